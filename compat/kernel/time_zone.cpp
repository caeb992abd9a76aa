// The time zone, by the C library's rules.
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/file_time.hpp"
#include "compat/kernel/system_time.hpp"
#include "compat/kernel/text.hpp"

#include <ctime>
#include <optional>

#include <winbase.h>

namespace compat {
namespace {

std::tm local(std::time_t time)
{
    std::tm result{};
    ::localtime_r(&time, &result);
    return result;
}

constexpr std::time_t an_hour = 60 * 60;
constexpr std::time_t half_a_day = 12 * an_hour;

/// The first second after `from` with other rules than then; `to` if there is none before it.
std::time_t next_change(std::time_t from, std::time_t to)
{
    const int before = local(from).tm_isdst;
    while (from < to && local(from + half_a_day).tm_isdst == before)
        from += half_a_day;
    if (from >= to)
        return to;
    for (std::time_t step = half_a_day / 2; step > 0; step /= 2)
        if (local(from + step).tm_isdst == before)
            from += step;
    while (local(from).tm_isdst == before)
        ++from;
    return from;
}

/// "The nth weekday of a month", as the clocks showed it just before the change.
SYSTEMTIME rule_of(std::time_t change)
{
    const std::tm before = local(change - 1);
    std::tm at = local(change);
    at.tm_hour = (before.tm_hour + 1) % 24;
    const bool last_of_month = local(change + 7 * 2 * half_a_day).tm_mon != at.tm_mon;
    SYSTEMTIME rule = system_time(at, 0);
    rule.wYear = 0;
    rule.wDay = last_of_month ? WORD{5} : static_cast<WORD>((at.tm_mday - 1) / 7 + 1);
    rule.wMinute = rule.wSecond = 0;
    return rule;
}

void copy_name(const std::tm &time, WCHAR (&name)[32])
{
    copy_text(to_wide(time.tm_zone ? time.tm_zone : ""), name, 32);
}

LONG bias(const std::tm &time)
{
    return static_cast<LONG>(-time.tm_gmtoff / 60);
}

DWORD describe(TIME_ZONE_INFORMATION &zone)
{
    const auto now = std::time(nullptr);
    const std::tm here = local(now);
    const std::time_t a_year = 366 * 2 * half_a_day;
    const auto change = next_change(now, now + a_year);
    zone = {};
    zone.Bias = bias(here);
    copy_name(here, zone.StandardName);
    copy_name(here, zone.DaylightName);
    if (change >= now + a_year)
        return TIME_ZONE_ID_UNKNOWN;
    const auto change_back = next_change(change, change + a_year);
    const std::tm then = local(change);
    const bool daylight_now = here.tm_isdst > 0;
    const std::tm &standard = daylight_now ? then : here;
    const std::tm &daylight = daylight_now ? here : then;
    zone.Bias = bias(standard);
    zone.DaylightBias = bias(daylight) - zone.Bias;
    copy_name(standard, zone.StandardName);
    copy_name(daylight, zone.DaylightName);
    zone.StandardDate = rule_of(daylight_now ? change : change_back);
    zone.DaylightDate = rule_of(daylight_now ? change_back : change);
    return daylight_now ? TIME_ZONE_ID_DAYLIGHT : TIME_ZONE_ID_STANDARD;
}

/// Only the present zone's rules are known.
DWORD check_zone(const TIME_ZONE_INFORMATION *zone)
{
    if (!zone)
        return 0;
    not_implemented("SystemTimeToTzSpecificLocalTime with a time zone of the caller's");
    return ERROR_CALL_NOT_IMPLEMENTED;
}

/// How far the clocks of now are from UTC, in steps.
std::int64_t offset_now()
{
    return local(std::time(nullptr)).tm_gmtoff * steps_a_second;
}

BOOL shifted(const FILETIME &from, std::int64_t by, FILETIME &to)
{
    const auto steps = static_cast<std::int64_t>(steps_of(from)) + by;
    if (steps < 0)
        return succeed_or(ERROR_INVALID_PARAMETER);
    to = file_time(static_cast<std::uint64_t>(steps));
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI GetTimeZoneInformation(LPTIME_ZONE_INFORMATION zone)
{
    return describe(*zone);
}

BOOL WINAPI SystemTimeToTzSpecificLocalTime(const TIME_ZONE_INFORMATION *zone,
                                            const SYSTEMTIME *utc, LPSYSTEMTIME result)
{
    const auto steps = steps_of(*utc);
    if (!succeed_or(steps ? check_zone(zone) : ERROR_INVALID_PARAMETER))
        return FALSE;
    *result = system_time(local(unix_time(file_time(*steps)).tv_sec), 0);
    result->wMilliseconds = utc->wMilliseconds;
    return TRUE;
}

BOOL WINAPI TzSpecificLocalTimeToSystemTime(const TIME_ZONE_INFORMATION *zone,
                                            const SYSTEMTIME *time, LPSYSTEMTIME utc)
{
    if (!succeed_or(steps_of(*time) ? check_zone(zone) : ERROR_INVALID_PARAMETER))
        return FALSE;
    std::tm broken = broken_down(*time);
    const auto result = system_time(steps_of(file_time(std::mktime(&broken), 0)));
    *utc = *result;
    utc->wMilliseconds = time->wMilliseconds;
    return TRUE;
}

BOOL WINAPI FileTimeToLocalFileTime(const FILETIME *utc, LPFILETIME result)
{
    return shifted(*utc, offset_now(), *result);
}

BOOL WINAPI LocalFileTimeToFileTime(const FILETIME *time, LPFILETIME utc)
{
    return shifted(*time, -offset_now(), *utc);
}
