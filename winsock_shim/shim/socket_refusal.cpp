// Datagrams that found no receiver: ICMP port unreachable, which Windows tells by recv's
// WSAECONNRESET and Linux by an error queue (rules F-U4 and F-U5).

#include "winsock_shim/shim/socket.hpp"

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <sys/socket.h>

#include <linux/errqueue.h>

namespace winsock_shim {

namespace {

/// The error that one entry of the queue tells of; 0 when it tells of none.
int error_in(msghdr &header)
{
    for (cmsghdr *part = CMSG_FIRSTHDR(&header); part != nullptr;
         part = CMSG_NXTHDR(&header, part)) {
        const bool ip = part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_RECVERR;
        const bool ipv6 = part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_RECVERR;
        if (ip || ipv6) {
            sock_extended_err error{};
            std::memcpy(&error, CMSG_DATA(part), sizeof error);
            return static_cast<int>(error.ee_errno);
        }
    }
    return 0;
}

} // namespace

/// Without this the kernel drops what it hears about the datagrams of an unconnected socket.
void Socket::ask_for_refusals()
{
    if (type_ != SocketType::datagram ||
        policy().udp_icmp_unconnected == Policy::udp_icmp_unconnected_values::silent) {
        return;
    }
    const int on = 1;
    ::setsockopt(fd_, IPPROTO_IP, IP_RECVERR, &on, sizeof on);
    ::setsockopt(fd_, IPPROTO_IPV6, IPV6_RECVERR, &on, sizeof on);
}

/// Empties the error queue, which would keep the descriptor ready, and counts what recv has to
/// tell.
void Socket::collect_refusals()
{
    for (;;) {
        std::array<char, 1> datagram;
        alignas(cmsghdr) std::array<char, 512> control;
        iovec piece{datagram.data(), datagram.size()};
        msghdr header{};
        header.msg_iov = &piece;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        if (::recvmsg(fd_, &header, MSG_ERRQUEUE | MSG_DONTWAIT) < 0) {
            return;
        }
        if (told_of_refusals_ && error_in(header) == ECONNREFUSED) {
            ++refusals_;
        }
    }
}

/// Whether the call failed for an earlier datagram, which is kept for recv, and not for its own
/// reason.
bool Socket::passed_over(int errno_value)
{
    if (errno_value != ECONNREFUSED || type_ != SocketType::datagram ||
        policy().udp_icmp_unconnected == Policy::udp_icmp_unconnected_values::silent) {
        return false;
    }
    collect_refusals();
    return true;
}

/// FD_READ for a refusal that was found beside the kernel's readiness.
void Socket::announce_refusals()
{
    if (registered() && refusals_ != 0) {
        Conditions now;
        now.unread = Unread::some;
        deliver(events_.update(now));
    }
}

} // namespace winsock_shim
