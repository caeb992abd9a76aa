#include "winsock_shim/shim/api_overlapped.hpp"

#include "compat/kernel/handle_table.hpp"
#include "compat/runtime.hpp"
#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/not_implemented.hpp"
#include "winsock_shim/shim/overlapped.hpp"

using winsock_shim::record::Function;

namespace winsock_shim {

namespace {

/// 0, or the error. The lowest bit of hEvent only speaks to completion ports.
int make(Operation &operation, std::span<const Buffer> buffers, int flags,
         const Completion &completion)
{
    if (completion.routine) {
        not_implemented("overlapped operations with a completion routine");
        return WSAEOPNOTSUPP;
    }
    const auto event = reinterpret_cast<std::uintptr_t>(completion.overlapped->hEvent) & ~1ULL;
    operation.overlapped = completion.overlapped;
    operation.event = compat::runtime().handles().find<compat::Event>(event);
    operation.buffers.assign(buffers.begin(), buffers.end());
    operation.flags = flags;
    return event != 0 && !operation.event ? WSA_INVALID_HANDLE : 0;
}

} // namespace

Result receive_overlapped(Socket &socket, std::span<const Buffer> buffers, int flags, void *from,
                          int *from_length, const Completion &completion)
{
    Operation operation;
    if (const int error = make(operation, buffers, flags, completion)) {
        return Result::failed(error);
    }
    operation.from = from;
    operation.from_length = from_length;
    return socket.receive_overlapped(std::move(operation));
}

Result send_overlapped(Socket &socket, std::span<const Buffer> buffers, int flags, const void *to,
                       int to_length, const Completion &completion)
{
    Operation operation;
    if (const int error = make(operation, buffers, flags, completion)) {
        return Result::failed(error);
    }
    if (to) {
        const auto *const bytes = static_cast<const char *>(to);
        operation.to.assign(bytes, bytes + (to_length > 0 ? to_length : 0));
    }
    return socket.send_overlapped(std::move(operation));
}

} // namespace winsock_shim

using namespace winsock_shim;

BOOL WSAAPI WSAGetOverlappedResult(SOCKET s, LPWSAOVERLAPPED overlapped, LPDWORD transferred,
                                   BOOL wait, LPDWORD flags)
{
    Result result = on_socket(s, [&](Socket &socket) {
        const bool given = overlapped && transferred && flags;
        return given ? socket.operation_result(*overlapped, wait != FALSE)
                     : Result::failed(WSAEFAULT);
    });
    if (result) {
        *transferred = static_cast<DWORD>(result.value);
        *flags = 0;
    }
    compat::set_last_error(static_cast<DWORD>(result.error));
    const BOOL succeeded = result ? TRUE : FALSE;
    record::call(Function::WSAGetOverlappedResult_, succeeded, result.error, s, overlapped,
                 transferred, wait, flags);
    return succeeded;
}
