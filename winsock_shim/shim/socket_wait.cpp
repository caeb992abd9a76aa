// Blocking calls: the descriptor itself never blocks.

#include "winsock_shim/shim/socket.hpp"

#include "winsock_shim/shim/blocking_hook.hpp"
#include "winsock_shim/shim/waiting.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <poll.h>

#include "wsa/errors.h"

namespace winsock_shim {

bool Socket::begin_waiting(Waiter &waiter)
{
    const Lock lock(mutex_);
    waiters_.push_back(&waiter);
    return !closed_;
}

void Socket::end_waiting(Waiter &waiter)
{
    const Lock lock(mutex_);
    waiters_.erase(std::find(waiters_.begin(), waiters_.end(), &waiter));
}

int Socket::wait(Lock &lock, short events, int timeout_ms, int closed_error)
{
    using Clock = std::chrono::steady_clock;
    const auto deadline = Clock::now() + std::chrono::milliseconds(timeout_ms);
    lock.unlock();
    int ready = 0;
    int left = -1;
    bool cancelled = false;
    {
        Waiting waiting;
        waiting.add(*this);
        std::array<pollfd, 2> questions{{{fd_, events, 0}, waiting.question()}};
        do {
            if (timeout_ms != 0) {
                const auto rest =
                    std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
                left = rest.count() > 0 ? static_cast<int>(rest.count()) : 0;
            }
            const int patience = waiting.too_late() ? 0 : stretch_of_waiting(left);
            ready = ::poll(questions.data(), questions.size(), patience);
            cancelled = ready == 0 && left != 0 && run_blocking_hook();
        } while (!cancelled && !waiting.too_late() &&
                 (ready == 0 ? left != 0 : ready < 0 && errno == EINTR));
    }
    lock.lock();
    if (cancelled) {
        return WSAEINTR;
    }
    if (closed_) {
        const bool by_call =
            policy().closed_while_waiting == Policy::closed_while_waiting_values::by_call;
        return by_call ? closed_error : WSAEINTR;
    }
    return ready == 0 ? WSAETIMEDOUT : 0;
}

} // namespace winsock_shim
