/* Timers: WM_TIMER when nothing else is in the queue. */
#pragma once

#include <user/types.h>

#define USER_TIMER_MINIMUM 0x0000000A
#define USER_TIMER_MAXIMUM 0x7FFFFFFF

_COMPAT_BEGIN_C

/* Starts a timer, or restarts the one of the same window and id. Under 10 ms becomes 10 ms; late
 * ticks are one. With a null window an id is made up and returned. 0 on failure. Microsoft:
 * "SetTimer". */
UINT_PTR WINAPI SetTimer(HWND window, UINT_PTR id, UINT milliseconds, TIMERPROC procedure);

/* The same; that ticks may come together is no use here. Microsoft: "SetCoalescableTimer". */
#define TIMERV_DEFAULT_COALESCING 0
#define TIMERV_NO_COALESCING 0xFFFFFFFF
UINT_PTR WINAPI SetCoalescableTimer(HWND window, UINT_PTR id, UINT milliseconds,
                                    TIMERPROC procedure, ULONG tolerance);

/* Stops it, with a tick not yet retrieved. FALSE if there is none. Microsoft: "KillTimer". */
BOOL WINAPI KillTimer(HWND window, UINT_PTR id);

_COMPAT_END_C
