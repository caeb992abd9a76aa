#pragma once

// Where the readiness of sockets is waited for that belong to no message queue.

#include "compat/message/network_context.hpp"

#include <memory>

namespace winsock_shim {

/// The service context: one io_context with a thread of ours that runs it for the whole process,
/// started when the first socket needs it (WSAEventSelect, overlapped operations). Whoever looks at
/// an event object meanwhile settles it first (compat::settle_events), so that what the kernel knew
/// by then has been recorded, however late the thread is.
const std::shared_ptr<compat::NetworkContext> &service_context();

} // namespace winsock_shim
