// Multicast options whose values differ in form between the two systems.
#pragma once

#include "winsock_shim/shim/options.hpp"

namespace winsock_shim {

/// IP_MULTICAST_IF: an interface's IPv4 address, or its index as 0.x.x.x, in network order; 0 =
/// the default. Returns 0 or a WSA code, as all here.
int apply_multicast_interface(int fd, SocketOptions &options, int value);

/// Joins, leaves, blocks or unblocks a group. `kernel_level` and `kernel_name` are Linux' numbers,
/// `value` is Windows' ip_mreq, ip_mreq_source or ipv6_mreq.
int apply_membership(int fd, int kernel_level, int kernel_name, const void *value, int length);

} // namespace winsock_shim
