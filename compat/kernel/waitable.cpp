#include "compat/kernel/waitable.hpp"

#include "compat/kernel/thread.hpp"

#include <winbase.h>

#include <algorithm>
#include <utility>

namespace compat {

std::mutex &Waitable::dispatch_mutex()
{
    static auto &mutex = *new std::mutex; // lives as long as the process, like the Runtime
    return mutex;
}

namespace {

/// Threads that were terminated while they waited, or not; guarded by dispatch_mutex().
std::vector<DWORD> &gone()
{
    static auto &threads = *new std::vector<DWORD>; // the same
    return threads;
}

} // namespace

void Waitable::forget_thread(DWORD thread)
{
    gone().push_back(thread);
}

void Waitable::release_waiters()
{
    // A wait that ends leaves waiters_; so each step looks at the list anew.
    for (std::size_t i = 0; i < waiters_.size();) {
        Wait *const wait = waiters_[i];
        const bool is_gone = std::ranges::find(gone(), wait->thread_) != gone().end();
        if (is_gone || !wait->try_finish()) {
            ++i;
            continue;
        }
        wait->withdraw();
        if (wait->wake_)
            wait->wake_();
        else
            wait->condition_.notify_one();
    }
}

Wait::Wait(std::span<Waitable *const> objects, For how_many, std::function<void()> wake)
    : objects_(objects), how_many_(how_many), thread_(current_thread_id()), wake_(std::move(wake))
{
    const std::lock_guard guard(Waitable::dispatch_mutex());
    if (try_finish())
        return;
    for (Waitable *object : objects_)
        object->waiters_.push_back(this);
}

Wait::~Wait()
{
    const std::lock_guard guard(Waitable::dispatch_mutex());
    withdraw();
}

std::optional<DWORD> Wait::done() const
{
    const std::lock_guard guard(Waitable::dispatch_mutex());
    return result_;
}

std::optional<DWORD> Wait::block_until(Deadline deadline)
{
    std::unique_lock lock(Waitable::dispatch_mutex());
    const auto over = [this] { return result_.has_value(); };
    if (deadline)
        condition_.wait_until(lock, *deadline, over);
    else
        condition_.wait(lock, over);
    return result_;
}

bool Wait::try_finish()
{
    const auto signalled = [this](Waitable *object) { return object->signalled(thread_); };
    if (how_many_ == For::any) {
        const auto at = std::find_if(objects_.begin(), objects_.end(), signalled);
        if (at == objects_.end())
            return false;
        const bool abandoned = (*at)->acquire(thread_);
        result_ = static_cast<DWORD>(at - objects_.begin()) +
                  (abandoned ? WAIT_ABANDONED_0 : WAIT_OBJECT_0);
        return true;
    }
    if (!std::all_of(objects_.begin(), objects_.end(), signalled))
        return false;
    bool abandoned = false;
    for (Waitable *object : objects_)
        abandoned |= object->acquire(thread_);
    result_ = abandoned ? WAIT_ABANDONED_0 : WAIT_OBJECT_0;
    return true;
}

void Wait::withdraw()
{
    for (Waitable *object : objects_)
        std::erase(object->waiters_, this);
}

} // namespace compat
