// The message queue of a thread: an Asio io_context that hands out Win32 messages.
#pragma once

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/steady_timer.hpp>

#include "compat/message/message_order.hpp"
#include "compat/message/network_context.hpp"
#include "compat/message/sent_message.hpp"
#include "compat/message/thread_input.hpp"
#include "compat/message/wake_up.hpp"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// One per thread that makes USER calls. The owner retrieves and waits; any thread posts and sends.
/// What is shared (order_, inbox_, the flags beside them) is under mutex_; no window procedure and
/// no Asio handler ever runs while it is held.
///
/// Network sources run on context(). Their handlers only record and post; they must not own what
/// owns the queue (a handler still pending when the queue dies is destroyed with the context).
class MessageQueue : public NetworkContext, public std::enable_shared_from_this<MessageQueue> {
  public:
    using Clock = std::chrono::steady_clock;
    using Deadline = std::optional<Clock::time_point>; // none: for ever

    explicit MessageQueue(DWORD thread_id);
    ~MessageQueue();
    MessageQueue(const MessageQueue &) = delete;
    MessageQueue &operator=(const MessageQueue &) = delete;

    /// Appends a posted message and wakes the owner if it is blocked. False: the queue is full
    /// (Settings::queue_limit) or its thread has ended; ended() tells which. Any thread.
    bool post(const MSG &message);

    /// Whether the owning thread has ended. Any thread.
    bool ended() const { return ended_.load(std::memory_order_acquire); }

    /// Whether posted messages or input wait to be retrieved. Any thread.
    bool has_some() const;

    /// Runs the context's ready handlers without waiting. Owner only.
    void poll();

    /// A key or a move or button of the mouse, which comes after what is posted. Any thread.
    void post_input(const MSG &message, UINT kind, const InputNote &note);
    ThreadInput &input() { return input_; }

    // Sending (see sent_message.hpp). deliver(): any thread; false when the thread has ended.
    bool deliver(std::shared_ptr<SentMessage> message);
    /// Calls the window procedures of messages sent to this thread. Owner only.
    void dispatch_sent();
    /// The message being handled on behalf of another thread, or null. Owner only.
    SentMessage *current_sent() const { return current_sent_; }

    // Retrieval; owner only.
    enum class Take { remove, leave };
    /// The next message, or none; never waits. Dispatches sent messages first.
    std::optional<MSG> peek(const MessageFilter &filter, Take take);
    /// Waits for it.
    MSG get(const MessageFilter &filter);
    /// Whether that was input, and no posted message that looks like it.
    bool took_input() const { return took_input_; }

    // Things that make messages on demand.
    void quit(int code);
    void paint_needed(HWND window, bool needed); // any thread
    UINT_PTR set_timer(HWND window, UINT_PTR id, UINT milliseconds, TIMERPROC procedure);
    bool kill_timer(HWND window, UINT_PTR id);
    bool has_timer_procedure(TIMERPROC procedure) const;
    /// A window is gone: its posted messages, paints and timers go with it. Owner only.
    void forget_window(HWND window);

    // Waiting; owner only.
    /// QS_ bits: `fresh` arrived since the last look, `present` are there now.
    QueueStatus status();
    void clear_fresh(UINT bits);
    /// Blocks until something arrived since the owner last looked (peek, dispatch_sent, status), a
    /// handler ran on the context, a timer became due, or the deadline passed (then false). May
    /// return early: the caller looks again.
    bool block(Deadline deadline = {});
    /// Makes the owner's present or next block() return. Any thread.
    void wake();

    /// The owner ends: nothing more is accepted, senders are released. Owner only.
    void close();

  private:
    enum class WhenEmpty { poll, give_up };
    std::optional<MSG> look(const MessageFilter &filter, Take take, WhenEmpty when_empty);
    bool dispatch_one_sent();
    void handle(SentMessage &message);
    void arm_timer();
    void arrived(std::unique_lock<std::mutex> lock);
    TimerList::Time time_of_look();
    void aim_keys();

    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work_;
    boost::asio::steady_timer timer_;
    TimerList::Time timer_armed_for_ = TimerList::Time::max(); // owner only
    WakeUp wake_up_;

    mutable std::mutex mutex_;
    MessageOrder order_;                             // guarded by mutex_
    std::deque<std::shared_ptr<SentMessage>> inbox_; // guarded by mutex_
    std::uint64_t arrivals_ = 0;       // guarded by mutex_: whatever could end a block()
    std::uint64_t seen_ = 0;           // guarded by mutex_: arrivals_ when the owner last looked
    TimerList::Time looked_at_{};      // guarded by mutex_
    bool woken_ = false;               // guarded by mutex_: wake_up_ is in flight
    std::atomic<bool> blocked_{false}; // set under mutex_ by the owner, cleared without it

    std::atomic<bool> ended_{false};
    ThreadInput input_;
    bool took_input_ = false;             // owner only
    SentMessage *current_sent_ = nullptr; // owner only
};

} // namespace compat
