#pragma once

// What mutants written by hand (tools/src/mutants/written_*.py) need beside their source's own
// includes. It stands before the mutated source, and nowhere else.

#include "winsock_shim/shim/socket.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/kernel/thread.hpp"
#include "compat/window/queue_of_window.hpp"

#include <poll.h>
#include <sys/socket.h>

namespace winsock_shim {

/// Which mutant this process is; 0: none.
extern "C" const int winsock_shim_mutant;

/// The socket that was accepted last.
inline std::weak_ptr<Socket> last_child;

inline Notifications one(EventMask event, int error = 0)
{
    Notifications notifications;
    notifications.add(event, error);
    return notifications;
}

/// Takes back what is in the queue for the window.
inline void take_back(HWND window)
{
    if (const auto queue = compat::queue_of_window(window)) {
        queue->forget_window(window);
    }
}

inline bool peer_has_ended(int fd)
{
    pollfd poll{fd, POLLRDHUP, 0};
    return ::poll(&poll, 1, 0) > 0 && (poll.revents & POLLRDHUP);
}

} // namespace winsock_shim
