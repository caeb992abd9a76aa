// EnumProtocols: what there is to make a socket with.

#include "compat/kernel/last_error.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <nspapi.h>
#include <winsock2.h>
#include <ws2tcpip.h>

namespace {

struct Protocol {
    DWORD flags;
    INT family;
    INT address_size;
    INT socket_type;
    INT number;
    DWORD message_size; ///< 0: a stream, which has none.
    std::string_view name;
};

constexpr DWORD stream =
    XP_GUARANTEED_DELIVERY | XP_GUARANTEED_ORDER | XP_GRACEFUL_CLOSE | XP_EXPEDITED_DATA;
constexpr DWORD datagrams =
    XP_CONNECTIONLESS | XP_MESSAGE_ORIENTED | XP_SUPPORTS_BROADCAST | XP_SUPPORTS_MULTICAST;
constexpr DWORD largest_datagram = 65467;

constexpr std::array<Protocol, 4> all{{
    {stream, AF_INET, sizeof(sockaddr_in), SOCK_STREAM, IPPROTO_TCP, 0, "TCP/IP"},
    {datagrams, AF_INET, sizeof(sockaddr_in), SOCK_DGRAM, IPPROTO_UDP, largest_datagram, "UDP/IP"},
    {stream, AF_INET6, sizeof(sockaddr_in6), SOCK_STREAM, IPPROTO_TCP, 0, "TCP/IPv6"},
    {datagrams, AF_INET6, sizeof(sockaddr_in6), SOCK_DGRAM, IPPROTO_UDP, largest_datagram,
     "UDP/IPv6"},
}};

/// Those of the list, which ends with 0; of none, all.
std::vector<Protocol> wanted(const INT *numbers)
{
    std::vector<Protocol> found;
    for (const Protocol &protocol : all) {
        const INT *number = numbers;
        while (number && *number != 0 && *number != protocol.number)
            ++number;
        if (!number || *number != 0)
            found.push_back(protocol);
    }
    return found;
}

/// The structures, and behind them their names.
template <class Info, class Char>
INT enumerate(const INT *numbers, void *buffer, DWORD *size)
{
    if (!size) {
        compat::set_last_error(ERROR_INVALID_PARAMETER);
        return SOCKET_ERROR;
    }
    const std::vector<Protocol> found = wanted(numbers);
    std::size_t needed = 0;
    for (const Protocol &protocol : found)
        needed += sizeof(Info) + (protocol.name.size() + 1) * sizeof(Char);
    if (!buffer || *size < needed) {
        *size = static_cast<DWORD>(needed);
        compat::set_last_error(ERROR_INSUFFICIENT_BUFFER);
        return SOCKET_ERROR;
    }
    *size = static_cast<DWORD>(needed);
    auto *info = static_cast<Info *>(buffer);
    auto *text = reinterpret_cast<Char *>(info + found.size());
    for (const Protocol &p : found) {
        *info++ = {p.flags,       p.family, p.address_size, p.address_size,
                   p.socket_type, p.number, p.message_size, text};
        text = std::copy(p.name.begin(), p.name.end(), text);
        *text++ = Char{};
    }
    return static_cast<INT>(found.size());
}

} // namespace

INT WINAPI EnumProtocolsA(LPINT protocols, LPVOID buffer, LPDWORD size)
{
    return enumerate<PROTOCOL_INFOA, char>(protocols, buffer, size);
}

INT WINAPI EnumProtocolsW(LPINT protocols, LPVOID buffer, LPDWORD size)
{
    return enumerate<PROTOCOL_INFOW, char16_t>(protocols, buffer, size);
}
