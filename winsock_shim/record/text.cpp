#include "winsock_shim/record/text.hpp"

#include <array>
#include <cstdio>
#include <span>

namespace winsock_shim::record {

namespace {
struct Name {
    std::uint32_t value;
    const char *text;
};

std::string number(std::uint32_t value)
{
    return std::to_string(static_cast<std::int32_t>(value));
}

std::string hexadecimal(std::uint32_t value)
{
    char buffer[16];
    std::snprintf(buffer, sizeof buffer, "0x%X", static_cast<unsigned>(value));
    return buffer;
}

const char *find(std::span<const Name> names, std::uint32_t value)
{
    for (const Name &name : names)
        if (name.value == value)
            return name.text;
    return nullptr;
}

std::string named(std::span<const Name> names, int value)
{
    const auto bits = static_cast<std::uint32_t>(value);
    const char *text = find(names, bits);
    return text ? text : number(bits);
}

/// The names of the bits that are set, joined by |; what has no name comes last as a number.
std::string flags(std::span<const Name> names, std::uint32_t value)
{
    std::string text;
    const auto append = [&text](const std::string &part) {
        if (!text.empty())
            text += '|';
        text += part;
    };
    for (const Name &name : names) {
        if ((value & name.value) != 0) {
            append(name.text);
            value &= ~name.value;
        }
    }
    if (value != 0)
        append(hexadecimal(value));
    return text.empty() ? "0" : text;
}

constexpr std::array errors{
#define ERROR_NAME(name, code) Name{code, #name},
#include "winsock_shim/record/errors.def"
#undef ERROR_NAME
};

constexpr std::array event_bits{
    Name{1, "FD_READ"},
    Name{2, "FD_WRITE"},
    Name{4, "FD_OOB"},
    Name{8, "FD_ACCEPT"},
    Name{16, "FD_CONNECT"},
    Name{32, "FD_CLOSE"},
    Name{64, "FD_QOS"},
    Name{128, "FD_GROUP_QOS"},
    Name{256, "FD_ROUTING_INTERFACE_CHANGE"},
    Name{512, "FD_ADDRESS_LIST_CHANGE"},
};

constexpr std::array families{
    Name{0, "AF_UNSPEC"},     Name{1, "AF_UNIX"},     Name{2, "AF_INET"},   Name{6, "AF_IPX"},
    Name{16, "AF_APPLETALK"}, Name{17, "AF_NETBIOS"}, Name{23, "AF_INET6"}, Name{26, "AF_IRDA"}};
constexpr std::array types{Name{1, "SOCK_STREAM"}, Name{2, "SOCK_DGRAM"}, Name{3, "SOCK_RAW"},
                           Name{4, "SOCK_RDM"}, Name{5, "SOCK_SEQPACKET"}};
constexpr std::array protocols{Name{1, "IPPROTO_ICMP"},    Name{2, "IPPROTO_IGMP"},
                               Name{6, "IPPROTO_TCP"},     Name{17, "IPPROTO_UDP"},
                               Name{58, "IPPROTO_ICMPV6"}, Name{255, "IPPROTO_RAW"}};
constexpr std::array socket_flag_bits{
    Name{1, "WSA_FLAG_OVERLAPPED"}, Name{0x40, "WSA_FLAG_ACCESS_SYSTEM_SECURITY"},
    Name{0x80, "WSA_FLAG_NO_HANDLE_INHERIT"}, Name{0x100, "WSA_FLAG_REGISTERED_IO"}};
constexpr std::array message_flag_bits{Name{1, "MSG_OOB"},
                                       Name{2, "MSG_PEEK"},
                                       Name{4, "MSG_DONTROUTE"},
                                       Name{8, "MSG_WAITALL"},
                                       Name{0x20, "MSG_PUSH_IMMEDIATE"},
                                       Name{0x8000, "MSG_PARTIAL"}};
constexpr std::array hows{Name{0, "SD_RECEIVE"}, Name{1, "SD_SEND"}, Name{2, "SD_BOTH"}};
constexpr std::array levels{Name{0xFFFF, "SOL_SOCKET"}, Name{0, "IPPROTO_IP"},
                            Name{6, "IPPROTO_TCP"}, Name{17, "IPPROTO_UDP"},
                            Name{41, "IPPROTO_IPV6"}};

constexpr std::array socket_options{
    Name{0x0001, "SO_DEBUG"},
    Name{0x0002, "SO_ACCEPTCONN"},
    Name{0x0004, "SO_REUSEADDR"},
    Name{0xFFFFFFFB, "SO_EXCLUSIVEADDRUSE"},
    Name{0x0008, "SO_KEEPALIVE"},
    Name{0x0010, "SO_DONTROUTE"},
    Name{0x0020, "SO_BROADCAST"},
    Name{0x0040, "SO_USELOOPBACK"},
    Name{0x0080, "SO_LINGER"},
    Name{0xFFFFFF7F, "SO_DONTLINGER"},
    Name{0x0100, "SO_OOBINLINE"},
    Name{0x1001, "SO_SNDBUF"},
    Name{0x1002, "SO_RCVBUF"},
    Name{0x1003, "SO_SNDLOWAT"},
    Name{0x1004, "SO_RCVLOWAT"},
    Name{0x1005, "SO_SNDTIMEO"},
    Name{0x1006, "SO_RCVTIMEO"},
    Name{0x1007, "SO_ERROR"},
    Name{0x1008, "SO_TYPE"},
    Name{0x2003, "SO_MAX_MSG_SIZE"},
    Name{0x2004, "SO_PROTOCOL_INFOA"},
    Name{0x2005, "SO_PROTOCOL_INFOW"},
    Name{0x700B, "SO_UPDATE_ACCEPT_CONTEXT"},
    Name{0x700C, "SO_CONNECT_TIME"},
    Name{0x7010, "SO_UPDATE_CONNECT_CONTEXT"},
};
constexpr std::array tcp_options{Name{1, "TCP_NODELAY"}, Name{3, "TCP_KEEPALIVE"},
                                 Name{4, "TCP_MAXSEG"}};
constexpr std::array ip_options{Name{2, "IP_HDRINCL"},
                                Name{3, "IP_TOS"},
                                Name{4, "IP_TTL"},
                                Name{9, "IP_MULTICAST_IF"},
                                Name{10, "IP_MULTICAST_TTL"},
                                Name{11, "IP_MULTICAST_LOOP"},
                                Name{12, "IP_ADD_MEMBERSHIP"},
                                Name{13, "IP_DROP_MEMBERSHIP"},
                                Name{14, "IP_DONTFRAGMENT"}};
constexpr std::array ipv6_options{Name{4, "IPV6_UNICAST_HOPS"},    Name{9, "IPV6_MULTICAST_IF"},
                                  Name{10, "IPV6_MULTICAST_HOPS"}, Name{11, "IPV6_MULTICAST_LOOP"},
                                  Name{12, "IPV6_JOIN_GROUP"},     Name{13, "IPV6_LEAVE_GROUP"},
                                  Name{27, "IPV6_V6ONLY"}};
constexpr std::array commands{Name{0x8004667E, "FIONBIO"},
                              Name{0x4004667F, "FIONREAD"},
                              Name{0x40047307, "SIOCATMARK"},
                              Name{0x98000004, "SIO_KEEPALIVE_VALS"},
                              Name{0x4004747F, "SIO_GET_INTERFACE_LIST"},
                              Name{0xC8000006, "SIO_GET_EXTENSION_FUNCTION_POINTER"}};
constexpr std::array messages{Name{0x10, "WM_CLOSE"}, Name{0x111, "WM_COMMAND"},
                              Name{0x113, "WM_TIMER"}, Name{0x312, "WM_HOTKEY"}};

std::span<const Name> options_of(int level)
{
    switch (level) {
    case 0xFFFF:
        return socket_options;
    case 0:
        return ip_options;
    case 6:
        return tcp_options;
    case 41:
        return ipv6_options;
    default:
        return {};
    }
}

std::string offset_from(const char *base, unsigned offset)
{
    return offset == 0 ? base : std::string(base) + '+' + std::to_string(offset);
}
} // namespace

std::string error_name(int code)
{
    return named(errors, code);
}
std::string events_text(unsigned mask)
{
    return flags(event_bits, mask);
}
std::string family_name(int family)
{
    return named(families, family);
}
std::string type_name(int type)
{
    return named(types, type);
}
std::string protocol_name(int protocol)
{
    return named(protocols, protocol);
}
std::string socket_flags_text(unsigned value)
{
    return flags(socket_flag_bits, value);
}
std::string message_flags_text(unsigned value)
{
    return flags(message_flag_bits, value);
}
std::string how_name(int how)
{
    return named(hows, how);
}
std::string level_name(int level)
{
    return named(levels, level);
}
std::string option_name(int level, int option)
{
    return named(options_of(level), option);
}

std::string command_name(std::uint32_t command)
{
    const char *text = find(commands, command);
    return text ? text : hexadecimal(command);
}

std::string message_name(unsigned message)
{
    constexpr unsigned user = 0x400;
    constexpr unsigned app = 0x8000;
    constexpr unsigned registered = 0xC000;
    if (message >= 0x10000)
        return hexadecimal(message);
    if (message >= registered)
        return "registered message"; // its number differs from run to run
    if (message >= app)
        return offset_from("WM_APP", message - app);
    if (message >= user)
        return offset_from("WM_USER", message - user);
    return named(messages, static_cast<int>(message));
}

} // namespace winsock_shim::record
