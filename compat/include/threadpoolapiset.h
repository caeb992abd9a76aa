/* Thread pools are not implemented: these say so and fail with ERROR_CALL_NOT_IMPLEMENTED.
 * QueueUserWorkItem is there. Microsoft: "Thread Pools". */
#pragma once

#include <minwinbase.h>

typedef struct _TP_CALLBACK_INSTANCE TP_CALLBACK_INSTANCE, *PTP_CALLBACK_INSTANCE;
typedef struct _TP_POOL TP_POOL, *PTP_POOL;
typedef struct _TP_WORK TP_WORK, *PTP_WORK;
typedef struct _TP_TIMER TP_TIMER, *PTP_TIMER;
typedef struct _TP_WAIT TP_WAIT, *PTP_WAIT;
typedef struct _TP_CALLBACK_ENVIRON_V3 TP_CALLBACK_ENVIRON_V3, TP_CALLBACK_ENVIRON,
    *PTP_CALLBACK_ENVIRON;
typedef DWORD TP_WAIT_RESULT;
typedef VOID(NTAPI *PTP_SIMPLE_CALLBACK)(PTP_CALLBACK_INSTANCE instance, PVOID context);
typedef VOID(NTAPI *PTP_WORK_CALLBACK)(PTP_CALLBACK_INSTANCE instance, PVOID context,
                                       PTP_WORK work);
typedef VOID(NTAPI *PTP_TIMER_CALLBACK)(PTP_CALLBACK_INSTANCE instance, PVOID context,
                                        PTP_TIMER timer);
typedef VOID(NTAPI *PTP_WAIT_CALLBACK)(PTP_CALLBACK_INSTANCE instance, PVOID context, PTP_WAIT wait,
                                       TP_WAIT_RESULT result);

_COMPAT_BEGIN_C

PTP_POOL WINAPI CreateThreadpool(PVOID reserved);
void WINAPI SetThreadpoolThreadMaximum(PTP_POOL pool, DWORD most);
BOOL WINAPI SetThreadpoolThreadMinimum(PTP_POOL pool, DWORD least);
void WINAPI CloseThreadpool(PTP_POOL pool);

BOOL WINAPI TrySubmitThreadpoolCallback(PTP_SIMPLE_CALLBACK callback, PVOID context,
                                        PTP_CALLBACK_ENVIRON environment);
PTP_WORK WINAPI CreateThreadpoolWork(PTP_WORK_CALLBACK callback, PVOID context,
                                     PTP_CALLBACK_ENVIRON environment);
void WINAPI SubmitThreadpoolWork(PTP_WORK work);
void WINAPI WaitForThreadpoolWorkCallbacks(PTP_WORK work, BOOL cancel);
void WINAPI CloseThreadpoolWork(PTP_WORK work);

PTP_TIMER WINAPI CreateThreadpoolTimer(PTP_TIMER_CALLBACK callback, PVOID context,
                                       PTP_CALLBACK_ENVIRON environment);
void WINAPI SetThreadpoolTimer(PTP_TIMER timer, PFILETIME due, DWORD period, DWORD window);
void WINAPI WaitForThreadpoolTimerCallbacks(PTP_TIMER timer, BOOL cancel);
void WINAPI CloseThreadpoolTimer(PTP_TIMER timer);

PTP_WAIT WINAPI CreateThreadpoolWait(PTP_WAIT_CALLBACK callback, PVOID context,
                                     PTP_CALLBACK_ENVIRON environment);
void WINAPI SetThreadpoolWait(PTP_WAIT wait, HANDLE object, PFILETIME timeout);
void WINAPI WaitForThreadpoolWaitCallbacks(PTP_WAIT wait, BOOL cancel);
void WINAPI CloseThreadpoolWait(PTP_WAIT wait);

_COMPAT_END_C
