/* The multimedia timer's clock: milliseconds, like GetTickCount. Microsoft: "timeGetTime". */
#pragma once

#include <windef.h>

typedef UINT MMRESULT;
#define MMSYSERR_NOERROR 0
#define MMSYSERR_BADDEVICEID 2
#define MMSYSERR_NODRIVER 6
#define MMSYSERR_INVALPARAM 11
#define TIMERR_NOERROR 0
#define TIMERR_NOCANDO 97

#include <pshpack1.h>
/* In milliseconds. */
typedef struct timecaps_tag {
    UINT wPeriodMin;
    UINT wPeriodMax;
} TIMECAPS, *PTIMECAPS, *LPTIMECAPS;
#include <poppack.h>

_COMPAT_BEGIN_C

DWORD WINAPI timeGetTime(void);
/* The clock is always fine enough: these change nothing. TIMERR_NOCANDO for a period that is none.
 * Microsoft: "timeBeginPeriod". */
MMRESULT WINAPI timeBeginPeriod(UINT milliseconds);
MMRESULT WINAPI timeEndPeriod(UINT milliseconds);
/* The periods that there are. Microsoft: "timeGetDevCaps". */
MMRESULT WINAPI timeGetDevCaps(LPTIMECAPS caps, UINT size);

_COMPAT_END_C
