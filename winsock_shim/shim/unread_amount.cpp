#include "winsock_shim/shim/unread_amount.hpp"

#include <array>
#include <cstdint>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <linux/sock_diag.h>

namespace winsock_shim {

long amount_unread(int fd, bool stream)
{
    if (stream) {
        int bytes = 0;
        return ::ioctl(fd, FIONREAD, &bytes) == 0 ? bytes : 0;
    }
    std::array<std::uint32_t, SK_MEMINFO_VARS> memory{};
    socklen_t size = sizeof memory;
    ::getsockopt(fd, SOL_SOCKET, SO_MEMINFO, memory.data(), &size);
    return memory[SK_MEMINFO_RMEM_ALLOC];
}

/// For a listening socket the kernel reports its queue where a connection's unacknowledged segments
/// would be.
long connections_waiting(int fd)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    ::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &size);
    return info.tcpi_unacked;
}

} // namespace winsock_shim
