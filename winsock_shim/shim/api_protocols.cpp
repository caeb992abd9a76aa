// EnumProtocols and WSAEnumProtocols: what there is to make a socket with.

#include "compat/kernel/text.hpp"
#include "winsock_shim/shim/api.hpp"
#include "winsock_shim/shim/api_protocol_catalogue.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <nspapi.h>
#include <winsock2.h>

using namespace winsock_shim;
using record::Function;

namespace {

/// Those of the list, which ends with 0; of none, all.
std::vector<Protocol> wanted(const INT *numbers, bool raw)
{
    std::vector<Protocol> found;
    for (const Protocol &protocol : protocol_catalogue()) {
        const INT *number = numbers;
        while (number && *number != 0 && *number != protocol.number)
            ++number;
        if ((!number || *number != 0) && (raw || protocol.socket_type != SOCK_RAW))
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
    const std::vector<Protocol> found = wanted(numbers, false);
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
        // The old flags have the new ones' numbers; files were not among them.
        *info++ = {p.flags & ~DWORD{XP1_IFS_HANDLES},
                   p.family,
                   p.address_size,
                   p.address_size,
                   p.socket_type,
                   p.number,
                   p.message_size,
                   text};
        text = std::copy(p.name.begin(), p.name.end(), text);
        *text++ = Char{};
    }
    return static_cast<INT>(found.size());
}

/// Info is WSAPROTOCOL_INFOA or WSAPROTOCOL_INFOW.
template <class Info>
Answer<int> list_protocols(const INT *numbers, Info *buffer, DWORD *size)
{
    if (!winsock().started())
        return {0, WSANOTINITIALISED};
    if (!size)
        return {0, WSAEFAULT};
    const std::vector<Protocol> found = wanted(numbers, true);
    const auto needed = static_cast<DWORD>(found.size() * sizeof(Info));
    if (!buffer || *size < needed) {
        *size = needed;
        return {0, WSAENOBUFS};
    }
    std::fill_n(buffer, found.size(), Info{});
    for (const Protocol &protocol : found)
        describe(protocol, *buffer++);
    return {static_cast<int>(found.size()), 0};
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

int WSAAPI WSAEnumProtocolsA(LPINT protocols, LPWSAPROTOCOL_INFOA buffer, LPDWORD size)
{
    return api_call(
        Function::WSAEnumProtocolsA_, [&] { return list_protocols(protocols, buffer, size); },
        protocols, buffer, size);
}

int WSAAPI WSAEnumProtocolsW(LPINT protocols, LPWSAPROTOCOL_INFOW buffer, LPDWORD size)
{
    return api_call(
        Function::WSAEnumProtocolsW_, [&] { return list_protocols(protocols, buffer, size); },
        protocols, buffer, size);
}
