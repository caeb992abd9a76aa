// WSAEventSelect and event objects under Winsock's names.

#include "winsock_shim/shim/api.hpp"

#include "compat/kernel/event.hpp"
#include "compat/kernel/handles.hpp"

using namespace winsock_shim;
using record::Function;

namespace {

std::shared_ptr<compat::Event> event_of(WSAEVENT handle)
{
    return compat::runtime().handles().find<compat::Event>(
        reinterpret_cast<std::uintptr_t>(handle));
}

Result select_event(SOCKET s, WSAEVENT handle, LONG mask)
{
    return on_socket(s, [&](Socket &socket) {
        auto event = event_of(handle);
        const bool may_be_null = mask == 0 && !handle;
        return event || may_be_null
                   ? socket.select_event(std::move(event), static_cast<EventMask>(mask))
                   : Result::failed(WSAEINVAL);
    });
}

/// Only the errors of reported events are written (rule E5).
void write(const Notifications &records, WSANETWORKEVENTS &result)
{
    EventMask events = 0;
    for (const Notification &record : records) {
        events |= record.event;
        result.iErrorCode[__builtin_ctz(record.event)] = record.error;
    }
    result.lNetworkEvents = static_cast<LONG>(events);
}

Result enumerate(SOCKET s, WSAEVENT handle, WSANETWORKEVENTS *result)
{
    if (policy().enum_not_socket == Policy::enum_not_socket_values::resets && !winsock().find(s)) {
        if (const auto event = event_of(handle)) {
            event->reset();
        }
    }
    return on_socket(s, [&](Socket &socket) {
        const auto event = event_of(handle);
        const bool ignored = policy().enum_bad_event == Policy::enum_bad_event_values::ignored;
        if (!result) {
            return Result::failed(WSAEFAULT);
        }
        if (handle && !event && !ignored) {
            return Result::failed(WSAEINVAL);
        }
        Notifications records;
        const Result answer = socket.enumerate_events(event.get(), records);
        write(records, *result);
        return answer;
    });
}

/// Event objects are the system's: the last error is set only by a failure.
template <class R>
R record_system_call(Function function, R result, bool failed, auto... arguments)
{
    record::call(function, result, failed ? static_cast<int>(compat::last_error()) : 0,
                 arguments...);
    return result;
}

} // namespace

int WSAAPI WSAEventSelect(SOCKET s, WSAEVENT event, LONG events)
{
    return api_call(
        Function::WSAEventSelect_, [&] { return select_event(s, event, events); }, s, event,
        events);
}

int WSAAPI WSAEnumNetworkEvents(SOCKET s, WSAEVENT event, LPWSANETWORKEVENTS result)
{
    return api_call(
        Function::WSAEnumNetworkEvents_, [&] { return enumerate(s, event, result); }, s, event,
        result);
}

WSAEVENT WSAAPI WSACreateEvent(void)
{
    const WSAEVENT event = CreateEventA(nullptr, TRUE, FALSE, nullptr);
    return record_system_call(Function::WSACreateEvent_, event, !event);
}

BOOL WSAAPI WSACloseEvent(WSAEVENT event)
{
    const BOOL closed = CloseHandle(event);
    return record_system_call(Function::WSACloseEvent_, closed, !closed, event);
}

BOOL WSAAPI WSASetEvent(WSAEVENT event)
{
    const BOOL set = SetEvent(event);
    return record_system_call(Function::WSASetEvent_, set, !set, event);
}

BOOL WSAAPI WSAResetEvent(WSAEVENT event)
{
    const BOOL reset = ResetEvent(event);
    return record_system_call(Function::WSAResetEvent_, reset, !reset, event);
}

DWORD WSAAPI WSAWaitForMultipleEvents(DWORD count, const WSAEVENT *events, BOOL all, DWORD timeout,
                                      BOOL alertable)
{
    const DWORD result = WaitForMultipleObjectsEx(count, events, all, timeout, alertable);
    return record_system_call(Function::WSAWaitForMultipleEvents_, result,
                              result == WSA_WAIT_FAILED, count, events, all, timeout, alertable);
}
