#include "compat/kernel/system_time.hpp"

#include "compat/kernel/file_time.hpp"
#include "compat/kernel/text.hpp"

#include <chrono>

#include <fileapi.h>
#include <timezoneapi.h>

namespace compat {
namespace {

using Steps = std::chrono::duration<std::int64_t, std::ratio<1, steps_a_second>>;

constexpr auto start = std::chrono::sys_days(std::chrono::year(1601) / 1 / 1);
constexpr int first_year = 1601;
constexpr int last_year = 30827;

WORD word(std::int64_t value)
{
    return static_cast<WORD>(value);
}

} // namespace

std::optional<std::uint64_t> steps_of(const SYSTEMTIME &time)
{
    using namespace std::chrono;
    const auto date = year(time.wYear) / month(time.wMonth) / day(time.wDay);
    const bool exists = date.ok() && time.wYear >= first_year && time.wYear <= last_year &&
                        time.wHour < 24 && time.wMinute < 60 && time.wSecond < 60 &&
                        time.wMilliseconds < 1000;
    if (!exists)
        return std::nullopt;
    const auto since = (sys_days(date) - start) + hours(time.wHour) + minutes(time.wMinute) +
                       seconds(time.wSecond) + milliseconds(time.wMilliseconds);
    return static_cast<std::uint64_t>(duration_cast<Steps>(since).count());
}

std::optional<SYSTEMTIME> system_time(std::uint64_t steps)
{
    using namespace std::chrono;
    const Steps since(static_cast<std::int64_t>(steps));
    if (since.count() < 0)
        return std::nullopt;
    const auto whole_days = floor<days>(since);
    const sys_days date_days = start + whole_days;
    const year_month_day date(date_days);
    if (static_cast<int>(date.year()) > last_year)
        return std::nullopt;
    const hh_mm_ss time(since - whole_days);
    return SYSTEMTIME{word(static_cast<int>(date.year())),
                      word(static_cast<unsigned>(date.month())),
                      word(weekday(date_days).c_encoding()),
                      word(static_cast<unsigned>(date.day())),
                      word(time.hours().count()),
                      word(time.minutes().count()),
                      word(time.seconds().count()),
                      word(duration_cast<milliseconds>(time.subseconds()).count())};
}

SYSTEMTIME system_time(const std::tm &time, long nanoseconds)
{
    return {word(time.tm_year + 1900), word(time.tm_mon + 1),        word(time.tm_wday),
            word(time.tm_mday),        word(time.tm_hour),           word(time.tm_min),
            word(time.tm_sec),         word(nanoseconds / 1'000'000)};
}

std::tm broken_down(const SYSTEMTIME &time)
{
    std::tm result{};
    result.tm_year = time.wYear - 1900;
    result.tm_mon = time.wMonth - 1;
    result.tm_mday = time.wDay;
    result.tm_hour = time.wHour;
    result.tm_min = time.wMinute;
    result.tm_sec = time.wSecond;
    result.tm_isdst = -1; // whatever holds then
    return result;
}

} // namespace compat

using namespace compat;

BOOL WINAPI FileTimeToSystemTime(const FILETIME *from, LPSYSTEMTIME to)
{
    const auto time = system_time(steps_of(*from));
    if (time)
        *to = *time;
    return succeed_or(time ? 0 : ERROR_INVALID_PARAMETER);
}

BOOL WINAPI SystemTimeToFileTime(const SYSTEMTIME *from, LPFILETIME to)
{
    const auto steps = steps_of(*from);
    if (steps)
        *to = file_time(*steps);
    return succeed_or(steps ? 0 : ERROR_INVALID_PARAMETER);
}

LONG WINAPI CompareFileTime(const FILETIME *a, const FILETIME *b)
{
    const auto first = steps_of(*a);
    const auto second = steps_of(*b);
    return first < second ? -1 : first > second ? 1 : 0;
}
