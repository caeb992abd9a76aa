// Options, time-outs, what an accepted socket inherits, when a port may be used again.

#include "harness/case.hpp"
#include "harness/sockets.hpp"

namespace conformance {

CASE("T159", "SO_RCVTIMEO is milliseconds in a DWORD, whatever its caller thinks", "M26")
{
    const Pair p;
    STEP(set_option(p.v, SOL_SOCKET, SO_RCVTIMEO, 100), "0");
    STEP(recv(p.v, 1), "-1/WSAETIMEDOUT");
    STEP(option(p.v, SOL_SOCKET, SO_RCVTIMEO), "100");
    const int unix_style[2] = {1, 0}; // A struct timeval of one second.
    STEP(result(::setsockopt(p.v, SOL_SOCKET, SO_RCVTIMEO,
                             reinterpret_cast<const char *>(unix_style), sizeof unix_style)),
         "0");
    STEP(option(p.v, SOL_SOCKET, SO_RCVTIMEO), "1");
    STEP(set_option(p.v, SOL_SOCKET, SO_SNDTIMEO, 50), "0");
    STEP(fill(p.v), "-1/WSAETIMEDOUT");
}

CASE("T163", "An accepted socket inherits options and non-blocking mode", "M7")
{
    const Listener listener;
    SOCKET c = tcp("c"), v;
    linger lingering;
    lingering.l_onoff = 1;
    lingering.l_linger = 9;
    STEP(set_option(listener.l, SOL_SOCKET, SO_RCVTIMEO, 77), "0");
    STEP(set_option(listener.l, SOL_SOCKET, SO_KEEPALIVE, 1), "0");
    STEP(set_option(listener.l, IPPROTO_TCP, TCP_NODELAY, 1), "0");
    STEP(set_option(listener.l, SOL_SOCKET, SO_OOBINLINE, 1), "0");
    STEP(set_option(listener.l, SOL_SOCKET, SO_RCVBUF, 4096), "0");
    STEP(result(::setsockopt(listener.l, SOL_SOCKET, SO_LINGER,
                             reinterpret_cast<const char *>(&lingering), sizeof lingering)),
         "0");
    STEP(connect(c, listener.address), "0");
    wait_readable(listener.l);
    STEP(set_nonblocking(listener.l, true), "0");
    STEP(accept(listener.l, v), "ok");
    STEP(recv(v, 1), "-1/WSAEWOULDBLOCK");
    STEP(option(v, SOL_SOCKET, SO_RCVTIMEO), "77");
    STEP(option(v, SOL_SOCKET, SO_KEEPALIVE), "1 len 1");
    STEP(option(v, IPPROTO_TCP, TCP_NODELAY), "1 len 1");
    STEP(option(v, SOL_SOCKET, SO_OOBINLINE), "1");
    STEP(option(v, SOL_SOCKET, SO_RCVBUF), "4096");
    STEP(option(v, SOL_SOCKET, SO_LINGER), "589825"); // {1, 9}
    STEP(option(v, SOL_SOCKET, SO_DONTLINGER), "0");
}

CASE("T164", "getsockopt(TCP_NODELAY) writes one byte and says so", "M25")
{
    const SOCKET s = tcp("s");
    unsigned char value[4] = {0xCC, 0xCC, 0xCC, 0xCC};
    int length = sizeof value;
    STEP(set_option(s, IPPROTO_TCP, TCP_NODELAY, 1), "0");
    STEP(
        result(::getsockopt(s, IPPROTO_TCP, TCP_NODELAY, reinterpret_cast<char *>(value), &length)),
        "0");
    STEP(length, "1");
    STEP(static_cast<int>(value[0]), "1");
    STEP(static_cast<int>(value[1]), "204");
}

CASE("M25", "Options: values read back as set, their lengths, the errors of bad ones",
     "M25 M27 M32 M42")
{
    const SOCKET s = tcp("s"), u = udp("u");
    const char one = 1;
    STEP(option(s, SOL_SOCKET, SO_TYPE), "1");
    STEP(option(u, SOL_SOCKET, SO_TYPE), "2");
    STEP(set_option(s, SOL_SOCKET, SO_TYPE, 1), "-1/WSAENOPROTOOPT");
    STEP(set_option(s, SOL_SOCKET, SO_RCVBUF, 5000), "0");
    STEP(option(s, SOL_SOCKET, SO_RCVBUF), "5000");
    STEP(set_option(s, SOL_SOCKET, SO_SNDBUF, 0), "0");
    STEP(option(s, SOL_SOCKET, SO_SNDBUF), "0");
    STEP(result(::setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, &one, 1)), "0");
    STEP(option(s, SOL_SOCKET, SO_KEEPALIVE), "1 len 1");
    STEP(result(::setsockopt(s, SOL_SOCKET, SO_RCVBUF, &one, 1)), "-1/WSAEFAULT");
    STEP(result(::setsockopt(s, SOL_SOCKET, SO_KEEPALIVE, nullptr, 4)), "-1/WSAEFAULT");
    STEP(option(s, SOL_SOCKET, 0x7777), "-1/WSAENOPROTOOPT");
    STEP(option(s, 99, 1), "-1/WSAEINVAL");
    STEP(option(s, 1, 2), "-1/WSAEINVAL"); // Linux' SOL_SOCKET
    STEP(option(s, SOL_SOCKET, SO_ACCEPTCONN), "0");
    STEP(option(u, SOL_SOCKET, SO_MAX_MSG_SIZE), "65507");
    STEP(option(u, SOL_SOCKET, SO_LINGER), "-1/WSAENOPROTOOPT");
    STEP(option(s, SOL_SOCKET, SO_SNDLOWAT), "-1/WSAENOPROTOOPT");
    STEP(option(s, SOL_SOCKET, SO_DONTLINGER), "1");
}

CASE("T165", "Who may bind a port that another socket has", "M31")
{
    const auto second_bind = [](int first_option, int second_option) {
        const SOCKET first = tcp("first"), second = tcp("second");
        if (first_option)
            set_option(first, SOL_SOCKET, first_option, 1);
        if (second_option)
            set_option(second, SOL_SOCKET, second_option, 1);
        require(bind(first, loopback()) == "0", "bind");
        const std::string text = bind(second, address_of(first));
        close(first);
        close(second);
        return text;
    };
    STEP(second_bind(0, 0), "-1/WSAEADDRINUSE");
    STEP(second_bind(SO_REUSEADDR, SO_REUSEADDR), "0");
    STEP(second_bind(SO_EXCLUSIVEADDRUSE, SO_REUSEADDR), "-1/WSAEACCES");
    STEP(second_bind(0, SO_REUSEADDR), "-1/WSAEACCES");
    STEP(second_bind(SO_REUSEADDR, 0), "-1/WSAEADDRINUSE");
}

CASE("T166", "A listener's port can be bound again at once, without any option", "M31")
{
    const SOCKET c = tcp("c"), again = tcp("again");
    SOCKET v;
    sockaddr_in address;
    {
        const Listener listener;
        address = listener.address;
        STEP(connect(c, address), "0");
        STEP(accept(listener.l, v), "ok");
        STEP(close(v), "0"); // This end closes first and is the one that lingers in TIME_WAIT.
        STEP(recv(c, 1), "0");
        STEP(close(c), "0");
    }
    STEP(bind(again, address), "0");
    STEP(listen(again, 5), "0");
}

CASE("M25-datagram", "A stream's options are unknown to datagram sockets", "M25")
{
    const SOCKET u = udp("u");
    const char *const reason = "M25 stream-option: another error";
    STEP(set_option(u, IPPROTO_TCP, TCP_NODELAY, 1), "-1/WSAENOPROTOOPT",
         differs("wine-8.0", "-1/WSAEINVAL", reason));
    STEP(option(u, IPPROTO_TCP, TCP_NODELAY), "-1/WSAENOPROTOOPT",
         differs("wine-8.0", "-1/WSAEOPNOTSUPP", reason));
    STEP(set_option(u, SOL_SOCKET, SO_LINGER, 1), "-1/WSAENOPROTOOPT",
         differs("wine-8.0", "0", "M25 stream-option: taken"));
    STEP(option(u, SOL_SOCKET, SO_DONTLINGER), "-1/WSAENOPROTOOPT");
}

} // namespace conformance
