/* Events, critical sections, waits and Sleep. */
#pragma once

#include <minwinbase.h>

#define INFINITE 0xFFFFFFFF
#define WAIT_FAILED ((DWORD)0xFFFFFFFF)
#define WAIT_OBJECT_0 ((STATUS_WAIT_0) + 0)
#define WAIT_ABANDONED ((STATUS_ABANDONED_WAIT_0) + 0)
#define WAIT_ABANDONED_0 ((STATUS_ABANDONED_WAIT_0) + 0)
#define WAIT_IO_COMPLETION STATUS_USER_APC

#define SRWLOCK_INIT RTL_SRWLOCK_INIT
#define CONDITION_VARIABLE_INIT RTL_CONDITION_VARIABLE_INIT
#define CONDITION_VARIABLE_LOCKMODE_SHARED RTL_CONDITION_VARIABLE_LOCKMODE_SHARED
#define INIT_ONCE_STATIC_INIT RTL_RUN_ONCE_INIT
#define INIT_ONCE_CHECK_ONLY 0x00000001U
#define INIT_ONCE_ASYNC 0x00000002U
#define INIT_ONCE_INIT_FAILED 0x00000004U

typedef RTL_SRWLOCK SRWLOCK, *PSRWLOCK;
typedef RTL_CONDITION_VARIABLE CONDITION_VARIABLE, *PCONDITION_VARIABLE;
typedef RTL_RUN_ONCE INIT_ONCE, *PINIT_ONCE, *LPINIT_ONCE;
typedef BOOL(WINAPI *PINIT_ONCE_FN)(PINIT_ONCE once, PVOID parameter, PVOID *context);
typedef VOID(APIENTRY *PTIMERAPCROUTINE)(LPVOID argument, DWORD low, DWORD high);

_COMPAT_BEGIN_C

/* An event object; with a name that exists already that one, and ERROR_ALREADY_EXISTS. Null on
 * failure. Microsoft: "CreateEventW". */
HANDLE WINAPI CreateEventA(LPSECURITY_ATTRIBUTES attributes, BOOL manual_reset, BOOL signalled,
                           LPCSTR name);
HANDLE WINAPI CreateEventW(LPSECURITY_ATTRIBUTES attributes, BOOL manual_reset, BOOL signalled,
                           LPCWSTR name);

/* Changes an event's state. ERROR_INVALID_HANDLE. Any thread. Microsoft: "SetEvent". */
BOOL WINAPI SetEvent(HANDLE event);
BOOL WINAPI ResetEvent(HANDLE event);
BOOL WINAPI PulseEvent(HANDLE event);

/* An existing event, mutex or semaphore of that name; null with ERROR_FILE_NOT_FOUND.
 * Microsoft: "OpenEventW", … */
HANDLE WINAPI OpenEventA(DWORD access, BOOL inherit, LPCSTR name);
HANDLE WINAPI OpenEventW(DWORD access, BOOL inherit, LPCWSTR name);
HANDLE WINAPI OpenMutexA(DWORD access, BOOL inherit, LPCSTR name);
HANDLE WINAPI OpenMutexW(DWORD access, BOOL inherit, LPCWSTR name);

/* A mutex object, taken by waiting for it. A thread that ends as its owner abandons it.
 * ReleaseMutex: ERROR_NOT_OWNER. Microsoft: "CreateMutexW". */
HANDLE WINAPI CreateMutexA(LPSECURITY_ATTRIBUTES attributes, BOOL owned, LPCSTR name);
HANDLE WINAPI CreateMutexW(LPSECURITY_ATTRIBUTES attributes, BOOL owned, LPCWSTR name);
BOOL WINAPI ReleaseMutex(HANDLE mutex);

/* A semaphore object: each wait takes one off its count. ReleaseSemaphore: ERROR_TOO_MANY_POSTS.
 * Microsoft: "CreateSemaphoreW". */
HANDLE WINAPI CreateSemaphoreA(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                               LPCSTR name);
HANDLE WINAPI CreateSemaphoreW(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                               LPCWSTR name);
BOOL WINAPI ReleaseSemaphore(HANDLE semaphore, LONG amount, LPLONG former_count);

/* Waits for one or several objects: WAIT_OBJECT_0 + the lowest index signalled, WAIT_TIMEOUT, or
 * WAIT_FAILED with ERROR_INVALID_HANDLE or ERROR_INVALID_PARAMETER (none, or over 64).
 * Messages are not dispatched meanwhile. Microsoft: "WaitForMultipleObjects". */
DWORD WINAPI WaitForSingleObject(HANDLE object, DWORD milliseconds);
DWORD WINAPI WaitForSingleObjectEx(HANDLE object, DWORD milliseconds, BOOL alertable);
DWORD WINAPI WaitForMultipleObjects(DWORD count, const HANDLE *objects, BOOL all,
                                    DWORD milliseconds);
DWORD WINAPI WaitForMultipleObjectsEx(DWORD count, const HANDLE *objects, BOOL all,
                                      DWORD milliseconds, BOOL alertable);

/* Suspends this thread. Network events that fall due meanwhile are in the queue afterwards.
 * Microsoft: "Sleep". */
void WINAPI Sleep(DWORD milliseconds);
DWORD WINAPI SleepEx(DWORD milliseconds, BOOL alertable);

/* Critical sections: recursive, of one process. Microsoft: "InitializeCriticalSection", … */
void WINAPI InitializeCriticalSection(LPCRITICAL_SECTION section);
BOOL WINAPI InitializeCriticalSectionAndSpinCount(LPCRITICAL_SECTION section, DWORD spin_count);
BOOL WINAPI InitializeCriticalSectionEx(LPCRITICAL_SECTION section, DWORD spin_count, DWORD flags);
void WINAPI EnterCriticalSection(LPCRITICAL_SECTION section);
BOOL WINAPI TryEnterCriticalSection(LPCRITICAL_SECTION section);
void WINAPI LeaveCriticalSection(LPCRITICAL_SECTION section);
void WINAPI DeleteCriticalSection(LPCRITICAL_SECTION section);

/* Locks of one word, not recursive: one writer, or any number of readers. SRWLOCK_INIT or all zero
 * is free. Microsoft: "Slim Reader/Writer (SRW) Locks". */
void WINAPI InitializeSRWLock(PSRWLOCK lock);
void WINAPI AcquireSRWLockExclusive(PSRWLOCK lock);
void WINAPI AcquireSRWLockShared(PSRWLOCK lock);
BOOLEAN WINAPI TryAcquireSRWLockExclusive(PSRWLOCK lock);
BOOLEAN WINAPI TryAcquireSRWLockShared(PSRWLOCK lock);
void WINAPI ReleaseSRWLockExclusive(PSRWLOCK lock);
void WINAPI ReleaseSRWLockShared(PSRWLOCK lock);

/* Waiting gives the lock up and takes it again; a wake-up may come without cause. FALSE with
 * ERROR_TIMEOUT. Microsoft: "Condition Variables". */
void WINAPI InitializeConditionVariable(PCONDITION_VARIABLE condition);
BOOL WINAPI SleepConditionVariableCS(PCONDITION_VARIABLE condition, LPCRITICAL_SECTION section,
                                     DWORD milliseconds);
BOOL WINAPI SleepConditionVariableSRW(PCONDITION_VARIABLE condition, PSRWLOCK lock,
                                      DWORD milliseconds, ULONG flags);
void WINAPI WakeConditionVariable(PCONDITION_VARIABLE condition);
void WINAPI WakeAllConditionVariable(PCONDITION_VARIABLE condition);

/* Runs `function` once, whoever comes first; the others wait. FALSE if it failed: the next one
 * tries again. Microsoft: "One-Time Initialization". */
void WINAPI InitOnceInitialize(PINIT_ONCE once);
BOOL WINAPI InitOnceExecuteOnce(PINIT_ONCE once, PINIT_ONCE_FN function, PVOID parameter,
                                LPVOID *context);

/* The same in two steps: whoever finds it pending initialises, and completes; the others wait. With
 * INIT_ONCE_ASYNC several may be at it, and the first one wins. ERROR_GEN_FAILURE: it was not begun
 * (or, with INIT_ONCE_CHECK_ONLY, is not done). ERROR_INVALID_PARAMETER. Microsoft:
 * "InitOnceBeginInitialize". */
BOOL WINAPI InitOnceBeginInitialize(PINIT_ONCE once, DWORD flags, PBOOL pending, LPVOID *context);
BOOL WINAPI InitOnceComplete(PINIT_ONCE once, DWORD flags, LPVOID context);

/* A timer, signalled at a time: 100-nanosecond steps since 1601, or, negative, from now. With a
 * period in milliseconds again and again. Completion routines are not implemented
 * (ERROR_CALL_NOT_IMPLEMENTED). Microsoft: "SetWaitableTimer". */
HANDLE WINAPI CreateWaitableTimerA(LPSECURITY_ATTRIBUTES attributes, BOOL manual_reset,
                                   LPCSTR name);
HANDLE WINAPI CreateWaitableTimerW(LPSECURITY_ATTRIBUTES attributes, BOOL manual_reset,
                                   LPCWSTR name);
HANDLE WINAPI OpenWaitableTimerA(DWORD access, BOOL inherit, LPCSTR name);
HANDLE WINAPI OpenWaitableTimerW(DWORD access, BOOL inherit, LPCWSTR name);
BOOL WINAPI SetWaitableTimer(HANDLE timer, const LARGE_INTEGER *due, LONG period,
                             PTIMERAPCROUTINE routine, LPVOID argument, BOOL resume);
BOOL WINAPI CancelWaitableTimer(HANDLE timer);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define CreateEvent _COMPAT_AW(CreateEvent)
#define OpenEvent _COMPAT_AW(OpenEvent)
#define CreateMutex _COMPAT_AW(CreateMutex)
#define OpenMutex _COMPAT_AW(OpenMutex)
#define CreateSemaphore _COMPAT_AW(CreateSemaphore)
#define CreateWaitableTimer _COMPAT_AW(CreateWaitableTimer)
#define OpenWaitableTimer _COMPAT_AW(OpenWaitableTimer)
#endif
