// WSAStartup, WSACleanup, and where errors are kept.

#include "harness/case.hpp"
#include "harness/sockets.hpp"
#include "harness/thread.hpp"

#include <cstring>

namespace conformance {

namespace {

/// "1.1", what WSAStartup settled on for this request, or the error that it returned.
std::string negotiated(int major, int minor)
{
    WSADATA data = {};
    const int error = WSAStartup(MAKEWORD(major, minor), &data);
    if (error)
        return error_name(error);
    const std::string version = std::to_string(LOBYTE(data.wVersion)) + "." +
                                std::to_string(HIBYTE(data.wVersion)) + " of " +
                                std::to_string(LOBYTE(data.wHighVersion)) + "." +
                                std::to_string(HIBYTE(data.wHighVersion));
    WSACleanup();
    return version;
}

/// What WSAStartup tells beside the version: "sockets 32767, datagram 65467, vendor untouched,
/// WinSock 2.0, Running".
std::string told(int major, int minor)
{
    WSADATA data;
    std::memset(&data, 0x5A, sizeof data);
    const char *const before = data.lpVendorInfo;
    if (WSAStartup(MAKEWORD(major, minor), &data) != 0)
        return "no start";
    WSACleanup();
    const bool untouched = data.lpVendorInfo == before || data.lpVendorInfo == nullptr;
    return std::string(data.iMaxSockets ? "sockets" : "no sockets") +
           (data.iMaxUdpDg ? ", a datagram size, " : ", no datagram size, ") +
           (untouched ? "" : "vendor information, ") + data.szDescription + ", " +
           data.szSystemStatus;
}

} // namespace

CASE("T153", "WSAStartup settles on the highest version up to the one asked for", "H1", not_started)
{
    STEP(negotiated(0, 1), "WSAVERNOTSUPPORTED");
    STEP(negotiated(1, 0), "1.0 of 2.2");
    STEP(negotiated(1, 1), "1.1 of 2.2");
    STEP(negotiated(1, 2), "1.1 of 2.2");
    STEP(negotiated(2, 0), "2.0 of 2.2");
    STEP(negotiated(2, 1), "2.1 of 2.2");
    STEP(negotiated(2, 2), "2.2 of 2.2");
    STEP(negotiated(2, 3), "2.2 of 2.2");
    STEP(negotiated(3, 0), "2.2 of 2.2");
    STEP(negotiated(255, 255), "2.2 of 2.2");
}

CASE("H2", "What WSAStartup tells means something to programs of Winsock 1.1 only", "H2",
     not_started)
{
    STEP(told(1, 1), "sockets, a datagram size, WinSock 2.0, Running");
    STEP(told(1, 0), "sockets, a datagram size, WinSock 2.0, Running");
    STEP(told(2, 2), "no sockets, no datagram size, WinSock 2.0, Running");
    STEP(error_name(WSAStartup(MAKEWORD(2, 2), nullptr)), "WSAEFAULT");
    STEP(result(WSACleanup()), "-1/WSANOTINITIALISED");
}

CASE("T154", "Startups are counted, and the last cleanup closes all sockets for good", "H3",
     not_started)
{
    WSADATA data;
    STEP(WSAStartup(MAKEWORD(2, 2), &data), "0");
    STEP(WSAStartup(MAKEWORD(1, 1), &data), "0");
    const SOCKET s = tcp("s");
    STEP(result(WSACleanup()), "0");
    STEP(option(s, SOL_SOCKET, SO_TYPE), "1");
    STEP(result(WSACleanup()), "0");
    WSAStartup(MAKEWORD(2, 2), &data);
    STEP(option(s, SOL_SOCKET, SO_TYPE), "-1/WSAENOTSOCK");
    STEP(result(WSACleanup()), "0");
    STEP(result(WSACleanup()), "-1/WSANOTINITIALISED");
}

CASE("T155", "WSAGetLastError and GetLastError are one slot of the thread", "H5")
{
    SetLastError(1234);
    STEP(WSAGetLastError(), "1234");
    WSASetLastError(99);
    STEP(GetLastError(), "99");
    const Signal ready, go;
    std::string theirs;
    Thread other([&] {
        theirs = std::to_string(WSAGetLastError());
        WSASetLastError(5);
        ready.set();
        go.wait();
        theirs += " " + std::to_string(WSAGetLastError());
    });
    ready.wait();
    WSASetLastError(97);
    STEP(WSAGetLastError(), "97");
    go.set();
    other.join();
    STEP(theirs, "0 5");
}

CASE("T156", "Successful calls set the last error to 0; closesocket and htons leave it", "H6")
{
    const Pair p;
    WSASetLastError(4242);
    const SOCKET s = tcp("s");
    STEP(WSAGetLastError(), "0");
    WSASetLastError(4242);
    STEP(::send(p.c, "x", 1, 0), "1");
    STEP(WSAGetLastError(), "0");
    char byte;
    WSASetLastError(4242);
    STEP(::recv(p.v, &byte, 1, 0), "1");
    STEP(WSAGetLastError(), "0");
    WSASetLastError(4242);
    STEP(unread(p.v), "0");
    STEP(WSAGetLastError(), "0");
    WSASetLastError(4242);
    STEP(::closesocket(s), "0");
    STEP(WSAGetLastError(), "4242");
    STEP(htons(1), "256");
    STEP(WSAGetLastError(), "4242");
}

CASE("H6-end", "A recv that finds the end of the data leaves the last error 0", "H6")
{
    const Pair p;
    char byte;
    DO(close(p.c));
    WSASetLastError(4242);
    STEP(::recv(p.v, &byte, 1, 0), "0");
    STEP(WSAGetLastError(), "0");
}

CASE("M3", "Socket values are multiples of 4, never 0, and used again soon", "M3")
{
    SOCKET s[20];
    bool multiples = true, zero = false;
    for (SOCKET &each : s) {
        each = tcp("s");
        multiples = multiples && each % 4 == 0;
        zero = zero || each == 0;
    }
    STEP(multiples, "yes");
    STEP(zero, "no");
    const SOCKET old = s[10];
    DO(close(old));
    STEP(tcp("s") == old, "yes");
}

} // namespace conformance
