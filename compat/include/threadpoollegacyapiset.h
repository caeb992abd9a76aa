/* The thread pool of Windows 2000. Timer queues and registered waits are not implemented: these say
 * so and fail with ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "Timer Queues",
 * "RegisterWaitForSingleObject". */
#pragma once

#include <minwinbase.h>

typedef VOID(NTAPI *WAITORTIMERCALLBACK)(PVOID context, BOOLEAN timed_out);

#define WT_EXECUTEDEFAULT 0x00000000
#define WT_EXECUTEONLYONCE 0x00000008
#define WT_EXECUTELONGFUNCTION 0x00000010
#define WT_EXECUTEINTIMERTHREAD 0x00000020

_COMPAT_BEGIN_C

/* Runs `function` in another thread. Microsoft: "QueueUserWorkItem". */
BOOL WINAPI QueueUserWorkItem(LPTHREAD_START_ROUTINE function, PVOID context, ULONG flags);

HANDLE WINAPI CreateTimerQueue(void);
BOOL WINAPI CreateTimerQueueTimer(PHANDLE timer, HANDLE queue, WAITORTIMERCALLBACK callback,
                                  PVOID context, DWORD due, DWORD period, ULONG flags);
BOOL WINAPI ChangeTimerQueueTimer(HANDLE queue, HANDLE timer, ULONG due, ULONG period);
BOOL WINAPI DeleteTimerQueueTimer(HANDLE queue, HANDLE timer, HANDLE completion);
BOOL WINAPI DeleteTimerQueue(HANDLE queue);
BOOL WINAPI DeleteTimerQueueEx(HANDLE queue, HANDLE completion);
BOOL WINAPI UnregisterWaitEx(HANDLE wait, HANDLE completion);

_COMPAT_END_C
