// The time of day, and the multimedia timer's clock.
#include "compat/kernel/file_time.hpp"
#include "compat/kernel/system_time.hpp"
#include "compat/kernel/time.hpp"

#include <algorithm>
#include <ctime>
#include <limits>
#include <thread>

#include <timeapi.h>
#include <winbase.h>

namespace {

std::timespec now()
{
    std::timespec time{};
    std::timespec_get(&time, TIME_UTC);
    return time;
}

constexpr UINT shortest_period = 1, longest_period = 1000000; // milliseconds, as on Windows

bool is_period(UINT milliseconds)
{
    return milliseconds >= shortest_period && milliseconds <= longest_period;
}

} // namespace

void WINAPI GetSystemTime(LPSYSTEMTIME time)
{
    const auto at = now();
    std::tm utc{};
    ::gmtime_r(&at.tv_sec, &utc);
    *time = compat::system_time(utc, at.tv_nsec);
}

void WINAPI GetLocalTime(LPSYSTEMTIME time)
{
    const auto at = now();
    std::tm local{};
    ::localtime_r(&at.tv_sec, &local);
    *time = compat::system_time(local, at.tv_nsec);
}

void WINAPI GetSystemTimeAsFileTime(LPFILETIME time)
{
    const auto at = now();
    *time = compat::file_time(at.tv_sec, at.tv_nsec);
}

DWORD WINAPI timeGetTime()
{
    return compat::tick_count();
}

// The clock is as fine as it gets already.
MMRESULT WINAPI timeBeginPeriod(UINT period)
{
    return is_period(period) ? TIMERR_NOERROR : TIMERR_NOCANDO;
}

MMRESULT WINAPI timeEndPeriod(UINT period)
{
    return is_period(period) ? TIMERR_NOERROR : TIMERR_NOCANDO;
}

MMRESULT WINAPI timeGetDevCaps(LPTIMECAPS caps, UINT size)
{
    if (!caps || size < sizeof *caps)
        return TIMERR_NOCANDO;
    *caps = {shortest_period, longest_period};
    return TIMERR_NOERROR;
}

BOOL WINAPI SwitchToThread()
{
    std::this_thread::yield();
    return TRUE;
}

int WINAPI MulDiv(int a, int b, int c)
{
    if (c == 0)
        return -1;
    const auto product = std::int64_t{a} * b;
    const auto divisor = std::int64_t{c};
    const auto half = (divisor < 0 ? -divisor : divisor) / 2;
    const auto result = (product < 0 ? product - half : product + half) / divisor;
    const bool fits =
        result >= std::numeric_limits<int>::min() && result <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(result) : -1;
}
