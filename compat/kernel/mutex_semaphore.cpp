#include "compat/kernel/mutex_semaphore.hpp"

#include "compat/kernel/thread.hpp"

#include <utility>

namespace compat {

void Mutex::own_at_creation()
{
    const std::lock_guard guard(dispatch_mutex());
    acquire(current_thread_id());
}

bool Mutex::acquire(DWORD thread)
{
    owner_ = thread;
    ++count_;
    return std::exchange(abandoned_, false);
}

bool Mutex::release()
{
    const std::lock_guard guard(dispatch_mutex());
    if (count_ == 0 || owner_ != current_thread_id())
        return false;
    if (--count_ == 0)
        release_waiters();
    return true;
}

void Mutex::abandon(DWORD thread)
{
    const std::lock_guard guard(dispatch_mutex());
    if (count_ == 0 || owner_ != thread)
        return;
    count_ = 0;
    abandoned_ = true;
    release_waiters();
}

std::optional<LONG> Semaphore::release(LONG amount)
{
    const std::lock_guard guard(dispatch_mutex());
    if (amount > maximum_ - count_)
        return std::nullopt;
    const LONG former = std::exchange(count_, count_ + amount);
    release_waiters();
    return former;
}

bool Semaphore::acquire(DWORD)
{
    --count_;
    return false;
}

} // namespace compat
