// WSAEventSelect's records: what is recorded when, and what WSAEnumNetworkEvents does to it.

#include "harness/case.hpp"
#include "harness/events.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

constexpr const char *again =
    "V28: new arrivals are recorded again on Windows, by the documentation not before recv or "
    "accept";

} // namespace

CASE("T137", "FD_READ is recorded once, and again after a recv that leaves data", "E3 E5 E8")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R | C), "0");
    STEP(recorded(p.v, ev), "unset -");
    DO(send(p.c, "abcd"));
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(recorded(p.v, ev), "unset -");
    DO(send(p.c, "e"));
    STEP(recorded(p.v, ev), "set R", differs("documented", "unset -", again),
         differs("wine-8.0", "unset -", again));
    STEP(recv(p.v, 1), "1");
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(recv(p.v, 100), "4");
    STEP(recorded(p.v, ev), "unset -");
}

CASE("T138", "The same registration again records nothing anew", "E3")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R | C), "0");
    DO(send(p.c, "a"));
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(es(p.v, ev, R | C), "0");
    STEP(recorded(p.v, ev), "unset -");
    STEP(es(p.v, nullptr, 0), "0");
    STEP(es(p.v, ev, R | C), "0");
    STEP(recorded(p.v, ev), "unset -");
}

CASE("T139", "A record waits through another mask until its event is selected again", "E3 E5")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "a"));
    STEP(state(ev), "set");
    STEP(es(p.v, ev, C), "0");
    STEP(recorded(p.v, ev), "set -");
    STEP(es(p.v, ev, R | C), "0");
    STEP(recorded(p.v, ev), "set R");
}

CASE("E3-cancel", "A record waits through a cancellation; the event stays as it is", "E3")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "a"));
    STEP(state(ev), "set");
    STEP(es(p.v, nullptr, 0), "0");
    STEP(recorded(p.v, ev), "set -");
    STEP(es(p.v, ev, R), "0");
    STEP(recorded(p.v, ev), "set R");
}

CASE("E3-mask", "Data that was not selected is recorded when it is", "E3")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, C), "0");
    DO(send(p.c, "a"));
    STEP(recorded(p.v, ev), "unset -");
    STEP(es(p.v, ev, R), "0");
    STEP(recorded(p.v, ev), "set R");
    STEP(es(p.v, ev, W), "0");
    STEP(recorded(p.v, ev), "set W");
    STEP(es(p.v, ev, R | W), "0");
    STEP(recorded(p.v, ev), "unset -");
}

CASE("T140", "WSAEnumNetworkEvents without an event clears the record and leaves the event set",
     "E5")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "a"));
    STEP(state(ev), "set");
    WSANETWORKEVENTS events = {};
    STEP(result(WSAEnumNetworkEvents(p.v, nullptr, &events)), "0");
    STEP(events.lNetworkEvents, "1");
    STEP(recorded(p.v, ev), "set -");
    STEP(recorded(p.v, ev), "unset -");
}

CASE("T141", "Resetting the event loses nothing of the record", "E6")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "a"));
    STEP(state(ev), "set");
    STEP(WSAResetEvent(ev) != 0, "yes");
    STEP(recorded(p.v, ev), "unset R");
}

CASE("T142", "A connection made before the registration is recorded with FD_CONNECT", "E4 E7 E3")
{
    const EventObject ev;
    const Listener l;
    const SOCKET s = tcp("s");
    STEP(connect(s, l.address), "0");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "set W,N");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "unset -");
}

CASE("E4-mask", "A connection made under another mask is recorded once FD_CONNECT is selected",
     "E4 E3")
{
    const EventObject ev;
    const Listener l;
    const SOCKET s = tcp("s");
    STEP(es(s, ev, R), "0");
    STEP(connect(s, l.address), "-1/WSAEWOULDBLOCK");
    STEP(recorded(s, ev), "unset -");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "set W,N");
}

CASE("E7", "Several events gather in one record", "E7 F-N2")
{
    const EventObject ev;
    Listener l;
    const SOCKET s = tcp("s");
    SOCKET v;
    STEP(es(s, ev, ALL), "0");
    STEP(connect(s, l.address), "-1/WSAEWOULDBLOCK");
    STEP(accept(l.l, v), "ok");
    DO(send(v, "hi"));
    STEP(recorded(s, ev), "set R,W,N");
}

CASE("T143", "A refused connect is recorded with its error; other entries are not touched",
     "E5 F-N3")
{
    const sockaddr_in nowhere = dead_address();
    const EventObject ev;
    const SOCKET s = tcp("s");
    STEP(es(s, ev, ALL), "0");
    STEP(connect(s, nowhere), "-1/WSAEWOULDBLOCK");
    STEP(wait_recorded(s, ev), "set N(WSAECONNREFUSED)");
    STEP(recorded(s, ev), "unset -");
}

CASE("E4-refused", "A connect refused before the registration is recorded at it", "E4")
{
    const sockaddr_in nowhere = dead_address();
    const EventObject ev;
    const SOCKET s = tcp("s");
    STEP(connect(s, nowhere), "-1/WSAECONNREFUSED");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "set N(WSAECONNREFUSED)");
}

CASE("E8", "FD_ACCEPT is recorded once for waiting connections, and again after accept", "E8 F-A1")
{
    const EventObject ev;
    Listener l;
    SOCKET v;
    STEP(es(l.l, ev, A), "0");
    const SOCKET first = tcp("1"), second = tcp("2");
    STEP(connect(first, l.address), "0");
    STEP(wait_recorded(l.l, ev), "set A");
    STEP(recorded(l.l, ev), "unset -");
    STEP(connect(second, l.address), "0");
    STEP(recorded(l.l, ev), "set A", differs("documented", "unset -", again),
         differs("wine-8.0", "unset -", again));
    STEP(accept(l.l, v), "ok");
    STEP(wait_recorded(l.l, ev), "set A");
    STEP(accept(l.l, v), "ok");
    STEP(recorded(l.l, ev), "unset -");
}

CASE("T144", "An accepted socket has the listener's mask and event", "E10 A21")
{
    const EventObject ev;
    const EventObject other;
    Listener l;
    SOCKET v;
    STEP(es(l.l, ev, A | R | W | C), "0");
    const SOCKET c = tcp("c");
    STEP(connect(c, l.address), "0");
    STEP(wait_recorded(l.l, ev), "set A");
    STEP(accept(l.l, v), "ok");
    STEP(es(l.l, other, A), "0");
    STEP(recorded(v, ev), "set W");
    DO(send(c, "x"));
    STEP(wait_recorded(v, ev), "set R");
    STEP(set_nonblocking(v, false), "-1/WSAEINVAL");
    STEP(state(other), "unset");
}

CASE("E9", "FD_CLOSE is recorded once; registering again does not repeat it", "E9 F-C1")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, ALL), "0");
    DO(recorded(p.v, ev));
    STEP(close(p.c), "0");
    STEP(wait_recorded(p.v, ev), "set C");
    STEP(es(p.v, ev, ALL), "0");
    STEP(recorded(p.v, ev), "unset -");
}

CASE("E9-unread", "FD_CLOSE with unread data", "E9 F-C2 F-C3")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R | C), "0");
    DO(send(p.c, "abc"));
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(close(p.c), "0");
    STEP(recorded(p.v, ev), "set C", differs("documented", "unset -", "V2: not with unread data"),
         differs("wine-8.0", "unset -", "V2: not with unread data"));
    STEP(recv(p.v, 9), "3");
    STEP(recorded(p.v, ev), "unset -", differs("documented", "set C", "V2: after the last byte"),
         differs("wine-8.0", "set C", "V2: after the last byte"));
}

CASE("E9-reset", "A reset is recorded as FD_CLOSE with its error", "E9 F-C6")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R | C), "0");
    STEP(reset(p.c), "0");
    STEP(wait_recorded(p.v, ev), "set C(WSAECONNABORTED)",
         differs("documented", "set C(WSAECONNRESET)", "V3: the error of a reset"),
         differs("wine-8.0", "set C", "V3: the error of a reset"));
}

CASE("E9-before", "A connection reset before the registration is recorded at it", "E9 F-C9")
{
    const EventObject ev;
    const Pair p;
    STEP(reset(p.c), "0");
    wait_readable(p.v);
    STEP(es(p.v, ev, R | C), "0");
    STEP(wait_recorded(p.v, ev), "set C(WSAECONNABORTED)",
         differs("documented", "set C(WSAECONNRESET)", "V3: the error of a reset"),
         differs("wine-8.0", "set C", "V3: the error of a reset"));
}

CASE("E-write", "FD_WRITE is recorded at registration and when there is room again", "E7 F-W3")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, W), "0");
    STEP(wait_recorded(p.v, ev), "set W");
    STEP(fill(p.v), "-1/WSAEWOULDBLOCK");
    STEP(recorded(p.v, ev), "unset -");
    DO(drain(p.c));
    STEP(wait_recorded(p.v, ev), "set W");
}

CASE("E8-urgent", "FD_OOB is recorded for an urgent byte", "E7 F-O1")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R | O), "0");
    DO(send(p.c, "u", MSG_OOB));
    STEP(wait_recorded(p.v, ev), "set O");
    STEP(recv(p.v, 1, MSG_OOB), "1");
    STEP(recorded(p.v, ev), "unset -");
}

CASE("E8-second", "A second urgent byte is recorded again, where the kernel keeps it", "E8 F-O4")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, O), "0");
    DO(send(p.c, "a", MSG_OOB));
    STEP(wait_recorded(p.v, ev), "set O");
    DO(send(p.c, "b", MSG_OOB));
    STEP(recorded(p.v, ev),
         either({"set O", "unset -"},
                "V28, V13: Windows queues urgent bytes; a Linux kernel keeps one and tells of one"),
         differs("wine-8.0", "unset -", "V28: new arrivals are not recorded"));
}

CASE("E4-message", "What was posted as messages is not recorded as well", "E4 A13")
{
    const Window h;
    const EventObject ev;
    const Listener l;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(connect(s, l.address), "-1/WSAEWOULDBLOCK | N@s,W@s");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "unset -");
}

CASE("E4-other", "A connection made under a mask for messages without FD_CONNECT", "E4 A13")
{
    const Window h;
    const EventObject ev;
    const Listener l;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, R), "0 | -");
    STEP(connect(s, l.address), "-1/WSAEWOULDBLOCK | -");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "set W");
}

CASE("E4-cancelled", "A connection made after a cancellation is recorded with FD_CONNECT", "E4 A13")
{
    const Window h;
    const EventObject ev;
    const Listener l;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, ALL), "0 | -");
    STEP(sel(s, h, 0), "0");
    STEP(connect(s, l.address), "-1/WSAEWOULDBLOCK | -");
    STEP(es(s, ev, ALL), "0");
    STEP(recorded(s, ev), "set W,N",
         differs("wine-8.0", "set W", "E4 connect-after-cancel: without FD_CONNECT"));
}

} // namespace conformance
