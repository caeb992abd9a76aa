// What is common to all handles.
#include "compat/kernel/handles.hpp"
#include "compat/kernel/text.hpp"

#include <winbase.h>

namespace compat {
namespace {

std::uintptr_t value_of(HANDLE handle)
{
    return reinterpret_cast<std::uintptr_t>(handle);
}

bool is_pseudo(HANDLE handle)
{
    return handle == current_thread_handle || handle == current_process_handle;
}

} // namespace

HANDLE new_handle(std::shared_ptr<KernelObject> object, const SECURITY_ATTRIBUTES *attributes)
{
    const HANDLE handle = new_handle(std::move(object));
    if (handle && attributes && attributes->bInheritHandle)
        runtime().handles().set_flags(value_of(handle), HANDLE_FLAG_INHERIT);
    return handle;
}

} // namespace compat

using namespace compat;

BOOL WINAPI CloseHandle(HANDLE handle)
{
    if (is_pseudo(handle))
        return TRUE;
    const auto value = value_of(handle);
    if (runtime().handles().flags(value) & HANDLE_FLAG_PROTECT_FROM_CLOSE)
        return succeed_or(ERROR_INVALID_HANDLE);
    const auto object = runtime().handles().remove<KernelObject>(value);
    if (!object)
        return succeed_or(ERROR_INVALID_HANDLE);
    object->handle_closed(value);
    return TRUE;
}

BOOL WINAPI DuplicateHandle(HANDLE source_process, HANDLE source, HANDLE target_process,
                            LPHANDLE target, DWORD, BOOL inherit, DWORD options)
{
    if (source_process != current_process_handle || target_process != current_process_handle)
        return succeed_or(ERROR_INVALID_HANDLE);
    const auto object = object_or_pseudo(source);
    if (!object)
        return FALSE;
    SECURITY_ATTRIBUTES attributes = {sizeof attributes, nullptr, inherit};
    const HANDLE copy = target ? new_handle(object, &attributes) : nullptr;
    if (target)
        *target = copy;
    if (options & DUPLICATE_CLOSE_SOURCE)
        CloseHandle(source);
    return copy || !target;
}

BOOL WINAPI GetHandleInformation(HANDLE handle, LPDWORD flags)
{
    if (!is_pseudo(handle) && !object_of<KernelObject>(handle))
        return FALSE;
    *flags = runtime().handles().flags(value_of(handle));
    return TRUE;
}

BOOL WINAPI SetHandleInformation(HANDLE handle, DWORD mask, DWORD flags)
{
    constexpr DWORD known = HANDLE_FLAG_INHERIT | HANDLE_FLAG_PROTECT_FROM_CLOSE;
    if (mask & ~known)
        return succeed_or(ERROR_INVALID_PARAMETER);
    if (!object_of<KernelObject>(handle))
        return FALSE;
    auto &handles = runtime().handles();
    const auto value = value_of(handle);
    handles.set_flags(value, (handles.flags(value) & ~mask) | (flags & mask));
    return TRUE;
}
