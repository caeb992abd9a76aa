/* Fibers, and waits by the thread pool, are not implemented: these say so and fail with
 * ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "Fibers", "RegisterWaitForSingleObject". */
#pragma once

#include <threadpoollegacyapiset.h>

typedef VOID(WINAPI *PFIBER_START_ROUTINE)(LPVOID parameter);
typedef PFIBER_START_ROUTINE LPFIBER_START_ROUTINE;

_COMPAT_BEGIN_C

LPVOID WINAPI ConvertThreadToFiber(LPVOID parameter);
LPVOID WINAPI ConvertThreadToFiberEx(LPVOID parameter, DWORD flags);
BOOL WINAPI ConvertFiberToThread(void);
LPVOID WINAPI CreateFiber(SIZE_T stack_size, LPFIBER_START_ROUTINE start, LPVOID parameter);
LPVOID WINAPI CreateFiberEx(SIZE_T stack_commit, SIZE_T stack_reserve, DWORD flags,
                            LPFIBER_START_ROUTINE start, LPVOID parameter);
void WINAPI SwitchToFiber(LPVOID fiber);
void WINAPI DeleteFiber(LPVOID fiber);

BOOL WINAPI RegisterWaitForSingleObject(PHANDLE wait, HANDLE object, WAITORTIMERCALLBACK callback,
                                        PVOID context, ULONG milliseconds, ULONG flags);
BOOL WINAPI UnregisterWait(HANDLE wait);

_COMPAT_END_C
