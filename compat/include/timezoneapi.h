/* Between the forms of a time, and the time zone (Linux's: TZ or the system's). */
#pragma once

#include <minwinbase.h>

#define TIME_ZONE_ID_INVALID ((DWORD)0xFFFFFFFF)

/* Bias is in minutes: UTC = local time + bias. A date without a year names a month's nth weekday.
 */
typedef struct _TIME_ZONE_INFORMATION {
    LONG Bias;
    WCHAR StandardName[32];
    SYSTEMTIME StandardDate;
    LONG StandardBias;
    WCHAR DaylightName[32];
    SYSTEMTIME DaylightDate;
    LONG DaylightBias;
} TIME_ZONE_INFORMATION, *PTIME_ZONE_INFORMATION, *LPTIME_ZONE_INFORMATION;

_COMPAT_BEGIN_C

/* Years 1601 to 30827; ERROR_INVALID_PARAMETER for a time that does not exist. Any thread.
 * Microsoft: "FileTimeToSystemTime", "SystemTimeToFileTime". */
BOOL WINAPI FileTimeToSystemTime(const FILETIME *from, LPSYSTEMTIME to);
BOOL WINAPI SystemTimeToFileTime(const SYSTEMTIME *from, LPFILETIME to);

/* TIME_ZONE_ID_STANDARD or TIME_ZONE_ID_DAYLIGHT, TIME_ZONE_ID_UNKNOWN in a zone without daylight
 * saving. Microsoft: "GetTimeZoneInformation". */
DWORD WINAPI GetTimeZoneInformation(LPTIME_ZONE_INFORMATION zone);

/* By the present time zone's rules for that time; another zone than a null pointer's is not
 * implemented (ERROR_CALL_NOT_IMPLEMENTED). Microsoft: "SystemTimeToTzSpecificLocalTime". */
BOOL WINAPI SystemTimeToTzSpecificLocalTime(const TIME_ZONE_INFORMATION *zone,
                                            const SYSTEMTIME *utc, LPSYSTEMTIME local);
BOOL WINAPI TzSpecificLocalTimeToSystemTime(const TIME_ZONE_INFORMATION *zone,
                                            const SYSTEMTIME *local, LPSYSTEMTIME utc);

_COMPAT_END_C
