// Overlapped sends and receives with an event, and what is announced beside them.

#include "harness/overlapped.hpp"
#include "harness/case.hpp"
#include "harness/window.hpp"

#include <array>

namespace conformance {

CASE("T51", "Data that a pending WSARecv takes is not announced; what comes later is", "F-R11")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R | C), "0");
    STEP(o.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(o.outcome(p.v, false), "no/WSA_IO_INCOMPLETE");
    STEP(send(p.c, "ab"), "2 | -");
    STEP(o.outcome(p.v), "2");
    STEP(state(o.event()), "set");
    STEP(send(p.c, "c"), "1 | R@v");
}

CASE("T52", "What a pending WSARecv leaves over is announced", "F-R11")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R | C), "0");
    STEP(o.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(send(p.c, "abc"), "3 | R@v");
    STEP(o.outcome(p.v), "2");
    STEP(recv(p.v, 9), "1 | -");
}

CASE("T50-overlapped", "An overlapped WSARecv that ends at once re-enables like recv",
     "F-R9; part of T50")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R), "0 | -");
    STEP(send(p.c, "abc"), "3 | R@v");
    STEP(o.receive(p.v, 1), "0 | R@v");
    STEP(o.outcome(p.v), "1");
    STEP(state(o.event()), "set");
    STEP(o.receive(p.v, 9), "0 | -");
    STEP(o.outcome(p.v), "2");
}

CASE("T120", "The peer's end completes a pending WSARecv with 0 bytes and is announced", "F-C15")
{
    const Window h;
    const Pair p;
    Overlapped o;
    STEP(sel(p.v, h, R | C), "0");
    STEP(o.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(close(p.c), "0 | C@v");
    STEP(o.outcome(p.v), "0");
    STEP(recv(p.v, 9), "0 | -");
}

CASE("F-R11-blocking", "An overlapped WSARecv does not wait on a blocking socket either", "F-R11")
{
    const Pair p;
    Overlapped first, second;
    STEP(first.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(second.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(state(first.event()), "unset");
    STEP(send(p.c, "abc"), "3");
    STEP(first.outcome(p.v), "2");
    STEP(second.outcome(p.v), "1");
}

CASE("F-R11-datagram", "A pending WSARecv takes one datagram", "F-R11")
{
    const SOCKET u = udp("u");
    STEP(bind(u, loopback()), "0");
    Overlapped o;
    STEP(o.receive(u, 9), "-1/WSA_IO_PENDING");
    DO(sendto(u, "abc", address_of(u)));
    DO(sendto(u, "de", address_of(u)));
    STEP(o.outcome(u), "3");
    STEP(recv(u, 9), "2");
}

CASE("F-W11-large", "A large overlapped WSASend ends when the peer has read", "F-W11")
{
    const Pair p;
    static std::array<Overlapped, 128> all; // too large for a stack
    bool pending = false;
    for (Overlapped &o : all)
        pending = o.send(p.v, 65536) == "-1/WSA_IO_PENDING" || pending;
    STEP(pending, "yes");
    DO(drain(p.c));
    bool whole = true;
    for (Overlapped &o : all)
        whole = whole && o.outcome(p.v) == "65536";
    STEP(whole, "yes");
}

CASE("F-R11-close", "closesocket ends a pending WSARecv", "F-R11 M30")
{
    const Pair p;
    Overlapped o;
    STEP(o.receive(p.v, 2), "-1/WSA_IO_PENDING");
    STEP(close(p.v), "0");
    const WSAEVENT event = o.event();
    STEP(WSAWaitForMultipleEvents(1, &event, FALSE, 20000, FALSE), "0");
}

} // namespace conformance
