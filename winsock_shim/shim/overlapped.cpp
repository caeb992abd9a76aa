#include "winsock_shim/shim/overlapped.hpp"

#include <array>
#include <atomic>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

// An OVERLAPPED keeps an NTSTATUS (Microsoft's published values).
constexpr ULONG_PTR status_success = 0;
constexpr ULONG_PTR status_pending = 0x103;
constexpr ULONG_PTR status_unsuccessful = 0xC0000001;

struct Status {
    int error;
    ULONG_PTR status;
};
constexpr std::array<Status, 7> statuses{{{WSAECONNRESET, 0xC000020D},
                                          {WSAECONNABORTED, 0xC0000241},
                                          {WSAEMSGSIZE, 0x80000005},
                                          {WSA_OPERATION_ABORTED, 0xC0000120},
                                          {WSAESHUTDOWN, 0xC0000242},
                                          {WSAENOTCONN, 0xC000020C},
                                          {WSAEFAULT, 0xC0000005}}};

ULONG_PTR status_of(int error)
{
    for (const Status &known : statuses) {
        if (known.error == error) {
            return known.status;
        }
    }
    return error == 0 ? status_success : status_unsuccessful;
}

/// The program may look at it in another thread, without asking us.
std::atomic_ref<ULONG_PTR> status_in(const OVERLAPPED &overlapped)
{
    return std::atomic_ref<ULONG_PTR>(const_cast<OVERLAPPED &>(overlapped).Internal);
}

} // namespace

void Operation::begin()
{
    overlapped->InternalHigh = 0;
    status_in(*overlapped) = status_pending;
    if (event) {
        event->reset();
    }
}

void Operation::end(const Result &result)
{
    overlapped->InternalHigh = result ? static_cast<ULONG_PTR>(result.value) : done;
    status_in(*overlapped) = status_of(result.error);
    if (event) {
        event->set();
    }
}

bool is_pending(const OVERLAPPED &overlapped)
{
    return status_in(overlapped) == status_pending;
}

Result outcome_of(const OVERLAPPED &overlapped)
{
    const ULONG_PTR status = status_in(overlapped);
    for (const Status &known : statuses) {
        if (known.status == status) {
            return Result::failed(known.error);
        }
    }
    return status == status_success ? Result{static_cast<int>(overlapped.InternalHigh), 0}
                                    : Result::failed(WSAEINVAL);
}

} // namespace winsock_shim
