#include "compat/kernel/overlapped.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <mutex>

#include <winerror.h>

namespace compat {

namespace {

struct Row {
    ULONG_PTR status;
    DWORD error;
};
constexpr auto rows = std::to_array<Row>({
    {status::success, ERROR_SUCCESS},
    {status::pending, ERROR_IO_INCOMPLETE},
    {status::buffer_overflow, ERROR_MORE_DATA},
    {status::access_violation, ERROR_NOACCESS},
    {status::end_of_file, ERROR_HANDLE_EOF},
    {status::access_denied, ERROR_ACCESS_DENIED},
    {status::lock_conflict, ERROR_LOCK_VIOLATION},
    {status::disk_full, ERROR_DISK_FULL},
    {status::invalid_parameter, ERROR_INVALID_PARAMETER},
    {status::buffer_too_small, ERROR_INSUFFICIENT_BUFFER},
    {status::pipe_disconnected, ERROR_PIPE_NOT_CONNECTED},
    {status::io_timeout, ERROR_SEM_TIMEOUT},
    {status::cancelled, ERROR_OPERATION_ABORTED},
    {status::invalid_connection, ERROR_UNEXP_NET_ERR},
    {status::connection_reset, ERROR_NETNAME_DELETED},
    {status::connection_refused, ERROR_CONNECTION_REFUSED},
    {status::network_unreachable, ERROR_NETWORK_UNREACHABLE},
    {status::host_unreachable, ERROR_HOST_UNREACHABLE},
    {status::connection_aborted, ERROR_CONNECTION_ABORTED},
});

std::atomic_ref<ULONG_PTR> status_in(const OVERLAPPED &overlapped)
{
    return std::atomic_ref<ULONG_PTR>(const_cast<OVERLAPPED &>(overlapped).Internal);
}

/// Those that wait for the end of an operation without an event. They are few and wait long, so one
/// place for all of them does, and none of it is in the program's memory.
struct Waiting {
    std::mutex mutex;
    std::condition_variable ended;
};

Waiting &waiting()
{
    static auto &the_only = *new Waiting; // outlives every thread of the process
    return the_only;
}

} // namespace

DWORD error_of_status(ULONG_PTR status)
{
    const auto row = std::ranges::find(rows, status, &Row::status);
    return row == rows.end() ? ERROR_GEN_FAILURE : row->error;
}

ULONG_PTR status_of_error(DWORD error)
{
    const auto row = std::ranges::find(rows, error, &Row::error);
    return row == rows.end() ? status::unsuccessful : row->status;
}

void begin_operation(OVERLAPPED &overlapped)
{
    overlapped.InternalHigh = 0;
    status_in(overlapped) = status::pending;
}

void end_operation(OVERLAPPED &overlapped, ULONG_PTR status, std::size_t transferred)
{
    const std::lock_guard guard(waiting().mutex);
    overlapped.InternalHigh = transferred;
    status_in(overlapped) = status;
    waiting().ended.notify_all();
}

ULONG_PTR status_of(const OVERLAPPED &overlapped)
{
    return status_in(overlapped);
}

bool is_pending(const OVERLAPPED &overlapped)
{
    return status_of(overlapped) == status::pending;
}

void wait_for_operation(const OVERLAPPED &overlapped)
{
    std::unique_lock lock(waiting().mutex);
    waiting().ended.wait(lock, [&] { return !is_pending(overlapped); });
}

} // namespace compat
