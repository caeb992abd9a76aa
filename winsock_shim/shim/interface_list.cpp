#include "winsock_shim/shim/interface_list.hpp"

#include "winsock_shim/shim/address.hpp"
#include "winsock_shim/shim/names.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <array>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>

namespace winsock_shim {

namespace {

/// Windows' INTERFACE_INFO: an address has room for IPv6's old structure.
struct InterfaceInfo {
    using Address = std::array<char, 24>;
    std::uint32_t flags = 0;
    Address address{};
    Address broadcast{};
    Address mask{};
};
static_assert(sizeof(InterfaceInfo) == 76);

/// Windows' SOCKET_ADDRESS, of which a SOCKET_ADDRESS_LIST has some behind their number.
struct SocketAddress {
    const void *address;
    std::int32_t length;
};
constexpr std::size_t list_header = 8;

/// An IPv4 address is laid out alike on both systems.
void copy(const sockaddr *from, InterfaceInfo::Address &to)
{
    if (from != nullptr && from->sa_family == AF_INET)
        std::memcpy(to.data(), from, sizeof(sockaddr_in));
}

std::uint32_t windows_flags(unsigned flags)
{
    return ((flags & IFF_UP) != 0 ? win::iff_up : 0) |
           ((flags & IFF_BROADCAST) != 0 ? win::iff_broadcast : 0) |
           ((flags & IFF_LOOPBACK) != 0 ? win::iff_loopback : 0) |
           ((flags & IFF_POINTOPOINT) != 0 ? win::iff_pointtopoint : 0) |
           ((flags & IFF_MULTICAST) != 0 ? win::iff_multicast : 0);
}

/// One address in the family's sockaddr, as Windows numbers it.
std::vector<char> windows_address(int family, const std::vector<unsigned char> &bytes)
{
    const bool inet6 = family == win::af_inet6;
    std::vector<char> address(static_cast<std::size_t>(Address::windows_size(family)));
    const auto number = static_cast<std::uint16_t>(family);
    std::memcpy(address.data(), &number, sizeof number);
    const std::size_t offset =
        inet6 ? offsetof(sockaddr_in6, sin6_addr) : offsetof(sockaddr_in, sin_addr);
    std::memcpy(address.data() + offset, bytes.data(), bytes.size());
    return address;
}

} // namespace

std::vector<char> interface_list()
{
    std::vector<char> list;
    ifaddrs *first = nullptr;
    if (::getifaddrs(&first) != 0)
        return list;
    const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(first, ::freeifaddrs);
    for (const ifaddrs *entry = first; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr || entry->ifa_addr->sa_family != AF_INET)
            continue;
        InterfaceInfo info;
        info.flags = windows_flags(entry->ifa_flags);
        copy(entry->ifa_addr, info.address);
        copy(entry->ifa_netmask, info.mask);
        if ((entry->ifa_flags & IFF_BROADCAST) != 0)
            copy(entry->ifa_broadaddr, info.broadcast);
        const char *const bytes = static_cast<const char *>(static_cast<const void *>(&info));
        list.insert(list.end(), bytes, bytes + sizeof info);
    }
    return list;
}

std::size_t write_address_list(int windows_family, std::span<char> out)
{
    auto addresses = local_addresses(windows_family);
    if (addresses.empty())
        addresses.push_back(loopback_address(windows_family));
    const auto size = static_cast<std::size_t>(Address::windows_size(windows_family));
    const std::size_t header = list_header + addresses.size() * sizeof(SocketAddress);
    const std::size_t needed = header + addresses.size() * size;
    if (out.size() < needed)
        return needed;
    const auto count = static_cast<std::int32_t>(addresses.size());
    std::memcpy(out.data(), &count, sizeof count);
    for (std::size_t i = 0; i < addresses.size(); ++i) {
        char *const place = out.data() + header + i * size;
        const SocketAddress entry{place, static_cast<std::int32_t>(size)};
        std::memcpy(out.data() + list_header + i * sizeof entry, &entry, sizeof entry);
        std::memcpy(place, windows_address(windows_family, addresses[i]).data(), size);
    }
    return needed;
}

} // namespace winsock_shim
