#include "winsock_shim/shim/overlapped.hpp"

#include "compat/kernel/handle_table.hpp"
#include "compat/kernel/overlapped.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/runtime.hpp"

#include <algorithm>
#include <array>

#include <winerror.h>

namespace winsock_shim {

namespace {

namespace status = compat::status;

/// `error` is what ends an operation, `told` what WSAGetOverlappedResult makes of the status.
struct Row {
    int error;
    ULONG_PTR status;
    int told;
};
constexpr auto rows = std::to_array<Row>({
    {0, status::success, 0},
    {WSAECONNRESET, status::connection_reset, WSAECONNRESET},
    {WSAECONNABORTED, status::connection_aborted, WSAECONNABORTED},
    {WSAECONNREFUSED, status::connection_refused, WSAECONNREFUSED},
    {WSAETIMEDOUT, status::io_timeout, WSAETIMEDOUT},
    {WSAENETUNREACH, status::network_unreachable, WSAENETUNREACH},
    {WSAEHOSTUNREACH, status::host_unreachable, WSAEHOSTUNREACH},
    {WSAEMSGSIZE, status::buffer_overflow, WSAEMSGSIZE},
    {WSA_OPERATION_ABORTED, status::cancelled, WSA_OPERATION_ABORTED},
    {WSAESHUTDOWN, status::pipe_disconnected, WSAESHUTDOWN},
    {WSAENOTCONN, status::invalid_connection, WSAENOTCONN},
    {WSAEFAULT, status::access_violation, WSAEFAULT},
    {WSAEINVAL, status::invalid_parameter, WSAEINVAL},
    {ERROR_INSUFFICIENT_BUFFER, status::buffer_too_small, WSAEFAULT},
});

ULONG_PTR status_of(int error)
{
    const auto row = std::ranges::find(rows, error, &Row::error);
    return row == rows.end() ? status::unsuccessful : row->status;
}

/// A datagram that was cut off has filled the buffers.
std::size_t size_of(const std::vector<Buffer> &buffers)
{
    std::size_t size = 0;
    for (const Buffer &buffer : buffers) {
        size += buffer.size;
    }
    return size;
}

} // namespace

int Operation::report_to(OVERLAPPED &given)
{
    const auto handle = reinterpret_cast<std::uintptr_t>(given.hEvent) & ~std::uintptr_t{1};
    overlapped = &given;
    event = compat::runtime().handles().find<compat::Event>(handle);
    return handle != 0 && !event ? WSA_INVALID_HANDLE : 0;
}

void Operation::begin()
{
    thread = compat::current_thread_id();
    compat::begin_operation(*overlapped);
    if (event) {
        event->reset();
    }
}

void Operation::end(const Result &result) const
{
    const std::size_t transferred = result ? static_cast<std::size_t>(result.value)
                                    : result.error == WSAEMSGSIZE ? size_of(buffers)
                                                                  : done;
    compat::end_operation(*overlapped, status_of(result.error), transferred);
    if (event) {
        event->set();
    }
}

Result outcome_of(const OVERLAPPED &overlapped)
{
    const auto row = std::ranges::find(rows, compat::status_of(overlapped), &Row::status);
    return {static_cast<int>(overlapped.InternalHigh), row == rows.end() ? WSAEINVAL : row->told};
}

DWORD win32_error(int wsa_error)
{
    return compat::error_of_status(status_of(wsa_error));
}

} // namespace winsock_shim
