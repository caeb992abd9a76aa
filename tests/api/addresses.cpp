// Addresses as text, and connecting by Winsock 2's call.

#include "support.hpp"

#include <ws2tcpip.h>

using namespace conformance;

namespace {

std::string wsa(int returned)
{
    return std::to_string(returned) + "/" + std::to_string(WSAGetLastError());
}

/// The bytes of an address, as a, b, c and d.
std::string bytes(const in_addr &address)
{
    const auto *const b = reinterpret_cast<const unsigned char *>(&address);
    return std::to_string(b[0]) + "." + std::to_string(b[1]) + "." + std::to_string(b[2]) + "." +
           std::to_string(b[3]);
}

} // namespace

CASE("addresses.text", "Addresses are read and written, narrow and wide", "")
{
    in_addr address = {};
    in6_addr address6 = {};
    char text[64] = "";
    wchar_t wide[64] = L"";
    STEP(inet_pton(AF_INET, "10.1.2.3", &address), "1");
    STEP(bytes(address), "10.1.2.3");
    STEP(inet_pton(AF_INET, "10.1.2", &address), "0");
    STEP(inet_pton(AF_INET6, "::1", &address6), "1");
    STEP(wsa(inet_pton(77, "10.1.2.3", &address)), "-1/10047");
    STEP(InetPtonW(AF_INET, L"127.0.0.1", &address), "1");
    STEP(bytes(address), "127.0.0.1");
    STEP(InetPtonW(AF_INET, L"127.0.0.x", &address), "0");
    STEP(wsa(InetPtonW(77, L"127.0.0.1", &address)), "-1/10047");
    STEP(inet_ntop(AF_INET, &address, text, sizeof text) == text, "yes");
    STEP(text, "127.0.0.1");
    STEP(inet_ntop(AF_INET6, &address6, text, sizeof text) == text, "yes");
    STEP(text, "::1");
    STEP(inet_ntop(77, &address, text, sizeof text) == nullptr, "yes");
    STEP(WSAGetLastError(), "10047");
    STEP(InetNtopW(AF_INET, &address, wide, 64) == wide, "yes");
    STEP(narrow(wide), "127.0.0.1");
    STEP(InetNtopW(77, &address, wide, 64) == nullptr, "yes");
    STEP(inet_addr("1.2.3.4") == htonl(0x01020304), "yes");
    STEP(inet_addr("nonsense") == INADDR_NONE, "yes");
}

CASE("addresses.getaddrinfo", "getaddrinfo takes what is an address, and tells what is none", "")
{
    addrinfo hints = {};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;
    addrinfo *found = nullptr;
    STEP(getaddrinfo("127.0.0.1", "80", &hints, &found), "0");
    STEP(found->ai_family == AF_INET && found->ai_socktype == SOCK_STREAM, "yes");
    DO(freeaddrinfo(found));
    found = nullptr;
    STEP(getaddrinfo("no-address", "80", &hints, &found), "11001");
    STEP(found == nullptr, "yes");
    STEP(getaddrinfo(nullptr, nullptr, &hints, &found), "11001");
}

CASE("addresses.wsaconnect", "WSAConnect connects, and fails as connect does", "")
{
    const SOCKET l = socket(AF_INET, SOCK_STREAM, 0), c = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int size = sizeof address;
    auto *const generic = reinterpret_cast<sockaddr *>(&address);
    require(bind(l, generic, size) == 0 && listen(l, 5) == 0, "listen");
    require(getsockname(l, generic, &size) == 0, "getsockname");
    STEP(WSAConnect(c, generic, size, nullptr, nullptr, nullptr, nullptr), "0");
    STEP(wsa(WSAConnect(c, generic, size, nullptr, nullptr, nullptr, nullptr)), "-1/10056");
    STEP(wsa(WSAConnect(INVALID_SOCKET, generic, size, nullptr, nullptr, nullptr, nullptr)),
         "-1/10038");
    closesocket(c);
    closesocket(l);
}
