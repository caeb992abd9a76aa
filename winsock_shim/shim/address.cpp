#include "winsock_shim/shim/address.hpp"

#include "winsock_shim/shim/windows_values.hpp"

#include <wsa/errors.h>

#include <cstdint>
#include <cstring>
#include <netinet/in.h>

namespace winsock_shim {
namespace {

// Both systems have the same layouts (16 and 28 bytes); only the number of AF_INET6 differs.
static_assert(sizeof(sockaddr_in) == 16 && sizeof(sockaddr_in6) == 28);
static_assert(AF_INET == win::af_inet);
static_assert(sizeof(sockaddr_storage) == Address::capacity);

std::uint16_t family_at(const void *name)
{
    std::uint16_t family = 0;
    std::memcpy(&family, name, sizeof family);
    return family;
}

void set_family(void *name, int family)
{
    const auto value = static_cast<std::uint16_t>(family);
    std::memcpy(name, &value, sizeof value);
}

const sockaddr_in &as_inet(const sockaddr *address)
{
    return *reinterpret_cast<const sockaddr_in *>(address);
}

const sockaddr_in6 &as_inet6(const sockaddr *address)
{
    return *reinterpret_cast<const sockaddr_in6 *>(address);
}

bool is_inet6(const sockaddr *address)
{
    return address->sa_family == AF_INET6;
}

} // namespace

int Address::windows_size(int windows_family)
{
    switch (windows_family) {
    case win::af_inet:
        return sizeof(sockaddr_in);
    case win::af_inet6:
        return sizeof(sockaddr_in6);
    default:
        return 0;
    }
}

int Address::from_windows(const void *name, int length, Address &out)
{
    if (name == nullptr || length < static_cast<int>(sizeof(std::uint16_t)))
        return WSAEFAULT;
    const int family = family_at(name);
    const int size = windows_size(family);
    if (size == 0)
        return WSAEAFNOSUPPORT;
    if (length < size)
        return WSAEFAULT;
    out = {};
    std::memcpy(out.storage_.data(), name, size);
    out.size_ = static_cast<unsigned>(size);
    if (family == win::af_inet6)
        set_family(out.storage_.data(), AF_INET6);
    return 0;
}

int Address::from_windows(const void *name, int length, int socket_family, Address &out,
                          AddressUse use)
{
    Address address;
    const bool has_family = name != nullptr && length >= static_cast<int>(sizeof(std::uint16_t));
    if (use == AddressUse::other && has_family && family_at(name) != socket_family)
        return WSAEAFNOSUPPORT;
    if (const int error = from_windows(name, length, address); error != 0)
        return error;
    if (address.windows_family() != socket_family)
        return WSAEFAULT;
    out = address;
    return 0;
}

Address Address::of(int windows_family, const void *bytes, unsigned short port)
{
    Address address;
    address.size_ = static_cast<unsigned>(windows_size(windows_family));
    if (windows_family == win::af_inet) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        std::memcpy(&in.sin_addr, bytes, sizeof in.sin_addr);
        std::memcpy(address.storage_.data(), &in, sizeof in);
    } else if (windows_family == win::af_inet6) {
        sockaddr_in6 in6{};
        in6.sin6_family = AF_INET6;
        std::memcpy(&in6.sin6_addr, bytes, sizeof in6.sin6_addr);
        std::memcpy(address.storage_.data(), &in6, sizeof in6);
    }
    address.set_port(port);
    return address;
}

int Address::to_windows(void *name, int *length) const
{
    if (empty())
        return WSAEINVAL;
    if (name == nullptr || length == nullptr || *length < static_cast<int>(size_))
        return WSAEFAULT;
    std::memcpy(name, storage_.data(), size_);
    if (is_inet6(data()))
        set_family(name, win::af_inet6);
    else
        std::memset(static_cast<char *>(name) + offsetof(sockaddr_in, sin_zero), 0,
                    sizeof(sockaddr_in::sin_zero));
    *length = static_cast<int>(size_);
    return 0;
}

int Address::windows_family() const
{
    if (empty())
        return win::af_unspec;
    return is_inet6(data()) ? win::af_inet6 : win::af_inet;
}

unsigned short Address::port() const
{
    return ntohs(is_inet6(data()) ? as_inet6(data()).sin6_port : as_inet(data()).sin_port);
}

bool Address::is_wildcard() const
{
    if (is_inet6(data()))
        return IN6_IS_ADDR_UNSPECIFIED(&as_inet6(data()).sin6_addr) != 0;
    return !empty() && as_inet(data()).sin_addr.s_addr == INADDR_ANY;
}

const unsigned char *Address::bytes() const
{
    if (empty())
        return nullptr;
    const auto *const start = reinterpret_cast<const unsigned char *>(data());
    return start +
           (is_inet6(data()) ? offsetof(sockaddr_in6, sin6_addr) : offsetof(sockaddr_in, sin_addr));
}

int Address::bytes_size() const
{
    if (empty())
        return 0;
    return is_inet6(data()) ? sizeof(in6_addr) : sizeof(in_addr);
}

unsigned Address::scope() const
{
    return is_inet6(data()) ? as_inet6(data()).sin6_scope_id : 0;
}

void Address::set_port(unsigned short port)
{
    if (is_inet6(data()))
        reinterpret_cast<sockaddr_in6 *>(data())->sin6_port = htons(port);
    else if (!empty())
        reinterpret_cast<sockaddr_in *>(data())->sin_port = htons(port);
}

void Address::set_scope(unsigned scope)
{
    if (is_inet6(data()))
        reinterpret_cast<sockaddr_in6 *>(data())->sin6_scope_id = scope;
}

bool Address::same_host(const Address &other) const
{
    return windows_family() == other.windows_family() && scope() == other.scope() &&
           (empty() || std::memcmp(bytes(), other.bytes(), bytes_size()) == 0);
}

} // namespace winsock_shim
