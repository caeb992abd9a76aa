// Bad windows, sockets, addresses, lengths, ports: the stated error, and never a crash.

#include "harness/case.hpp"
#include "harness/window.hpp"
#include "queue/trace.hpp"

#include <cstring>

namespace conformance {

namespace {

SOCKET no_socket()
{
    return INVALID_SOCKET;
}

HWND no_window()
{
    return reinterpret_cast<HWND>(static_cast<LONG_PTR>(0x1234));
}

const char *const unchecked = "V1: Wine never looks at the window";

std::string opened_and_closed(int family, int type, int protocol)
{
    const SOCKET s = ::socket(family, type, protocol);
    const std::string text = opened(s);
    if (s != INVALID_SOCKET)
        ::closesocket(s);
    return text;
}

std::string bind_with(SOCKET s, const sockaddr_in &address, int length)
{
    return result(::bind(s, generic(address), length));
}

std::string connect_with(const sockaddr_in &address, int length)
{
    return result(::connect(tcp("s"), generic(address), length));
}

std::string name_of(SOCKET s, int &length)
{
    sockaddr_in name;
    return result(::getsockname(s, reinterpret_cast<sockaddr *>(&name), &length));
}

} // namespace

CASE("T2", "Registering what is not a socket", "A2 A5")
{
    const Window h;
    HANDLE event = CreateEventA(nullptr, FALSE, FALSE, nullptr);
    const SOCKET closed = tcp("closed");
    close(closed);
    STEP(sel(INVALID_SOCKET, h, R), "-1/WSAENOTSOCK");
    STEP(sel(0, h, R), "-1/WSAENOTSOCK");
    STEP(sel(closed, h, R), "-1/WSAENOTSOCK");
    STEP(sel(reinterpret_cast<SOCKET>(event), h, R), "-1/WSAENOTSOCK");
    STEP(sel(0xDEADBEEF, h, R), "-1/WSAENOTSOCK");
    STEP(sel(INVALID_SOCKET, no_window(), R), "-1/WSAENOTSOCK");
    STEP(WaitForSingleObject(event, 0) == WAIT_TIMEOUT, "yes");
    CloseHandle(event);
}

CASE("T3", "Registering for what is not a window", "A4 A5 A8")
{
    const Window h;
    const SOCKET s = tcp("s");
    const HWND destroyed = make_trace_window(HWND_MESSAGE, 0);
    DestroyWindow(destroyed);
    STEP(sel(s, no_window(), R), "-1/WSAEINVAL", differs("wine-8.0", "0", unchecked));
    STEP(sel(s, destroyed, R), "-1/WSAEINVAL", differs("wine-8.0", "0", unchecked));
    STEP(sel(s, nullptr, R), "-1/WSAEINVAL", differs("wine-8.0", "0", unchecked));
    STEP(sel(s, no_window(), 0), "0");
    STEP(sel(s, nullptr, 0), "0");
}

CASE("T4", "Registering before WSAStartup", "A3", not_started)
{
    STEP(result(WSAAsyncSelect(4, nullptr, 0, 0)), "-1/WSANOTINITIALISED",
         differs("wine-8.0", "-1/WSAENOTSOCK", "A3"));
}

CASE("H4", "What works without WSAStartup and what does not", "H4", not_started)
{
    char host[64];
    STEP(result(WSACleanup()), "-1/WSANOTINITIALISED");
    STEP(opened_and_closed(AF_INET, SOCK_STREAM, 0), "INVALID_SOCKET/WSANOTINITIALISED");
    STEP(close(4), "-1/WSANOTINITIALISED");
    STEP(::gethostbyname("localhost") == nullptr, "yes");
    STEP(error_name(WSAGetLastError()), "WSANOTINITIALISED");
    STEP(result(::gethostname(host, sizeof host)), "-1/WSANOTINITIALISED",
         differs("wine-8.0", "0", "V29"));
    addrinfo *found = nullptr;
    STEP(::getaddrinfo("127.0.0.1", "80", nullptr, &found), "10093",
         differs("wine-8.0", "0", "V29"));
    if (found != nullptr)
        ::freeaddrinfo(found);
    timeval now = {0, 0};
    STEP(result(::select(0, nullptr, nullptr, nullptr, &now)), "-1/WSANOTINITIALISED",
         differs("wine-8.0", "-1/WSAEINVAL", "V29"));
    STEP(htons(1), "256");
    STEP(::inet_addr("127.0.0.1"), "16777343");
    WSASetLastError(77);
    STEP(WSAGetLastError(), "77");
}

CASE("M2", "socket with arguments that make no socket", "M2 M42")
{
    STEP(opened_and_closed(AF_INET, 0, 0), "ok");
    STEP(opened_and_closed(0, 0, IPPROTO_UDP), "ok");
    STEP(opened_and_closed(0, SOCK_STREAM, 0), "INVALID_SOCKET/WSAEINVAL");
    STEP(opened_and_closed(99, SOCK_STREAM, 0), "INVALID_SOCKET/WSAEAFNOSUPPORT");
    STEP(opened_and_closed(10, SOCK_STREAM, 0), "INVALID_SOCKET/WSAEAFNOSUPPORT");
    STEP(opened_and_closed(AF_INET, 99, 0), "INVALID_SOCKET/WSAESOCKTNOSUPPORT");
    STEP(opened_and_closed(AF_INET, SOCK_STREAM | 0x800, 0), "INVALID_SOCKET/WSAESOCKTNOSUPPORT");
    STEP(opened_and_closed(AF_INET, SOCK_STREAM, IPPROTO_UDP), "INVALID_SOCKET/WSAEPROTONOSUPPORT");
    STEP(opened_and_closed(AF_INET, SOCK_DGRAM, IPPROTO_TCP), "INVALID_SOCKET/WSAEPROTONOSUPPORT");
    STEP(opened_and_closed(AF_INET, SOCK_STREAM, 999), "INVALID_SOCKET/WSAEPROTONOSUPPORT");
    STEP(opened_and_closed(AF_INET6, SOCK_STREAM, 0), "ok");
}

CASE("T160", "bind to an address that cannot be had", "M4 M1")
{
    const SOCKET s = tcp("s"), second = tcp("second");
    sockaddr_in foreign = loopback(), strange = loopback();
    foreign.sin_addr.s_addr = ::inet_addr("192.0.2.1");
    strange.sin_family = 77;
    STEP(result(::bind(s, nullptr, 16)), "-1/WSAEFAULT");
    STEP(bind_with(s, loopback(), 15), "-1/WSAEFAULT");
    STEP(bind_with(s, loopback(), 0), "-1/WSAEFAULT");
    STEP(bind_with(s, strange, 16), "-1/WSAEAFNOSUPPORT");
    STEP(bind(s, foreign), "-1/WSAEADDRNOTAVAIL");
    STEP(bind(s, loopback()), "0");
    STEP(bind(s, loopback()), "-1/WSAEINVAL");
    STEP(bind(second, address_of(s)), "-1/WSAEADDRINUSE");
    STEP(bind(INVALID_SOCKET, loopback()), "-1/WSAENOTSOCK");
}

CASE("M11", "connect to an address that is none", "M11 F-N6")
{
    const Listener listener;
    sockaddr_in strange = listener.address;
    strange.sin_family = AF_INET6;
    STEP(connect_with(listener.address, 8), "-1/WSAEFAULT",
         differs("wine-8.0", "-1/WSAEADDRNOTAVAIL", "M11"));
    STEP(connect_with(strange, sizeof strange), "-1/WSAEAFNOSUPPORT",
         differs("wine-8.0", "-1/WSAEADDRNOTAVAIL", "M11"));
    STEP(connect(INVALID_SOCKET, listener.address), "-1/WSAENOTSOCK");
}

CASE("M5", "getsockname without a name or without room for it", "M5")
{
    const SOCKET fresh = tcp("s");
    const Pair p;
    int length = 16;
    STEP(name_of(fresh, length), "-1/WSAEINVAL");
    length = 15;
    STEP(name_of(p.c, length), "-1/WSAEFAULT");
    STEP(length, "15");
    STEP(result(::getsockname(p.c, nullptr, &length)), "-1/WSAEFAULT");
    sockaddr_storage large;
    length = sizeof large;
    STEP(result(::getsockname(p.c, reinterpret_cast<sockaddr *>(&large), &length)), "0");
    STEP(length, "16");
    length = 4;
    STEP(result(::getpeername(p.c, reinterpret_cast<sockaddr *>(&large), &length)), "-1/WSAEFAULT");
}

CASE("M16", "Calls with bad pointers fail and lose nothing", "M16 F-R8")
{
    const Pair p;
    DO(send(p.c, "abc"));
    wait_readable(p.v, 3);
    char *const nowhere = reinterpret_cast<char *>(static_cast<LONG_PTR>(0x10));
    STEP(result(::recv(p.v, nullptr, 3, 0)), "-1/WSAEFAULT");
    STEP(result(::recv(p.v, nowhere, 3, 0)), "-1/WSAEFAULT");
    STEP(result(::send(p.v, nowhere, 3, 0)), "-1/WSAEFAULT");
    STEP(result(WSAStartup(MAKEWORD(2, 2), nullptr)), "10014");
    STEP(recv(p.v, 3), "3");
}

CASE("M21", "ioctlsocket with commands that do not exist", "M21")
{
    const SOCKET s = tcp("s");
    u_long value = 0;
    STEP(result(::ioctlsocket(s, 0x12345678, &value)), "-1/WSAEOPNOTSUPP");
    STEP(result(::ioctlsocket(s, static_cast<LONG>(FIOASYNC), &value)), "-1/WSAEOPNOTSUPP");
    STEP(result(::ioctlsocket(no_socket(), static_cast<LONG>(FIONBIO), &value)), "-1/WSAENOTSOCK");
}

CASE("M29", "What is not a socket can be neither closed nor used", "M29")
{
    HANDLE event = CreateEventA(nullptr, TRUE, TRUE, nullptr);
    const SOCKET s = tcp("s");
    STEP(close(s), "0");
    STEP(close(s), "-1/WSAENOTSOCK");
    STEP(close(INVALID_SOCKET), "-1/WSAENOTSOCK");
    STEP(close(99999), "-1/WSAENOTSOCK");
    STEP(close(reinterpret_cast<SOCKET>(event)), "-1/WSAENOTSOCK");
    STEP(WaitForSingleObject(event, 0), "0"); // It has survived that.
    STEP(recv(s, 1), "-1/WSAENOTSOCK");
    STEP(send(s, "x"), "-1/WSAENOTSOCK");
    STEP(listen(s, 5), "-1/WSAENOTSOCK");
    STEP(shutdown(s, SD_SEND), "-1/WSAENOTSOCK");
    STEP(option(s, SOL_SOCKET, SO_TYPE), "-1/WSAENOTSOCK");
    STEP(set_option(s, SOL_SOCKET, SO_REUSEADDR, 1), "-1/WSAENOTSOCK");
    CloseHandle(event);
}

CASE("T171", "Waiting for messages of what is not a window", "Q6")
{
    MSG message;
    SetLastError(0);
    STEP(PeekMessageA(&message, no_window(), 0, 0, PM_REMOVE), "0");
    STEP(GetLastError(), "1400");
    SetLastError(0);
    STEP(GetMessageA(&message, no_window(), 0, 0), "-1");
    STEP(GetLastError(), "1400");
}

CASE("T178", "Posting to what is not a window, or what cannot be posted", "Q11 Q12 Q22")
{
    const TraceWindow h;
    const HWND destroyed = make_trace_window(HWND_MESSAGE, 0);
    DestroyWindow(destroyed);
    STEP(post_app(destroyed, 1), "no/1400");
    STEP(post_app(no_window(), 1), "no/1400");
    STEP(bool_result(PostMessageA(h, WM_SETTEXT, 0, reinterpret_cast<LPARAM>("x"))), "no/1159");
    SetLastError(0);
    STEP(static_cast<int>(SendMessageA(no_window(), WM_APP, 0, 0)), "0");
    STEP(GetLastError(), "1400");
}

CASE("M5-null", "The length of a name must be somewhere", "M5",
     not_on("wine-8.0", "M5: Wine crashes"))
{
    const Pair p;
    sockaddr_in name;
    auto *const where = reinterpret_cast<sockaddr *>(&name);
    STEP(result(::getsockname(p.c, where, nullptr)), "-1/WSAEFAULT");
    STEP(result(::getpeername(p.c, where, nullptr)), "-1/WSAEFAULT");
}

CASE("M21-null", "ioctlsocket's argument must be somewhere", "M21",
     not_on("wine-8.0", "M21: Wine crashes"))
{
    const Pair p;
    STEP(result(::ioctlsocket(p.c, static_cast<LONG>(FIONBIO), nullptr)), "-1/WSAEFAULT");
    STEP(result(::ioctlsocket(p.c, FIONREAD, nullptr)), "-1/WSAEFAULT");
}

CASE("M4-family", "bind to an address of another family", "M4")
{
    sockaddr_in6 any;
    std::memset(&any, 0, sizeof any);
    any.sin6_family = AF_INET6;
    STEP(result(::bind(tcp("s"), reinterpret_cast<sockaddr *>(&any), sizeof any)), "-1/WSAEFAULT",
         differs("wine-8.0", "-1/WSAEOPNOTSUPP", "M4 bind-other-family: the kernel's error"));
    const SOCKET six = ::socket(AF_INET6, SOCK_STREAM, 0);
    STEP(result(::bind(six, generic(loopback()), sizeof(sockaddr_in))), "-1/WSAEFAULT",
         differs("wine-8.0", "-1/WSAEINVAL", "M4 bind-other-family: the kernel's error"));
}

} // namespace conformance
