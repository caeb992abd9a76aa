// Threads as kernel objects, and what is done when one ends.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/suspension.hpp"
#include "compat/kernel/waitable.hpp"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>

#include <windef.h>

namespace compat {

/// What a thread's handle stands for: a thread of this process, or the first one of another.
class AnyThread : public KernelObject {
  public:
    static constexpr TypeTag type_tag = make_type_tag("thrd");

    AnyThread() : KernelObject(type_tag) {}

    virtual DWORD id() const = 0;
    virtual DWORD process_id() const = 0;
    /// STILL_ACTIVE while it runs.
    virtual DWORD exit_code() const = 0;
    /// Stops it, as often as it is resumed again: the former suspend count.
    virtual DWORD suspend() = 0;
    virtual DWORD resume() = 0;
    /// It never runs again, and leaves everything as it is. 0 or an error of Win32.
    virtual DWORD terminate(DWORD code) = 0;
    /// THREAD_PRIORITY_…, which is kept as it is given.
    std::atomic<int> &priority() { return priority_; }

  private:
    std::atomic<int> priority_{0};
};

/// A thread of the program: made by CreateThread, or any other that has asked for its object.
/// Signalled once the thread has ended and everything it owned is gone.
class Thread final : public AnyThread, public Waitable {
  public:
    DWORD id() const override { return id_; }
    DWORD process_id() const override;
    DWORD exit_code() const override;
    DWORD suspend() override;
    DWORD resume() override;
    DWORD terminate(DWORD code) override;
    /// `handle`, which is the thread's own business, is closed as the thread ends. To be called
    /// before it runs.
    void close_at_end(std::uintptr_t handle) { own_handle_ = handle; }
    Waitable *waitable() override { return this; }

  private:
    friend std::shared_ptr<Thread> start_thread(std::function<DWORD()> body, std::size_t stack_size,
                                                bool suspended);
    friend class ThisThread;

    bool signalled(DWORD) const override { return ended_; }
    bool acquire(DWORD) override { return false; }
    void wait_for_resume();
    void end(DWORD code);
    void leave(DWORD code);

    DWORD id_ = 0;                  // set before anybody else sees the object
    std::uintptr_t own_handle_ = 0; // the same
    bool ended_ = false;            // guarded by dispatch_mutex()
    DWORD exit_code_ = 259;         // STILL_ACTIVE; guarded by dispatch_mutex()

    Suspension suspension_;
    std::mutex start_mutex_;
    std::condition_variable start_condition_;
    DWORD suspended_ = 0; // of one that has not begun; guarded by start_mutex_
};

/// Runs `body` in a new thread; null when the system has no room for one. A stack size of 0 means
/// the usual one.
std::shared_ptr<Thread> start_thread(std::function<DWORD()> body, std::size_t stack_size,
                                     bool suspended);

/// The calling thread's object, made when it is first asked for.
std::shared_ptr<Thread> current_thread();
DWORD current_thread_id();

/// `action` is run by the calling thread as it ends, last registered first.
void at_end_of_this_thread(void (*action)());

/// Ends the calling thread as ExitThread does.
[[noreturn]] void exit_thread(DWORD code);

} // namespace compat
