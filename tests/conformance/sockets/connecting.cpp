// Sockets whose attempt to connect is under way.

#include "harness/case.hpp"
#include "harness/sockets.hpp"
#include "harness/window.hpp"

#include <mswsock.h>

namespace conformance {

CASE("M10", "While connecting a socket can do nothing else", "M10 F-N9")
{
    // TEST-NET-1: where nobody answers.
    sockaddr_in nowhere = loopback(9);
    nowhere.sin_addr.s_addr = ::inet_addr("192.0.2.77");
    const SOCKET s = tcp("s");
    const char *const reason = "V22 io-while-connecting";
    sockaddr_in peer;
    int length = sizeof peer;
    STEP(set_nonblocking(s, true), "0");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK");
    STEP(connect(s, nowhere), "-1/WSAEALREADY");
    STEP(send(s, "x"), "-1/WSAENOTCONN", differs("wine-8.0", "-1/WSAEWOULDBLOCK", reason));
    STEP(recv(s, 1), "-1/WSAENOTCONN", differs("wine-8.0", "-1/WSAEWOULDBLOCK", reason));
    STEP(shutdown(s, SD_SEND), "-1/WSAENOTCONN");
    STEP(result(::getpeername(s, reinterpret_cast<sockaddr *>(&peer), &length)), "-1/WSAENOTCONN");
    STEP(option(s, SOL_SOCKET, SO_CONNECT_TIME), "4294967295");
    STEP(pending_error(s), "0");
    STEP(close(s), "0");
}

CASE("M41", "Beyond a full backlog connects wait until there is room", "M41 F-N2")
{
    const char *const reason = "V26 backlog-full: pending with a Linux kernel";
    const Window h;
    const Listener listener(1);
    SOCKET v;
    // A backlog of one holds two.
    for (int i = 0; i < 2; ++i)
        require(connect(tcp("c"), listener.address) == "0", "connect");
    const SOCKET s = tcp("s");
    STEP(sel(s, h, N), "0 | -");
    STEP(connect(s, listener.address),
         either({"-1/WSAEWOULDBLOCK | -", "-1/WSAEWOULDBLOCK | N(10061)@s"},
                "V26: Windows refuses, what runs on a Linux kernel waits"),
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", reason));
    STEP(accept(listener.l, v), either({"ok | N@s", "ok | -"}, "V26: see above"),
         differs("wine-8.0", "ok | N@s", reason));
}

CASE("F-N12-port", "Connecting to port 0 fails at once", "F-N12")
{
    const Window h;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, N), "0 | -");
    STEP(connect(s, loopback(0)), "-1/WSAEADDRNOTAVAIL | -",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | N(10061)@s",
                 "F-N12 connect-port-0: refused as any dead port"));
}

} // namespace conformance
