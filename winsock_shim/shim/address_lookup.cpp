#include "winsock_shim/shim/address_lookup.hpp"

#include "winsock_shim/shim/address_text.hpp"
#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/names.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <string_view>
#include <strings.h>
#include <sys/socket.h>

namespace winsock_shim {
namespace {

struct FlagPair {
    int windows;
    int kernel;
};

constexpr auto lookup_flags = std::to_array<FlagPair>({
    {win::ai_passive, AI_PASSIVE},
    {win::ai_canonname, AI_CANONNAME},
    {win::ai_numerichost, AI_NUMERICHOST},
    {win::ai_all, AI_ALL},
    {win::ai_addrconfig, AI_ADDRCONFIG},
    {win::ai_v4mapped, AI_V4MAPPED},
    {win::ai_fqdn, AI_CANONNAME},
});

// These choose among Windows' name services; DNS is the one there is here.
constexpr int harmless_flags = win::ai_numericserv | win::ai_non_authoritative | win::ai_secure |
                               win::ai_return_preferred_names | win::ai_disable_idn_encoding;

/// False for a flag that is unknown or cannot be honoured.
bool translate_flags(int windows_flags, int &flags)
{
    int rest = windows_flags & ~harmless_flags;
    flags = 0;
    for (const FlagPair &pair : lookup_flags)
        if ((rest & pair.windows) != 0) {
            flags |= pair.kernel;
            rest &= ~pair.windows;
        }
    return rest == 0;
}

int check(const char *node, const char *service, const AddressQuery &query, int &flags)
{
    if (node == nullptr && service == nullptr)
        return WSAHOST_NOT_FOUND;
    const bool wants_name = (query.flags & (win::ai_canonname | win::ai_fqdn)) != 0;
    if (!translate_flags(query.flags, flags) || (wants_name && node == nullptr))
        return WSAEINVAL;
    if (query.family != win::af_unspec && query.family != win::af_inet &&
        query.family != win::af_inet6)
        return WSAEAFNOSUPPORT;
    if (query.type < 0 || query.type > win::sock_raw)
        return WSAESOCKTNOSUPPORT;
    return 0;
}

/// Null: the service of any protocol.
const char *protocol_name(const AddressQuery &query)
{
    if (query.type == win::sock_stream || query.protocol == win::ipproto_tcp)
        return "tcp";
    if (query.type == win::sock_dgram || query.protocol == win::ipproto_udp)
        return "udp";
    return nullptr;
}

int find_port(const char *service, const AddressQuery &query, unsigned short &port)
{
    port = 0;
    if (service == nullptr)
        return 0;
    const std::string_view text = service;
    if (text.find_first_not_of("0123456789") == text.npos) {
        port = static_cast<unsigned short>(std::strtoul(service, nullptr, 10));
        return 0;
    }
    if ((query.flags & win::ai_numericserv) != 0)
        return WSAHOST_NOT_FOUND;
    ServiceEntry entry;
    if (find_service(service, protocol_name(query), entry) != 0)
        return WSATYPE_NOT_FOUND;
    port = entry.port;
    return 0;
}

bool is_this_machine(const char *node)
{
    return node != nullptr && (*node == '\0' || strcasecmp(node, local_name().c_str()) == 0);
}

FoundAddresses this_machine(int family)
{
    FoundAddresses found;
    found.canonical_name = local_name();
    for (const int each : {win::af_inet, win::af_inet6})
        if (family == win::af_unspec || family == each)
            for (const auto &bytes : local_addresses(each))
                found.addresses.push_back(Address::of(each, bytes.data(), 0));
    if (found.addresses.empty()) {
        const int only = family == win::af_unspec ? win::af_inet : family;
        found.addresses.push_back(Address::of(only, loopback_address(only).data(), 0));
    }
    return found;
}

int ask_resolver(const char *node, int family, int flags, FoundAddresses &out)
{
    addrinfo hints{};
    hints.ai_flags = flags;
    hints.ai_family = family == win::af_inet6 ? AF_INET6 : family;
    hints.ai_socktype = SOCK_STREAM; // any one type: so that each address comes once
    addrinfo *list = nullptr;
    const int status = ::getaddrinfo(node, node == nullptr ? "0" : nullptr, &hints, &list);
    if (status != 0)
        return wsa_resolver_error(status);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(list, ::freeaddrinfo);
    for (const addrinfo *entry = list; entry != nullptr; entry = entry->ai_next) {
        if (entry->ai_addrlen > Address::capacity)
            continue;
        Address address;
        std::memcpy(address.data(), entry->ai_addr, entry->ai_addrlen);
        address.resize(entry->ai_addrlen);
        out.addresses.push_back(address);
    }
    if (list != nullptr && list->ai_canonname != nullptr)
        out.canonical_name = list->ai_canonname;
    return 0;
}

} // namespace

int find_addresses(const char *node, const char *service, const AddressQuery &query,
                   FoundAddresses &out)
{
    int flags = 0;
    unsigned short port = 0;
    if (const int error = check(node, service, query, flags))
        return error;
    if (const int error = find_port(service, query, port))
        return error;
    out = {};
    if (is_this_machine(node) && (flags & AI_NUMERICHOST) == 0)
        out = this_machine(query.family);
    else if (const int error = ask_resolver(node, query.family, flags, out))
        return error;
    if ((flags & AI_CANONNAME) == 0)
        out.canonical_name.clear();
    for (Address &address : out.addresses)
        address.set_port(port);
    return 0;
}

int find_names(const Address &address, int flags, std::string *host, std::string *service)
{
    if (host != nullptr) {
        *host = format_host(address);
        if ((flags & win::ni_numerichost) == 0) {
            std::array<char, NI_MAXHOST> name{};
            const int kernel_flags = (flags & win::ni_nofqdn) != 0 ? NI_NOFQDN : 0;
            const int status = ::getnameinfo(address.data(), address.size(), name.data(),
                                             name.size(), nullptr, 0, kernel_flags | NI_NAMEREQD);
            if (status == 0)
                *host = name.data();
            else if ((flags & win::ni_namereqd) != 0)
                return wsa_resolver_error(status);
        }
    }
    if (service != nullptr) {
        *service = std::to_string(address.port());
        ServiceEntry entry;
        const char *const protocol = (flags & win::ni_dgram) != 0 ? "udp" : "tcp";
        if ((flags & win::ni_numericserv) == 0 &&
            find_service(address.port(), protocol, entry) == 0)
            *service = entry.name;
    }
    return 0;
}

} // namespace winsock_shim
