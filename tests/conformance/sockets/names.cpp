// Names and numbers: inet_addr and company, hosts, services, getaddrinfo.

#include "harness/case.hpp"
#include "harness/sockets.hpp"
#include "harness/thread.hpp"

#include <cstring>

namespace conformance {

namespace {

/// "127.0.0.1", or "none" for INADDR_NONE.
std::string parsed(const char *text)
{
    in_addr address;
    address.s_addr = ::inet_addr(text);
    return address.s_addr == INADDR_NONE ? "none" : ::inet_ntoa(address);
}

in_addr numbered(unsigned char digit)
{
    in_addr address;
    std::memset(&address, digit, sizeof address);
    return address;
}

int looked_up(const char *node, const char *service, int flags, int family)
{
    addrinfo hints = {}, *found = nullptr;
    hints.ai_flags = flags;
    hints.ai_family = family;
    const int error = ::getaddrinfo(node, service, &hints, &found);
    if (found)
        ::freeaddrinfo(found);
    return error;
}

} // namespace

CASE("M36", "inet_addr takes one to four parts, octal and hexadecimal", "M36")
{
    STEP(parsed("127.0.0.1"), "127.0.0.1");
    STEP(parsed("1.2.3.400"), "none");
    STEP(parsed(""), "none");
    STEP(parsed("localhost"), "none");
    STEP(parsed(" "), "0.0.0.0");
    STEP(parsed("1"), "0.0.0.1");
    STEP(parsed("0x7f.1"), "127.0.0.1");
    STEP(parsed("010.0.0.1"), "8.0.0.1");
}

CASE("M34", "inet_ntoa's and gethostbyname's answers belong to the thread", "M34")
{
    const char *first = ::inet_ntoa(numbered(1));
    const char *second = ::inet_ntoa(numbered(5));
    STEP(first == second, "yes");
    STEP(first, "5.5.5.5");
    DO(in_another_thread([] { return std::string(::inet_ntoa(numbered(9))); }));
    STEP(first, "5.5.5.5");
    const hostent *host = ::gethostbyname("localhost");
    STEP(::gethostbyname("127.0.0.1") == host, "yes");
}

CASE("M37", "Looking up hosts and services by name", "M37 M35")
{
    const hostent *host = ::gethostbyname("localhost");
    STEP(host != nullptr, "yes");
    require(host != nullptr, "gethostbyname");
    STEP(static_cast<int>(host->h_addrtype), "2");
    STEP(static_cast<int>(host->h_length), "4");
    STEP(static_cast<int>(host->h_addr_list[0][0]), "127");
    host = ::gethostbyname("127.0.0.1");
    STEP(host != nullptr && host->h_addr_list[0][3] == 1, "yes");
    STEP(::gethostbyname(nullptr) != nullptr, "yes");
    STEP(::gethostbyname("") != nullptr, "yes");
    const servent *service = ::getservbyname("http", "tcp");
    STEP(service ? ntohs(static_cast<u_short>(service->s_port)) : -1, "80");
    STEP(::getservbyname("nosuchservice", nullptr) == nullptr, "yes");
    STEP(error_name(WSAGetLastError()), "WSANO_DATA");
    const protoent *protocol = ::getprotobyname("tcp");
    STEP(protocol ? static_cast<int>(protocol->p_proto) : -1, "6");
}

CASE("M37-addrinfo", "getaddrinfo returns Winsock's errors", "M37 M35")
{
    STEP(looked_up("127.0.0.1", "80", 0, AF_UNSPEC), "0");
    STEP(looked_up("::1", "80", AI_NUMERICHOST, AF_UNSPEC), "0");
    STEP(looked_up("abc", nullptr, AI_NUMERICHOST, AF_UNSPEC), "11001");
    STEP(looked_up(nullptr, nullptr, 0, AF_UNSPEC), "11001");
    STEP(looked_up("127.0.0.1", "nosuchservice", 0, AF_UNSPEC), "10109");
    STEP(looked_up("127.0.0.1", "80", AI_NUMERICHOST, 99), "10047");
    addrinfo hints = {}, *found = nullptr;
    hints.ai_family = AF_INET6;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICHOST;
    STEP(::getaddrinfo("::1", "4660", &hints, &found), "0");
    require(found != nullptr, "getaddrinfo");
    STEP(found->ai_family, "23");
    STEP(static_cast<int>(found->ai_addrlen), "28");
    STEP(static_cast<int>(found->ai_addr->sa_family), "23");
    STEP(ntohs(reinterpret_cast<sockaddr_in6 *>(found->ai_addr)->sin6_port), "4660");
    ::freeaddrinfo(found);
}

} // namespace conformance
