// Datagrams that find no receiver: ICMP port unreachable.

#include "harness/case.hpp"
#include "harness/window.hpp"

#include <mswsock.h>

namespace conformance {

namespace {

/// SIO_UDP_CONNRESET.
std::string tell_of_refusals(SOCKET s, BOOL on)
{
    DWORD written = 0;
    return result(
        ::WSAIoctl(s, SIO_UDP_CONNRESET, &on, sizeof on, nullptr, 0, &written, nullptr, nullptr));
}

/// An answer to what was sent on the loopback is there before what is sent after it.
void pass_time()
{
    const Pair later;
    send(later.c, "x");
    wait_readable(later.v);
}

} // namespace

CASE("T131", "A datagram to a dead port makes the next recvfrom fail, and FD_READ announces that",
     "F-U4")
{
    const Window h;
    const SOCKET u = udp("u");
    const sockaddr_in dead = dead_address();
    STEP(bind(u, loopback()), "0");
    STEP(sel(u, h, R), "0 | -");
    const char *const reason = "V10 udp-icmp-unconnected: nothing is told";
    STEP(sendto(u, "1", dead), "1 | R@u", differs("wine-8.0", "1 | -", reason));
    STEP(recvfrom(u, 9), "-1/WSAECONNRESET | -",
         differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", reason));
    STEP(recvfrom(u, 9), "-1/WSAEWOULDBLOCK | -");
    // The socket lives on: it sends and receives.
    STEP(sendto(u, "2", dead), "1 | R@u", differs("wine-8.0", "1 | -", reason));
    STEP(sendto(u, "abc", address_of(u)), "3 | -", differs("wine-8.0", "3 | R@u", reason));
    STEP(recvfrom(u, 9), "-1/WSAECONNRESET | R@u", differs("wine-8.0", "3 | -", reason));
    STEP(recvfrom(u, 9), "3 | -", differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", reason));
}

CASE("T131-off", "SIO_UDP_CONNRESET with FALSE: nobody is told of a dead port", "F-U4 M21")
{
    const Window h;
    const SOCKET u = udp("u");
    const sockaddr_in dead = dead_address();
    STEP(bind(u, loopback()), "0");
    STEP(tell_of_refusals(u, FALSE), "0");
    STEP(sel(u, h, R), "0 | -");
    STEP(sendto(u, "1", dead), "1 | -");
    STEP(recvfrom(u, 9), "-1/WSAEWOULDBLOCK | -");
    STEP(sendto(u, "abc", address_of(u)), "3 | R@u");
    STEP(recvfrom(u, 9), "3 | -");
}

CASE("T131-blocking", "A blocking recvfrom is ended by a refusal, and select tells of it",
     "F-U4 M23")
{
    const SOCKET u = udp("u");
    STEP(bind(u, loopback()), "0");
    STEP(set_option(u, SOL_SOCKET, SO_RCVTIMEO, 200), "0");
    STEP(sendto(u, "1", dead_address()), "1");
    STEP(recvfrom(u, 9), "-1/WSAECONNRESET",
         differs("wine-8.0", "-1/WSAETIMEDOUT", "V10 udp-icmp-unconnected: nothing is told"));
    STEP(sendto(u, "1", dead_address()), "1");
    STEP(ready(u, 200), "rw-",
         differs("wine-8.0", "-w-", "V10 udp-icmp-unconnected: nothing is told"));
}

CASE("T132", "A connected datagram socket is told of a dead port by recv, too", "F-U5 F-C16")
{
    const Window h;
    const SOCKET u = udp("u");
    STEP(connect(u, dead_address()), "0");
    STEP(sel(u, h, R | C), "0 | -");
    const char *const reason = "V11 udp-icmp-connected: FD_CLOSE";
    STEP(send(u, "1"), "1 | R@u", differs("wine-8.0", "1 | C(10061)@u", reason));
    STEP(recv(u, 9), "-1/WSAECONNRESET | -", differs("wine-8.0", "-1/WSAEWOULDBLOCK | -", reason));
    STEP(recv(u, 9), "-1/WSAEWOULDBLOCK | -");
}

CASE("T132-sends", "A connected datagram socket goes on sending to a dead port", "F-U5")
{
    const SOCKET u = udp("u");
    STEP(connect(u, dead_address()), "0");
    STEP(set_nonblocking(u, true), "0");
    const char *const reason = "V11 udp-icmp-connected: a send may be told of an earlier one";
    const char *const race = "wineserver may have asked the socket for its error before";
    STEP(send(u, "1"), "1");
    for (int i = 0; i < 3; ++i) {
        DO(pass_time());
        STEP(send(u, "1"), "1",
             differs("wine-8.0", either({"1", "-1/WSAECONNREFUSED"}, race), reason));
    }
}

} // namespace conformance
