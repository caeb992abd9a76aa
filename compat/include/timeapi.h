/* The multimedia timer's clock: milliseconds, like GetTickCount. Microsoft: "timeGetTime". */
#pragma once

#include <windef.h>

typedef UINT MMRESULT;
#define TIMERR_NOERROR 0

_COMPAT_BEGIN_C

DWORD WINAPI timeGetTime(void);
/* The clock is always fine enough: these change nothing. */
MMRESULT WINAPI timeBeginPeriod(UINT milliseconds);
MMRESULT WINAPI timeEndPeriod(UINT milliseconds);

_COMPAT_END_C
