// ioctlsocket and WSAIoctl.

#include "harness/case.hpp"
#include "harness/window.hpp"

#include <mstcpip.h>
#include <mswsock.h>

#include <cstring>

namespace conformance {

namespace {

constexpr DWORD untouched = 43690;

/// WSAIoctl's result and, when it succeeds, the bytes that it says were written: "0, 4 bytes".
std::string control(SOCKET s, DWORD command, const void *in, DWORD in_size, void *out = nullptr,
                    DWORD out_size = 0)
{
    DWORD written = untouched;
    const int returned = ::WSAIoctl(s, command, const_cast<void *>(in), in_size, out, out_size,
                                    &written, nullptr, nullptr);
    std::string text = result(returned);
    if (returned == 0)
        text += ", " + std::to_string(written) + " bytes";
    return text;
}

std::string asked(SOCKET s, DWORD command)
{
    u_long value = 0;
    const std::string text = control(s, command, nullptr, 0, &value, sizeof value);
    return text == "0, 4 bytes" ? std::to_string(value) : text;
}

std::string ioctl(SOCKET s, DWORD command)
{
    u_long value = 1;
    return result(::ioctlsocket(s, static_cast<LONG>(command), &value));
}

} // namespace

CASE("M21-commands", "ioctlsocket knows three commands", "M21")
{
    const Pair p;
    const SOCKET u = udp("u");
    for (const DWORD command : {DWORD{FIOASYNC}, DWORD{SIOCSHIWAT}, DWORD{SIOCGHIWAT},
                                DWORD{SIOCSLOWAT}, DWORD{SIOCGLOWAT}, DWORD{0x12345678}})
        STEP(ioctl(p.v, command), "-1/WSAEOPNOTSUPP");
    STEP(ioctl(u, FIONREAD), "0");
    STEP(ioctl(u, SIOCATMARK), "-1/WSAEINVAL");
    STEP(ioctl(p.v, SIOCATMARK), "0");
    STEP(ioctl(INVALID_SOCKET, FIONREAD), "-1/WSAENOTSOCK");
}

CASE("M20-total", "FIONREAD counts a stream's unread bytes and all datagrams that wait", "M20")
{
    const Pair p;
    const SOCKET u = udp("u"), x = udp("x");
    STEP(send(p.c, "abcde"), "5");
    wait_readable(p.v, 5);
    STEP(unread(p.v), "5");
    STEP(shutdown(p.c, SD_SEND), "0");
    STEP(unread(p.v), "5");
    STEP(recv(p.v, 3), "3");
    STEP(unread(p.v), "2");
    STEP(bind(u, loopback()), "0");
    STEP(unread(u), "0");
    const sockaddr_in to = address_of(u);
    STEP(sendto(x, "123", to), "3");
    STEP(sendto(x, "", to), "0");
    STEP(sendto(x, "4567", to), "4");
    wait_readable(u);
    const char *const reason = "V20 fionread-udp: the first datagram alone";
    STEP(unread(u), "7", differs("wine-8.0", "3", reason));
    STEP(asked(u, FIONREAD), "7", differs("wine-8.0", "3", reason));
    STEP(recv(u, 9), "3");
    STEP(unread(u), "4", differs("wine-8.0", "0", reason));
    STEP(recv(u, 9), "0");
    STEP(recv(u, 9), "4");
    STEP(unread(u), "0");
}

CASE("M21-WSAIoctl", "WSAIoctl takes ioctlsocket's commands and checks its buffers", "M21 A10")
{
    const Pair p;
    const Window h;
    const u_long on = 1, off = 0;
    char out[8];
    STEP(control(p.v, FIONBIO, &on, 4), "0, 0 bytes");
    STEP(recv(p.v, 1), "-1/WSAEWOULDBLOCK");
    STEP(control(p.v, FIONBIO, &on, 2), "-1/WSAEFAULT");
    STEP(control(p.v, FIONBIO, nullptr, 4), "-1/WSAEFAULT");
    STEP(result(::WSAIoctl(p.v, FIONBIO, const_cast<u_long *>(&on), 4, nullptr, 0, nullptr, nullptr,
                           nullptr)),
         "-1/WSAEFAULT");
    STEP(control(p.v, FIONREAD, nullptr, 0, out, 2), "-1/WSAEFAULT");
    STEP(control(p.v, FIONREAD, nullptr, 0, nullptr, 4), "-1/WSAEFAULT");
    STEP(control(p.v, FIONREAD, nullptr, 0, out, 8), "0, 4 bytes");
    STEP(control(p.v, SIOCATMARK, nullptr, 0, out, 2), "-1/WSAEFAULT");
    STEP(asked(p.v, SIOCATMARK), "1");
    STEP(control(p.v, 0x12345678, nullptr, 0), "-1/WSAEOPNOTSUPP");
    STEP(control(p.v, SIO_FLUSH, nullptr, 0), "-1/WSAEOPNOTSUPP");
    STEP(control(INVALID_SOCKET, FIONBIO, &on, 4), "-1/WSAENOTSOCK");
    STEP(sel(p.v, h, R), "0 | -");
    STEP(control(p.v, FIONBIO, &off, 4), "-1/WSAEINVAL");
    STEP(send(p.c, "a"), "1 | R@v");
    STEP(asked(p.v, FIONREAD), "1 | -");
}

CASE("M21-keepalive", "SIO_KEEPALIVE_VALS switches SO_KEEPALIVE", "M21 M25")
{
    const SOCKET s = tcp("s"), u = udp("u");
    tcp_keepalive values = {1, 30000, 1000};
    STEP(control(s, SIO_KEEPALIVE_VALS, &values, sizeof values), "0, 0 bytes");
    STEP(option(s, SOL_SOCKET, SO_KEEPALIVE), "1 len 1");
    values.onoff = 0;
    STEP(control(s, SIO_KEEPALIVE_VALS, &values, sizeof values), "0, 0 bytes");
    STEP(option(s, SOL_SOCKET, SO_KEEPALIVE), "0 len 1");
    STEP(control(s, SIO_KEEPALIVE_VALS, &values, 8), "-1/WSAEFAULT");
    STEP(control(s, SIO_KEEPALIVE_VALS, nullptr, sizeof values), "-1/WSAEFAULT");
    values.onoff = 1;
    STEP(control(u, SIO_KEEPALIVE_VALS, &values, sizeof values), "-1/WSAEINVAL");
}

CASE("M21-interfaces",
     "SIO_GET_INTERFACE_LIST and SIO_ADDRESS_LIST_QUERY tell this machine's "
     "addresses",
     "M21 M35")
{
    const SOCKET s = tcp("s");
    alignas(8) char out[4096];
    DWORD written = 0;
    STEP(result(::WSAIoctl(s, SIO_GET_INTERFACE_LIST, nullptr, 0, out, sizeof out, &written,
                           nullptr, nullptr)),
         "0");
    STEP(static_cast<int>(written % sizeof(INTERFACE_INFO)), "0");
    const auto *const infos = reinterpret_cast<INTERFACE_INFO *>(out);
    bool loopback_found = false;
    for (std::size_t i = 0; i < written / sizeof(INTERFACE_INFO); ++i)
        loopback_found =
            loopback_found || (infos[i].iiAddress.AddressIn.sin_addr.s_addr == htonl(0x7F000001) &&
                               (infos[i].iiFlags & IFF_LOOPBACK) && (infos[i].iiFlags & IFF_UP));
    STEP(loopback_found, "yes");
    STEP(control(s, SIO_GET_INTERFACE_LIST, nullptr, 0, out, 10), "-1/WSAEFAULT");

    DWORD needed = 0;
    STEP(result(::WSAIoctl(s, SIO_ADDRESS_LIST_QUERY, nullptr, 0, nullptr, 0, &needed, nullptr,
                           nullptr)),
         "-1/WSAEFAULT");
    STEP(needed >= sizeof(SOCKET_ADDRESS_LIST) + sizeof(sockaddr_in), "yes");
    STEP(result(::WSAIoctl(s, SIO_ADDRESS_LIST_QUERY, nullptr, 0, out, needed, &written, nullptr,
                           nullptr)),
         "0");
    STEP(written == needed, "yes");
    const auto *const list = reinterpret_cast<SOCKET_ADDRESS_LIST *>(out);
    STEP(list->iAddressCount > 0, "yes");
    STEP(list->Address[0].iSockaddrLength, "16");
    STEP(int{list->Address[0].lpSockaddr->sa_family}, "2");
    STEP(control(s, SIO_ADDRESS_LIST_QUERY, nullptr, 0, out, 4), "-1/WSAEINVAL");
}

CASE("F-X1-ioctl", "A change of addresses is waited for by SIO_ADDRESS_LIST_CHANGE", "F-X1")
{
    const Window h;
    const SOCKET s = tcp("s");
    STEP(sel(s, h, 0x100 | 0x200), "0 | -"); // FD_ROUTING_INTERFACE_CHANGE, FD_ADDRESS_LIST_CHANGE
    STEP(control(s, SIO_ADDRESS_LIST_CHANGE, nullptr, 0), "-1/WSAEWOULDBLOCK");
    MESSAGES("-");
}

CASE("M21-rcvall", "SIO_RCVALL is not for streams", "M21")
{
    const SOCKET s = tcp("s");
    const DWORD on = 1;
    STEP(control(s, SIO_RCVALL, &on, sizeof on), "-1/WSAEOPNOTSUPP");
}

CASE("M13-disconnect", "WSASendDisconnect and WSARecvDisconnect are shutdown's halves", "M13")
{
    const Window h;
    const Pair p;
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(result(::WSASendDisconnect(p.c, nullptr)), "0");
    STEP(send(p.c, "a"), "-1/WSAESHUTDOWN");
    MESSAGES("C@v");
    STEP(send(p.v, "a"), "1");
    STEP(recv(p.c, 1), "1");
    STEP(result(::WSARecvDisconnect(p.c, nullptr)), "0");
    STEP(recv(p.c, 1), "-1/WSAESHUTDOWN");
    STEP(result(::WSASendDisconnect(tcp("s"), nullptr)), "-1/WSAENOTCONN");
}

} // namespace conformance
