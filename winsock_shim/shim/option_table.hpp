// The rows behind getsockopt and setsockopt: each option on both systems.
#pragma once

#include "winsock_shim/shim/options.hpp"

#include <span>

namespace winsock_shim {

/// Which lengths an option's value may have, and what is written back (semantics M25).
enum class OptionForm {
    flag,         ///< BOOL; any length in, 4 bytes out (1 if there is room for less)
    byte_flag,    ///< BOOLEAN; one byte in and out
    number,       ///< 4 bytes, no less
    short_number, ///< 1 to 4 bytes in; 4 out (1 if there is room for less)
    short_flag,   ///< the same, made 0 or 1
    strict_flag,  ///< 4 bytes, no less, made 0 or 1
    linger,       ///< Linger
    membership,   ///< a multicast group, see multicast.hpp; cannot be read
};

/// Sockets that have an option; the others fail.
enum class OptionSockets { all, stream, datagram, raw };

struct KernelOption {
    int level = 0;
    int name = -1; ///< negative: the kernel has no such option
};

/// Where an option's value lives.
struct OptionStore {
    KernelOption kernel{};

    /// A copy of ours, which is what is read back; -1 in it: the kernel is asked.
    int SocketOptions::*kept = nullptr;

    int maximum = 0; ///< a number above it, or below 0, is WSAEINVAL; 0: the kernel decides

    /// Read-only: how it is found out.
    int (*computed)(SocketType type, const SocketOptions &options) = nullptr;

    /// Instead of setting the kernel's option. Returns 0 or a WSA code.
    int (*apply)(int fd, SocketOptions &options, int value) = nullptr;

    /// The option that must be off for this one to be switched on.
    int SocketOptions::*excluded_by = nullptr;
};

struct OptionRow {
    int level; ///< Windows' number, as `name`
    int name;
    OptionForm form;
    OptionSockets sockets;
    OptionStore store;
};

/// Null when there is none.
const OptionRow *find_option(int level, int name);

/// Every row, for tests.
std::span<const OptionRow> option_rows();

/// SO_LINGER's part that the kernel is given.
int apply_linger(int fd, const Linger &linger);

} // namespace winsock_shim
