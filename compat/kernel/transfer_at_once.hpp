// Reading and writing that is over when the call returns, whatever OVERLAPPED it was given.
#pragma once

#include "compat/kernel/event.hpp"
#include "compat/kernel/file_object.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/overlapped.hpp"

namespace compat {

/// The event of an operation, which may be there.
inline std::shared_ptr<Event> event_of(const OVERLAPPED *overlapped)
{
    const auto value = overlapped ? reinterpret_cast<std::uintptr_t>(overlapped->hEvent) : 0;
    return value ? runtime().handles().find<Event>(value & ~std::uintptr_t{1}) : nullptr;
}

/// `transfer()` moves the bytes, returns an error and counts in request.transferred. The event, if
/// there is one, is reset for as long as that takes.
template <class Transfer>
DWORD transfer_at_once(FileRequest &request, Transfer transfer)
{
    if (!request.overlapped)
        return transfer();
    const auto event = event_of(request.overlapped);
    if (event)
        event->reset();
    begin_operation(*request.overlapped);
    const DWORD error = transfer();
    end_operation(*request.overlapped, error == 0 ? status::success : status_of_error(error),
                  request.transferred);
    if (event)
        event->set();
    return error;
}

} // namespace compat
