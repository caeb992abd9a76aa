#include "winsock_shim/shim/api_overlapped.hpp"

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/not_implemented.hpp"
#include "winsock_shim/shim/overlapped.hpp"

using winsock_shim::record::Function;

namespace winsock_shim {

namespace {

int make(Operation &operation, std::span<const Buffer> buffers, int flags,
         const Completion &completion)
{
    if (completion.routine) {
        not_implemented("overlapped operations with a completion routine");
        return WSAEOPNOTSUPP;
    }
    operation.buffers.assign(buffers.begin(), buffers.end());
    operation.flags = flags;
    return operation.report_to(*completion.overlapped);
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
    const auto tell = [&](Socket &socket) {
        if (!overlapped || !transferred || !flags) {
            return Result::failed(WSAEFAULT);
        }
        const Result outcome = socket.operation_result(*overlapped, wait != FALSE);
        if (outcome.error != WSA_IO_INCOMPLETE) { // one that has failed has its count, too
            *transferred = static_cast<DWORD>(outcome.value);
            *flags = 0;
        }
        return outcome;
    };
    return boolean_call(
        Function::WSAGetOverlappedResult_, [&] { return on_socket(s, tell); }, s, overlapped,
        transferred, wait, flags);
}
