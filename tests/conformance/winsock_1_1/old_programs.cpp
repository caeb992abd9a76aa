// Programs of Winsock 1.1: option numbers, errors, blocking hooks.

#include "winsock_1_1/wsock32.hpp"

#include "harness/case.hpp"
#include "harness/text.hpp"

#include <cstring>

namespace conformance {

namespace {

/// WSAStartup(1.1), which such a program asks for.
struct Started {
    Started()
    {
        WSADATA data;
        require(WSAStartup(MAKEWORD(1, 1), &data) == 0, "WSAStartup");
    }
    ~Started() { WSACleanup(); }
    Started(const Started &) = delete;
    Started &operator=(const Started &) = delete;
};

/// Sets an IP option by its number of 1.1 and reads it back.
std::string set_and_read(SOCKET s, int option, int value)
{
    int read = -1, length = sizeof read;
    const int status = wsock32().setsockopt(s, IPPROTO_IP, option,
                                            reinterpret_cast<const char *>(&value), sizeof value);
    if (status != 0)
        return result(status);
    wsock32().getsockopt(s, IPPROTO_IP, option, reinterpret_cast<char *>(&read), &length);
    return std::to_string(read);
}

sockaddr_in loopback_address(u_short port)
{
    sockaddr_in address;
    std::memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// A bound datagram socket that blocks; the time is so long that only something else ends a recv.
SOCKET waiting_socket(int milliseconds)
{
    const SOCKET u = ::socket(AF_INET, SOCK_DGRAM, 0);
    const sockaddr_in any = loopback_address(0);
    require(::bind(u, reinterpret_cast<const sockaddr *>(&any), sizeof any) == 0, "bind");
    wsock32().setsockopt(u, SOL_SOCKET, SO_RCVTIMEO, reinterpret_cast<const char *>(&milliseconds),
                         sizeof milliseconds);
    return u;
}

std::string receive(SOCKET s)
{
    char byte;
    return result(::recv(s, &byte, 1, 0));
}

/// What the hook has seen, for cases of one thread.
struct Seen {
    int calls = 0;
    BOOL blocking = FALSE;
    std::string call_inside;
    std::string cancelled;
    SOCKET socket = INVALID_SOCKET;
} seen;

INT_PTR WINAPI counting_hook()
{
    ++seen.calls;
    return FALSE;
}

INT_PTR WINAPI curious_hook()
{
    ++seen.calls;
    seen.blocking = wsock32().WSAIsBlocking();
    u_long unread = 0;
    seen.call_inside = result(::ioctlsocket(seen.socket, FIONREAD, &unread));
    return FALSE;
}

INT_PTR WINAPI cancelling_hook()
{
    ++seen.calls;
    seen.cancelled = result(wsock32().WSACancelBlockingCall());
    return FALSE;
}

const char *const no_hooks = "H7 blocking-hook: Wine has the names only";

} // namespace

CASE("H8", "The IP options of <winsock.h> have their own numbers", "H8", not_started)
{
    const Started started;
    const SOCKET u = ::socket(AF_INET, SOCK_DGRAM, 0), s = ::socket(AF_INET, SOCK_STREAM, 0);
    STEP(IP_TTL, "7");
    STEP(IP_TOS, "8");
    STEP(IP_MULTICAST_TTL, "3");
    STEP(set_and_read(s, IP_TTL, 33), "33");
    STEP(set_and_read(u, IP_TTL, 34), "34");
    STEP(set_and_read(u, IP_MULTICAST_TTL, 9), "9");
    STEP(set_and_read(u, IP_MULTICAST_LOOP, 0), "0");
    STEP(set_and_read(u, IP_DONTFRAGMENT, 1), "1");
    STEP(set_and_read(u, IP_TTL, 35), "35");
    STEP(set_and_read(u, IP_MULTICAST_TTL, 8), "8");
    ip_mreq group;
    group.imr_multiaddr.s_addr = ::inet_addr("239.1.2.3");
    group.imr_interface.s_addr = htonl(INADDR_LOOPBACK);
    STEP(result(wsock32().setsockopt(u, IPPROTO_IP, IP_ADD_MEMBERSHIP,
                                     reinterpret_cast<const char *>(&group), sizeof group)),
         "0");
    STEP(result(wsock32().setsockopt(u, IPPROTO_IP, IP_DROP_MEMBERSHIP,
                                     reinterpret_cast<const char *>(&group), sizeof group)),
         "0");
}

CASE("H9", "SOMAXCONN is 5, and a second connect while connecting is WSAEINVAL", "H9 F-N9 M10",
     not_started)
{
    const Started started;
    STEP(SOMAXCONN, "5");
    const SOCKET s = ::socket(AF_INET, SOCK_STREAM, 0);
    u_long on = 1;
    ::ioctlsocket(s, FIONBIO, &on);
    // TEST-NET-1: where nobody answers.
    sockaddr_in nowhere = loopback_address(9);
    nowhere.sin_addr.s_addr = ::inet_addr("192.0.2.77");
    const auto *const name = reinterpret_cast<const sockaddr *>(&nowhere);
    STEP(result(wsock32().connect(s, name, sizeof nowhere)), "-1/WSAEWOULDBLOCK");
    STEP(result(wsock32().connect(s, name, sizeof nowhere)), "-1/WSAEINVAL",
         differs("wine-8.0", "-1/WSAEALREADY", "H9 second-connect: as in Winsock 2"));
}

CASE("H7", "Nothing blocks outside a call, and no hook runs that is not set", "H7", not_started)
{
    const Started started;
    STEP(wsock32().WSAIsBlocking() != FALSE, "no");
    STEP(result(wsock32().WSACancelBlockingCall()), "-1/WSAEINVAL",
         differs("wine-8.0", "0", no_hooks));
    STEP(receive(waiting_socket(50)), "-1/WSAETIMEDOUT");
    const FARPROC former = wsock32().WSASetBlockingHook(counting_hook);
    STEP(former != nullptr, "yes");
    STEP(result(wsock32().WSAUnhookBlockingHook()), "0");
    STEP(receive(waiting_socket(50)), "-1/WSAETIMEDOUT");
    STEP(seen.calls, "0");
}

CASE("H7-called", "A blocking hook is called again and again while a call blocks", "H7",
     not_started)
{
    const Started started;
    wsock32().WSASetBlockingHook(counting_hook);
    STEP(receive(waiting_socket(300)), "-1/WSAETIMEDOUT");
    STEP(seen.calls > 1, "yes", differs("wine-8.0", "no", no_hooks));
    STEP(wsock32().WSASetBlockingHook(nullptr) == static_cast<FARPROC>(counting_hook), "yes");
}

CASE("H7-inside", "Inside a hook the thread's calls fail, and it knows that a call blocks", "H7",
     not_started)
{
    const Started started;
    seen.socket = waiting_socket(100);
    wsock32().WSASetBlockingHook(curious_hook);
    STEP(receive(seen.socket), "-1/WSAETIMEDOUT");
    STEP(seen.blocking != FALSE, "yes", differs("wine-8.0", "no", no_hooks));
    STEP(seen.call_inside, "-1/WSAEINPROGRESS", differs("wine-8.0", "", no_hooks));
    u_long unread = 1;
    STEP(result(::ioctlsocket(seen.socket, FIONREAD, &unread)), "0");
    STEP(wsock32().WSAIsBlocking() != FALSE, "no");
}

CASE("H7-cancel", "WSACancelBlockingCall inside a hook ends the call that blocks", "H7 H10",
     not_started)
{
    const Started started;
    const SOCKET u = waiting_socket(1000);
    wsock32().WSASetBlockingHook(cancelling_hook);
    STEP(receive(u), "-1/WSAEINTR", differs("wine-8.0", "-1/WSAETIMEDOUT", no_hooks));
    STEP(seen.calls, "1", differs("wine-8.0", "0", no_hooks));
    STEP(seen.cancelled, "0", differs("wine-8.0", "", no_hooks));
    fd_set readable;
    FD_ZERO(&readable);
    FD_SET(u, &readable);
    timeval second = {1, 0};
    STEP(result(::select(0, &readable, nullptr, nullptr, &second)), "-1/WSAEINTR",
         differs("wine-8.0", "0", no_hooks));
    STEP(result(wsock32().WSAUnhookBlockingHook()), "0");
}

} // namespace conformance
