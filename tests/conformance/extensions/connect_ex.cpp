// ConnectEx.

#include "harness/case.hpp"
#include "harness/overlapped.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

constexpr const char *pending = "no/WSA_IO_PENDING";

SOCKET bound(const char *name)
{
    const SOCKET s = tcp(name);
    require(bind(s, loopback()) == "0", "bind");
    return s;
}

} // namespace

CASE("T94", "ConnectEx brings FD_CONNECT and FD_WRITE", "F-N10")
{
    const Window h;
    const Listener l;
    const SOCKET s = bound("s");
    Overlapped o;
    STEP(sel(s, h, ALL), "0 | -");
    STEP(o.connect(s, l.address), "no/WSA_IO_PENDING | N@s,W@s");
    STEP(o.outcome(s), "0");
    STEP(state(o.event()), "set");
}

CASE("F-N10-refused", "A refused ConnectEx brings FD_CONNECT with the error, and ends with it",
     "F-N10 F-N3")
{
    const Window h;
    const SOCKET s = bound("s");
    Overlapped o;
    STEP(sel(s, h, ALL), "0 | -");
    STEP(o.connect(s, dead_address()), "no/WSA_IO_PENDING | N(10061)@s");
    STEP(o.outcome(s), "no/WSAECONNREFUSED");
    STEP(o.file_outcome(s), "no/1225");
    STEP(pending_error(s), "WSAECONNREFUSED");
}

CASE("F-N10-data", "ConnectEx sends what it was given as soon as it is connected", "F-N10")
{
    const Window h;
    const Listener l;
    const SOCKET s = bound("s");
    SOCKET v = INVALID_SOCKET;
    Overlapped o;
    STEP(sel(s, h, ALL), "0 | -");
    STEP(o.connect(s, l.address, 3), "no/WSA_IO_PENDING | N@s,W@s");
    STEP(o.outcome(s), "3");
    STEP(accept(l.l, v), "ok");
    STEP(recv(v, 9), "3");
}

CASE("F-N10-blocking", "ConnectEx does not wait on a blocking socket either", "F-N10")
{
    const Listener l;
    const SOCKET s = bound("s");
    Overlapped o;
    STEP(o.connect(s, l.address), pending);
    STEP(o.outcome(s), "0");
    SOCKET v = INVALID_SOCKET;
    STEP(accept(l.l, v), "ok");
    STEP(send(s, "x"), "1");
    STEP(recv(v, 9), "1");
}

CASE("F-N10-arguments", "ConnectEx wants a bound socket that is neither connected nor listening",
     "F-N10")
{
    const Listener l;
    const Pair p;
    Overlapped o;
    const auto function = connect_ex();
    STEP(succeeded(function(bound("s"), generic(l.address), sizeof l.address, nullptr, 0, nullptr,
                            nullptr)),
         "no/87");
    STEP(o.connect(INVALID_SOCKET, l.address), "no/WSAENOTSOCK");
    STEP(o.connect(tcp("s"), l.address), "no/WSAEINVAL");
    STEP(o.connect(l.l, l.address), "no/WSAEINVAL");
    STEP(o.connect(p.c, l.address), "no/WSAEISCONN");
    STEP(o.connect(p.v, l.address), "no/WSAEISCONN");
    STEP(o.get()->Internal, "259");
}

CASE("F-N10-datagram", "ConnectEx is for connections: a datagram socket is refused", "F-N10",
     not_on("wine-8.0", "F-N10: Wine begins what never ends"))
{
    const SOCKET u = udp("u"), peer = udp("w");
    require(bind(u, loopback()) == "0" && bind(peer, loopback()) == "0", "bind");
    Overlapped o;
    STEP(o.connect(u, address_of(peer)), "no/WSAEINVAL");
    STEP(getpeername(u), "-1/WSAENOTCONN");
}

CASE("M33-connect", "Names and shutdown need SO_UPDATE_CONNECT_CONTEXT after ConnectEx", "M33")
{
    const Listener l;
    const SOCKET s = bound("s");
    Overlapped first, second;
    STEP(first.connect(s, l.address), pending);
    STEP(first.outcome(s), "0");
    STEP(getpeername(s), "-1/WSAENOTCONN", differs("wine-8.0", "0", "M33: not needed"));
    STEP(getsockname(s), "0");
    STEP(shutdown(s, SD_RECEIVE), "-1/WSAENOTCONN", differs("wine-8.0", "0", "M33: not needed"));
    STEP(connect(s, l.address), "-1/WSAEINVAL",
         differs("wine-8.0", "-1/WSAEISCONN", "M33: as any connected socket"));
    STEP(second.connect(s, l.address), "no/WSAEISCONN");
    STEP(update_connect(s), "0");
    STEP(getpeername(s), "0");
    STEP(connect(s, l.address), "-1/WSAEISCONN");
    STEP(shutdown(s, SD_SEND), "0");
    STEP(update_connect(tcp("t")), "-1/WSAENOTCONN",
         differs("wine-8.0", "0", "M33: not looked at"));
}

} // namespace conformance
