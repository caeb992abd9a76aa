// Threads as kernel objects, and what is done when one ends.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/waitable.hpp"

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>

#include <windef.h>

namespace compat {

/// A thread of the program: made by CreateThread, or any other that has asked for its object.
/// Signalled once the thread has ended and everything it owned is gone.
class Thread final : public KernelObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("thrd");

    Thread() : KernelObject(type_tag) {}

    DWORD id() const { return id_; }
    DWORD exit_code() const;
    /// A thread made suspended begins to run. The former suspend count (0: it was running).
    DWORD resume();
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

    DWORD id_ = 0;                  // set before anybody else sees the object
    std::uintptr_t own_handle_ = 0; // the same
    bool ended_ = false;            // guarded by dispatch_mutex()
    DWORD exit_code_ = 259;         // STILL_ACTIVE; guarded by dispatch_mutex()

    std::mutex start_mutex_;
    std::condition_variable start_condition_;
    bool suspended_ = false; // guarded by start_mutex_
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
