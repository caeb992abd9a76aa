// Connections that come about: FD_CONNECT, then FD_WRITE, then the rest.

#include "harness/case.hpp"
#include "harness/window.hpp"

#include <cstring>

namespace conformance {

CASE("T76", "A registered socket that connects gets FD_CONNECT, then FD_WRITE",
     "F-N1 F-N2 F-W9 S1 S3 S15")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK | N@s,W@s");
}

CASE("T77", "Connecting a connected socket fails; registering it anew brings FD_WRITE alone",
     "F-N9 A15 S6")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK | N@s,W@s");
    STEP(connect(s, listener.address), "-1/WSAEISCONN | -");
    STEP(sel(s, h, ALL), "0 | W@s",
         differs("documented", "0 | N@s,W@s", "V7: FD_CONNECT for a connection that exists"));
}

CASE("T78", "FD_WRITE that was not in the mask comes when it is", "F-N2 A15")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, N), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK | N@s");
    STEP(sel(s, h, N | W), "0 | W@s",
         differs("documented", "0 | N@s,W@s", "V7: FD_CONNECT for a connection that exists"));
}

CASE("T79", "Without FD_CONNECT in the mask a connection brings FD_WRITE alone", "F-N4")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, R | W | C), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK | W@s");
    STEP(sel(s, h, N), "0 | -",
         differs("documented", "0 | N@s", "V7: FD_CONNECT for a connection that exists"));
}

CASE("T80", "A socket connected by a blocking connect has no FD_CONNECT to report", "F-N5")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(connect(s, listener.address), "0");
    STEP(sel(s, h, ALL), "0 | W@s",
         differs("documented", "0 | N@s,W@s", "V7: FD_CONNECT for a connection that exists"));
}

CASE("T81", "Nor has one whose non-blocking connect was decided before the registration", "F-N5")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(set_nonblocking(s, true), "0");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK");
    STEP(ready(s, 20000), "-w-");
    stay_busy();
    STEP(sel(s, h, ALL), "0 | W@s",
         differs("documented", "0 | N@s,W@s", "V7: FD_CONNECT for a connection that exists"));
}

CASE("T82", "A registration right after the connect may still see the attempt run", "F-N5")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(set_nonblocking(s, true), "0");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK");
    STEP(sel(s, h, ALL), either({"0 | W@s", "0 | N@s,W@s"},
                                "on the loopback the attempt may be over before the registration"));
}

CASE("T83", "Cancelling does not withdraw FD_CONNECT and FD_WRITE that are queued", "A17")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, N | W), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK");
    stay_busy();
    STEP(sel(s, h, 0), "0 | N@s,W@s");
}

CASE("T84", "A server that has sent and closed already: connection, data and end in order",
     "F-N2 F-C2 F-C3")
{
    const Window h;
    const Listener listener;
    const SOCKET s = tcp("s");
    SOCKET v;
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK");
    STEP(accept(listener.l, v), "ok");
    STEP(send(v, "hi"), "2");
    STEP(close(v), "0");
    stay_busy();
    MESSAGES("N@s,W@s,R@s,C@s",
             differs("documented", "N@s,W@s,R@s", "V2: FD_CLOSE comes after the last byte"),
             differs("wine-8.0", "N@s,W@s,R@s", "V2: FD_CLOSE comes after the last byte"));
    STEP(recv(s, 1), "1 | R@s");
    STEP(recv(s, 1), "1 | -", differs("documented", "1 | C@s", "V2"),
         differs("wine-8.0", "1 | C@s", "V2"));
    STEP(recv(s, 1), "0 | -");
}

CASE("T89", "connect in the handler of FD_CONNECT finds the socket connected", "F-N9")
{
    Window h;
    const Listener listener;
    h.on(N, [&](SOCKET s) { note(connect(s, listener.address)); });
    const SOCKET s = tcp("s");
    STEP(sel(s, h, N | W), "0 | -");
    STEP(connect(s, listener.address), "-1/WSAEWOULDBLOCK | N@s,-1/WSAEISCONN,W@s");
}

CASE("T90", "Closing a socket whose attempt still runs brings no message", "A19 F-N8")
{
    const Window h;
    const Listener listener(0);
    SOCKET waiting[6];
    for (SOCKET &s : waiting) {
        s = tcp("s");
        require(sel(s, h, ALL) == "0", "WSAAsyncSelect");
        connect(s, listener.address);
    }
    // With a backlog of 0 the kernel completes the first and leaves the last one waiting.
    DO(pump(2));
    STEP(close(waiting[5]), "0 | -");
}

CASE("T91", "A socket whose attempt still runs can be registered anew, but not made blocking",
     "A10")
{
    const Window h;
    const Listener listener(0);
    SOCKET waiting[6];
    for (SOCKET &s : waiting) {
        s = tcp("s");
        require(sel(s, h, ALL) == "0", "WSAAsyncSelect");
        connect(s, listener.address);
    }
    DO(pump(2));
    STEP(sel(waiting[5], h, ALL), "0 | -");
    STEP(set_nonblocking(waiting[5], false), "-1/WSAEINVAL");
    STEP(connect(waiting[5], listener.address), "-1/WSAEALREADY | -");
    STEP(recv(waiting[5], 1), "-1/WSAENOTCONN | -",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", "V22"));
    STEP(shutdown(waiting[5], SD_SEND), "-1/WSAENOTCONN | -");
}

CASE("T95", "IPv6: both ends registered", "F-N2")
{
    const Window h;
    const SOCKET l = ::socket(AF_INET6, SOCK_STREAM, 0), s = ::socket(AF_INET6, SOCK_STREAM, 0);
    SOCKET v;
    name_socket(l, "l");
    name_socket(s, "s");
    sockaddr_in6 address;
    std::memset(&address, 0, sizeof address);
    address.sin6_family = AF_INET6;
    address.sin6_addr.s6_addr[15] = 1;
    auto *generic6 = reinterpret_cast<sockaddr *>(&address);
    int length = sizeof address;
    STEP(result(::bind(l, generic6, length)), "0");
    STEP(listen(l, 5), "0");
    STEP(result(::getsockname(l, generic6, &length)), "0");
    STEP(length, "28");
    STEP(static_cast<int>(address.sin6_family), "23");
    STEP(sel(l, h, A | R), "0 | -");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(result(::connect(s, generic6, length)),
         either({"-1/WSAEWOULDBLOCK | A@l,N@s,W@s", "-1/WSAEWOULDBLOCK | N@s,A@l,W@s",
                 "-1/WSAEWOULDBLOCK | N@s,W@s,A@l"},
                "listener and client learn of the connection independently"));
    STEP(accept(l, v), "ok | -");
    STEP(send(s, "x"), "1 | R@v");
    STEP(recv(v, 8), "1 | -");
    STEP(send(v, "yz"), "2 | R@s");
    STEP(recv(s, 1), "1 | R@s");
    STEP(close(v), "0 | C@s",
         differs("documented", "0 | -", "V2: FD_CLOSE comes after the last byte"),
         differs("wine-8.0", "0 | -", "V2: FD_CLOSE comes after the last byte"));
}

} // namespace conformance
