#pragma once

// WSARecv, WSASend and their relatives with an OVERLAPPED. For API files.

#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket.hpp"

#include <span>

#include <winsock2.h>

namespace winsock_shim {

/// What the caller gave for completion; a routine is not implemented (WSAEOPNOTSUPP).
struct Completion {
    WSAOVERLAPPED *overlapped = nullptr;
    LPWSAOVERLAPPED_COMPLETION_ROUTINE routine = nullptr;
};

Result receive_overlapped(Socket &socket, std::span<const Buffer> buffers, int flags, void *from,
                          int *from_length, const Completion &completion);
Result send_overlapped(Socket &socket, std::span<const Buffer> buffers, int flags, const void *to,
                       int to_length, const Completion &completion);

} // namespace winsock_shim
