// WSAAsyncSelect and WSAEventSelect on one socket: each ends the other.

#include "harness/events.hpp"
#include "harness/case.hpp"
#include "harness/window.hpp"

namespace conformance {

CASE("T16", "WSAEventSelect ends a registration for messages", "A13")
{
    const Window h;
    const EventObject ev;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(es(p.v, ev, R), "0");
    STEP(send(p.c, "a"), "1 | -");
    STEP(state(ev), "set");
}

CASE("T17", "WSAAsyncSelect ends a registration for events and announces what is there", "A13 A14")
{
    const Window h;
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "ab"));
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(sel(p.v, h, R), "0 | R@v");
    STEP(recv(p.v, 9), "2 | -");
    STEP(send(p.c, "c"), "1 | R@v");
    STEP(state(ev), "unset");
}

CASE("T18", "WSAEventSelect without an event ends a registration for messages", "A13")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R), "0");
    STEP(es(p.v, nullptr, 0), "0");
    STEP(send(p.c, "a"), "1 | -");
}

CASE("A13-record", "A registration for messages, or its cancellation, forgets the records",
     "A13 E3")
{
    const Window h;
    const EventObject ev;
    const Pair p;
    STEP(es(p.v, ev, R), "0");
    DO(send(p.c, "a"));
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(sel(p.v, h, 0), "0");
    STEP(es(p.v, ev, R), "0");
    STEP(wait_recorded(p.v, ev), "set R");
    STEP(sel(p.v, h, R), "0 | R@v");
    STEP(es(p.v, ev, R), "0");
    STEP(recorded(p.v, ev), "unset -");
    STEP(recv(p.v, 9), "1");
    DO(send(p.c, "b"));
    STEP(wait_recorded(p.v, ev), "set R");
}

CASE("T37", "WSAEnumNetworkEvents takes nothing from a socket that is registered for messages",
     "A30 F-R10")
{
    const Window h;
    const Pair p;
    WSANETWORKEVENTS events;
    STEP(sel(p.v, h, R), "0");
    DO(send(p.c, "ab"));
    settle();
    events.lNetworkEvents = 99;
    STEP(result(WSAEnumNetworkEvents(p.v, nullptr, &events)), "0");
    STEP(events.lNetworkEvents, "0");
    MESSAGES("R@v");
    STEP(result(WSAEnumNetworkEvents(p.v, nullptr, &events)), "0 | -");
}

} // namespace conformance
