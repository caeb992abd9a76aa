// WSADuplicateSocket within the process: two handles, one socket.

#include "harness/case.hpp"
#include "harness/events.hpp"
#include "harness/window.hpp"

namespace conformance {

namespace {

SOCKET from(WSAPROTOCOL_INFOA &info)
{
    return WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, &info, 0, 0);
}

SOCKET duplicate(SOCKET s, const char *name)
{
    WSAPROTOCOL_INFOA info;
    require(WSADuplicateSocketA(s, GetCurrentProcessId(), &info) == 0, "WSADuplicateSocket");
    const SOCKET copy = from(info);
    require(copy != INVALID_SOCKET, "WSASocket");
    name_socket(copy, name);
    return copy;
}

} // namespace

CASE("T32", "Two handles share the registration, which names the one that was registered last",
     "A25")
{
    const Window h;
    const Pair p;
    const SOCKET d = duplicate(p.v, "d");
    STEP(d != p.v, "yes");
    STEP(sel(p.v, h, R | C), "0 | -");
    STEP(send(p.c, "abc"), "3 | R@v");
    STEP(recv(d, 1), "1 | R@v");
    STEP(sel(d, h, R | C, 2), "0 | R@d/msg+2");
    STEP(recv(p.v, 1), "1 | R@d/msg+2");
    STEP(close(p.v), "0 | -");
    STEP(recv(d, 1), "1 | -");
    STEP(close(p.c), "0 | C@d/msg+2");
}

CASE("A25-last", "The connection ends with its last handle", "A25")
{
    const Pair p;
    const SOCKET d = duplicate(p.v, "d");
    STEP(close(p.v), "0");
    STEP(send(p.v, "x"), "-1/WSAENOTSOCK");
    STEP(send(d, "x"), "1");
    STEP(recv(p.c, 9), "1");
    STEP(close(d), "0");
    STEP(recv(p.c, 9), "0");
}

CASE("A25-kept", "A duplicate is there from WSADuplicateSocket on, though the first is closed",
     "A25")
{
    const Pair p;
    WSAPROTOCOL_INFOA info;
    STEP(result(WSADuplicateSocketA(p.v, GetCurrentProcessId(), &info)), "0");
    STEP(close(p.v), "0");
    const SOCKET d = from(info);
    STEP(opened(d), "ok");
    STEP(send(d, "x"), "1");
}

CASE("A25-once", "What WSADuplicateSocket has written is used once", "A25")
{
    const Pair p;
    WSAPROTOCOL_INFOA info;
    STEP(result(WSADuplicateSocketA(p.v, GetCurrentProcessId(), &info)), "0");
    STEP(opened(from(info)), "ok");
    STEP(opened(from(info)), "INVALID_SOCKET/WSAEINVAL",
         differs("wine-8.0", "ok", "A25: the same handle again"));
}

CASE("A25-mode", "Two handles share blocking mode and options", "A25")
{
    const Pair p;
    const SOCKET d = duplicate(p.v, "d");
    STEP(set_nonblocking(d, true), "0");
    STEP(recv(p.v, 1), "-1/WSAEWOULDBLOCK");
    STEP(set_option(p.v, SOL_SOCKET, SO_RCVTIMEO, 1234), "0");
    STEP(option(d, SOL_SOCKET, SO_RCVTIMEO), "1234");
}

CASE("A25-events", "Two handles share the event object and the record", "A25 E5")
{
    const Pair p;
    const EventObject event;
    STEP(es(p.v, event, R | C), "0");
    const SOCKET d = duplicate(p.v, "d");
    STEP(send(p.c, "x"), "1");
    STEP(recorded(d, event), "set R");
    STEP(recorded(p.v, event), "unset -");
    STEP(close(p.v), "0");
    STEP(recv(d, 9), "1");
    STEP(send(p.c, "y"), "1");
    STEP(recorded(d, event), "set R");
}

CASE("A25-describes", "WSADuplicateSocket describes the socket", "A25")
{
    const SOCKET u = udp("u");
    WSAPROTOCOL_INFOW info;
    STEP(result(WSADuplicateSocketW(u, GetCurrentProcessId(), &info)), "0");
    STEP(info.iAddressFamily, "2");
    STEP(info.iSocketType, "2");
    STEP(info.iProtocol, "17");
    STEP(info.iMaxSockAddr, "16");
    STEP(info.iMinSockAddr, "16");
    STEP(info.iVersion, "2");
    STEP(info.ProtocolChain.ChainLen, "1");
    STEP(info.dwServiceFlags1 == 0x20609, "yes");
    STEP(info.dwProviderFlags, "8");
}

CASE("A25-arguments", "WSADuplicateSocket wants a socket and a process", "A25")
{
    const Pair p;
    WSAPROTOCOL_INFOA info;
    STEP(result(WSADuplicateSocketA(INVALID_SOCKET, GetCurrentProcessId(), &info)),
         "-1/WSAENOTSOCK");
    STEP(result(WSADuplicateSocketA(p.v, 0, &info)), "-1/WSAEINVAL");
}

CASE("M2-info", "A description of a protocol fills in what socket is not told otherwise", "M2")
{
    WSAPROTOCOL_INFOA info = {};
    info.iAddressFamily = AF_INET;
    info.iSocketType = SOCK_DGRAM;
    info.iProtocol = IPPROTO_UDP;
    STEP(option(from(info), SOL_SOCKET, SO_TYPE), "2");
    STEP(option(WSASocketA(AF_INET, SOCK_STREAM, IPPROTO_TCP, &info, 0, 0), SOL_SOCKET, SO_TYPE),
         "1");
    STEP(opened(
             WSASocketA(FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, FROM_PROTOCOL_INFO, nullptr, 0, 0)),
         "INVALID_SOCKET/WSAESOCKTNOSUPPORT");
}

} // namespace conformance
