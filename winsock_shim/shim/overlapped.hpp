#pragma once

// Overlapped operations: what a pending WSARecv or WSASend keeps, and how it ends.

#include "compat/kernel/event.hpp"
#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket.hpp"

#include <cstddef>
#include <deque>
#include <memory>
#include <vector>

#include <minwinbase.h>

namespace winsock_shim {

/// One operation. The caller's OVERLAPPED and buffers stay where they are until it has ended.
struct Operation {
    OVERLAPPED *overlapped = nullptr;
    std::shared_ptr<compat::Event> event; ///< may be null
    std::vector<Buffer> buffers;
    int flags = 0;
    void *from = nullptr; ///< receiving: where the sender's address goes
    int *from_length = nullptr;
    std::vector<char> to; ///< sending a datagram: whom to
    std::size_t done = 0;

    void begin();
    /// Writes the outcome into the OVERLAPPED and sets the event.
    void end(const Result &result);
};

/// Whether the operation behind it has not ended yet.
bool is_pending(const OVERLAPPED &overlapped);

/// The outcome of one that has ended: its bytes, or a WSA error.
Result outcome_of(const OVERLAPPED &overlapped);

/// A socket's operations that wait for the network, oldest first, and the readiness that they wait
/// for: on the service context, whatever the socket is registered for.
struct PendingOperations {
    std::deque<Operation> receives;
    std::deque<Operation> sends;
    std::shared_ptr<Readiness> readiness;
    bool any() const { return !receives.empty() || !sends.empty(); }
};

} // namespace winsock_shim
