// The time of day, and the multimedia timer's clock.
#include "compat/kernel/time.hpp"

#include <algorithm>
#include <ctime>
#include <limits>
#include <thread>

#include <timeapi.h>
#include <winbase.h>

namespace {

SYSTEMTIME system_time(const std::tm &time, long nanoseconds)
{
    const auto word = [](auto value) { return static_cast<WORD>(value); };
    return {word(time.tm_year + 1900), word(time.tm_mon + 1),        word(time.tm_wday),
            word(time.tm_mday),        word(time.tm_hour),           word(time.tm_min),
            word(time.tm_sec),         word(nanoseconds / 1'000'000)};
}

std::timespec now()
{
    std::timespec time{};
    std::timespec_get(&time, TIME_UTC);
    return time;
}

} // namespace

void WINAPI GetSystemTime(LPSYSTEMTIME time)
{
    const auto at = now();
    std::tm utc{};
    ::gmtime_r(&at.tv_sec, &utc);
    *time = system_time(utc, at.tv_nsec);
}

void WINAPI GetLocalTime(LPSYSTEMTIME time)
{
    const auto at = now();
    std::tm local{};
    ::localtime_r(&at.tv_sec, &local);
    *time = system_time(local, at.tv_nsec);
}

void WINAPI GetSystemTimeAsFileTime(LPFILETIME time)
{
    constexpr std::int64_t seconds_from_1601_to_1970 = 11'644'473'600;
    const auto at = now();
    const auto steps = (at.tv_sec + seconds_from_1601_to_1970) * 10'000'000 + at.tv_nsec / 100;
    time->dwLowDateTime = static_cast<DWORD>(steps);
    time->dwHighDateTime = static_cast<DWORD>(steps >> 32);
}

DWORD WINAPI timeGetTime()
{
    return compat::tick_count();
}

// The clock is as fine as it gets already.
MMRESULT WINAPI timeBeginPeriod(UINT)
{
    return TIMERR_NOERROR;
}

MMRESULT WINAPI timeEndPeriod(UINT)
{
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
