#pragma once

// Waiting for the readiness of one descriptor on the context of a message queue, or the service's.

#include "compat/message/network_context.hpp"
#include "winsock_shim/shim/network_events.hpp"
#include "winsock_shim/shim/readiness_observer.hpp"

#include <atomic>
#include <cstdint>
#include <memory>

namespace winsock_shim {

class SocketReactor;

/// One socket's part in its context's SocketReactor. Each kind of readiness must be wanted again
/// after it was told; wanting what is still true tells it again, except after drained().
///
/// The caller serialises want(), drained() and stop(). The observer is told in the thread that runs
/// the context (or settles it, see SocketReactor::share()); after stop() no more, except by a call
/// that is already under way.
class Readiness : public std::enable_shared_from_this<Readiness> {
  public:
    Readiness(std::shared_ptr<compat::NetworkContext> context, int fd,
              std::weak_ptr<ReadinessObserver> observer);
    ~Readiness();
    Readiness(const Readiness &) = delete;
    Readiness &operator=(const Readiness &) = delete;

    /// Null after stop().
    const std::shared_ptr<compat::NetworkContext> &context() const { return context_; }

    /// Asks to be told of what `wanted` names, once each.
    void want(const Wanted &wanted);

    /// A recv in the context's own thread has taken all that was there: the next want() need not
    /// look whether there is more, because the kernel tells of whatever comes later.
    void drained() { drained_ = true; }

    /// Ends it and lets go of the context. The descriptor stays open.
    void stop();

    /// epoll's flags of the descriptor. Called by SocketReactor.
    void tell(std::uint32_t events);

  private:
    std::shared_ptr<compat::NetworkContext> context_;
    SocketReactor *reactor_; ///< a service of the context
    const int fd_;
    const std::weak_ptr<ReadinessObserver> observer_;
    bool watched_ = false;
    bool drained_ = false;

    // Shared with tell(), which runs without the caller's lock.
    std::atomic<bool> wants_read_{false};
    std::atomic<bool> wants_write_{false};
    std::atomic<bool> wants_error_{false};
    std::atomic<bool> wants_end_{false};
    std::atomic<bool> wants_more_{false};
    std::atomic<bool> only_data_{true}; ///< no FIN, error or urgent byte has come so far
};

} // namespace winsock_shim
