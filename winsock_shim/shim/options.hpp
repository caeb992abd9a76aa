// getsockopt and setsockopt.
//
// The rows in option_table.cpp say what each option is on both systems; this is what a program
// sees of it. Includes no socket header.
#pragma once

#include "winsock_shim/shim/socket_type.hpp"

#include <chrono>
#include <cstdint>
#include <optional>

namespace winsock_shim {

/// SO_LINGER, as Windows lays it out.
struct Linger {
    std::uint16_t on = 0;
    std::uint16_t seconds = 0;
};

/// What the kernel cannot tell exactly, or does not know. One a socket, guarded by its owner.
struct SocketOptions {
    // Exactly what was set, which is what Windows reads back; -1: not set, the kernel's value.
    int send_buffer = -1;
    int receive_buffer = -1;

    // Milliseconds, 0 = for ever. Kept from the kernel, whose own limits would also end connect
    // and accept: the owner waits with them.
    int receive_timeout_ms = 0;
    int send_timeout_ms = 0;

    // The kernel gets only {1,0} (reset at close): its close() would wait for the others even on
    // a non-blocking socket. The owner's close does the rest.
    Linger linger;

    // Read when the socket is bound; see binding.hpp.
    int reuse_address = 0;
    int exclusive_address = 0;

    // SO_ERROR: the owner sets it when a connect fails and clears it when one succeeds; reading
    // leaves it alone.
    int connect_error = 0;

    bool listening = false; ///< SO_ACCEPTCONN: set by the owner

    int oob_inline = 0; ///< the kernel's, too
    int debug = 0;
    int dont_route = 0;
    int open_type = 0;
    int dont_fragment = 0;
    int multicast_interface = 0; ///< IP_MULTICAST_IF as it was given

    /// For SO_CONNECT_TIME: set by the owner when the connection stands.
    std::optional<std::chrono::steady_clock::time_point> connected_at;

    /// What a socket made by accept() starts with. (The kernel hands on its own part.)
    SocketOptions inherited() const;
};

/// What Windows has by default and Linux has not: IPV6_V6ONLY on. Once, for a new descriptor.
void apply_default_options(int fd, int family);

/// setsockopt. `family`, `level`, `name` and the value's bytes are Windows'. Returns 0 or
/// - WSAEFAULT: null or too short;
/// - WSAEINVAL: unknown level, value out of range, or SO_REUSEADDR with SO_EXCLUSIVEADDRUSE;
/// - WSAENOPROTOOPT: an option that this kind of socket does not have, or that is read-only.
int set_option(int fd, SocketType type, int family, SocketOptions &options, int level, int name,
               const void *value, int length);

/// Gives another descriptor what `options` and the kernel's options of the first are: as far as
/// they can be set on a connection.
void copy_options(int from, int to, const SocketOptions &options);

/// getsockopt. `*length` is the room, then what was used: most are 4 bytes; SO_KEEPALIVE,
/// SO_DONTROUTE, TCP_NODELAY and IPV6_V6ONLY are 1 byte. Errors as set_option's.
int get_option(int fd, SocketType type, int family, const SocketOptions &options, int level,
               int name, void *value, int *length);

} // namespace winsock_shim
