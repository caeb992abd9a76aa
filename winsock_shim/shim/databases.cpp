// Services and protocols: the system's lists, and behind them a short one of our own, for machines
// without /etc/services and /etc/protocols.

#include "winsock_shim/shim/names.hpp"

#include <wsa/errors.h>

#include <algorithm>
#include <arpa/inet.h>
#include <cerrno>
#include <netdb.h>
#include <optional>
#include <strings.h>

namespace winsock_shim {
namespace {

struct KnownService {
    const char *name;
    unsigned short port;
    bool tcp;
    bool udp;
};

constexpr auto known_services = std::to_array<KnownService>({
    {"echo", 7, true, true},        {"discard", 9, true, true},   {"daytime", 13, true, true},
    {"qotd", 17, true, true},       {"chargen", 19, true, true},  {"ftp-data", 20, true, false},
    {"ftp", 21, true, false},       {"ssh", 22, true, false},     {"telnet", 23, true, false},
    {"smtp", 25, true, false},      {"time", 37, true, true},     {"domain", 53, true, true},
    {"tftp", 69, false, true},      {"gopher", 70, true, false},  {"finger", 79, true, false},
    {"http", 80, true, false},      {"kerberos", 88, true, true}, {"pop3", 110, true, false},
    {"sunrpc", 111, true, true},    {"auth", 113, true, false},   {"nntp", 119, true, false},
    {"ntp", 123, false, true},      {"imap", 143, true, false},   {"snmp", 161, false, true},
    {"irc", 194, true, false},      {"ldap", 389, true, false},   {"https", 443, true, false},
    {"syslog", 514, false, true},   {"imaps", 993, true, false},  {"pop3s", 995, true, false},
    {"ms-sql-s", 1433, true, true},
});

struct KnownProtocol {
    const char *name;
    const char *alias;
    int number;
};

constexpr auto known_protocols = std::to_array<KnownProtocol>({
    {"ip", "IP", 0},
    {"icmp", "ICMP", 1},
    {"ggp", "GGP", 3},
    {"tcp", "TCP", 6},
    {"egp", "EGP", 8},
    {"pup", "PUP", 12},
    {"udp", "UDP", 17},
    {"hmp", "HMP", 20},
    {"xns-idp", "XNS-IDP", 22},
    {"rdp", "RDP", 27},
    {"ipv6", "IPv6", 41},
    {"ipv6-icmp", "IPv6-ICMP", 58},
});

std::string lower(const char *text)
{
    std::string result = text;
    for (char &c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::vector<std::string> list_of(char **texts)
{
    std::vector<std::string> result;
    for (; *texts != nullptr; ++texts)
        result.emplace_back(*texts);
    return result;
}

/// Calls one of glibc's reentrant look-ups with a buffer that grows until the answer fits.
template <class Entry, class Call>
bool look_up(Call call, Entry &entry, std::vector<char> &buffer)
{
    buffer.resize(1024);
    Entry *found = nullptr;
    while (call(entry, buffer, found) == ERANGE)
        buffer.resize(buffer.size() * 2);
    return found != nullptr;
}

ServiceEntry copy(const servent &service)
{
    return {service.s_name, list_of(service.s_aliases),
            ntohs(static_cast<std::uint16_t>(service.s_port)), service.s_proto};
}

ProtocolEntry copy(const protoent &protocol)
{
    return {protocol.p_name, list_of(protocol.p_aliases), protocol.p_proto};
}

template <class Matches>
int find_known_service(Matches matches, const char *protocol, ServiceEntry &out)
{
    const bool any = protocol == nullptr;
    for (const KnownService &service : known_services) {
        if (!matches(service))
            continue;
        if (service.tcp && (any || strcasecmp(protocol, "tcp") == 0)) {
            out = {service.name, {}, service.port, "tcp"};
            return 0;
        }
        if (service.udp && (any || strcasecmp(protocol, "udp") == 0)) {
            out = {service.name, {}, service.port, "udp"};
            return 0;
        }
    }
    return WSANO_DATA;
}

template <class Matches>
int find_known_protocol(Matches matches, ProtocolEntry &out)
{
    const auto known = std::ranges::find_if(known_protocols, matches);
    if (known == known_protocols.end())
        return WSANO_DATA;
    out = {known->name, {known->alias}, known->number};
    return 0;
}

/// Null stays null: any protocol.
class ProtocolName {
  public:
    explicit ProtocolName(const char *name)
    {
        if (name != nullptr && *name != '\0')
            lower_ = lower(name);
    }
    const char *get() const { return lower_ ? lower_->c_str() : nullptr; }

  private:
    std::optional<std::string> lower_; // the system's list knows "tcp", Windows takes "TCP" too
};

} // namespace

int find_service(const char *name, const char *protocol, ServiceEntry &out)
{
    if (name == nullptr)
        return WSANO_DATA;
    const std::string wanted = lower(name);
    const ProtocolName in(protocol);
    servent service{};
    std::vector<char> buffer;
    const auto call = [&](servent &entry, std::vector<char> &room, servent *&found) {
        return ::getservbyname_r(wanted.c_str(), in.get(), &entry, room.data(), room.size(),
                                 &found);
    };
    if (look_up(call, service, buffer)) {
        out = copy(service);
        return 0;
    }
    return find_known_service([&](const KnownService &known) { return wanted == known.name; },
                              in.get(), out);
}

int find_service(unsigned short port, const char *protocol, ServiceEntry &out)
{
    const ProtocolName in(protocol);
    servent service{};
    std::vector<char> buffer;
    const auto call = [&](servent &entry, std::vector<char> &room, servent *&found) {
        return ::getservbyport_r(htons(port), in.get(), &entry, room.data(), room.size(), &found);
    };
    if (look_up(call, service, buffer)) {
        out = copy(service);
        return 0;
    }
    return find_known_service([&](const KnownService &known) { return known.port == port; },
                              in.get(), out);
}

int find_protocol(const char *name, ProtocolEntry &out)
{
    if (name == nullptr)
        return WSANO_DATA;
    const std::string wanted = lower(name);
    protoent protocol{};
    std::vector<char> buffer;
    const auto call = [&](protoent &entry, std::vector<char> &room, protoent *&found) {
        return ::getprotobyname_r(wanted.c_str(), &entry, room.data(), room.size(), &found);
    };
    if (look_up(call, protocol, buffer)) {
        out = copy(protocol);
        return 0;
    }
    return find_known_protocol([&](const KnownProtocol &known) { return wanted == known.name; },
                               out);
}

int find_protocol(int number, ProtocolEntry &out)
{
    protoent protocol{};
    std::vector<char> buffer;
    const auto call = [&](protoent &entry, std::vector<char> &room, protoent *&found) {
        return ::getprotobynumber_r(number, &entry, room.data(), room.size(), &found);
    };
    if (look_up(call, protocol, buffer)) {
        out = copy(protocol);
        return 0;
    }
    return find_known_protocol([&](const KnownProtocol &known) { return known.number == number; },
                               out);
}

} // namespace winsock_shim
