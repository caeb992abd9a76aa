// Calls in a state that they do not fit.

#include "harness/case.hpp"
#include "harness/sockets.hpp"

#include <mswsock.h>

namespace conformance {

namespace {

std::string peer_of(SOCKET s)
{
    sockaddr_in peer;
    int length = sizeof peer;
    return result(::getpeername(s, reinterpret_cast<sockaddr *>(&peer), &length));
}

} // namespace

CASE("T161", "listen and accept on sockets that cannot", "M6 M7")
{
    SOCKET v;
    const SOCKET bound = tcp("s"), u = udp("u");
    STEP(listen(tcp("s"), 5), "-1/WSAEINVAL");
    STEP(bind(bound, loopback()), "0");
    STEP(accept(bound, v), "INVALID_SOCKET/WSAEINVAL");
    STEP(listen(u, 5), "-1/WSAEOPNOTSUPP",
         differs("wine-8.0", "-1/WSAEINVAL", "M6 listen-unbound-datagram: that it is not bound"));
    STEP(bind(u, loopback()), "0");
    STEP(listen(u, 5), "-1/WSAEOPNOTSUPP");
    STEP(accept(u, v), "INVALID_SOCKET/WSAEOPNOTSUPP");
}

CASE("T162", "After shutting down both ways send and recv fail; doing it again is fine", "M13 M1")
{
    const Pair p;
    DO(send(p.c, "x"));
    wait_readable(p.v);
    STEP(shutdown(p.v, SD_SEND), "0");
    STEP(send(p.v, "x"), "-1/WSAESHUTDOWN");
    STEP(shutdown(p.v, SD_RECEIVE), "0");
    STEP(recv(p.v, 1), "-1/WSAESHUTDOWN"); // Although a byte is there.
    STEP(shutdown(p.v, SD_BOTH), "0");
    STEP(send(p.v, "x"), "-1/WSAESHUTDOWN");
}

CASE("M6", "listen again, with odd backlogs, and on a connected socket", "M6 M4")
{
    const Listener listener;
    const Pair p;
    STEP(listen(listener.l, 1), "0");
    STEP(listen(listener.l, -5), "0");
    STEP(listen(listener.l, SOMAXCONN), "0");
    STEP(listen(p.c, 5), "-1/WSAEINVAL");
    STEP(bind(p.c, loopback()), "-1/WSAEINVAL");
    STEP(option(listener.l, SOL_SOCKET, SO_ACCEPTCONN), "1");
}

CASE("M8", "A listening socket cannot be used as a connection", "M8")
{
    const Listener listener;
    STEP(set_nonblocking(listener.l, true), "0"); // Wine's recv would wait.
    STEP(recv(listener.l, 1), "-1/WSAENOTCONN");
    STEP(send(listener.l, "x"), "-1/WSAENOTCONN",
         differs("wine-8.0", "-1/WSAECONNRESET", "M8, V21"));
    STEP(shutdown(listener.l, SD_SEND), "-1/WSAENOTCONN");
    STEP(peer_of(listener.l), "-1/WSAENOTCONN");
    STEP(connect(listener.l, listener.address), "-1/WSAEINVAL");
}

CASE("M9", "An unconnected stream socket can neither send nor receive", "M9")
{
    const SOCKET s = tcp("s");
    STEP(send(s, "x"), "-1/WSAENOTCONN", differs("wine-8.0", "-1/WSAECONNRESET", "V21"));
    STEP(sendto(s, "x", loopback(9)), "-1/WSAENOTCONN",
         differs("wine-8.0", "-1/WSAECONNRESET", "V21"));
    STEP(recv(s, 1), "-1/WSAENOTCONN");
    STEP(recvfrom(s, 1), "-1/WSAENOTCONN");
    STEP(shutdown(s, SD_SEND), "-1/WSAENOTCONN");
    STEP(shutdown(s, 7), "-1/WSAEINVAL");
    STEP(peer_of(s), "-1/WSAENOTCONN");
    STEP(option(s, SOL_SOCKET, SO_CONNECT_TIME), "4294967295");
}

CASE("F-U6", "An unconnected datagram socket cannot send without an address", "F-U6")
{
    const SOCKET u = udp("u");
    STEP(set_nonblocking(u, true), "0");
    STEP(recv(u, 9), "-1/WSAEINVAL",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK", "F-U6: unbound is no error"));
    STEP(send(u, "x"), "-1/WSAENOTCONN", differs("wine-8.0", "-1/WSAEINVAL", "V23"));
}

CASE("M17", "Addresses given with a connected stream are ignored", "M17")
{
    const Pair p;
    sockaddr_in from = {};
    int length = sizeof from;
    char byte;
    STEP(sendto(p.c, "q", loopback(1)), "1");
    STEP(result(::recvfrom(p.v, &byte, 1, 0, reinterpret_cast<sockaddr *>(&from), &length)), "1");
    STEP(static_cast<int>(from.sin_family), "0");
    STEP(length, "16");
}

CASE("M20", "FIONREAD counts a stream's unread bytes, also behind its end", "M20")
{
    const Pair p;
    STEP(unread(p.v), "0");
    DO(send(p.c, "abcd"));
    wait_readable(p.v, 4);
    STEP(unread(p.v), "4");
    DO(close(p.c));
    STEP(unread(p.v), "4");
    STEP(recv(p.v, 10, MSG_WAITALL), "4");
    STEP(unread(p.v), "0");
}

CASE("M28", "closesocket sends what was written; unread data resets the peer instead", "M28")
{
    {
        const Pair p;
        DO(send(p.v, "abc"));
        DO(close(p.v));
        STEP(recv(p.c, 10), "3");
        STEP(recv(p.c, 10), "0");
    }
    const Pair p;
    DO(send(p.c, "unread"));
    wait_readable(p.v, 6);
    DO(close(p.v));
    wait_readable(p.c);
    STEP(recv(p.c, 10), "-1/WSAECONNRESET", differs("wine-8.0", "0", "V4"));
}

} // namespace conformance
