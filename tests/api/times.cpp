// Forms of a time.

#include "support.hpp"

using namespace conformance;

namespace {

std::string text(const SYSTEMTIME &t)
{
    char buffer[64];
    wsprintfA(buffer, "%d-%02d-%02d(%d) %02d:%02d:%02d.%03d", t.wYear, t.wMonth, t.wDay,
              t.wDayOfWeek, t.wHour, t.wMinute, t.wSecond, t.wMilliseconds);
    return buffer;
}

std::string steps(const FILETIME &t)
{
    return std::to_string(static_cast<unsigned long long>(t.dwHighDateTime) << 32 |
                          t.dwLowDateTime);
}

FILETIME file_time(unsigned long long steps)
{
    return {static_cast<DWORD>(steps), static_cast<DWORD>(steps >> 32)};
}

std::string date_of(unsigned long long steps)
{
    const FILETIME from = file_time(steps);
    SYSTEMTIME to = {};
    return FileTimeToSystemTime(&from, &to) ? text(to) : ok(FALSE);
}

std::string file(const SYSTEMTIME &from)
{
    FILETIME to = {};
    return SystemTimeToFileTime(&from, &to) ? steps(to) : ok(FALSE);
}

} // namespace

CASE("times.convert", "Dates from 1601 on are steps of 100 nanoseconds", "")
{
    STEP(date_of(0), "1601-01-01(1) 00:00:00.000");
    STEP(date_of(116444736000000000ull), "1970-01-01(4) 00:00:00.000");
    STEP(date_of(125911584001239999ull), "2000-01-01(6) 00:00:00.123");
    STEP(date_of(0x8000000000000000ull), "no/87");
    STEP(file({2000, 1, 0, 1, 0, 0, 0, 123}), "125911584001230000");
    STEP(file({2024, 2, 0, 29, 23, 59, 59, 999}), "133537247999990000");
    STEP(file({2023, 2, 0, 29, 0, 0, 0, 0}), "no/87",
         differs("wine-8.0", "133221024000000000", "Wine takes it for the first of March"));
    STEP(file({1600, 1, 0, 1, 0, 0, 0, 0}), "no/87");
    STEP(file({2000, 13, 0, 1, 0, 0, 0, 0}), "no/87");
    STEP(file({2000, 1, 0, 1, 24, 0, 0, 0}), "no/87");
    STEP(file({2000, 1, 0, 1, 0, 0, 60, 0}), "no/87");
    const FILETIME one = file_time(1), two = file_time(0x100000000);
    STEP(CompareFileTime(&one, &two), "-1");
    STEP(CompareFileTime(&two, &one), "1");
    STEP(CompareFileTime(&two, &two), "0");
}

CASE("times.local", "Local time is UTC less the time zone's bias", "")
{
    TIME_ZONE_INFORMATION zone;
    const DWORD now = GetTimeZoneInformation(&zone);
    STEP(now <= TIME_ZONE_ID_DAYLIGHT, "yes");
    const LONG bias = zone.Bias + (now == TIME_ZONE_ID_DAYLIGHT   ? zone.DaylightBias
                                   : now == TIME_ZONE_ID_STANDARD ? zone.StandardBias
                                                                  : 0);
    const FILETIME utc = file_time(125911584001230000ull);
    FILETIME local, back;
    STEP(ok(FileTimeToLocalFileTime(&utc, &local)), "yes");
    STEP(steps(local) == std::to_string(125911584001230000ll - bias * 600000000ll), "yes");
    STEP(ok(LocalFileTimeToFileTime(&local, &back)), "yes");
    STEP(steps(back), "125911584001230000");
    SYSTEMTIME there = {2000, 1, 6, 1, 12, 30, 0, 7}, here, again;
    STEP(ok(SystemTimeToTzSpecificLocalTime(nullptr, &there, &here)), "yes");
    STEP(ok(TzSpecificLocalTimeToSystemTime(nullptr, &here, &again)), "yes");
    STEP(text(again), "2000-01-01(6) 12:30:00.007");
    there.wMonth = 0;
    STEP(ok(SystemTimeToTzSpecificLocalTime(nullptr, &there, &here)), "no/87");
    STEP(ok(TzSpecificLocalTimeToSystemTime(nullptr, &there, &here)), "no/87");
}

CASE("times.now", "The clocks agree", "")
{
    SYSTEMTIME utc, local, from;
    FILETIME now, later;
    GetSystemTimeAsFileTime(&now);
    GetSystemTime(&utc);
    GetLocalTime(&local);
    GetSystemTimeAsFileTime(&later);
    STEP(CompareFileTime(&now, &later) <= 0, "yes");
    STEP(ok(FileTimeToSystemTime(&now, &from)), "yes");
    FILETIME again;
    STEP(ok(SystemTimeToFileTime(&utc, &again)), "yes");
    STEP(CompareFileTime(&again, &later) <= 0, "yes");
    STEP(local.wYear - utc.wYear < 2, "yes");
}
