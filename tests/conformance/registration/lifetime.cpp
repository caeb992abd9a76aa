// Sockets closed and windows destroyed while they are registered.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T19", "closesocket leaves queued messages, which name the dead handle", "A17 A19 S20")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0");
    STEP(send(p.c, "x"), "1");
    stay_busy();
    STEP(close(p.v), "0 | W@v,R@v");
}

CASE("T20", "A new socket soon has the closed one's handle, and the stale message names it",
     "A19 M3")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(send(p.c, "x"), "1");
    stay_busy();
    DO(close(p.v));
    bool reused = false;
    for (int i = 0; i < 5; ++i)
        reused = reused || ::socket(AF_INET, SOCK_STREAM, 0) == p.v;
    STEP(reused, "yes");
    MSG stale = {};
    STEP(PeekMessageA(&stale, h, socket_message, socket_message, PM_REMOVE) != 0, "yes");
    STEP(stale.wParam == p.v, "yes");
    STEP(WSAGETSELECTEVENT(stale.lParam), "1");
}

CASE("T21", "A handler that closes the socket still sees the messages behind its own", "A19")
{
    Window h;
    const Pair p;
    h.on(W, [](SOCKET s) { close(s); });
    h.on(R, [](SOCKET s) { note(recv(s, 1)); });
    STEP(sel(p.v, h, R | W | C), "0");
    STEP(send(p.c, "x"), "1");
    stay_busy();
    MESSAGES("W@v,R@v,-1/WSAENOTSOCK");
}

CASE("T22", "A destroyed window takes its messages with it; the socket works on", "A20 Q26")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0");
    STEP(send(p.c, "x"), "1");
    stay_busy();
    STEP(DestroyWindow(h) != 0, "yes");
    MSG message = {};
    STEP(PeekMessageA(&message, nullptr, socket_message, socket_message, PM_NOREMOVE) != 0, "no");
    MESSAGES("-");
    STEP(recv(p.v, 4), "1 | -");
    STEP(send(p.c, "y"), "1 | -");
    STEP(recv(p.v, 4), "1");
}

CASE("T23", "A socket of a destroyed window counts as registered and can be registered anew",
     "A11 A20")
{
    const Window h;
    const Window h2("h2");
    const Pair p;
    STEP(sel(p.v, h, R | W | C), "0 | W@v");
    STEP(DestroyWindow(h) != 0, "yes");
    STEP(set_nonblocking(p.v, false), "-1/WSAEINVAL");
    STEP(sel(p.v, h2, R | W), "0 | W@v/h2");
    STEP(send(p.c, "x"), "1 | R@v/h2");
}

CASE("T23-cancel", "Cancelling after the window has gone lets the socket block again", "A11")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(DestroyWindow(h) != 0, "yes");
    STEP(set_nonblocking(p.v, false), "-1/WSAEINVAL");
    STEP(result(WSAAsyncSelect(p.v, nullptr, 0, 0)), "0");
    STEP(set_nonblocking(p.v, false), "0");
}

} // namespace conformance
