#pragma once

// Overlapped operations: what a pending WSARecv, WSASend, AcceptEx or ConnectEx keeps, and how it
// ends.

#include "compat/kernel/event.hpp"
#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket.hpp"

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

#include <minwinbase.h>

namespace winsock_shim {

/// AcceptEx's output buffer: what is received, then the two addresses (see accept_addresses.hpp).
struct AcceptBuffer {
    char *data = nullptr;
    std::size_t receive_size = 0;
    std::size_t local_size = 0;
    std::size_t remote_size = 0;
};

/// One operation. The caller's OVERLAPPED and buffers stay where they are until it has ended.
struct Operation {
    OVERLAPPED *overlapped = nullptr;
    std::shared_ptr<compat::Event> event; ///< may be null
    std::vector<Buffer> buffers;
    std::shared_ptr<const void> owner; ///< of what `buffers` lie in, if it is not the program
    int flags = 0;
    void *from = nullptr; ///< receiving: where the sender's address goes
    int *from_length = nullptr;
    std::vector<char> to; ///< sending a datagram: whom to
    bool then_shut_down = false;
    std::shared_ptr<Socket> acceptor; ///< AcceptEx: the socket that is to become the connection
    const Socket *listener = nullptr; ///< AcceptEx: whose operation it is, also when handed on
    AcceptBuffer accept;
    std::size_t done = 0;
    DWORD thread = 0; ///< who began it, for CancelIo

    /// Sets `overlapped` and finds its event; WSA_INVALID_HANDLE if that is none, else 0. The
    /// lowest bit of hEvent only speaks to completion ports.
    int report_to(OVERLAPPED &given);
    void begin();
    /// Writes the outcome into the OVERLAPPED and sets the event.
    void end(const Result &result) const;
};

/// The outcome of one that has ended: its bytes, or a WSA error (then its bytes, too).
Result outcome_of(const OVERLAPPED &overlapped);

/// What GetOverlappedResult calls a WSA error.
DWORD win32_error(int wsa_error);

/// A socket's operations that wait for the network, oldest first, and the readiness that they wait
/// for: on the service context, whatever the socket is registered for.
struct PendingOperations {
    std::deque<Operation> receives;
    std::deque<Operation> sends;
    std::deque<Operation> accepts;
    std::deque<Operation> connects; ///< at most one
    /// Connections where AcceptEx operations of this listener wait for data.
    std::vector<std::weak_ptr<Socket>> handed_on;
    std::shared_ptr<Readiness> readiness;

    bool take_input() const { return !receives.empty() || !accepts.empty(); }
    bool any() const
    {
        return !receives.empty() || !sends.empty() || !accepts.empty() || !connects.empty();
    }
};

} // namespace winsock_shim
