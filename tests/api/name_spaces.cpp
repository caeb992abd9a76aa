// Protocols and services by name, as before Winsock 2.

#include "support.hpp"

#include <cstring>

#include <nspapi.h>
#include <svcguid.h>
#include <wsipx.h>
#include <wsnetbs.h>

using namespace conformance;

namespace {

const char wants_122[] = "documented: ERROR_INSUFFICIENT_BUFFER";
const char plain[] = "Wine's catalogue has names of its own";
const char ipx[] = "IPX, SPX and SPX II are in Wine's list, too";

std::string wsa(int returned)
{
    const DWORD error = GetLastError();
    return std::to_string(returned) + (returned < 0 ? "/" + std::to_string(error) : "");
}

} // namespace

CASE("name_spaces.protocols", "The protocols are told with what they can do", "")
{
    alignas(8) char buffer[4096];
    const auto *const infos = reinterpret_cast<const PROTOCOL_INFOA *>(buffer);
    DWORD size = sizeof buffer;
    INT both[] = {IPPROTO_TCP, IPPROTO_UDP, 0};
    STEP(wsa(EnumProtocolsA(both, buffer, &size)), "4");
    STEP(infos[0].lpProtocol, "TCP/IP");
    STEP(infos[0].iProtocol, "6");
    STEP(infos[0].iSocketType, "1");
    STEP(infos[0].iAddressFamily, "2");
    STEP(infos[0].iMaxSockAddr, "16");
    STEP(infos[0].dwMessageSize, "0");
    STEP((infos[0].dwServiceFlags & XP_GUARANTEED_DELIVERY) != 0, "yes");
    STEP((infos[0].dwServiceFlags & XP_CONNECTIONLESS) != 0, "no");
    STEP(infos[1].lpProtocol, "UDP/IP");
    STEP(infos[1].iSocketType, "2");
    STEP(infos[1].dwMessageSize, "65467");
    STEP((infos[1].dwServiceFlags & XP_CONNECTIONLESS) != 0, "yes");
    STEP(infos[2].iAddressFamily, "23");
    INT tcp[] = {IPPROTO_TCP, 0}, none[] = {99, 0};
    STEP(wsa(EnumProtocolsA(tcp, buffer, &size)), "2");
    STEP(wsa(EnumProtocolsA(none, buffer, &size)), "0");
    size = sizeof buffer;
    STEP(wsa(EnumProtocolsA(nullptr, buffer, &size)), "4", differs("wine-8.0", "7", ipx));
    size = 10;
    STEP(wsa(EnumProtocolsA(both, buffer, &size)), "-1/122",
         differs("wine-8.0", "-1/10055", wants_122));
    STEP(size > 4 * sizeof *infos, "yes");
}

CASE("name_spaces.wide_protocols", "The protocols have wide names, too", "")
{
    alignas(8) char buffer[4096];
    const auto *const infos = reinterpret_cast<const PROTOCOL_INFOW *>(buffer);
    DWORD size = sizeof buffer;
    INT udp[] = {IPPROTO_UDP, 0};
    STEP(wsa(EnumProtocolsW(udp, buffer, &size)), "2");
    STEP(narrow(infos[0].lpProtocol), "UDP/IP");
    STEP(narrow(infos[1].lpProtocol), "UDP/IPv6");
    size = 10;
    STEP(wsa(EnumProtocolsW(udp, buffer, &size)), "-1/122",
         differs("wine-8.0", "-1/10055", wants_122));
}

CASE("name_spaces.catalogue", "WSAEnumProtocols describes each protocol of its list", "")
{
    INT both[] = {IPPROTO_TCP, IPPROTO_UDP, 0}, none[] = {99, 0};
    WSAPROTOCOL_INFOA infos[16];
    DWORD size = sizeof infos;
    STEP(wsa(WSAEnumProtocolsA(both, infos, &size)), "4");
    STEP(infos[0].iAddressFamily, "2");
    STEP(infos[0].iSocketType, "1");
    STEP(infos[0].iProtocol, "6");
    STEP(infos[0].dwServiceFlags1 == 0x20066, "yes");
    STEP(infos[0].dwProviderFlags, "8");
    STEP(infos[0].ProtocolChain.ChainLen, "1");
    STEP(infos[0].szProtocol, "MSAFD Tcpip [TCP/IP]", differs("wine-8.0", "TCP/IP", plain));
    STEP(infos[1].dwMessageSize, "65467");
    STEP(infos[2].iAddressFamily, "23");
    STEP(infos[3].iMaxSockAddr, "28");
    STEP(wsa(WSAEnumProtocolsA(none, infos, &size)), "0");
    size = sizeof infos;
    STEP(wsa(WSAEnumProtocolsA(nullptr, infos, &size)), "6", differs("wine-8.0", "7", ipx));
    STEP(infos[2].iSocketType, "3", differs("wine-8.0", "1", ipx));
    size = 10;
    STEP(wsa(WSAEnumProtocolsA(both, infos, &size)), "-1/10055");
    STEP(size == 4 * sizeof *infos, "yes");
    STEP(wsa(WSAEnumProtocolsA(both, nullptr, &size)), "-1/10055");
    WSAPROTOCOL_INFOW wide[16];
    size = sizeof wide;
    STEP(wsa(WSAEnumProtocolsW(both, wide, &size)), "4");
    STEP(narrow(wide[1].szProtocol), "MSAFD Tcpip [UDP/IP]", differs("wine-8.0", "UDP/IP", plain));
}

CASE("name_spaces.catalogue_size", "WSAEnumProtocols wants to know how much room there is", "",
     not_on("wine-8.0", "Wine crashes"))
{
    WSAPROTOCOL_INFOA info;
    WSAPROTOCOL_INFOW wide;
    STEP(wsa(WSAEnumProtocolsA(nullptr, &info, nullptr)), "-1/10014");
    STEP(wsa(WSAEnumProtocolsW(nullptr, &wide, nullptr)), "-1/10014");
}

CASE("name_spaces.address", "A service's address is that of its host, with its port", "",
     not_on("wine-8.0", "Wine's GetAddressByName is not implemented"))
{
    alignas(8) char buffer[1024];
    auto *const found = reinterpret_cast<CSADDR_INFO *>(buffer);
    char host[] = "127.0.0.1", nobody[] = "no-such-host.invalid";
    wchar_t wide_host[] = L"127.0.0.1";
    GUID web = SVCID_TCP(80), clock = SVCID_NTP_UDP, name = SVCID_HOSTNAME,
         files = SVCID_FILE_SERVER;
    DWORD size = sizeof buffer;
    const auto remote = [&] {
        const auto *const a = reinterpret_cast<sockaddr_in *>(found->RemoteAddr.lpSockaddr);
        return std::to_string(ntohl(a->sin_addr.s_addr)) + ":" + std::to_string(ntohs(a->sin_port));
    };
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &web, host, nullptr, 0, nullptr, buffer, &size, nullptr,
                               nullptr)),
         "1");
    STEP(remote(), "2130706433:80");
    STEP(found->iProtocol, "6");
    STEP(found->iSocketType, "1");
    STEP(found->RemoteAddr.iSockaddrLength, "16");
    size = sizeof buffer;
    STEP(wsa(GetAddressByNameW(NS_DNS, &clock, wide_host, nullptr, 0, nullptr, buffer, &size,
                               nullptr, nullptr)),
         "1");
    STEP(remote(), "2130706433:123");
    STEP(found->iProtocol, "17");
    size = sizeof buffer;
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &name, host, nullptr, RES_FIND_MULTIPLE, nullptr, buffer,
                               &size, nullptr, nullptr)),
         "1");
    STEP(remote(), "2130706433:0");
    size = sizeof buffer;
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &web, nullptr, nullptr, RES_SERVICE, nullptr, buffer,
                               &size, nullptr, nullptr)),
         "1");
    const auto *const local = reinterpret_cast<sockaddr_in *>(found->LocalAddr.lpSockaddr);
    STEP(ntohs(local->sin_port), "80");
    STEP(local->sin_addr.s_addr, "0");
    size = 8;
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &web, host, nullptr, 0, nullptr, buffer, &size, nullptr,
                               nullptr)),
         "-1/122");
    STEP(size > sizeof *found, "yes");
    STEP(wsa(GetAddressByNameW(NS_DEFAULT, &web, wide_host, nullptr, 0, nullptr, nullptr, &size,
                               nullptr, nullptr)),
         "-1/122");
    size = sizeof buffer;
    INT udp[] = {IPPROTO_UDP, 0};
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &web, host, udp, 0, nullptr, buffer, &size, nullptr,
                               nullptr)) != "1",
         "yes");
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &web, nobody, nullptr, 0, nullptr, buffer, &size,
                               nullptr, nullptr)) != "1",
         "yes");
    STEP(wsa(GetAddressByNameA(NS_DEFAULT, &files, host, nullptr, 0, nullptr, buffer, &size,
                               nullptr, nullptr)) != "1",
         "yes");
}

CASE("name_spaces.kinds", "Macros make and tell the kinds of services", "")
{
    GUID id = SVCID_TCP(7);
    STEP(IS_SVCID_TCP(&id) != 0, "yes");
    STEP(IS_SVCID_UDP(&id) != 0, "no");
    GUID *const pointer = &id;
    STEP(PORT_FROM_SVCID_TCP(pointer), "7");
    SET_UDP_SVCID(&id, 69);
    STEP(IS_SVCID_UDP(&id) != 0, "yes");
    STEP(PORT_FROM_SVCID_UDP(pointer), "69");
    const GUID dns = SVCID_DNS_TYPE_MX;
    STEP(IS_SVCID_DNS(&dns) != 0, "yes");
    STEP(dns.Data3, "15");
}

CASE("name_spaces.netbios", "A NetBIOS address is filled; there is no such socket", "")
{
    SOCKADDR_NB address;
    std::memset(&address, 'z', sizeof address);
    const char *const name = "SERVER";
    SET_NETBIOS_SOCKADDR(&address, NETBIOS_GROUP_NAME, name, 'p');
    STEP(address.snb_family, "17");
    STEP(address.snb_type, "1");
    STEP(std::string(address.snb_name, sizeof address.snb_name), "SERVER         p");
    STEP(sizeof(SOCKADDR_IPX), "14");
    // The type is noticed before the family.
    STEP(and_error(static_cast<int>(socket(AF_NETBIOS, SOCK_SEQPACKET, 0))), "-1/10044");
}
