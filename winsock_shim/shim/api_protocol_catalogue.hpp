// What there is to make a socket with, as Windows' catalogue describes it (its published values).
// For API files only: they see <winsock2.h>.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

#include <winsock2.h>

namespace winsock_shim {

struct Protocol {
    int family;
    int socket_type;
    int number;  ///< 0 for raw sockets: whatever the program names.
    DWORD flags; ///< XP1_GUARANTEED_DELIVERY and its like.
    DWORD catalogue_entry;
    int address_size;
    DWORD message_size; ///< 0: a stream, which has none.
    std::string_view name;
    std::string_view provider_name; ///< The same as Windows' own catalogue writes it.
};

std::span<const Protocol> protocol_catalogue();

/// Info is WSAPROTOCOL_INFOA or WSAPROTOCOL_INFOW, all zeros.
template <class Info>
void describe(const Protocol &protocol, Info &info)
{
    constexpr GUID ipv4 = {
        0xe70f1aa0, 0xab8b, 0x11cf, {0x8c, 0xa3, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92}};
    constexpr GUID ipv6 = {
        0xf9eab0c0, 0x26d4, 0x11d0, {0xbb, 0xbf, 0x00, 0xaa, 0x00, 0x6c, 0x34, 0xe4}};
    const bool raw = protocol.socket_type == SOCK_RAW;
    info.dwServiceFlags1 = protocol.flags;
    info.dwProviderFlags = PFL_MATCHES_PROTOCOL_ZERO | (raw ? PFL_HIDDEN : 0);
    info.ProviderId = protocol.family == AF_INET6 ? ipv6 : ipv4;
    info.dwCatalogEntryId = protocol.catalogue_entry;
    info.ProtocolChain.ChainLen = BASE_PROTOCOL;
    info.iVersion = 2;
    info.iAddressFamily = protocol.family;
    info.iMaxSockAddr = info.iMinSockAddr = protocol.address_size;
    info.iSocketType = protocol.socket_type;
    info.iProtocol = protocol.number;
    info.iProtocolMaxOffset = raw ? 255 : 0;
    info.dwMessageSize = protocol.message_size;
    std::ranges::copy(protocol.provider_name, info.szProtocol);
}

} // namespace winsock_shim
