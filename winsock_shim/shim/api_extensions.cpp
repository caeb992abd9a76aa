// AcceptEx, GetAcceptExSockaddrs, ConnectEx and TransmitFile.

#include "winsock_shim/shim/api_extensions.hpp"

#include "winsock_shim/shim/accept_addresses.hpp"
#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/file_piece.hpp"
#include "winsock_shim/shim/not_implemented.hpp"
#include "winsock_shim/shim/overlapped.hpp"

#include <array>
#include <cstring>
#include <utility>

#include <mswsock.h>

using namespace winsock_shim;
using record::Function;

namespace winsock_shim {
namespace {

Buffer piece(void *data, DWORD size)
{
    return {static_cast<char *>(data), size};
}

Result accept_ex(SOCKET listener, SOCKET acceptor, const AcceptBuffer &output,
                 OVERLAPPED *overlapped)
{
    if (!overlapped) {
        return Result::failed(WSA_INVALID_PARAMETER);
    }
    return on_socket(listener, [&](Socket &socket) {
        Operation operation;
        if (const int error = operation.report_to(*overlapped)) {
            return Result::failed(error);
        }
        operation.accept = output;
        return socket.accept_into(winsock().find(acceptor), std::move(operation));
    });
}

Result connect_ex(SOCKET s, const sockaddr *name, int length, Buffer data, OVERLAPPED *overlapped)
{
    if (!overlapped) {
        return Result::failed(WSA_INVALID_PARAMETER);
    }
    return on_socket(s, [&](Socket &socket) {
        Operation operation;
        if (const int error = operation.report_to(*overlapped)) {
            return Result::failed(error);
        }
        if (data.data && data.size != 0) {
            operation.buffers = {data};
        }
        return socket.connect_overlapped(name, length, std::move(operation));
    });
}

Result transmit(Socket &socket, FilePiece file, const TRANSMIT_FILE_BUFFERS *buffers, DWORD flags,
                OVERLAPPED *overlapped)
{
    const bool obeyed =
        policy().transmit_disconnect == Policy::transmit_disconnect_values::disconnects;
    if (const Result able = socket.can_transmit(); !able) {
        return able;
    }
    if (obeyed && (flags & TF_REUSE_SOCKET)) {
        not_implemented("TransmitFile with TF_REUSE_SOCKET");
        return Result::failed(WSAEOPNOTSUPP);
    }
    OVERLAPPED own{};
    Operation operation;
    if (const int error = operation.report_to(overlapped ? *overlapped : own)) {
        return Result::failed(error);
    }
    const auto head = buffers ? piece(buffers->Head, buffers->HeadLength) : Buffer{};
    const auto tail = buffers ? piece(buffers->Tail, buffers->TailLength) : Buffer{};
    for (const Buffer &part : {head, file.bytes, tail}) {
        if (part.size != 0) {
            operation.buffers.push_back(part);
        }
    }
    operation.owner = std::move(file.owner);
    operation.then_shut_down = obeyed && (flags & TF_DISCONNECT) != 0;
    const Result result = socket.send_overlapped(std::move(operation));
    if (overlapped) {
        return result ? Result::failed(WSA_IO_PENDING) : result; // also when it has ended already
    }
    return result.error == WSA_IO_PENDING ? socket.operation_result(own, true) : result;
}

BOOL PASCAL ConnectEx(SOCKET s, const struct sockaddr *name, int length, PVOID data,
                      DWORD data_size, LPDWORD sent, LPOVERLAPPED overlapped)
{
    return boolean_call(
        Function::ConnectEx_,
        [&] { return connect_ex(s, name, length, piece(data, data_size), overlapped); }, s, name,
        length, data, data_size, sent, overlapped);
}

struct Extension {
    GUID id;
    void *function;
    const char *name = nullptr; ///< of one that is not there
};

template <class F>
void *address_of(F *function)
{
    return reinterpret_cast<void *>(function);
}

} // namespace

void *extension_function(const GUID &id)
{
    const std::array<Extension, 8> extensions{
        {{WSAID_ACCEPTEX, address_of(::AcceptEx)},
         {WSAID_CONNECTEX, address_of(ConnectEx)},
         {WSAID_TRANSMITFILE, address_of(::TransmitFile)},
         {WSAID_GETACCEPTEXSOCKADDRS, address_of(::GetAcceptExSockaddrs)},
         {WSAID_DISCONNECTEX, nullptr, "DisconnectEx"},
         {WSAID_TRANSMITPACKETS, nullptr, "TransmitPackets"},
         {WSAID_WSARECVMSG, nullptr, "WSARecvMsg"},
         {WSAID_WSASENDMSG, nullptr, "WSASendMsg"}}};
    for (const Extension &extension : extensions) {
        if (std::memcmp(&extension.id, &id, sizeof id) == 0) {
            if (extension.name) {
                not_implemented(extension.name);
            }
            return extension.function;
        }
    }
    return nullptr;
}

} // namespace winsock_shim

BOOL PASCAL AcceptEx(SOCKET listener, SOCKET acceptor, PVOID output, DWORD receive_size,
                     DWORD local_size, DWORD remote_size, LPDWORD received, LPOVERLAPPED overlapped)
{
    return boolean_call(
        Function::AcceptEx_,
        [&] {
            return accept_ex(listener, acceptor,
                             {static_cast<char *>(output), receive_size, local_size, remote_size},
                             overlapped);
        },
        listener, acceptor, output, receive_size, local_size, remote_size, received, overlapped);
}

/// A local address of size 0 was not asked for: what would tell of it is left alone.
VOID PASCAL GetAcceptExSockaddrs(PVOID output, DWORD receive_size, DWORD local_size,
                                 DWORD remote_size, struct sockaddr **local, LPINT local_length,
                                 struct sockaddr **remote, LPINT remote_length)
{
    char *const at = static_cast<char *>(output) + receive_size;
    if (local_size != 0) {
        std::memcpy(local_length, at, address_header);
        *local = reinterpret_cast<sockaddr *>(at + address_header);
    }
    std::memcpy(remote_length, at + local_size, address_header);
    *remote = reinterpret_cast<sockaddr *>(at + local_size + address_header);
    record::call(Function::GetAcceptExSockaddrs_, 0, 0, output, receive_size, local_size,
                 remote_size, local, local_length, remote, remote_length);
}

BOOL PASCAL TransmitFile(SOCKET s, HANDLE file, DWORD size, DWORD size_per_send,
                         LPOVERLAPPED overlapped, LPTRANSMIT_FILE_BUFFERS buffers, DWORD flags)
{
    return boolean_call(
        Function::TransmitFile_,
        [&] {
            return on_socket(s, [&](Socket &socket) {
                FilePiece part;
                const Result opened = file_piece(file, size, overlapped, part);
                return opened ? transmit(socket, std::move(part), buffers, flags, overlapped)
                              : opened;
            });
        },
        s, file, size, size_per_send, overlapped, buffers, flags);
}
