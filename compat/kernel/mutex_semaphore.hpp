// Mutex and semaphore objects, as CreateMutex and CreateSemaphore make them.
#pragma once

#include "compat/kernel/kernel_object.hpp"
#include "compat/kernel/waitable.hpp"

#include <optional>

namespace compat {

/// Owned by a thread, which may acquire it again. A thread that ends leaves its mutexes abandoned:
/// the next owner gets WAIT_ABANDONED.
class Mutex final : public KernelObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("mutx");

    Mutex() : KernelObject(type_tag) {}

    /// Takes it for the calling thread, which has just made it.
    void own_at_creation();
    /// False: the calling thread does not own it.
    bool release();
    /// The thread has ended.
    void abandon(DWORD thread);

    Waitable *waitable() override { return this; }

  private:
    bool signalled(DWORD thread) const override { return count_ == 0 || owner_ == thread; }
    bool acquire(DWORD thread) override;

    // Guarded by dispatch_mutex(). Owned while count_ > 0.
    DWORD owner_ = 0;
    unsigned count_ = 0;
    bool abandoned_ = false;
};

/// A count that waits take down and ReleaseSemaphore brings up, to at most `maximum`.
class Semaphore final : public KernelObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("sema");

    Semaphore(LONG initial, LONG maximum)
        : KernelObject(type_tag), count_(initial), maximum_(maximum)
    {
    }

    /// The former count; none (and nothing changes) if it would exceed the maximum.
    std::optional<LONG> release(LONG amount);

    Waitable *waitable() override { return this; }

  private:
    bool signalled(DWORD) const override { return count_ > 0; }
    bool acquire(DWORD) override;

    LONG count_; // guarded by dispatch_mutex()
    const LONG maximum_;
};

} // namespace compat
