// HANDLE values and the objects of the Runtime's handle table.
#pragma once

#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"

#include <memory>
#include <utility>

#include <minwinbase.h>
#include <windef.h>
#include <winerror.h>

namespace compat {

/// A new handle; NULL with an error when there is no room.
inline HANDLE new_handle(std::shared_ptr<KernelObject> object)
{
    const auto value = runtime().handles().insert(std::move(object));
    if (value == 0)
        set_last_error(ERROR_NOT_ENOUGH_MEMORY);
    return reinterpret_cast<HANDLE>(value);
}

/// The same; the programs that this one starts get it, too, if the attributes say so.
HANDLE new_handle(std::shared_ptr<KernelObject> object, const SECURITY_ATTRIBUTES *attributes);

/// The object, or null with ERROR_INVALID_HANDLE. Pseudo handles are not looked at.
template <class T>
std::shared_ptr<T> object_of(HANDLE handle)
{
    auto object = runtime().handles().find<T>(reinterpret_cast<std::uintptr_t>(handle));
    if (!object)
        set_last_error(ERROR_INVALID_HANDLE);
    return object;
}

/// GetCurrentThread() and GetCurrentProcess(): no table entry, always "the one that asks".
inline const HANDLE current_thread_handle = reinterpret_cast<HANDLE>(INT_PTR{-2});
inline const HANDLE current_process_handle = reinterpret_cast<HANDLE>(INT_PTR{-1});

/// Any object, the calling thread's own behind GetCurrentThread()'s value.
std::shared_ptr<KernelObject> object_or_pseudo(HANDLE handle);

} // namespace compat
