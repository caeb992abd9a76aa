// Constant IPv6 addresses, and what an address is.

#include "support.hpp"

#include <ws2tcpip.h>

using namespace conformance;

namespace {

/// What is true of the address, by the first letters of the questions.
std::string kinds(const char *text)
{
    IN6_ADDR a;
    require(inet_pton(AF_INET6, text, &a) == 1, "inet_pton");
    std::string all;
    const auto add = [&](int is, const char *name) { all += is ? std::string(name) + " " : ""; };
    add(IN6_IS_ADDR_UNSPECIFIED(&a), "any");
    add(IN6_IS_ADDR_LOOPBACK(&a), "loopback");
    add(IN6_IS_ADDR_LINKLOCAL(&a), "link");
    add(IN6_IS_ADDR_SITELOCAL(&a), "site");
    add(IN6_IS_ADDR_V4MAPPED(&a), "mapped");
    add(IN6_IS_ADDR_V4COMPAT(&a), "compatible");
    add(IN6_IS_ADDR_MULTICAST(&a), "multicast");
    add(IN6_IS_ADDR_MC_NODELOCAL(&a), "node's");
    add(IN6_IS_ADDR_MC_LINKLOCAL(&a), "link's");
    add(IN6_IS_ADDR_MC_SITELOCAL(&a), "site's");
    add(IN6_IS_ADDR_MC_ORGLOCAL(&a), "organisation's");
    add(IN6_IS_ADDR_MC_GLOBAL(&a), "global");
    return all.empty() ? "none" : all.substr(0, all.size() - 1);
}

} // namespace

CASE("ipv6.kinds", "An address is told by its first bytes", "")
{
    STEP(kinds("::"), "any");
    STEP(kinds("::1"), "loopback");
    STEP(kinds("::2"), "compatible");
    STEP(kinds("2001:db8::1"), "none");
    STEP(kinds("fe80::1"), "link");
    STEP(kinds("febf::1"), "link");
    STEP(kinds("fec0::1"), "site");
    STEP(kinds("::ffff:127.0.0.1"), "mapped");
    STEP(kinds("::127.0.0.1"), "compatible");
    STEP(kinds("ff01::1"), "multicast node's");
    STEP(kinds("ff12::1"), "multicast link's");
    STEP(kinds("ff05::1"), "multicast site's");
    STEP(kinds("ff08::1"), "multicast organisation's");
    STEP(kinds("ff0e::1"), "multicast global");
}

CASE("ipv6.constants", "The address of any interface and the loopback's are constants", "")
{
    const IN6_ADDR any = IN6ADDR_ANY_INIT, loopback = IN6ADDR_LOOPBACK_INIT;
    STEP(IN6_ADDR_EQUAL(&any, &in6addr_any) != 0, "yes");
    STEP(IN6_ADDR_EQUAL(&loopback, &in6addr_loopback) != 0, "yes");
    STEP(IN6_ADDR_EQUAL(&any, &loopback) != 0, "no");
    SOCKADDR_IN6 address;
    IN6ADDR_SETLOOPBACK(&address);
    STEP(IN6ADDR_ISLOOPBACK(&address) != 0, "yes");
    STEP(IN6ADDR_ISANY(&address) != 0, "no");
    STEP(address.sin6_port, "0");
    IN6ADDR_SETANY(&address);
    STEP(IN6ADDR_ISANY(&address) != 0, "yes");
    address.sin6_family = AF_INET;
    STEP(IN6ADDR_ISANY(&address) != 0, "no");
    IN6_SET_ADDR_LOOPBACK(&address.sin6_addr);
    STEP(IN6_IS_ADDR_LOOPBACK(&address.sin6_addr) != 0, "yes");
    IN6_SET_ADDR_UNSPECIFIED(&address.sin6_addr);
    STEP(IN6_IS_ADDR_UNSPECIFIED(&address.sin6_addr) != 0, "yes");
}
