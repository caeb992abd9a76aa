// Datagram sockets: one FD_READ however many wait, FD_WRITE at registration.

#include "harness/case.hpp"
#include "harness/window.hpp"

#include <cstring>

namespace conformance {

CASE("T126", "A datagram socket is writable at once, bound or not", "F-U1")
{
    const Window h;
    const SOCKET u = udp("u");
    STEP(sel(u, h, ALL), "0 | W@u");
    STEP(bind(u, loopback()), "0 | -");
    STEP(sel(u, h, ALL), "0 | W@u");
}

CASE("T127", "Three datagrams are one FD_READ; each recv announces the next", "F-U2 F-U3")
{
    const Window h;
    const SOCKET u = udp("u"), x = udp("x");
    STEP(bind(u, loopback()), "0");
    STEP(sel(u, h, R), "0 | -");
    const sockaddr_in to = address_of(u);
    STEP(sendto(x, "111", to), "3 | R@u");
    STEP(sendto(x, "2222", to), "4 | -");
    STEP(sendto(x, "", to), "0 | -");
    STEP(recvfrom(u, 2), "-1/WSAEMSGSIZE | R@u");
    STEP(recv(u, 20), "4 | R@u");
    STEP(recv(u, 20), "0 | -");
    STEP(recv(u, 20), "-1/WSAEWOULDBLOCK | -");
    STEP(sendto(x, "5", to), "1 | R@u");
}

CASE("T128", "Peeking into a short buffer fails, keeps the datagram and announces it again", "F-U3")
{
    const Window h;
    const SOCKET u = udp("u"), x = udp("x");
    STEP(bind(u, loopback()), "0");
    STEP(sel(u, h, R), "0 | -");
    STEP(sendto(x, "abc", address_of(u)), "3 | R@u");
    STEP(recv(u, 2, MSG_PEEK), "-1/WSAEMSGSIZE | R@u");
    STEP(recv(u, 0), "-1/WSAEMSGSIZE | -");
    STEP(recv(u, 20), "-1/WSAEWOULDBLOCK");
}

CASE("T129", "recvfrom with too little room for the address fails and keeps the datagram", "M19")
{
    const Window h;
    const SOCKET u = udp("u"), x = udp("x");
    sockaddr_in from;
    int length = 4;
    char data[20];
    STEP(bind(u, loopback()), "0");
    STEP(sel(u, h, R), "0 | -");
    STEP(sendto(x, "abc", address_of(u)), "3 | R@u");
    STEP(result(::recvfrom(u, data, sizeof data, 0, reinterpret_cast<sockaddr *>(&from), &length)),
         "-1/WSAEFAULT", differs("wine-8.0", "3", "M19: succeeds"));
    STEP(recv(u, 20), "3", differs("wine-8.0", "-1/WSAEWOULDBLOCK", "M19: the datagram is gone"));
}

CASE("T130", "Connecting a datagram socket brings FD_WRITE again", "F-N11")
{
    const Window h;
    const SOCKET u = udp("u"), x = udp("x");
    STEP(bind(x, loopback()), "0");
    STEP(sel(u, h, ALL), "0 | W@u");
    STEP(connect(u, address_of(x)), "0 | W@u", differs("documented", "0 | N@u", "V9"),
         differs("wine-8.0", "0 | -", "V9"));
    STEP(send(u, "hi"), "2 | -");
    STEP(recv(x, 9), "2");
}

CASE("T133", "A datagram holds 65507 bytes and no more", "M18")
{
    const SOCKET u = udp("u"), x = udp("x");
    STEP(bind(x, loopback()), "0");
    STEP(sendto(u, std::string(65508, 'x'), address_of(x)), "-1/WSAEMSGSIZE");
    STEP(sendto(u, std::string(65507, 'x'), address_of(x)), "65507");
    STEP(recv(x, 70000), "65507");
}

CASE("T134", "The first sendto binds the socket to the wildcard address", "F-U7 M5")
{
    const SOCKET u = udp("u"), x = udp("x");
    sockaddr_in name;
    int length = sizeof name;
    STEP(bind(x, loopback()), "0");
    STEP(result(::getsockname(u, reinterpret_cast<sockaddr *>(&name), &length)), "-1/WSAEINVAL");
    STEP(sendto(u, "x", address_of(x)), "1");
    STEP(result(::getsockname(u, reinterpret_cast<sockaddr *>(&name), &length)), "0");
    STEP(name.sin_addr.s_addr == htonl(INADDR_ANY), "yes");
    STEP(name.sin_port != 0, "yes");
}

CASE("T135", "The rare events are accepted in the mask and never come", "F-X1")
{
    const Window h;
    const SOCKET u = udp("u"), x = udp("x");
    STEP(bind(u, loopback()), "0");
    STEP(sel(u, h, FD_QOS | FD_GROUP_QOS | FD_ROUTING_INTERFACE_CHANGE | FD_ADDRESS_LIST_CHANGE),
         "0 | -");
    STEP(sendto(x, "abc", address_of(u)), "3 | -");
}

CASE("F-U2-from", "recvfrom names the sender, IPv4 and IPv6", "F-U2 M5")
{
    const SOCKET u = udp("u"), x = udp("x");
    char data[20];
    sockaddr_in from;
    int length = sizeof from;
    STEP(bind(u, loopback()), "0");
    STEP(bind(x, loopback()), "0");
    STEP(sendto(x, "abc", address_of(u)), "3");
    STEP(result(::recvfrom(u, data, sizeof data, 0, reinterpret_cast<sockaddr *>(&from), &length)),
         "3");
    STEP(length, "16");
    STEP(from.sin_port == address_of(x).sin_port, "yes");

    const SOCKET u6 = ::socket(AF_INET6, SOCK_DGRAM, 0), x6 = ::socket(AF_INET6, SOCK_DGRAM, 0);
    sockaddr_in6 to, from6;
    std::memset(&to, 0, sizeof to);
    to.sin6_family = AF_INET6;
    to.sin6_addr.s6_addr[15] = 1;
    auto *generic_to = reinterpret_cast<sockaddr *>(&to);
    length = sizeof to;
    STEP(result(::bind(u6, generic_to, length)), "0");
    STEP(result(::getsockname(u6, generic_to, &length)), "0");
    STEP(result(::sendto(x6, "abcd", 4, 0, generic_to, length)), "4");
    length = sizeof from6;
    STEP(
        result(::recvfrom(u6, data, sizeof data, 0, reinterpret_cast<sockaddr *>(&from6), &length)),
        "4");
    STEP(length, "28");
    STEP(static_cast<int>(from6.sin6_family), "23");
    STEP(static_cast<int>(from6.sin6_addr.s6_addr[15]), "1");
}

} // namespace conformance
