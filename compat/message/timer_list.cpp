#include "compat/message/timer_list.hpp"

#include "compat/message/message_order.hpp"

#include <algorithm>

namespace compat {

std::size_t TimerList::position(HWND window, UINT_PTR id) const
{
    std::size_t i = 0;
    while (i < timers_.size() && (timers_[i].window != window || timers_[i].id != id))
        ++i;
    return i;
}

UINT_PTR TimerList::set(HWND window, UINT_PTR id, UINT milliseconds, TIMERPROC procedure, Time now)
{
    if (!window && position(nullptr, id) == timers_.size()) {
        do
            last_id_ = last_id_ > 1 ? last_id_ - 1 : 0x7FFF;
        while (position(nullptr, last_id_) != timers_.size());
        id = last_id_;
    }
    const auto clamped = std::clamp<UINT>(milliseconds, shortest_period, USER_TIMER_MAXIMUM);
    const std::chrono::milliseconds period(clamped);
    const Timer timer{window, id, procedure, period, now + period, false};
    const auto at = position(window, id);
    if (at == timers_.size())
        timers_.push_back(timer);
    else
        timers_[at] = timer;
    return id != 0 ? id : 1;
}

bool TimerList::kill(HWND window, UINT_PTR id)
{
    const auto at = position(window, id);
    if (at == timers_.size())
        return false;
    timers_.erase(timers_.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
}

void TimerList::forget_window(HWND window)
{
    std::erase_if(timers_, [=](const Timer &timer) { return timer.window == window; });
}

std::size_t TimerList::due_position(const MessageFilter &filter, Time now) const
{
    std::size_t best = timers_.size();
    if (!filter.accepts_number(WM_TIMER))
        return best;
    for (std::size_t i = 0; i < timers_.size(); ++i) {
        if (timers_[i].due <= now && filter.accepts_window(timers_[i].window) &&
            (best == timers_.size() || timers_[i].due < timers_[best].due))
            best = i;
    }
    return best;
}

const TimerList::Timer *TimerList::due(const MessageFilter &filter, Time now) const
{
    const auto at = due_position(filter, now);
    return at == timers_.size() ? nullptr : &timers_[at];
}

bool TimerList::any_due(Time now) const
{
    return std::any_of(timers_.begin(), timers_.end(),
                       [=](const Timer &timer) { return timer.due <= now; });
}

void TimerList::restart_due(const MessageFilter &filter, Time now)
{
    const auto at = due_position(filter, now);
    if (at == timers_.size())
        return;
    auto &timer = timers_[at];
    timer.due += ((now - timer.due) / timer.period + 1) * timer.period;
    timer.announced = false;
}

bool TimerList::announce(Time now)
{
    bool any = false;
    for (auto &timer : timers_) {
        if (timer.due <= now && !timer.announced)
            any = timer.announced = true;
    }
    return any;
}

std::optional<TimerList::Time> TimerList::next_after(Time now) const
{
    std::optional<Time> next;
    for (const auto &timer : timers_) {
        if (timer.due > now && (!next || timer.due < *next))
            next = timer.due;
    }
    return next;
}

bool TimerList::has_procedure(TIMERPROC procedure) const
{
    return std::any_of(timers_.begin(), timers_.end(),
                       [=](const Timer &timer) { return timer.procedure == procedure; });
}

} // namespace compat
