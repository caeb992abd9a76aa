// Binding a socket to a local address, and whether another socket may have the same one.
//
// Windows and Linux disagree here: on Windows a port can be bound again while old connections are
// in TIME_WAIT, SO_REUSEADDR takes a port from under a listener, and SO_EXCLUSIVEADDRUSE forbids
// that. So the kernel's SO_REUSEADDR and SO_REUSEPORT are ours alone, and Windows' rules are a
// table (semantics 7.4) over the sockets of this process. Between processes the kernel decides.
#pragma once

#include "winsock_shim/shim/address.hpp"
#include "winsock_shim/shim/options.hpp"
#include "winsock_shim/shim/policy.hpp"
#include "winsock_shim/shim/socket_type.hpp"

namespace winsock_shim {

/// What a socket asked for before it was bound.
enum class Sharing { none, reuse, exclusive };

/// One party to the rule for two sockets of the same type on the same port, of which the one
/// without the wildcard (or both) have the same address.
struct BindClaim {
    Sharing sharing = Sharing::none;
    bool wildcard = false;
    bool listening = false;
};

/// What the second bind gives: 0, WSAEADDRINUSE or WSAEACCES.
int sharing_verdict(Policy::rebinding_values rules, SocketType type, BindClaim first,
                    BindClaim second);

/// One socket's part in the process's table of bound addresses. Each member is called under the
/// socket's lock; different sockets may be in different threads. All but claim() do no harm on a
/// socket that was never bound (accepted ones inherit what they need from the listener).
class Binding {
  public:
    Binding() = default;
    Binding(const Binding &) = delete;
    Binding &operator=(const Binding &) = delete;

    /// bind(): WSAEADDRINUSE, WSAEACCES, WSAEADDRNOTAVAIL, WSAEINVAL (bound already), or 0.
    int claim(int fd, SocketType type, const SocketOptions &options, const Address &address);

    /// listen() with the kernel's own backlog. 0 or a WSA code.
    int listen(int fd, int backlog);

    /// Lets the port be bound again while this socket's end is in TIME_WAIT. Before
    /// shutdown(SD_SEND) or SD_BOTH; release() does it, too.
    void before_shutdown();

    /// Gives the address back. While the descriptor is still open: before close(2), or before a
    /// fresh one is dup2'ed over it (then claim() again). May be called twice.
    void release();

  private:
    int fd_ = -1; ///< -1: not in the table
};

} // namespace winsock_shim
