#pragma once

// WSAPoll on Winsock sockets (rule M40).

#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket.hpp"

#include <memory>
#include <optional>
#include <span>

namespace winsock_shim {

/// What can be asked of a socket, and what is told unasked.
struct PollFlags {
    bool data = false;    ///< POLLRDNORM: data, or a connection to accept
    bool urgent = false;  ///< POLLRDBAND
    bool room = false;    ///< POLLWRNORM
    bool error = false;   ///< POLLERR: a reset, a failed connect; told unasked
    bool hang_up = false; ///< POLLHUP: the end behind the last byte; told unasked
    bool invalid = false; ///< POLLNVAL: closed by another thread; told unasked
    bool any() const { return data || urgent || room || error || hang_up || invalid; }
};

struct PollEntry {
    std::shared_ptr<Socket> socket; ///< null: not looked at
    PollFlags asked;
    PollFlags holds;
};

/// Waits until something is to be told of one of `entries`, or the time is over (none: for ever).
/// The value is the number of entries of which something is told.
Result poll_sockets(std::span<PollEntry> entries, std::optional<long> timeout_ms);

} // namespace winsock_shim
