// Names of hosts, services and protocols, and Winsock's functions that need a start.

#include "support.hpp"

#include "harness/text.hpp"

#include <ws2tcpip.h>

using namespace conformance;

namespace {

const char works[] = "V29 not-started: works";
const char unchecked[] = "documented: WSAENOTSOCK; Wine does not look at the socket";
const char nothing_wanted[] = "documented: one of both has to be asked for";
const char too_short[] = "documented: WSAEFAULT for an address that is too short";

/// "-1/10038", or "null/11004" for a pointer: what a function of Winsock said, and its error.
std::string wsa(int returned)
{
    return returned ? std::to_string(returned) + "/" + std::to_string(WSAGetLastError()) : "0";
}
std::string wsa(const void *returned)
{
    return returned ? "yes" : "null/" + std::to_string(WSAGetLastError());
}

/// Winsock is not started as long as this lives.
class NotStartedNow {
  public:
    NotStartedNow() { WSACleanup(); }
    ~NotStartedNow()
    {
        WSADATA data;
        WSAStartup(MAKEWORD(2, 2), &data);
    }
    NotStartedNow(const NotStartedNow &) = delete;
    NotStartedNow &operator=(const NotStartedNow &) = delete;
};

/// 127.0.0.1 with a port.
struct Loopback : sockaddr_in {
    explicit Loopback(u_short port = 0) : sockaddr_in()
    {
        sin_family = AF_INET;
        sin_port = htons(port);
        sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    }
    operator const sockaddr *() const { return reinterpret_cast<const sockaddr *>(this); }
    operator sockaddr *() { return reinterpret_cast<sockaddr *>(this); }
};

} // namespace

CASE("lookups.nameinfo", "getnameinfo gives the text of an address and of a port", "")
{
    const Loopback address(80), unnamed(54321);
    char host[NI_MAXHOST] = "", service[NI_MAXSERV] = "";
    const int numeric = NI_NUMERICHOST | NI_NUMERICSERV;
    STEP(getnameinfo(address, sizeof address, host, NI_MAXHOST, service, NI_MAXSERV, numeric), "0");
    STEP(host, "127.0.0.1");
    STEP(service, "80");
    STEP(getnameinfo(address, sizeof address, nullptr, 0, service, NI_MAXSERV, 0), "0");
    STEP(service, "http");
    STEP(getnameinfo(unnamed, sizeof unnamed, nullptr, 0, service, NI_MAXSERV, 0), "0");
    STEP(service, "54321");
    STEP(error_name(getnameinfo(address, sizeof address, nullptr, 0, nullptr, 0, 0)),
         "WSAHOST_NOT_FOUND", differs("wine-8.0", "0", nothing_wanted));
    STEP(error_name(getnameinfo(address, 4, host, NI_MAXHOST, nullptr, 0, numeric)), "WSAEFAULT",
         differs("wine-8.0", "WSAEAFNOSUPPORT", too_short));
    STEP(error_name(getnameinfo(address, sizeof address, host, 0, nullptr, 0, numeric)),
         "WSAEINVAL", differs("wine-8.0", "0", "documented: a size of 0 is not valid"));
    Loopback strange;
    strange.sin_family = 77;
    STEP(error_name(getnameinfo(strange, sizeof strange, host, NI_MAXHOST, nullptr, 0, numeric)),
         "WSAEAFNOSUPPORT");
}

CASE("lookups.nameinfo_wide", "GetNameInfoW does the same in wide text", "")
{
    const Loopback address(80);
    wchar_t host[NI_MAXHOST] = L"", service[NI_MAXSERV] = L"";
    const int numeric = NI_NUMERICHOST | NI_NUMERICSERV;
    STEP(GetNameInfoW(address, sizeof address, host, NI_MAXHOST, service, NI_MAXSERV, numeric),
         "0");
    STEP(narrow(host), "127.0.0.1");
    STEP(narrow(service), "80");
    STEP(error_name(GetNameInfoW(address, sizeof address, nullptr, 0, nullptr, 0, 0)),
         "WSAHOST_NOT_FOUND", differs("wine-8.0", "0", nothing_wanted));
    STEP(error_name(GetNameInfoW(address, 4, host, NI_MAXHOST, nullptr, 0, numeric)), "WSAEFAULT",
         differs("wine-8.0", "WSAEAFNOSUPPORT", too_short));
}

CASE("lookups.addrinfo", "getaddrinfo's errors are its result, and have a text", "")
{
    addrinfo hints = {}, *found = nullptr;
    ADDRINFOW wide_hints = {}, *wide = nullptr;
    hints.ai_flags = wide_hints.ai_flags = AI_NUMERICHOST;
    STEP(error_name(getaddrinfo("no-address", "80", &hints, &found)), "WSAHOST_NOT_FOUND");
    STEP(error_name(getaddrinfo(nullptr, nullptr, &hints, &found)), "WSAHOST_NOT_FOUND");
    hints.ai_family = 77;
    STEP(error_name(getaddrinfo("127.0.0.1", "80", &hints, &found)), "WSAEAFNOSUPPORT");
    STEP(GetAddrInfoW(L"127.0.0.1", L"80", &wide_hints, &wide), "0");
    require(wide != nullptr, "GetAddrInfoW");
    const auto *const address = reinterpret_cast<const sockaddr_in *>(wide->ai_addr);
    STEP(ntohs(address->sin_port), "80");
    STEP(address->sin_addr.s_addr == htonl(INADDR_LOOPBACK), "yes");
    DO(FreeAddrInfoW(wide));
    STEP(error_name(GetAddrInfoW(L"no-address", L"80", &wide_hints, &wide)), "WSAHOST_NOT_FOUND");
    STEP(std::string(gai_strerrorA(WSAHOST_NOT_FOUND)).size() > 5, "yes");
    STEP(narrow(gai_strerrorW(WSAHOST_NOT_FOUND)).size() > 5, "yes");
}

CASE("lookups.databases", "Services and protocols are found by number, hosts by address", "")
{
    const servent *const service = getservbyport(htons(21), "tcp");
    STEP(service ? service->s_name : "none", "ftp");
    STEP(wsa(getservbyport(htons(54321), "tcp")), "null/11004");
    STEP(wsa(getservbyport(htons(21), "nonsense")), "null/11004");
    const protoent *const protocol = getprotobynumber(17);
    STEP(protocol ? protocol->p_name : "none", "udp");
    STEP(wsa(getprotobynumber(250)), "null/11004");
    STEP(wsa(getprotobyname("nonsense")), "null/11004");
    const Loopback loopback;
    const auto *const bytes = reinterpret_cast<const char *>(&loopback.sin_addr);
    const hostent *const host = gethostbyaddr(bytes, 4, AF_INET);
    STEP(host ? host->h_addr_list[0][0] : 0, "127");
    STEP(wsa(gethostbyaddr(bytes, 4, 77)), "null/10047");
}

CASE("lookups.byte_order", "Numbers change their byte order, with a socket and without", "")
{
    const SOCKET s = socket(AF_INET, SOCK_STREAM, 0);
    u_long four = 0;
    u_short two = 0;
    STEP(ntohl(0x01020304), "67305985");
    STEP(ntohl(htonl(7)), "7");
    STEP(WSAHtonl(s, 0x01020304, &four), "0");
    STEP(four == htonl(0x01020304), "yes");
    STEP(WSANtohl(s, four, &four), "0");
    STEP(four == 0x01020304, "yes");
    STEP(WSAHtons(s, 0x0102, &two), "0");
    STEP(two == htons(0x0102), "yes");
    STEP(WSANtohs(s, two, &two), "0");
    STEP(two == 0x0102, "yes");
    STEP(wsa(WSAHtonl(s, 1, nullptr)), "-1/10014");
    STEP(wsa(WSAHtonl(INVALID_SOCKET, 1, &four)), "-1/10038", differs("wine-8.0", "0", unchecked));
    STEP(wsa(WSANtohl(INVALID_SOCKET, 1, &four)), "-1/10038", differs("wine-8.0", "0", unchecked));
    STEP(wsa(WSAHtons(INVALID_SOCKET, 1, &two)), "-1/10038", differs("wine-8.0", "0", unchecked));
    STEP(wsa(WSANtohs(INVALID_SOCKET, 1, &two)), "-1/10038", differs("wine-8.0", "0", unchecked));
    fd_set set;
    FD_ZERO(&set);
    STEP(__WSAFDIsSet(s, &set), "0");
    FD_SET(s, &set);
    STEP(__WSAFDIsSet(s, &set), "1");
    closesocket(s);
}

CASE("lookups.addresses", "Socket addresses are written and read with their port", "")
{
    Loopback address(8080), read;
    char text[64] = "";
    wchar_t wide[64] = L"";
    DWORD size = sizeof text;
    STEP(WSAAddressToStringA(address, sizeof address, nullptr, text, &size), "0");
    STEP(text, "127.0.0.1:8080");
    STEP(size, "15");
    size = 64;
    STEP(WSAAddressToStringW(address, sizeof address, nullptr, wide, &size), "0");
    STEP(narrow(wide), "127.0.0.1:8080");
    size = 14;
    STEP(wsa(WSAAddressToStringA(address, sizeof address, nullptr, text, &size)), "-1/10014");
    STEP(size, "15");
    size = 14;
    STEP(wsa(WSAAddressToStringW(address, sizeof address, nullptr, wide, &size)), "-1/10014");
    size = sizeof text;
    STEP(wsa(WSAAddressToStringA(address, 4, nullptr, text, &size)), "-1/10014");
    char written[] = "10.1.2.3:80", nothing[] = "10.1.2.3.4";
    wchar_t wide_written[] = L"10.1.2.3:80", wide_nothing[] = L"10.1.2.x";
    int length = sizeof read;
    STEP(WSAStringToAddressA(written, AF_INET, nullptr, read, &length), "0");
    STEP(read.sin_addr.s_addr == htonl(0x0A010203) && read.sin_port == htons(80), "yes");
    STEP(length, "16");
    STEP(wsa(WSAStringToAddressA(nothing, AF_INET, nullptr, read, &length)), "-1/10022");
    length = sizeof read;
    STEP(WSAStringToAddressW(wide_written, AF_INET, nullptr, read, &length), "0");
    STEP(wsa(WSAStringToAddressW(wide_nothing, AF_INET, nullptr, read, &length)), "-1/10022");
    length = 4;
    STEP(wsa(WSAStringToAddressA(written, AF_INET, nullptr, read, &length)), "-1/10014");
    STEP(length, "16");
    wchar_t buffer[4];
    STEP(InetNtopW(AF_INET, &read.sin_addr, buffer, 4) == nullptr, "yes");
    STEP(WSAGetLastError(), "87");
    STEP(wsa(InetNtopW(77, &read.sin_addr, wide, 64)), "null/10047");
}

CASE("lookups.sockets", "Sockets are made and shut down by Winsock 2's calls", "")
{
    const SOCKET s = WSASocketW(AF_INET, SOCK_DGRAM, IPPROTO_UDP, nullptr, 0, 0);
    STEP(s != INVALID_SOCKET, "yes");
    STEP(wsa(static_cast<int>(WSASocketW(77, SOCK_STREAM, 0, nullptr, 0, 0))), "-1/10047");
    closesocket(s);
    STEP(wsa(WSARecvDisconnect(INVALID_SOCKET, nullptr)), "-1/10038");
    const SOCKET fresh = WSASocketW(AF_INET, SOCK_STREAM, 0, nullptr, 0, WSA_FLAG_OVERLAPPED);
    STEP(wsa(WSARecvDisconnect(fresh, nullptr)), "-1/10057");
    closesocket(fresh);
    const Handle event(WSACreateEvent());
    STEP(event != nullptr, "yes");
}

CASE("lookups.not_started", "Without WSAStartup most functions fail", "")
{
    const NotStartedNow now;
    const in_addr address = {};
    const char *const bytes = reinterpret_cast<const char *>(&address);
    static char buffer[MAXGETHOSTSTRUCT]; // where a request is taken its answer may come late
    const HWND nobody = nullptr;
    STEP(wsa(WSAAsyncGetServByName(nobody, WM_APP, "http", "tcp", buffer, sizeof buffer)),
         "null/10093", differs("wine-8.0", "yes", works));
    STEP(wsa(WSAAsyncGetServByPort(nobody, WM_APP, htons(80), "tcp", buffer, sizeof buffer)),
         "null/10093", differs("wine-8.0", "yes", works));
    STEP(wsa(WSAAsyncGetHostByAddr(nobody, WM_APP, bytes, 4, AF_INET, buffer, sizeof buffer)),
         "null/10093", differs("wine-8.0", "yes", works));
}
