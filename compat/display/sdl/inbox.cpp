#include "compat/display/sdl/inbox.hpp"

#include <utility>

#include <winuser.h>

namespace compat::sdl {
namespace {

constexpr auto moment = std::chrono::milliseconds(8);

} // namespace

/// Wakes the display's thread unless it has been woken and has not looked since.
void Inbox::note(std::unique_lock<std::mutex> lock)
{
    if (std::exchange(woken_, true))
        return;
    lock.unlock();
    wake_();
}

void Inbox::changed(HWND window)
{
    std::unique_lock lock(mutex_);
    looks_.changed.insert(window);
    if (!due_)
        due_ = Clock::now() + moment;
    note(std::move(lock));
}

void Inbox::drawn(HWND window, const RECT &part)
{
    std::unique_lock lock(mutex_);
    RECT &all = looks_.damaged[window];
    UnionRect(&all, &all, &part);
    if (due_)
        return;
    due_ = Clock::now() + moment;
    note(std::move(lock));
}

void Inbox::add(Task task)
{
    std::unique_lock lock(mutex_);
    tasks_.push_back(std::move(task));
    note(std::move(lock));
}

std::vector<Inbox::Task> Inbox::take_tasks()
{
    const std::lock_guard guard(mutex_);
    woken_ = false;
    return std::exchange(tasks_, {});
}

std::optional<Inbox::Clock::time_point> Inbox::due() const
{
    const std::lock_guard guard(mutex_);
    return due_;
}

Inbox::Looks Inbox::take_looks()
{
    const std::lock_guard guard(mutex_);
    due_.reset();
    return std::exchange(looks_, {});
}

bool Inbox::place(HWND window, const Placement &wanted)
{
    const std::lock_guard guard(mutex_);
    auto &ordered = placements_[window];
    ordered.wanted = wanted;
    return !std::exchange(ordered.told, true);
}

std::optional<Inbox::Placement> Inbox::take_placement(HWND window)
{
    const std::lock_guard guard(mutex_);
    auto &ordered = placements_[window];
    ordered.told = false;
    ++ordered.running;
    return std::exchange(ordered.wanted, std::nullopt);
}

void Inbox::placement_done(HWND window)
{
    const std::lock_guard guard(mutex_);
    const auto at = placements_.find(window);
    if (at == placements_.end())
        return;
    --at->second.running;
    if (!at->second.told && at->second.running == 0)
        placements_.erase(at);
}

bool Inbox::has_placement(HWND window) const
{
    const std::lock_guard guard(mutex_);
    return placements_.contains(window);
}

} // namespace compat::sdl
