#include "winsock_shim/shim/api_protocol_catalogue.hpp"

#include <array>

#include <ws2tcpip.h>

namespace winsock_shim {
namespace {

constexpr DWORD stream = XP1_GUARANTEED_DELIVERY | XP1_GUARANTEED_ORDER | XP1_GRACEFUL_CLOSE |
                         XP1_EXPEDITED_DATA | XP1_IFS_HANDLES;
constexpr DWORD datagrams = XP1_CONNECTIONLESS | XP1_MESSAGE_ORIENTED | XP1_SUPPORT_BROADCAST |
                            XP1_SUPPORT_MULTIPOINT | XP1_IFS_HANDLES;
constexpr int size4 = sizeof(sockaddr_in);
constexpr int size6 = sizeof(sockaddr_in6);
constexpr DWORD largest = 65467;

constexpr std::array<Protocol, 6> all{{
    {AF_INET, SOCK_STREAM, IPPROTO_TCP, stream, 1001, size4, 0, "TCP/IP", "MSAFD Tcpip [TCP/IP]"},
    {AF_INET, SOCK_DGRAM, IPPROTO_UDP, datagrams, 1002, size4, largest, "UDP/IP",
     "MSAFD Tcpip [UDP/IP]"},
    {AF_INET, SOCK_RAW, 0, datagrams, 1003, size4, largest, "RAW/IP", "MSAFD Tcpip [RAW/IP]"},
    {AF_INET6, SOCK_STREAM, IPPROTO_TCP, stream, 1004, size6, 0, "TCP/IPv6",
     "MSAFD Tcpip [TCP/IPv6]"},
    {AF_INET6, SOCK_DGRAM, IPPROTO_UDP, datagrams, 1005, size6, largest, "UDP/IPv6",
     "MSAFD Tcpip [UDP/IPv6]"},
    {AF_INET6, SOCK_RAW, 0, datagrams, 1006, size6, largest, "RAW/IPv6", "MSAFD Tcpip [RAW/IPv6]"},
}};

} // namespace

std::span<const Protocol> protocol_catalogue()
{
    return all;
}

} // namespace winsock_shim
