// An io_context for network sources, and what the sources tell its owner.
#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include "compat/message/ready_source.hpp"

#include <atomic>

#include <windef.h>

namespace compat {

/// One thread runs the context and starts its operations: that of a message queue, or one of the
/// network's own. Members may be called by any thread unless they say otherwise.
class NetworkContext {
  public:
    NetworkContext(const NetworkContext &) = delete;
    NetworkContext &operator=(const NetworkContext &) = delete;

    /// The thread that runs the context; 0 when no program code runs in it.
    DWORD thread_id() const { return thread_id_; }
    boost::asio::io_context &context() { return context_; }

    /// How many network sources have their readiness waited for on context().
    void add_source() { sources_.fetch_add(1, std::memory_order_relaxed); }
    void remove_source() { sources_.fetch_sub(1, std::memory_order_relaxed); }
    bool has_sources() const { return sources_.load(std::memory_order_relaxed) > 0; }

    /// Asked before each use of the context, as long as which it lives. The first time, a thread
    /// that already waits is made to ask.
    void set_ready_source(ReadySource *source)
    {
        if (ready_source_.load() != source && ready_source_.exchange(source) != source)
            boost::asio::post(context_, [] {});
    }

  protected:
    explicit NetworkContext(DWORD thread_id) : thread_id_(thread_id) {}
    ~NetworkContext() = default;

    /// The ready source's prepare_wait(), if there is one. Only the thread that runs the context.
    bool prepare_wait()
    {
        ReadySource *const source = ready_source_.load();
        return source && source->prepare_wait();
    }

  private:
    const DWORD thread_id_;
    boost::asio::io_context context_{BOOST_ASIO_CONCURRENCY_HINT_UNSAFE_IO};
    std::atomic<int> sources_{0};
    std::atomic<ReadySource *> ready_source_{nullptr};
};

} // namespace compat
