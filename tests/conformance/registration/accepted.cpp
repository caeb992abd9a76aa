// Accepted sockets take over the listener's registration.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T24", "An accepted socket has the listener's window, message and mask", "A21 A22 F-W1 S14")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(sel(listener.l, h, A | R | W | N | C), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(accept(listener.l, v), "ok | W@v");
    STEP(send(c, "x"), "1 | R@v");
    STEP(recv(v, 4), "1 | -");
    STEP(set_nonblocking(v, false), "-1/WSAEINVAL");
}

CASE("T25", "Data that was there before the accept is announced before FD_WRITE", "A21 F-A8 S3 S14")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(sel(listener.l, h, A | R | W | C), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(send(c, "x"), "1 | -");
    STEP(accept(listener.l, v), "ok | R@v,W@v");
}

CASE("T26", "Data and end that were there before the accept", "A21 F-C2 F-C3")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(sel(listener.l, h, A | R | W | C), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(send(c, "x"), "1 | -");
    STEP(close(c), "0 | -");
    STEP(accept(listener.l, v), "ok | R@v,W@v,C@v",
         differs("documented", "ok | R@v,W@v", "V2: FD_CLOSE comes after the last byte"),
         differs("wine-8.0", "ok | R@v,W@v", "V2: FD_CLOSE comes after the last byte"));
    STEP(
        recv(v, 4), "1 | -",
        differs("documented", "1 | C@v", "V2: the recv that takes the last byte announces the end"),
        differs("wine-8.0", "1 | C@v", "V2: the recv that takes the last byte announces the end"));
}

CASE("T27", "From a listener with FD_ACCEPT alone nothing is announced until registered anew",
     "A21 A14")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(accept(listener.l, v), "ok | -");
    STEP(send(c, "x"), "1 | -");
    STEP(sel(v, h, R | W | C), "0 | R@v,W@v");
}

CASE("T28", "The registration is copied at accept, not when the connection came in", "A21")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(sel(listener.l, h, A | R, 1), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l/msg+1");
    STEP(sel(listener.l, h, A | W, 2), "0 | A@l/msg+2");
    STEP(accept(listener.l, v), "ok | W@v/msg+2");
    STEP(send(c, "x"), "1 | -");
    STEP(sel(listener.l, h, 0), "0");
    STEP(set_nonblocking(v, false), "-1/WSAEINVAL");
}

CASE("T29", "From an unregistered blocking listener comes an unregistered blocking socket", "A21")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(connect(c, listener.address), "0");
    STEP(accept(listener.l, v), "ok");
    STEP(send(c, "x"), "1 | -");
    STEP(recv(v, 1), "1");
    STEP(set_nonblocking(v, false), "0");
    STEP(set_option(v, SOL_SOCKET, SO_RCVTIMEO, 50), "0");
    STEP(recv(v, 1), "-1/WSAETIMEDOUT");
}

CASE("T30", "Closing the listener does not touch sockets accepted from it", "A23")
{
    const Window h;
    SOCKET c = tcp("c"), v;
    {
        const Listener listener;
        STEP(sel(listener.l, h, A | R | C), "0 | -");
        STEP(connect(c, listener.address), "0 | A@l");
        STEP(accept(listener.l, v), "ok | -");
    }
    STEP(send(c, "x"), "1 | R@v");
    STEP(recv(v, 9), "1 | -");
    STEP(close(c), "0 | C@v");
}

CASE("A23", "Registering the listener anew or cancelling it does not touch accepted sockets", "A23")
{
    const Window h;
    const Listener listener;
    SOCKET c = tcp("c"), v;
    STEP(sel(listener.l, h, A | R), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(accept(listener.l, v), "ok | -");
    STEP(sel(listener.l, h, A | W, 1), "0 | -");
    STEP(send(c, "xy"), "2 | R@v");
    STEP(sel(listener.l, h, 0), "0 | -");
    STEP(recv(v, 1), "1 | R@v");
}

} // namespace conformance
