#include "winsock_shim/shim/names.hpp"

#include "winsock_shim/shim/errors.hpp"
#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <arpa/inet.h>
#include <cerrno>
#include <climits>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netdb.h>
#include <netinet/in.h>
#include <strings.h>
#include <unistd.h>

namespace winsock_shim {
namespace {

using Bytes = std::vector<unsigned char>;

Bytes bytes_of(const void *data, std::size_t size)
{
    const auto *const start = static_cast<const unsigned char *>(data);
    return {start, start + size};
}

void copy(const hostent &host, HostEntry &out)
{
    out = {};
    out.name = host.h_name;
    for (char **alias = host.h_aliases; *alias != nullptr; ++alias)
        out.aliases.emplace_back(*alias);
    out.family = host.h_addrtype == AF_INET6 ? win::af_inet6 : win::af_inet;
    for (char **address = host.h_addr_list; *address != nullptr; ++address)
        out.addresses.push_back(bytes_of(*address, static_cast<std::size_t>(host.h_length)));
}

/// Calls one of glibc's reentrant look-ups with a buffer that grows until the answer fits.
template <class Call>
int look_up_host(Call call, HostEntry &out)
{
    std::vector<char> buffer(1024);
    for (;;) {
        hostent host{};
        hostent *found = nullptr;
        int host_error = 0;
        const int status = call(host, buffer, found, host_error);
        if (status == ERANGE) {
            buffer.resize(buffer.size() * 2);
            continue;
        }
        if (found == nullptr)
            return wsa_host_error(host_error != 0 ? host_error : HOST_NOT_FOUND);
        copy(*found, out);
        return 0;
    }
}

} // namespace

int find_host(const char *name, HostEntry &out)
{
    const std::string own = local_name();
    if (name == nullptr || *name == '\0' || strcasecmp(name, own.c_str()) == 0) {
        out = {own, {}, win::af_inet, local_addresses(win::af_inet)};
        if (out.addresses.empty())
            out.addresses.push_back(loopback_address(win::af_inet));
        return 0;
    }
    return look_up_host(
        [&](hostent &host, std::vector<char> &buffer, hostent *&found, int &host_error) {
            return ::gethostbyname2_r(name, AF_INET, &host, buffer.data(), buffer.size(), &found,
                                      &host_error);
        },
        out);
}

int find_host(const void *address, int length, int windows_family, HostEntry &out)
{
    if (address == nullptr)
        return WSAEFAULT;
    const bool inet = windows_family == win::af_inet && length == sizeof(in_addr);
    const bool inet6 = windows_family == win::af_inet6 && length == sizeof(in6_addr);
    if (!inet && !inet6)
        return WSAEAFNOSUPPORT;
    return look_up_host(
        [&](hostent &host, std::vector<char> &buffer, hostent *&found, int &host_error) {
            return ::gethostbyaddr_r(address, static_cast<socklen_t>(length),
                                     inet6 ? AF_INET6 : AF_INET, &host, buffer.data(),
                                     buffer.size(), &found, &host_error);
        },
        out);
}

int host_name(char *name, int length)
{
    const std::string own = local_name();
    if (name == nullptr || length <= 0 || own.size() >= static_cast<std::size_t>(length))
        return WSAEFAULT;
    std::memcpy(name, own.c_str(), own.size() + 1);
    return 0;
}

std::string local_name()
{
    std::array<char, HOST_NAME_MAX + 1> name{};
    ::gethostname(name.data(), name.size() - 1);
    return name.data();
}

std::vector<Bytes> local_addresses(int windows_family)
{
    const bool inet6 = windows_family == win::af_inet6;
    std::vector<Bytes> addresses;
    ifaddrs *list = nullptr;
    if (::getifaddrs(&list) == 0) {
        const std::unique_ptr<ifaddrs, decltype(&::freeifaddrs)> owner(list, ::freeifaddrs);
        for (const ifaddrs *entry = list; entry != nullptr; entry = entry->ifa_next) {
            const bool usable = (entry->ifa_flags & IFF_UP) != 0U &&
                                (entry->ifa_flags & IFF_LOOPBACK) == 0U &&
                                entry->ifa_addr != nullptr;
            if (!usable || entry->ifa_addr->sa_family != (inet6 ? AF_INET6 : AF_INET))
                continue;
            const void *const address = entry->ifa_addr;
            if (inet6) {
                const in6_addr &bytes = static_cast<const sockaddr_in6 *>(address)->sin6_addr;
                if (!IN6_IS_ADDR_LINKLOCAL(&bytes))
                    addresses.push_back(bytes_of(&bytes, sizeof bytes));
            } else {
                const in_addr &bytes = static_cast<const sockaddr_in *>(address)->sin_addr;
                addresses.push_back(bytes_of(&bytes, sizeof bytes));
            }
        }
    }
    return addresses;
}

std::vector<unsigned char> loopback_address(int windows_family)
{
    const in_addr loopback{htonl(INADDR_LOOPBACK)};
    return windows_family == win::af_inet6 ? bytes_of(&in6addr_loopback, 16)
                                           : bytes_of(&loopback, 4);
}

} // namespace winsock_shim
