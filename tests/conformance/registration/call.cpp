// The call itself: what it returns, what it does to the socket, what a second call replaces.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T1", "A successful call returns 0 and leaves the last error 0", "A1")
{
    const Window h;
    const SOCKET s = tcp("s");
    WSASetLastError(1234);
    STEP(sel(s, h, R), "0");
    STEP(WSAGetLastError(), "0");
}

CASE("T5", "Neither message number nor unknown mask bits are checked", "A6 A7")
{
    const Window h;
    const SOCKET s = tcp("s");
    STEP(result(WSAAsyncSelect(s, h, 0, R)), "0");
    STEP(result(WSAAsyncSelect(s, h, 0xFFFFFFFF, R)), "0");
    STEP(result(WSAAsyncSelect(s, h, socket_message, 0x400)), "0");
    STEP(result(WSAAsyncSelect(s, h, socket_message, -1)), "0");
}

CASE("T6", "A registered socket is non-blocking", "A9")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(recv(p.v, 8), "-1/WSAEWOULDBLOCK");
}

CASE("T7", "A registered socket cannot be made blocking; a cancelled one can", "A10")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(set_nonblocking(p.v, false), "-1/WSAEINVAL");
    STEP(set_nonblocking(p.v, true), "0");
    STEP(sel(p.v, h, 0), "0 | -");
    STEP(recv(p.v, 8), "-1/WSAEWOULDBLOCK");
    STEP(set_nonblocking(p.v, false), "0");
    STEP(set_option(p.v, SOL_SOCKET, SO_RCVTIMEO, 50), "0");
    STEP(recv(p.v, 8), "-1/WSAETIMEDOUT");
}

CASE("T8", "Cancelling a socket that was never registered makes it non-blocking", "A8 A9")
{
    const sockaddr_in nowhere = dead_address();
    const SOCKET s = tcp("s");
    STEP(result(WSAAsyncSelect(s, nullptr, 0, 0)), "0");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK");
}

CASE("T9", "Registering again with the same mask announces again what still holds", "A14 S2 S6")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(send(p.c, "abc"), "3 | R@v");
    STEP(sel(p.v, h, R | W | C), "0 | R@v,W@v");
}

CASE("T10", "A new registration replaces mask and message number", "A12 A14")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(send(p.c, "abc"), "3 | R@v");
    STEP(sel(p.v, h, R | C), "0 | R@v");
    STEP(sel(p.v, h, W), "0 | W@v");
    STEP(sel(p.v, h, R, 1), "0 | R@v/msg+1");
    STEP(recv(p.v, 1), "1 | R@v/msg+1");
}

CASE("T11", "Three registrations in a row announce unread data three times", "A14 S6")
{
    const Window h;
    const Pair p;
    DO(send(p.c, "abc"));
    wait_readable(p.v, 3);
    STEP(sel(p.v, h, R), "0");
    STEP(sel(p.v, h, R), "0");
    STEP(sel(p.v, h, R), "0 | R@v,R@v,R@v");
}

CASE("T12", "Cancelling does not withdraw a message that is already queued", "A17 S7")
{
    const Window h;
    const Pair p;
    DO(send(p.c, "a"));
    wait_readable(p.v);
    STEP(sel(p.v, h, R), "0");
    stay_busy();
    STEP(sel(p.v, h, 0), "0 | R@v");
}

CASE("T12-arrival", "Data that arrives while the program is busy is announced despite a cancel",
     "A17; part of T12: the data comes after the registration")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "a"), "1");
    stay_busy();
    STEP(sel(p.v, h, 0), "0 | R@v");
}

CASE("T13", "A queued message keeps the number of the registration that caused it", "A12 A17")
{
    const Window h;
    const Pair p;
    DO(send(p.c, "a"));
    wait_readable(p.v);
    STEP(sel(p.v, h, R), "0");
    stay_busy();
    STEP(sel(p.v, h, W, 1), "0 | R@v,W@v/msg+1");
}

CASE("T14", "A queued message stays with the window it was posted to", "A17")
{
    const Window h;
    const Window h2("h2");
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "a"), "1");
    stay_busy();
    STEP(sel(p.v, h2, R), "0 | R@v,R@v/h2");
}

CASE("T15", "What came while nothing was registered is announced at registration", "A18 S7")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(sel(p.v, h, 0), "0");
    STEP(send(p.c, "d"), "1 | -");
    STEP(sel(p.v, h, R), "0 | R@v");
}

CASE("F-R13", "Data read before the registration is not announced by it", "F-R13")
{
    const Window h;
    const Pair p;
    DO(send(p.c, "a"));
    STEP(recv(p.v, 8), "1");
    STEP(sel(p.v, h, R), "0 | -");
}

} // namespace conformance
