// AcceptEx and GetAcceptExSockaddrs.

#include "harness/case.hpp"
#include "harness/overlapped.hpp"
#include "harness/window.hpp"

#include <cstring>

namespace conformance {

namespace {

constexpr const char *pending = "no/WSA_IO_PENDING";

/// Whether an address that AcceptEx has written is that one.
bool same(const sockaddr *written, int length, const sockaddr_in &expected)
{
    sockaddr_in address;
    if (length != sizeof address)
        return false;
    std::memcpy(&address, written, sizeof address);
    return address.sin_family == AF_INET && address.sin_port == expected.sin_port &&
           address.sin_addr.s_addr == expected.sin_addr.s_addr;
}

/// AcceptEx without data, its sizes given; then CancelIo, so that one case can try several.
std::string try_accept(SOCKET listener, SOCKET acceptor, void *output, DWORD local, DWORD remote,
                       OVERLAPPED *overlapped)
{
    DWORD count = 0;
    const auto function = accept_ex();
    const std::string text =
        succeeded(function(listener, acceptor, output, 0, local, remote, &count, overlapped));
    CancelIo(reinterpret_cast<HANDLE>(listener));
    return text;
}

/// Waits for nothing.
void dispatch_what_is_there()
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
}

} // namespace

CASE("T31",
     "What a pending AcceptEx takes is not announced, and its socket is registered for nothing",
     "A24")
{
    const Window h;
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    Overlapped o;
    STEP(sel(l.l, h, A | R | W | C), "0 | -");
    STEP(o.accept(l.l, v), "no/WSA_IO_PENDING | -");
    STEP(o.outcome(l.l, false), "no/WSA_IO_INCOMPLETE");
    STEP(connect(c, l.address), "0 | -");
    STEP(o.outcome(l.l), "0");
    STEP(state(o.event()), "set");
    STEP(send(c, "x"), "1 | -");
    STEP(update_accept(v, l.l), "0 | -");
    STEP(recv(v, 9), "1 | -");
}

CASE("A24-second", "A connection that no AcceptEx waits for is announced", "A24 F-A1")
{
    const Window h;
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c"), d = tcp("d");
    Overlapped o;
    STEP(sel(l.l, h, A), "0 | -");
    STEP(o.accept(l.l, v), "no/WSA_IO_PENDING | -");
    STEP(connect(c, l.address), "0 | -");
    STEP(connect(d, l.address), "0 | A@l");
    STEP(o.outcome(l.l), "0");
    SOCKET w = INVALID_SOCKET;
    STEP(accept(l.l, w), "ok | -");
}

CASE("A24-rounds", "What AcceptEx takes is not announced, however often the two race", "A24")
{
    const Window h;
    const Listener l;
    STEP(sel(l.l, h, A), "0 | -");
    for (int round = 0; round < 100; ++round) {
        const SOCKET v = tcp("v"), c = tcp("c");
        Overlapped o;
        DO(o.accept(l.l, v));
        DO(connect(c, l.address));
        // A thread that looks all the time meets the one that takes the connection.
        while (WaitForSingleObject(o.event(), 0) != WAIT_OBJECT_0)
            dispatch_what_is_there();
        DO(close(v));
        DO(close(c));
    }
    MESSAGES("-");
}

CASE("A24-waiting", "AcceptEx takes a connection that waits already, announced or not", "A24")
{
    const Window h;
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    Overlapped o;
    STEP(sel(l.l, h, A), "0 | -");
    STEP(connect(c, l.address), "0 | A@l");
    STEP(o.accept(l.l, v), "no/WSA_IO_PENDING | -");
    STEP(o.outcome(l.l), "0");
    SOCKET w = INVALID_SOCKET;
    STEP(accept(l.l, w), "INVALID_SOCKET/WSAEWOULDBLOCK | -");
}

CASE("A24-enables", "An AcceptEx that takes an announced connection re-enables FD_ACCEPT",
     "A24 S13")
{
    const Window h;
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c"), d = tcp("d");
    Overlapped o;
    STEP(sel(l.l, h, A), "0 | -");
    STEP(connect(c, l.address), "0 | A@l");
    STEP(o.accept(l.l, v), "no/WSA_IO_PENDING | -");
    STEP(o.outcome(l.l), "0");
    STEP(connect(d, l.address), "0 | A@l");
}

CASE("A24-acceptor", "An acceptor that was registered before is told nothing either", "A24")
{
    const Window h;
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    Overlapped o;
    STEP(sel(l.l, h, A | R | W | C), "0 | -");
    STEP(sel(v, h, R | W | C, 1), "0 | -");
    STEP(o.accept(l.l, v), "no/WSA_IO_PENDING | -");
    STEP(connect(c, l.address), "0 | -");
    STEP(o.outcome(l.l), "0");
    STEP(send(c, "x"), "1 | -");
}

CASE("A24-deferred", "AcceptEx takes the connection that WSAAccept has deferred", "A24 F-A5")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c"), d = tcp("d");
    const auto defer = [](LPWSABUF, LPWSABUF, LPQOS, LPQOS, LPWSABUF, LPWSABUF, GROUP *, DWORD_PTR)
                           CALLBACK -> int { return CF_DEFER; };
    Overlapped o;
    STEP(connect(c, l.address), "0");
    STEP(opened(WSAAccept(l.l, nullptr, nullptr, defer, 0)), "INVALID_SOCKET/WSATRY_AGAIN");
    STEP(o.accept(l.l, v), pending);
    STEP(connect(d, l.address), "0"); // Wine looks only now
    STEP(o.outcome(l.l), "0");
    STEP(send(c, "x"), "1");
    STEP(recv(v, 9), "1");
}

CASE("M33", "Names and shutdown need SO_UPDATE_ACCEPT_CONTEXT, sending and receiving do not", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    Overlapped o;
    STEP(o.accept(l.l, v), pending);
    STEP(connect(c, l.address), "0");
    STEP(o.outcome(l.l), "0");
    STEP(send(v, "ab"), "2");
    STEP(recv(c, 9), "2");
    STEP(getpeername(v), "-1/WSAENOTCONN", differs("wine-8.0", "0", "M33: not needed"));
    STEP(getsockname(v), "-1/WSAEINVAL", differs("wine-8.0", "0", "M33: not needed"));
    STEP(shutdown(v, SD_RECEIVE), "-1/WSAENOTCONN", differs("wine-8.0", "0", "M33: not needed"));
    const std::string unconnected = option(tcp("s"), SOL_SOCKET, SO_CONNECT_TIME);
    STEP(option(v, SOL_SOCKET, SO_CONNECT_TIME) != unconnected, "yes");
    STEP(update_accept(v, l.l), "0");
    STEP(getpeername(v), "0");
    STEP(getsockname(v), "0");
    STEP(shutdown(v, SD_SEND), "0");
    STEP(recv(c, 9), "0");
}

CASE("M33-wrong", "SO_UPDATE_ACCEPT_CONTEXT wants a listener, and a socket that AcceptEx connected",
     "M33")
{
    const Listener l;
    STEP(update_accept(tcp("s"), l.l), "-1/WSAEINVAL",
         differs("wine-8.0", "0", "M33: not looked at"));
    STEP(update_accept(tcp("s"), 0x7774), "-1/WSAENOTSOCK",
         differs("wine-8.0", "0", "M33: not looked at"));
    STEP(option(l.l, SOL_SOCKET, SO_UPDATE_ACCEPT_CONTEXT), "-1/WSAENOPROTOOPT");
}

CASE("M33-addresses", "GetAcceptExSockaddrs finds both addresses behind the data", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    Overlapped o;
    STEP(o.accept(l.l, v, 10), pending);
    STEP(connect(c, l.address), "0");
    STEP(state(o.event()), "unset");
    STEP(send(c, "hello"), "5");
    STEP(o.outcome(l.l), "5");
    STEP(std::string(o.bytes(), 5), "hello");
    sockaddr *local = nullptr, *remote = nullptr;
    int local_length = 0, remote_length = 0;
    const auto find = get_accept_ex_sockaddrs();
    DO((find(o.bytes(), 10, 32, 32, &local, &local_length, &remote, &remote_length), 0));
    STEP(same(local, local_length, l.address), "yes");
    STEP(same(remote, remote_length, address_of(c)), "yes");
    STEP(send(c, "more"), "4");
    STEP(recv(v, 9), "4");
}

CASE("M33-no-data",
     "The peer's end before any data ends AcceptEx with 0 bytes, a reset with an error", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), w = tcp("w"), c = tcp("c"), d = tcp("d");
    Overlapped first, second;
    STEP(first.accept(l.l, v, 10), pending);
    STEP(connect(c, l.address), "0");
    STEP(close(c), "0");
    STEP(first.outcome(l.l), "0");
    STEP(second.accept(l.l, w, 10), pending);
    STEP(connect(d, l.address), "0");
    STEP(state(second.event()), "unset");
    STEP(reset(d), "0");
    STEP(second.outcome(l.l), "no/WSAECONNRESET");
}

CASE("M33-data-elsewhere", "Each AcceptEx waits for the data of its own connection", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), w = tcp("w"), c = tcp("c"), d = tcp("d");
    Overlapped first, second;
    STEP(first.accept(l.l, v, 10), pending);
    STEP(second.accept(l.l, w, 10), pending);
    STEP(connect(c, l.address), "0");
    STEP(connect(d, l.address), "0");
    STEP(send(d, "zz"), "2");
    STEP(second.outcome(l.l), "2");
    STEP(state(first.event()), "unset");
    STEP(close(l.l), "0");
    STEP(first.outcome(v), "no/WSA_OPERATION_ABORTED");
}

CASE("M33-closed", "closesocket on the acceptor or the listener ends AcceptEx", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), w = tcp("w"), c = tcp("c");
    Overlapped first, second;
    STEP(first.accept(l.l, v), pending);
    STEP(close(v), "0");
    STEP(first.outcome(l.l), "no/WSA_OPERATION_ABORTED");
    STEP(connect(c, l.address), "0");
    SOCKET a = INVALID_SOCKET;
    STEP(accept(l.l, a), "ok");
    STEP(second.accept(l.l, w), pending);
    STEP(close(l.l), "0");
    STEP(second.outcome(w), "no/WSA_OPERATION_ABORTED");
}

CASE("M33-cancel", "CancelIo ends AcceptEx on the listener's handle, not on the acceptor's", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    Overlapped first, second;
    STEP(first.accept(l.l, v), pending);
    STEP(bool_result(CancelIo(reinterpret_cast<HANDLE>(v))), "yes");
    STEP(state(first.event()), "unset");
    STEP(bool_result(CancelIo(reinterpret_cast<HANDLE>(l.l))), "yes");
    STEP(first.outcome(l.l), "no/WSA_OPERATION_ABORTED");
    STEP(second.accept(l.l, v), pending);
    STEP(bool_result(CancelIoEx(reinterpret_cast<HANDLE>(l.l), first.get())), "no/1168");
    STEP(connect(c, l.address), "0");
    STEP(second.outcome(l.l), "0");
}

CASE("M33-arguments", "AcceptEx checks its arguments", "M33")
{
    const Listener l;
    const Pair p;
    char output[128];
    Overlapped o;
    STEP(try_accept(l.l, tcp("v"), output, 32, 32, nullptr), "no/87");
    STEP(try_accept(INVALID_SOCKET, tcp("v"), output, 32, 32, o.get()), "no/WSAENOTSOCK");
    STEP(try_accept(l.l, INVALID_SOCKET, output, 32, 32, o.get()), "no/WSAENOTSOCK");
    STEP(o.get()->Internal, "259");
    STEP(try_accept(l.l, tcp("v"), output, 32, 0, o.get()), "no/WSAEFAULT");
    STEP(try_accept(l.l, tcp("v"), nullptr, 32, 32, o.get()), "no/WSAEFAULT",
         differs("wine-8.0", "no/WSAEINVAL", "M33: another error"));
    const SOCKET s = tcp("s");
    DO(bind(s, loopback()));
    STEP(try_accept(s, tcp("v"), output, 32, 32, o.get()), "no/WSAEINVAL",
         differs("wine-8.0", pending, "M33: not looked at"));
    STEP(try_accept(l.l, s, output, 32, 32, o.get()), "no/WSAEINVAL",
         differs("wine-8.0", pending, "M33: not looked at"));
    STEP(try_accept(l.l, p.v, output, 32, 32, o.get()), "no/WSAEINVAL",
         differs("wine-8.0", pending, "M33: not looked at"));
    STEP(try_accept(l.l, udp("u"), output, 32, 32, o.get()), "no/WSAEINVAL",
         differs("wine-8.0", pending, "M33: not looked at"));
}

CASE("M33-reserved", "A socket that AcceptEx waits for cannot be used otherwise", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v");
    Overlapped first, second, third;
    STEP(first.accept(l.l, v), pending);
    STEP(second.accept(l.l, v), "no/WSAEINVAL");
    STEP(connect(v, l.address), "-1/WSAEINVAL");
    STEP(third.connect(v, l.address), "no/WSAEINVAL");
    STEP(first.outcome(l.l, false), "no/WSA_IO_INCOMPLETE");
}

CASE("M33-room", "Too little room for an address ends AcceptEx, and the connection waits on", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    char output[128];
    DWORD count = 0;
    Overlapped o;
    const auto function = accept_ex();
    STEP(succeeded(function(l.l, v, output, 0, 3, 32, &count, o.get())), pending);
    STEP(connect(c, l.address), "0");
    STEP(o.file_outcome(l.l), "no/122");
    STEP(ready(l.l, 0), "r--", differs("wine-8.0", "---", "M33: it is lost"));
}

CASE("M33-no-local", "A local address of size 0 is not asked for", "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    char output[128];
    DWORD count = 0;
    Overlapped o;
    const auto function = accept_ex();
    STEP(succeeded(function(l.l, v, output, 0, 0, 32, &count, o.get())), pending);
    STEP(connect(c, l.address), "0");
    STEP(o.outcome(l.l), "0");
    sockaddr *local = nullptr, *remote = nullptr;
    int local_length = 0, remote_length = 0;
    const auto find = get_accept_ex_sockaddrs();
    DO((find(output, 0, 0, 32, &local, &local_length, &remote, &remote_length), 0));
    STEP(same(remote, remote_length, address_of(c)), "yes");
}

CASE("M33-ioctl", "WSAIoctl hands out the functions that it knows", "M33")
{
    const SOCKET s = tcp("s");
    GUID known = WSAID_ACCEPTEX;
    GUID unknown = {1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}};
    void *function = nullptr;
    DWORD size = 77;
    const auto ask = [&](GUID &id) {
        return result(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function,
                               sizeof function, &size, nullptr, nullptr));
    };
    STEP(ask(unknown), "-1/WSAEINVAL");
    STEP(size, "77");
    STEP(function == nullptr, "yes");
    STEP(ask(known), "0");
    STEP(size, "8");
    STEP(function != nullptr, "yes");
}

CASE("M33-buffers", "WSAIoctl hands out no function where a buffer is too short", "M33",
     not_on("wine-8.0", "Wine reads and writes past the end of the buffers"))
{
    const SOCKET s = tcp("s");
    GUID id = WSAID_ACCEPTEX;
    void *function = nullptr;
    DWORD size = 77;
    const auto ask = [&](DWORD in, DWORD out) {
        return result(WSAIoctl(s, SIO_GET_EXTENSION_FUNCTION_POINTER, &id, in, &function, out,
                               &size, nullptr, nullptr));
    };
    STEP(ask(sizeof id - 1, sizeof function), "-1/WSAEFAULT");
    STEP(ask(sizeof id, sizeof function - 1), "-1/WSAEFAULT");
    STEP(size, "77");
    STEP(function == nullptr, "yes");
}

CASE("M33-export", "AcceptEx, GetAcceptExSockaddrs and TransmitFile can be called by their names",
     "M33")
{
    const Listener l;
    const SOCKET v = tcp("v"), c = tcp("c");
    char output[64];
    DWORD count = 0;
    Overlapped o;
    STEP(succeeded(AcceptEx(l.l, v, output, 0, 32, 32, &count, o.get())), pending);
    STEP(connect(c, l.address), "0");
    STEP(o.outcome(l.l), "0");
    sockaddr *local = nullptr, *remote = nullptr;
    int local_length = 0, remote_length = 0;
    DO((GetAcceptExSockaddrs(output, 0, 32, 32, &local, &local_length, &remote, &remote_length),
        0));
    STEP(same(remote, remote_length, address_of(c)), "yes");
    TRANSMIT_FILE_BUFFERS buffers = {output, 3, nullptr, 0};
    STEP(succeeded(TransmitFile(v, nullptr, 0, 0, nullptr, &buffers, 0)), "yes");
    STEP(recv(c, 9), "3");
}

} // namespace conformance
