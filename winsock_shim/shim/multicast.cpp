#include "winsock_shim/shim/multicast.hpp"

#include "winsock_shim/shim/errors.hpp"

#include <wsa/errors.h>

#include <cerrno>
#include <cstring>
#include <netinet/in.h>
#include <sys/socket.h>

namespace winsock_shim {
namespace {

// Windows' structures where they differ from Linux': the same ip_mreq and ipv6_mreq, but in
// ip_mreq_source the source stands before the interface.
struct WindowsGroup {
    in_addr group;
    in_addr interface_address;
};

struct WindowsSourceGroup {
    in_addr group;
    in_addr source;
    in_addr interface_address;
};

static_assert(sizeof(WindowsGroup) == 8 && sizeof(WindowsSourceGroup) == 12);
static_assert(sizeof(ipv6_mreq) == 20);

template <class T>
int set(int fd, int level, int name, const T &value)
{
    return ::setsockopt(fd, level, name, &value, sizeof value) == 0 ? 0 : wsa_error(errno);
}

/// 0.0.0.5 is the interface with the index 5.
ip_mreqn interface_of(in_addr address)
{
    ip_mreqn request{};
    if (address.s_addr != 0 && IN_CLASSA(ntohl(address.s_addr)) &&
        (ntohl(address.s_addr) >> 24) == 0)
        request.imr_ifindex = static_cast<int>(ntohl(address.s_addr));
    else
        request.imr_address = address;
    return request;
}

template <class T>
bool read(T &out, const void *value, int length)
{
    if (length < static_cast<int>(sizeof out))
        return false;
    std::memcpy(&out, value, sizeof out);
    return true;
}

} // namespace

int apply_multicast_interface(int fd, SocketOptions &, int value)
{
    return set(fd, IPPROTO_IP, IP_MULTICAST_IF, interface_of({static_cast<in_addr_t>(value)}));
}

int apply_membership(int fd, int kernel_level, int kernel_name, const void *value, int length)
{
    if (kernel_level == IPPROTO_IPV6) {
        ipv6_mreq request{};
        if (!read(request, value, length))
            return WSAEFAULT;
        return set(fd, kernel_level, kernel_name, request);
    }
    if (kernel_name == IP_ADD_MEMBERSHIP || kernel_name == IP_DROP_MEMBERSHIP) {
        WindowsGroup wanted{};
        if (!read(wanted, value, length))
            return WSAEFAULT;
        ip_mreqn request = interface_of(wanted.interface_address);
        request.imr_multiaddr = wanted.group;
        return set(fd, kernel_level, kernel_name, request);
    }
    WindowsSourceGroup wanted{};
    if (!read(wanted, value, length))
        return WSAEFAULT;
    ip_mreq_source request{};
    request.imr_multiaddr = wanted.group;
    request.imr_sourceaddr = wanted.source;
    request.imr_interface = wanted.interface_address;
    return set(fd, kernel_level, kernel_name, request);
}

} // namespace winsock_shim
