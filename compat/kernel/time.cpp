#include "compat/kernel/time.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/message/settle.hpp"

#include <winbase.h>

#include <thread>

namespace compat {
namespace {

// Windows' usual counter: 10 MHz.
using CounterTick = std::chrono::duration<LONGLONG, std::ratio<1, 10'000'000>>;

} // namespace

std::uint64_t tick_count_64()
{
    const auto since_start = std::chrono::steady_clock::now().time_since_epoch();
    return static_cast<std::uint64_t>(
        std::chrono::duration_cast<std::chrono::milliseconds>(since_start).count());
}

std::optional<SteadyTime> deadline_in(DWORD milliseconds)
{
    if (milliseconds == INFINITE)
        return std::nullopt;
    return std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
}

} // namespace compat

using namespace compat;

DWORD WINAPI GetTickCount()
{
    return tick_count();
}

ULONGLONG WINAPI GetTickCount64()
{
    return tick_count_64();
}

BOOL WINAPI QueryPerformanceCounter(LARGE_INTEGER *count)
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    count->QuadPart = std::chrono::duration_cast<CounterTick>(now).count();
    return TRUE;
}

BOOL WINAPI QueryPerformanceFrequency(LARGE_INTEGER *frequency)
{
    frequency->QuadPart = CounterTick::period::den;
    return TRUE;
}

DWORD WINAPI SleepEx(DWORD milliseconds, BOOL)
{
    settle();
    if (milliseconds == 0) {
        std::this_thread::yield();
    } else if (const auto end = deadline_in(milliseconds)) {
        std::this_thread::sleep_until(*end);
    } else {
        for (;;)
            std::this_thread::sleep_for(std::chrono::hours(24));
    }
    return 0; // there are no asynchronous procedure calls that could end it earlier
}

void WINAPI Sleep(DWORD milliseconds)
{
    SleepEx(milliseconds, FALSE);
}
