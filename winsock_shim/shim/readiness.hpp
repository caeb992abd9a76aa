#pragma once

// Waiting for the readiness of one descriptor on the context of one message queue.

#include "compat/message/message_queue.hpp"
#include "winsock_shim/shim/handler_memory.hpp"
#include "winsock_shim/shim/network_events.hpp"
#include "winsock_shim/shim/readiness_observer.hpp"

#include <boost/asio/posix/stream_descriptor.hpp>

#include <array>
#include <memory>
#include <optional>

namespace winsock_shim {

/// The Asio waits of one socket under WSAAsyncSelect. Each kind of readiness is waited for at most
/// once at a time and must be wanted again after it was told: a wait is level-triggered, so wanting
/// what is still true only tells it again.
///
/// The caller serialises want() and stop(). Handlers run in the owner's thread; after stop() none
/// reaches the observer any more, except one that is already running.
class Readiness : public std::enable_shared_from_this<Readiness> {
  public:
    Readiness(std::shared_ptr<compat::MessageQueue> queue, int fd,
              std::weak_ptr<ReadinessObserver> observer);
    ~Readiness();
    Readiness(const Readiness &) = delete;
    Readiness &operator=(const Readiness &) = delete;

    const std::shared_ptr<compat::MessageQueue> &queue() const { return queue_; }

    /// Starts the waits that `wanted` names and that are not under way.
    void want(const Wanted &wanted);

    /// Ends all waits and lets go of the queue. The descriptor stays open.
    void stop();

    /// A FIN has arrived behind unread data (told by EndWatch).
    void end_seen();

  private:
    enum Slot : std::size_t { read_slot, write_slot, error_slot, slot_count };
    struct Wait {
        HandlerMemory memory;
        std::atomic<bool> pending{false};
    };

    void attach();
    void detach();
    void start(Slot slot);
    void tell(ReadyFor what);

    std::shared_ptr<compat::MessageQueue> queue_;
    const int fd_;
    const std::weak_ptr<ReadinessObserver> observer_;
    std::optional<boost::asio::posix::stream_descriptor> descriptor_;
    std::array<Wait, slot_count> waits_;
    bool reports_room_ = false; ///< the kernel tells of room since the last attach()
    bool watches_end_ = false;
};

} // namespace winsock_shim
