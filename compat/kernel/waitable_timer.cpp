// Waitable timers. One thread, started with the first timer, signals all of them.
#include "compat/kernel/create_object.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/file_time.hpp"
#include "compat/kernel/text.hpp"
#include "compat/kernel/waitable.hpp"

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include <winbase.h>

namespace compat {
namespace {

using Clock = std::chrono::steady_clock;

class WaitableTimer final : public KernelObject, public Waitable {
  public:
    static constexpr TypeTag type_tag = make_type_tag("timr");

    explicit WaitableTimer(bool manual) : KernelObject(type_tag), manual_(manual) {}

    Waitable *waitable() override { return this; }

    void set_signalled(bool now)
    {
        const std::lock_guard guard(dispatch_mutex());
        signalled_ = now;
        if (now)
            release_waiters();
    }

  private:
    bool signalled(DWORD) const override { return signalled_; }
    bool acquire(DWORD) override
    {
        if (!manual_)
            signalled_ = false;
        return false;
    }

    const bool manual_;
    bool signalled_ = false; // guarded by dispatch_mutex()
};

/// Any thread.
class TimerThread {
  public:
    void set(const std::shared_ptr<WaitableTimer> &timer, Clock::time_point due, LONG period)
    {
        const std::lock_guard guard(mutex_);
        remove(timer.get());
        timer->set_signalled(false);
        due_.emplace(due, Entry{timer, std::chrono::milliseconds(period)});
        if (!started_)
            std::thread([this] { run(); }).detach();
        started_ = true;
        changed_.notify_one();
    }

    void cancel(const WaitableTimer *timer)
    {
        const std::lock_guard guard(mutex_);
        remove(timer);
    }

  private:
    struct Entry {
        std::weak_ptr<WaitableTimer> timer;
        std::chrono::milliseconds period;
    };

    void remove(const WaitableTimer *timer)
    {
        std::erase_if(due_, [&](const auto &entry) {
            const auto known = entry.second.timer.lock();
            return !known || known.get() == timer;
        });
    }

    void run()
    {
        std::unique_lock lock(mutex_);
        for (;;) {
            if (due_.empty()) {
                changed_.wait(lock);
                continue;
            }
            const auto next = due_.begin()->first;
            if (Clock::now() < next) {
                changed_.wait_until(lock, next);
                continue;
            }
            const Entry entry = due_.begin()->second;
            due_.erase(due_.begin());
            if (const auto timer = entry.timer.lock()) {
                if (entry.period.count() > 0)
                    due_.emplace(next + entry.period, entry);
                timer->set_signalled(true);
            }
        }
    }

    std::mutex mutex_;
    std::condition_variable changed_;
    std::multimap<Clock::time_point, Entry> due_;
    bool started_ = false;
};

TimerThread &timer_thread()
{
    static auto &the_only = *new TimerThread; // lives as long as the process, like the Runtime
    return the_only;
}

Clock::time_point moment(LONGLONG due)
{
    using Steps = std::chrono::duration<LONGLONG, std::ratio<1, steps_a_second>>;
    FILETIME now;
    GetSystemTimeAsFileTime(&now);
    const LONGLONG from_now = due <= 0 ? -due : due - static_cast<LONGLONG>(steps_of(now));
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(Steps(from_now));
}

HANDLE create_timer(LPSECURITY_ATTRIBUTES attributes, BOOL manual, const Name &name)
{
    return create<WaitableTimer>(attributes, name,
                                 [&] { return std::make_shared<WaitableTimer>(manual != FALSE); });
}

} // namespace
} // namespace compat

using namespace compat;

HANDLE WINAPI CreateWaitableTimerA(LPSECURITY_ATTRIBUTES attributes, BOOL manual, LPCSTR name)
{
    return create_timer(attributes, manual, name_of(name));
}

HANDLE WINAPI CreateWaitableTimerW(LPSECURITY_ATTRIBUTES attributes, BOOL manual, LPCWSTR name)
{
    return create_timer(attributes, manual, name_of(name));
}

HANDLE WINAPI OpenWaitableTimerA(DWORD, BOOL inherit, LPCSTR name)
{
    return open<WaitableTimer>(inherit, name_of(name));
}

HANDLE WINAPI OpenWaitableTimerW(DWORD, BOOL inherit, LPCWSTR name)
{
    return open<WaitableTimer>(inherit, name_of(name));
}

BOOL WINAPI SetWaitableTimer(HANDLE handle, const LARGE_INTEGER *due, LONG period,
                             PTIMERAPCROUTINE routine, LPVOID, BOOL)
{
    const auto timer = object_of<WaitableTimer>(handle);
    if (!timer)
        return FALSE;
    if (routine) {
        not_implemented("SetWaitableTimer with a completion routine");
        return FALSE;
    }
    if (period < 0)
        return succeed_or(ERROR_INVALID_PARAMETER);
    timer_thread().set(timer, moment(due->QuadPart), period);
    return TRUE;
}

BOOL WINAPI CancelWaitableTimer(HANDLE handle)
{
    const auto timer = object_of<WaitableTimer>(handle);
    if (timer)
        timer_thread().cancel(timer.get());
    return timer != nullptr;
}
