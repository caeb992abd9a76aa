// Sending and receiving.

#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/api_overlapped.hpp"

#include <algorithm>
#include <array>

using namespace winsock_shim;
using record::Function;

namespace {

/// A negative length is as bad as a null pointer (WSAEFAULT).
Buffer piece(const char *data, int length)
{
    return length < 0 ? Buffer{nullptr, 1}
                      : Buffer{const_cast<char *>(data), static_cast<std::size_t>(length)};
}

Result receive(SOCKET s, char *buf, int len, int flags, void *from, int *fromlen)
{
    return on_socket(s, [&](Socket &socket) {
        const Buffer buffer = piece(buf, len);
        return socket.receive({&buffer, 1}, flags, from, fromlen);
    });
}

Result transmit(SOCKET s, const char *buf, int len, int flags, const void *to, int tolen)
{
    return on_socket(s, [&](Socket &socket) {
        const Buffer buffer = piece(buf, len);
        return socket.send({&buffer, 1}, flags, to, tolen);
    });
}

/// WSABUFs as the core takes them.
class Buffers {
  public:
    static constexpr DWORD most = 64;

    Buffers(const WSABUF *buffers, DWORD count) : count_(std::min(count, most))
    {
        for (DWORD i = 0; i < count_; ++i) {
            buffers_[i] = {buffers[i].buf, buffers[i].len};
        }
    }
    std::span<const Buffer> span() const { return {buffers_.data(), count_}; }

  private:
    std::array<Buffer, most> buffers_;
    std::size_t count_;
};

/// What WSASend and WSARecv check before they look at the socket's state (rule M39). Only an
/// overlapped operation may leave out where the count goes.
int bad_buffers(const WSABUF *buffers, DWORD count, bool has_count)
{
    if (count == 0 && policy().no_buffers == Policy::no_buffers_values::fail) {
        return WSAEINVAL;
    }
    return (buffers || count == 0) && has_count ? 0 : WSAEFAULT;
}

/// WSASend and WSARecv return 0 and write the count.
Result counted(Result result, DWORD *transferred)
{
    if (result) {
        if (transferred) {
            *transferred = static_cast<DWORD>(result.value);
        }
        result.value = 0;
    }
    return result;
}

Result receive(SOCKET s, WSABUF *buffers, DWORD count, DWORD *received, DWORD *flags, void *from,
               int *fromlen, const Completion &completion)
{
    return on_socket(s, [&](Socket &socket) {
        const bool may_lack_count =
            completion.overlapped || policy().missing_count == Policy::missing_count_values::taken;
        if (const int error = bad_buffers(buffers, count, received || may_lack_count)) {
            return Result::failed(error);
        }
        if (!flags) {
            return Result::failed(WSAEFAULT);
        }
        const Buffers pieces(buffers, count);
        const int given = static_cast<int>(*flags);
        const Result result =
            completion.overlapped
                ? receive_overlapped(socket, pieces.span(), given, from, fromlen, completion)
                : socket.receive(pieces.span(), given, from, fromlen);
        if (result) {
            *flags = 0;
        }
        return counted(result, received);
    });
}

Result transmit(SOCKET s, WSABUF *buffers, DWORD count, DWORD *sent, DWORD flags, const void *to,
                int tolen, const Completion &completion)
{
    return on_socket(s, [&](Socket &socket) {
        if (const int error = bad_buffers(buffers, count, sent || completion.overlapped)) {
            return Result::failed(error);
        }
        const Buffers pieces(buffers, count);
        const int given = static_cast<int>(flags);
        return counted(completion.overlapped
                           ? send_overlapped(socket, pieces.span(), given, to, tolen, completion)
                           : socket.send(pieces.span(), given, to, tolen),
                       sent);
    });
}

} // namespace

int WSAAPI recv(SOCKET s, char *buf, int len, int flags)
{
    return api_call(
        Function::recv_, [&] { return receive(s, buf, len, flags, nullptr, nullptr); }, s, buf, len,
        flags);
}

int WSAAPI recvfrom(SOCKET s, char *buf, int len, int flags, struct sockaddr *from, int *fromlen)
{
    return api_call(
        Function::recvfrom_, [&] { return receive(s, buf, len, flags, from, fromlen); }, s, buf,
        len, flags, from, fromlen);
}

int WSAAPI send(SOCKET s, const char *buf, int len, int flags)
{
    return api_call(
        Function::send_, [&] { return transmit(s, buf, len, flags, nullptr, 0); }, s, buf, len,
        flags);
}

int WSAAPI sendto(SOCKET s, const char *buf, int len, int flags, const struct sockaddr *to,
                  int tolen)
{
    return api_call(
        Function::sendto_, [&] { return transmit(s, buf, len, flags, to, tolen); }, s, buf, len,
        flags, to, tolen);
}

int WSAAPI WSARecv(SOCKET s, LPWSABUF lpBuffers, DWORD dwBufferCount, LPDWORD lpNumberOfBytesRecvd,
                   LPDWORD lpFlags, LPWSAOVERLAPPED lpOverlapped,
                   LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)
{
    return api_call(
        Function::WSARecv_,
        [&] {
            return receive(s, lpBuffers, dwBufferCount, lpNumberOfBytesRecvd, lpFlags, nullptr,
                           nullptr, {lpOverlapped, lpCompletionRoutine});
        },
        s, lpBuffers, dwBufferCount, lpNumberOfBytesRecvd, lpFlags, lpOverlapped,
        lpCompletionRoutine);
}

int WSAAPI WSARecvFrom(SOCKET s, LPWSABUF lpBuffers, DWORD dwBufferCount,
                       LPDWORD lpNumberOfBytesRecvd, LPDWORD lpFlags, struct sockaddr *lpFrom,
                       LPINT lpFromlen, LPWSAOVERLAPPED lpOverlapped,
                       LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)
{
    return api_call(
        Function::WSARecvFrom_,
        [&] {
            return receive(s, lpBuffers, dwBufferCount, lpNumberOfBytesRecvd, lpFlags, lpFrom,
                           lpFromlen, {lpOverlapped, lpCompletionRoutine});
        },
        s, lpBuffers, dwBufferCount, lpNumberOfBytesRecvd, lpFlags, lpFrom, lpFromlen, lpOverlapped,
        lpCompletionRoutine);
}

int WSAAPI WSASend(SOCKET s, LPWSABUF lpBuffers, DWORD dwBufferCount, LPDWORD lpNumberOfBytesSent,
                   DWORD dwFlags, LPWSAOVERLAPPED lpOverlapped,
                   LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)
{
    return api_call(
        Function::WSASend_,
        [&] {
            return transmit(s, lpBuffers, dwBufferCount, lpNumberOfBytesSent, dwFlags, nullptr, 0,
                            {lpOverlapped, lpCompletionRoutine});
        },
        s, lpBuffers, dwBufferCount, lpNumberOfBytesSent, dwFlags, lpOverlapped,
        lpCompletionRoutine);
}

int WSAAPI WSASendTo(SOCKET s, LPWSABUF lpBuffers, DWORD dwBufferCount, LPDWORD lpNumberOfBytesSent,
                     DWORD dwFlags, const struct sockaddr *lpTo, int iTolen,
                     LPWSAOVERLAPPED lpOverlapped,
                     LPWSAOVERLAPPED_COMPLETION_ROUTINE lpCompletionRoutine)
{
    return api_call(
        Function::WSASendTo_,
        [&] {
            return transmit(s, lpBuffers, dwBufferCount, lpNumberOfBytesSent, dwFlags, lpTo, iTolen,
                            {lpOverlapped, lpCompletionRoutine});
        },
        s, lpBuffers, dwBufferCount, lpNumberOfBytesSent, dwFlags, lpTo, iTolen, lpOverlapped,
        lpCompletionRoutine);
}
