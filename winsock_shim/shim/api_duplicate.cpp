// WSADuplicateSocket, and WSASocket, which reads what it has written.

#include "winsock_shim/shim/api_socket.hpp"
#include "winsock_shim/shim/not_implemented.hpp"

#include <processthreadsapi.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace winsock_shim;
using record::Function;

namespace {

/// What Windows' catalogue says of a protocol (its published values).
struct Protocol {
    int family;
    SocketType type;
    int number;
    DWORD flags;
    DWORD catalog_entry;
    int address_size;
    DWORD message_size;
    std::string_view name;
};
constexpr DWORD tcp_flags = 0x20066; // delivered, in order, closed in order, urgent data, a file
constexpr DWORD udp_flags = 0x20609; // connectionless, messages, broadcast, multicast, a file
constexpr std::array<Protocol, 4> protocols{
    {{AF_INET, SocketType::stream, IPPROTO_TCP, tcp_flags, 1001, 16, 0, "TCP/IP"},
     {AF_INET, SocketType::datagram, IPPROTO_UDP, udp_flags, 1002, 16, 65467, "UDP/IP"},
     {AF_INET6, SocketType::stream, IPPROTO_TCP, tcp_flags, 1004, 28, 0, "TCP/IPv6"},
     {AF_INET6, SocketType::datagram, IPPROTO_UDP, udp_flags, 1005, 28, 65467, "UDP/IPv6"}}};

constexpr DWORD matches_protocol_zero = 8;
constexpr GUID provider_ipv4 = {
    0xe70f1aa0, 0xab8b, 0x11cf, {0x8c, 0xa3, 0x00, 0x80, 0x5f, 0x48, 0xa1, 0x92}};
constexpr GUID provider_ipv6 = {
    0xf9eab0c0, 0x26d4, 0x11d0, {0xbb, 0xbf, 0x00, 0xaa, 0x00, 0x6c, 0x34, 0xe4}};

/// Info is WSAPROTOCOL_INFOA or WSAPROTOCOL_INFOW.
template <class Info>
void describe(const Socket &socket, Info &info)
{
    std::memset(&info, 0, sizeof info);
    const auto protocol = std::ranges::find_if(protocols, [&](const Protocol &known) {
        return known.family == socket.family() && known.type == socket.type();
    });
    info.iVersion = 2;
    info.iAddressFamily = socket.family();
    info.ProtocolChain.ChainLen = 1;
    info.ProviderId = socket.family() == AF_INET6 ? provider_ipv6 : provider_ipv4;
    if (protocol == protocols.end()) {
        info.iSocketType = SOCK_RAW;
        return;
    }
    info.dwServiceFlags1 = protocol->flags;
    info.dwProviderFlags = matches_protocol_zero;
    info.dwCatalogEntryId = protocol->catalog_entry;
    info.iMaxSockAddr = info.iMinSockAddr = protocol->address_size;
    info.iSocketType = protocol->type == SocketType::stream ? SOCK_STREAM : SOCK_DGRAM;
    info.iProtocol = protocol->number;
    info.dwMessageSize = protocol->message_size;
    std::ranges::copy(protocol->name, info.szProtocol);
}

/// The new handle exists from now on; WSASocket only hands it out.
template <class Info>
Result duplicate(SOCKET s, DWORD process, Info *info)
{
    return on_socket(s, [&](Socket &socket) {
        if (process != GetCurrentProcessId()) {
            not_implemented("WSADuplicateSocket for another process");
            return Result::failed(WSAEINVAL);
        }
        if (!info) {
            return Result::failed(WSAEFAULT);
        }
        describe(socket, *info);
        const auto handle = winsock().duplicate(socket.shared_from_this());
        info->dwProviderReserved = static_cast<DWORD>(handle);
        return handle != 0 ? Result{} : Result::failed(WSAEMFILE);
    });
}

template <class Info>
Answer<SOCKET> socket_from(int family, int type, int protocol, const Info *info)
{
    if (!winsock().started()) {
        return {0, WSANOTINITIALISED};
    }
    if (info && info->dwProviderReserved != 0) {
        const SOCKET duplicate = info->dwProviderReserved;
        return {duplicate, winsock().claim(duplicate) ? 0 : WSAEINVAL};
    }
    const auto choose = [info](int given, int described) {
        return info && given == FROM_PROTOCOL_INFO ? described : given;
    };
    return make_socket(choose(family, info ? info->iAddressFamily : 0),
                       choose(type, info ? info->iSocketType : 0),
                       choose(protocol, info ? info->iProtocol : 0));
}

} // namespace

int WSAAPI WSADuplicateSocketA(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOA info)
{
    return api_call(
        Function::WSADuplicateSocketA_, [&] { return duplicate(s, process, info); }, s, process,
        info);
}

int WSAAPI WSADuplicateSocketW(SOCKET s, DWORD process, LPWSAPROTOCOL_INFOW info)
{
    return api_call(
        Function::WSADuplicateSocketW_, [&] { return duplicate(s, process, info); }, s, process,
        info);
}

SOCKET WSAAPI WSASocketA(int family, int type, int protocol, LPWSAPROTOCOL_INFOA info, GROUP group,
                         DWORD flags)
{
    return api_call(
        Function::WSASocketA_, [&] { return socket_from(family, type, protocol, info); }, family,
        type, protocol, info, group, flags);
}

SOCKET WSAAPI WSASocketW(int family, int type, int protocol, LPWSAPROTOCOL_INFOW info, GROUP group,
                         DWORD flags)
{
    return api_call(
        Function::WSASocketW_, [&] { return socket_from(family, type, protocol, info); }, family,
        type, protocol, info, group, flags);
}
