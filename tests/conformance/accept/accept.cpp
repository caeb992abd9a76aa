// FD_ACCEPT: one message while connections wait, the next after an accept.

#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

// What a WSAAccept condition function may answer.
int CALLBACK defer(LPWSABUF, LPWSABUF, LPQOS, LPQOS, LPWSABUF, LPWSABUF, GROUP *, DWORD_PTR)
{
    return CF_DEFER;
}

int CALLBACK reject(LPWSABUF, LPWSABUF, LPQOS, LPQOS, LPWSABUF, LPWSABUF, GROUP *, DWORD_PTR)
{
    return CF_REJECT;
}

std::string connect_another(const Listener &listener)
{
    return connect(tcp("c"), listener.address);
}

} // namespace

CASE("T66", "Three waiting connections give one message, and each accept the next",
     "F-A1 F-A5 S5 S13")
{
    const Window h;
    const Listener listener;
    SOCKET v;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(connect_another(listener), "0 | -");
    STEP(connect_another(listener), "0 | -");
    STEP(accept(listener.l, v), "ok | A@l");
    STEP(accept(listener.l, v), "ok | A@l");
    STEP(accept(listener.l, v), "ok | -");
    STEP(accept(listener.l, v), "INVALID_SOCKET/WSAEWOULDBLOCK | -");
}

CASE("T67", "An accept that failed with WSAEWOULDBLOCK re-enables", "F-A5")
{
    const Window h;
    const Listener listener;
    SOCKET v;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(accept(listener.l, v), "ok | -");
    STEP(accept(listener.l, v), "INVALID_SOCKET/WSAEWOULDBLOCK | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(accept(listener.l, v), "ok | -");
}

CASE("T68", "A second accept for one message leaves a stale FD_ACCEPT", "F-A4")
{
    const Window h;
    const Listener listener;
    SOCKET v;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(connect_another(listener), "0 | -");
    STEP(accept(listener.l, v), "ok");
    settle();
    STEP(accept(listener.l, v), "ok | A@l");
    STEP(accept(listener.l, v), "INVALID_SOCKET/WSAEWOULDBLOCK | -");
}

CASE("T69", "A connection that waits already is announced at registration", "F-A2")
{
    const Window h;
    const Listener listener;
    STEP(connect_another(listener), "0");
    wait_readable(listener.l);
    STEP(sel(listener.l, h, A), "0 | A@l");
}

CASE("F-A2", "A connection accepted before the registration is not announced by it", "F-A2")
{
    const Window h;
    const Listener listener;
    SOCKET v;
    STEP(connect_another(listener), "0");
    STEP(accept(listener.l, v), "ok");
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
}

CASE("T70", "A socket may be registered before it is bound and listens", "F-A3 F-W9 F-C16 S1")
{
    const Window h;
    const SOCKET l = tcp("l"), c = tcp("c");
    STEP(sel(l, h, ALL), "0 | -");
    STEP(bind(l, loopback()), "0 | -");
    STEP(listen(l, 5), "0 | -");
    STEP(connect(c, address_of(l)), "0 | A@l");
    STEP(close(c), "0 | -");
}

CASE("T71", "A client that has gone before the accept still counts", "F-A6")
{
    const Window h;
    const Listener listener;
    const SOCKET c = tcp("c");
    SOCKET v;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(close(c), "0 | -");
    STEP(accept(listener.l, v), "ok");
    wait_readable(v);
    STEP(recv(v, 1), "0");
}

CASE("T72", "accept with too little room for the address fails", "F-A7 S13")
{
    const Window h;
    const Listener listener;
    SOCKET v;
    sockaddr_in peer;
    int length = 1;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(opened(::accept(listener.l, reinterpret_cast<sockaddr *>(&peer), &length)),
         "INVALID_SOCKET/WSAEFAULT");
    STEP(accept(listener.l, v),
         either({"INVALID_SOCKET/WSAEWOULDBLOCK", "ok"},
                "whether the connection is lost is known for Wine only"),
         differs("wine-8.0", "INVALID_SOCKET/WSAEWOULDBLOCK", "F-A7 accept-fault: it is lost"));
}

CASE("F-A5", "An accept that failed for its arguments re-enables, too", "F-A5 F-A7")
{
    const Window h;
    const Listener listener;
    sockaddr_in peer;
    int length = 1;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(connect_another(listener), "0 | -");
    STEP(opened(::accept(listener.l, reinterpret_cast<sockaddr *>(&peer), &length)),
         "INVALID_SOCKET/WSAEFAULT | A@l");
}

CASE("F-A2/deferred", "A deferred connection waits, so a new registration announces it",
     "F-A2 F-A5")
{
    const Window h;
    const Listener listener;
    STEP(connect_another(listener), "0");
    wait_readable(listener.l);
    STEP(opened(WSAAccept(listener.l, nullptr, nullptr, defer, 0)), "INVALID_SOCKET/WSATRY_AGAIN");
    STEP(sel(listener.l, h, A), "0 | A@l",
         differs("wine-8.0", "0 | -", "F-A2: it looks for new connections only"));
}

CASE("T73", "A deferred connection stays for the next accept and is not announced again",
     "F-A5 S13")
{
    const Window h;
    const Listener listener;
    SOCKET v;
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect_another(listener), "0 | A@l");
    STEP(opened(WSAAccept(listener.l, nullptr, nullptr, defer, 0)),
         "INVALID_SOCKET/WSATRY_AGAIN | -");
    STEP(accept(listener.l, v), "ok | -");
    STEP(connect_another(listener), "0 | A@l");
}

CASE("T74", "A rejected client is refused", "F-A5")
{
    const Window h;
    const Listener listener;
    const SOCKET c = tcp("c");
    STEP(sel(listener.l, h, A), "0 | -");
    STEP(connect(c, listener.address), "0 | A@l");
    STEP(opened(WSAAccept(listener.l, nullptr, nullptr, reject, 0)),
         "INVALID_SOCKET/WSAECONNREFUSED | -");
    wait_readable(c);
    STEP(recv(c, 1), "-1/WSAECONNRESET",
         differs("wine-8.0", "0", "T74: the connection is closed in order"));
}

CASE("T75", "recv on a registered listener fails and brings no message", "M8")
{
    const Window h;
    const Listener listener;
    STEP(sel(listener.l, h, ALL), "0 | -");
    STEP(recv(listener.l, 1), "-1/WSAENOTCONN | -");
    STEP(connect_another(listener), "0 | A@l");
}

CASE("F-A1", "An accept in each handler takes every connection of a burst", "F-A1")
{
    Window h;
    const Listener listener(50);
    int accepted = 0;
    h.on(A, [&](SOCKET l) {
        SOCKET v;
        if (accept(l, v) == "ok")
            ++accepted;
    });
    STEP(sel(listener.l, h, A), "0");
    for (int i = 0; i < 30; ++i)
        require(connect_another(listener) == "0", "connect");
    DO(pump(30));
    STEP(accepted, "30");
}

} // namespace conformance
