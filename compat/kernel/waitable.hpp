// Objects that WaitForSingleObject and its relatives wait for.
#pragma once

#include "compat/kernel/kernel_object.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

#include <windef.h>

namespace compat {

class Wait;

/// State that threads wait for. All waitable objects share one short lock (dispatch_mutex()), so
/// that waiting for all of several objects takes them in one step.
class Waitable {
  public:
    Waitable() = default;
    Waitable(const Waitable &) = delete;
    Waitable &operator=(const Waitable &) = delete;
    virtual ~Waitable() = default;

    /// The lock over every Waitable's state and every Wait. Never held while calling out.
    static std::mutex &dispatch_mutex();

    /// The thread never runs again: what it waits for is not for it any more. To be called with
    /// dispatch_mutex() held.
    static void forget_thread(DWORD thread);

  protected:
    friend class Wait;

    // Both are called with dispatch_mutex() held, `thread` being the id of the one that waits.
    virtual bool signalled(DWORD thread) const = 0;
    /// The wait is over: an auto-reset event resets, a mutex gets its owner. True: abandoned.
    virtual bool acquire(DWORD thread) = 0;

    /// To be called with dispatch_mutex() held after the state may have become signalled: ends
    /// waits in the order in which they began, as long as signalled() says so.
    void release_waiters();

  private:
    std::vector<Wait *> waiters_; // first come, first served
};

/// One wait of one thread, on the waiting thread's stack.
class Wait {
  public:
    enum class For { any, all };
    using Deadline = std::optional<std::chrono::steady_clock::time_point>; // none: for ever

    /// Begins to wait (or is over at once: look at done()). `wake`, if any, is called when the wait
    /// ends, by the thread that ended it, with the lock held: it must only wake the waiter.
    Wait(std::span<Waitable *const> objects, For how_many, std::function<void()> wake = {});
    ~Wait();
    Wait(const Wait &) = delete;
    Wait &operator=(const Wait &) = delete;

    /// WAIT_OBJECT_0 + index or WAIT_ABANDONED_0 + index, or none while nothing has happened.
    std::optional<DWORD> done() const;
    /// Blocks until it is over or the deadline has passed.
    std::optional<DWORD> block_until(Deadline deadline);

  private:
    friend class Waitable;
    bool try_finish(); // dispatch_mutex() held
    void withdraw();   // dispatch_mutex() held

    const std::span<Waitable *const> objects_;
    const For how_many_;
    const DWORD thread_;
    const std::function<void()> wake_;
    std::optional<DWORD> result_; // guarded by dispatch_mutex()
    std::condition_variable condition_;
};

} // namespace compat
