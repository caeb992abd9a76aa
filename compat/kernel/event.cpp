#include "compat/kernel/event.hpp"

namespace compat {

void Event::set()
{
    const std::lock_guard guard(dispatch_mutex());
    set_ = true;
    release_waiters();
}

void Event::reset()
{
    const std::lock_guard guard(dispatch_mutex());
    set_ = false;
}

void Event::pulse()
{
    const std::lock_guard guard(dispatch_mutex());
    set_ = true;
    release_waiters();
    set_ = false;
}

bool Event::is_set() const
{
    const std::lock_guard guard(dispatch_mutex());
    return set_;
}

bool Event::acquire(DWORD)
{
    if (reset_ == Reset::automatic)
        set_ = false;
    return false;
}

} // namespace compat
