/* Milliseconds since the machine started, and the time of day. */
#pragma once

#include <minwinbase.h>

_COMPAT_BEGIN_C

/* GetTickCount starts again at 0 after 49.7 days. Microsoft: "GetTickCount64". */
DWORD WINAPI GetTickCount(void);
ULONGLONG WINAPI GetTickCount64(void);

/* Microsoft: "GetSystemTime", "GetLocalTime". */
void WINAPI GetSystemTime(LPSYSTEMTIME time);
void WINAPI GetLocalTime(LPSYSTEMTIME time);
void WINAPI GetSystemTimeAsFileTime(LPFILETIME time);

_COMPAT_END_C
