// The timers of one queue: which are due, at a time that the caller states.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

struct MessageFilter;

/// Rules Q32 to Q35. A timer is due or not; ticks do not pile up. No clock of its own.
class TimerList {
  public:
    using Time = std::chrono::steady_clock::time_point;

    static constexpr UINT shortest_period = 10; // milliseconds, as on Windows

    struct Timer {
        HWND window = nullptr;
        UINT_PTR id = 0;
        TIMERPROC procedure = nullptr;
        std::chrono::milliseconds period{};
        Time due{};
        bool announced = false; // this tick already counted as fresh
    };

    /// Sets or restarts a timer. Without a window an id that is not in use is chosen, unless `id`
    /// names a running one. Returns the id (1 stands for success when a window's id is 0).
    UINT_PTR set(HWND window, UINT_PTR id, UINT milliseconds, TIMERPROC procedure, Time now);
    bool kill(HWND window, UINT_PTR id);
    void forget_window(HWND window);

    /// The due timer that has waited longest among those the filter accepts, or null.
    const Timer *due(const MessageFilter &filter, Time now) const;
    bool any_due(Time now) const;
    /// Starts the next period of the timer that due() names: the first tick after `now`.
    void restart_due(const MessageFilter &filter, Time now);
    /// Whether a timer became due since the last call.
    bool announce(Time now);

    /// When a timer becomes due next; those due already do not count.
    std::optional<Time> next_after(Time now) const;
    bool has_procedure(TIMERPROC procedure) const;
    bool empty() const { return timers_.empty(); }

  private:
    std::size_t position(HWND window, UINT_PTR id) const;
    std::size_t due_position(const MessageFilter &filter, Time now) const;

    std::vector<Timer> timers_;
    UINT_PTR last_id_ = 0x7FFF; // ids for timers without a window count down from here
};

} // namespace compat
