// WSAEventSelect's arguments, event objects, and waiting for them.

#include "harness/case.hpp"
#include "harness/events.hpp"
#include "harness/thread.hpp"

#include <array>

namespace conformance {

CASE("T136", "An event must exist unless the call cancels", "E1")
{
    const Pair p;
    const EventObject ev;
    const WSAEVENT gone = WSACreateEvent();
    WSACloseEvent(gone);
    STEP(es(p.v, nullptr, R), "-1/WSAEINVAL");
    STEP(es(p.v, nullptr, 0), "0");
    STEP(es(p.v, gone, R), "-1/WSAEINVAL");
    STEP(es(p.v, ev, 0), "0");
    STEP(es(INVALID_SOCKET, ev, R), "-1/WSAENOTSOCK");
    STEP(es(INVALID_SOCKET, nullptr, R), "-1/WSAENOTSOCK");
    STEP(es(p.v, ev, 0x7fffffff), "0");
}

CASE("E1-mutex", "Only an event object will do", "E1")
{
    const Pair p;
    HANDLE mutex = CreateMutexA(nullptr, FALSE, nullptr);
    STEP(es(p.v, mutex, R), "-1/WSAEINVAL");
    CloseHandle(mutex);
}

CASE("E2", "A registered socket is non-blocking, and blocks again only after the cancellation",
     "E2 A9 A10")
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    STEP(recv(p.v, 1), "-1/WSAEWOULDBLOCK");
    STEP(set_nonblocking(p.v, false), "-1/WSAEINVAL");
    STEP(set_nonblocking(p.v, true), "0");
    STEP(es(p.v, nullptr, 0), "0");
    STEP(recv(p.v, 1), "-1/WSAEWOULDBLOCK");
    STEP(set_nonblocking(p.v, false), "0");
}

CASE("E5-bad-event", "WSAEnumNetworkEvents wants an event object or none", "E5")
{
    const EventObject ev;
    const Pair p;
    const WSAEVENT gone = WSACreateEvent();
    WSACloseEvent(gone);
    WSANETWORKEVENTS events;
    STEP(es(p.v, ev, R), "0");
    STEP(result(WSAEnumNetworkEvents(p.v, gone, &events)), "-1/WSAEINVAL",
         differs("wine-8.0", "0", "E5: the handle is not looked at"));
    STEP(result(WSAEnumNetworkEvents(INVALID_SOCKET, ev, &events)), "-1/WSAENOTSOCK");
}

CASE("E5-null", "WSAEnumNetworkEvents must have somewhere to write", "E5",
     not_on("wine-8.0", "E5: Wine crashes"))
{
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    STEP(result(WSAEnumNetworkEvents(p.v, ev, nullptr)), "-1/WSAEFAULT");
}

CASE("E5-unregistered", "A socket that was never registered has an empty record", "E5")
{
    const EventObject ev;
    const Pair p;
    DO(send(p.c, "a"));
    wait_readable(p.v);
    STEP(recorded(p.v, ev), "unset -");
}

CASE("E11", "One event may serve several sockets", "E11")
{
    const EventObject ev;
    const Pair p;
    const Pair q("d", "w");
    STEP(es(p.v, ev, R), "0");
    STEP(es(q.v, ev, R), "0");
    DO(send(p.c, "a"));
    DO(send(q.c, "b"));
    STEP(recorded(p.v, ev), "set R");
    STEP(recorded(q.v, ev), "unset R");
}

CASE("T146", "An auto-reset event wakes once for two sockets; both have their record", "E11")
{
    const EventObject ev(false);
    const Pair p;
    const Pair q("d", "w");
    STEP(es(p.v, ev, R), "0");
    STEP(es(q.v, ev, R), "0");
    DO(send(p.c, "a"));
    DO(send(q.c, "b"));
    STEP(recorded(p.v, ev), "set R");
    STEP(recorded(q.v, ev), "unset R");
}

CASE("E12", "WSACreateEvent makes a manual-reset event, not set; it can be closed once", "E12")
{
    const WSAEVENT ev = WSACreateEvent();
    STEP(state(ev), "unset");
    STEP(bool_result(WSASetEvent(ev)), "yes");
    STEP(state(ev), "set");
    STEP(state(ev), "set");
    STEP(bool_result(WSAResetEvent(ev)), "yes");
    STEP(state(ev), "unset");
    STEP(bool_result(WSACloseEvent(ev)), "yes");
    STEP(bool_result(WSACloseEvent(ev)), "no/6");
    STEP(bool_result(WSASetEvent(ev)), "no/6");
    STEP(bool_result(WSAResetEvent(ev)), "no/6");
}

CASE("E12-not-started", "Event objects need no WSAStartup", "E12 H4", not_started)
{
    const WSAEVENT ev = WSACreateEvent();
    STEP(ev != WSA_INVALID_EVENT, "yes");
    STEP(bool_result(WSASetEvent(ev)), "yes");
    STEP(WSAWaitForMultipleEvents(1, &ev, FALSE, 0, FALSE), "0");
    STEP(bool_result(WSACloseEvent(ev)), "yes");
}

CASE("T145", "WSAWaitForMultipleEvents: 1 to 64 events; the lowest that is set", "E13")
{
    std::array<WSAEVENT, 65> ev;
    for (WSAEVENT &event : ev)
        event = WSACreateEvent();
    STEP(WSAWaitForMultipleEvents(0, ev.data(), FALSE, 0, FALSE), "4294967295");
    STEP(WSAGetLastError(), "87");
    STEP(WSAWaitForMultipleEvents(65, ev.data(), FALSE, 0, FALSE), "4294967295");
    STEP(WSAGetLastError(), "87");
    STEP(WSAWaitForMultipleEvents(3, ev.data(), FALSE, 0, FALSE), "258");
    WSASetEvent(ev[2]);
    WSASetEvent(ev[1]);
    STEP(WSAWaitForMultipleEvents(3, ev.data(), FALSE, 0, FALSE), "1");
    STEP(WSAWaitForMultipleEvents(3, ev.data(), TRUE, 10, FALSE), "258");
    WSASetEvent(ev[0]);
    STEP(WSAWaitForMultipleEvents(3, ev.data(), TRUE, 10, FALSE), "0");
    WSACloseEvent(ev[64]);
    STEP(WSAWaitForMultipleEvents(1, &ev[64], FALSE, 0, FALSE), "4294967295");
    STEP(WSAGetLastError(), "6");
}

CASE("E13-wake", "Data for another thread to wait for ends its wait", "E13 E11")
{
    const EventObject object;
    const WSAEVENT ev = object;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    std::string seen;
    Thread waiter([&] { seen = wait_recorded(p.v, ev); });
    DO(send(p.c, "a"));
    waiter.join();
    STEP(seen, "set R");
}

CASE("E14", "closesocket leaves the event as it is", "E14")
{
    const EventObject ev;
    const Pair p;
    WSANETWORKEVENTS events;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "a"));
    STEP(state(ev), "set");
    STEP(close(p.v), "0");
    STEP(state(ev), "set");
    STEP(result(WSAEnumNetworkEvents(p.v, ev, &events)), "-1/WSAENOTSOCK");
    STEP(state(ev), "set",
         differs("wine-8.0", "unset", "E14 enum-not-socket: the event is reset all the same"));
}

CASE("E15", "A datagram socket records FD_WRITE once it is bound", "E15 F-U1")
{
    const EventObject ev;
    const SOCKET u = udp("u");
    STEP(es(u, ev, ALL), "0");
    STEP(recorded(u, ev), "unset -", differs("wine-8.0", "set W", "E15: recorded unbound, too"));
    STEP(bind(u, loopback()), "0");
    STEP(recorded(u, ev), "set W", differs("wine-8.0", "unset -", "E15: recorded unbound, too"));
    const SOCKET other = udp("x");
    DO(sendto(other, "1", address_of(u)));
    STEP(wait_recorded(u, ev), "set R");
    DO(sendto(other, "2", address_of(u)));
    DO(recorded(u, ev));
    STEP(recv(u, 9), "1");
    STEP(wait_recorded(u, ev), "set R");
    STEP(recv(u, 9), "1");
    STEP(recorded(u, ev), "unset -");
}

CASE("F-N11-event", "A datagram socket's connect is recorded", "F-N11 E7")
{
    const EventObject ev;
    const SOCKET u = udp("u"), other = udp("x");
    STEP(bind(u, loopback()), "0");
    STEP(bind(other, loopback()), "0");
    STEP(es(u, ev, ALL), "0");
    STEP(wait_recorded(u, ev), "set W");
    STEP(connect(u, address_of(other)), "0");
    STEP(recorded(u, ev), "set W,N", differs("documented", "set N", "V9: FD_CONNECT"),
         differs("wine-8.0", "unset -", "V9: nothing"));
}

} // namespace conformance
