// ioctlsocket and WSAIoctl.

#include "winsock_shim/shim/socket.hpp"

#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/interface_list.hpp"
#include "winsock_shim/shim/not_implemented.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "wsa/errors.h"

namespace winsock_shim {

namespace {

/// SIO_KEEPALIVE_VALS' tcp_keepalive; the times are milliseconds.
struct KeepAlive {
    std::uint32_t on;
    std::uint32_t time;
    std::uint32_t interval;
};

template <class T>
bool read(const Buffer &in, T &value)
{
    if (!in.data || in.size < sizeof value)
        return false;
    std::memcpy(&value, in.data, sizeof value);
    return true;
}

Result write(const Buffer &out, const void *data, std::size_t size, std::uint32_t &written)
{
    if (!out.data || out.size < size)
        return Result::failed(WSAEFAULT);
    std::memcpy(out.data, data, size);
    written = static_cast<std::uint32_t>(size);
    return {};
}

void set(int fd, int level, int name, int value)
{
    ::setsockopt(fd, level, name, &value, sizeof value);
}

/// Linux counts in seconds; a shorter time becomes one.
int seconds(std::uint32_t milliseconds)
{
    return static_cast<int>(std::max<std::uint32_t>(1, milliseconds / 1000));
}

/// The bytes of all datagrams that wait: FIONREAD of Linux counts only the first. With an offset
/// set, each peek goes on behind the one before.
int queued_bytes(int fd)
{
    std::array<char, 0x10000> datagram;
    int total = 0;
    set(fd, SOL_SOCKET, SO_PEEK_OFF, 0);
    for (;;) {
        const auto size = ::recv(fd, datagram.data(), datagram.size(), MSG_PEEK | MSG_DONTWAIT);
        if (size < 0)
            break;
        total += static_cast<int>(size);
    }
    set(fd, SOL_SOCKET, SO_PEEK_OFF, -1);
    return total;
}

} // namespace

Result Socket::control(long command, std::uint32_t *argument)
{
    const auto code = static_cast<std::uint32_t>(command);
    if (code != win::fionbio && code != win::fionread && code != win::siocatmark) {
        return Result::failed(WSAEOPNOTSUPP);
    }
    if (!argument) {
        return Result::failed(WSAEFAULT);
    }
    const Buffer value{static_cast<char *>(static_cast<void *>(argument)), sizeof *argument};
    std::uint32_t ignored = 0;
    return code == win::fionbio ? control(code, value, {}, ignored)
                                : control(code, {}, value, ignored);
}

Result Socket::control(std::uint32_t code, Buffer in, Buffer out, std::uint32_t &written)
{
    const Lock lock(mutex_);
    written = 0;
    switch (code) {
    case win::fionbio:
        return set_blocking(in);
    case win::fionread:
        return tell_unread(out, written);
    case win::siocatmark:
        return tell_mark(out, written);
    case win::sio_keepalive_vals:
        return set_keep_alive(in);
    case win::sio_udp_connreset:
        return set_told_of_refusals(in);
    case win::sio_get_interface_list: {
        const std::vector<char> list = interface_list();
        return write(out, list.data(), list.size(), written);
    }
    case win::sio_address_list_query:
        return tell_addresses(out, written);
    case win::sio_address_list_change:
        // Never posted (V30), so a call that waits for a change would wait for ever.
        return Result::failed(non_blocking_ ? WSAEWOULDBLOCK : WSAEOPNOTSUPP);
    case win::sio_rcvall:
        not_implemented("SIO_RCVALL");
        return Result::failed(WSAEOPNOTSUPP);
    default:
        return Result::failed(WSAEOPNOTSUPP);
    }
}

Result Socket::set_blocking(Buffer in)
{
    std::uint32_t on = 0;
    if (!read(in, on)) {
        return Result::failed(WSAEFAULT);
    }
    if (on == 0 && registered()) {
        return Result::failed(WSAEINVAL);
    }
    non_blocking_ = on != 0;
    return {};
}

Result Socket::tell_unread(Buffer out, std::uint32_t &written)
{
    int bytes = 0;
    if (::ioctl(fd_, FIONREAD, &bytes) < 0) {
        // A listening socket, for one, has nothing to read.
        return Result::failed(errno == EINVAL ? WSAEINVAL : wsa_error(errno));
    }
    if (type_ != SocketType::stream &&
        policy().fionread_udp == Policy::fionread_udp_values::total) {
        bytes = queued_bytes(fd_);
    }
    return write(out, &bytes, sizeof bytes, written);
}

Result Socket::tell_mark(Buffer out, std::uint32_t &written)
{
    if (type_ != SocketType::stream) {
        return Result::failed(WSAEINVAL);
    }
    int at_mark = 0;
    if (::ioctl(fd_, SIOCATMARK, &at_mark) < 0) {
        return Result::failed(wsa_error(errno));
    }
    // TRUE on Windows while no urgent byte is the next to be read.
    const int answer = at_mark == 0 ? 1 : 0;
    return write(out, &answer, sizeof answer, written);
}

Result Socket::set_keep_alive(Buffer in)
{
    KeepAlive values{};
    if (!read(in, values)) {
        return Result::failed(WSAEFAULT);
    }
    if (type_ != SocketType::stream) {
        return Result::failed(WSAEINVAL);
    }
    set(fd_, SOL_SOCKET, SO_KEEPALIVE, values.on != 0 ? 1 : 0);
    set(fd_, IPPROTO_TCP, TCP_KEEPIDLE, seconds(values.time));
    set(fd_, IPPROTO_TCP, TCP_KEEPINTVL, seconds(values.interval));
    return {};
}

/// SIO_UDP_CONNRESET: whether recv tells that an earlier datagram found no receiver.
Result Socket::set_told_of_refusals(Buffer in)
{
    std::uint32_t on = 0;
    if (!read(in, on)) {
        return Result::failed(WSAEFAULT);
    }
    if (type_ != SocketType::datagram) {
        return Result::failed(WSAEINVAL);
    }
    told_of_refusals_ = on != 0;
    return {};
}

Result Socket::tell_addresses(Buffer out, std::uint32_t &written) const
{
    constexpr std::size_t header = 8; // of a SOCKET_ADDRESS_LIST
    if (out.data && out.size < header) {
        return Result::failed(WSAEINVAL);
    }
    const std::size_t size = out.data ? out.size : 0;
    const std::size_t needed = write_address_list(family_, {out.data, size});
    written = static_cast<std::uint32_t>(needed);
    return needed <= size ? Result{} : Result::failed(WSAEFAULT);
}

} // namespace winsock_shim
