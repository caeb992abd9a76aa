#pragma once

// select() on Winsock sockets: readiness by rule M23.

#include "winsock_shim/shim/result.hpp"
#include "winsock_shim/shim/socket.hpp"

#include <memory>
#include <optional>
#include <span>

namespace winsock_shim {

/// One socket with what is asked of it, and then what holds.
struct SelectEntry {
    std::shared_ptr<Socket> socket;
    bool read = false;
    bool write = false;
    bool except = false;
};

/// Waits until one of `entries` is ready as asked, and leaves in each what is. The value is how
/// many conditions hold, 0 when the time is over. No timeout: for ever.
Result select_sockets(std::span<SelectEntry> entries, std::optional<long> timeout_ms);

} // namespace winsock_shim
