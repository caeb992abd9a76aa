/* Events, critical sections, waits and Sleep. */
#pragma once

#include <minwinbase.h>

#define INFINITE 0xFFFFFFFF
#define WAIT_FAILED ((DWORD)0xFFFFFFFF)
#define WAIT_OBJECT_0 ((STATUS_WAIT_0) + 0)
#define WAIT_ABANDONED ((STATUS_ABANDONED_WAIT_0) + 0)
#define WAIT_ABANDONED_0 ((STATUS_ABANDONED_WAIT_0) + 0)
#define WAIT_IO_COMPLETION STATUS_USER_APC

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

/* Signals and resets at once: only who waits now goes on. Microsoft: "PulseEvent". */
BOOL WINAPI PulseEvent(HANDLE event);

/* An event or mutex that exists; null with ERROR_FILE_NOT_FOUND. Microsoft: "OpenEventW", … */
HANDLE WINAPI OpenEventA(DWORD access, BOOL inherit, LPCSTR name);
HANDLE WINAPI OpenEventW(DWORD access, BOOL inherit, LPCWSTR name);
HANDLE WINAPI OpenMutexA(DWORD access, BOOL inherit, LPCSTR name);
HANDLE WINAPI OpenMutexW(DWORD access, BOOL inherit, LPCWSTR name);

/* A mutex: recursive, released by its owner (else ERROR_NOT_OWNER). WAIT_ABANDONED if the owner
 * ended. Microsoft: "CreateMutexW", "ReleaseMutex". */
HANDLE WINAPI CreateMutexA(LPSECURITY_ATTRIBUTES attributes, BOOL owned, LPCSTR name);
HANDLE WINAPI CreateMutexW(LPSECURITY_ATTRIBUTES attributes, BOOL owned, LPCWSTR name);
BOOL WINAPI ReleaseMutex(HANDLE mutex);

/* A semaphore; ERROR_TOO_MANY_POSTS beyond its maximum. Microsoft: "CreateSemaphoreW". */
HANDLE WINAPI CreateSemaphoreA(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                               LPCSTR name);
HANDLE WINAPI CreateSemaphoreW(LPSECURITY_ATTRIBUTES attributes, LONG initial, LONG maximum,
                               LPCWSTR name);
BOOL WINAPI ReleaseSemaphore(HANDLE semaphore, LONG amount, PLONG former);

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

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define CreateEvent _COMPAT_AW(CreateEvent)
#define OpenEvent _COMPAT_AW(OpenEvent)
#define CreateMutex _COMPAT_AW(CreateMutex)
#define OpenMutex _COMPAT_AW(OpenMutex)
#define CreateSemaphore _COMPAT_AW(CreateSemaphore)
#define OpenEvent _COMPAT_AW(OpenEvent)
#define CreateMutex _COMPAT_AW(CreateMutex)
#define OpenMutex _COMPAT_AW(OpenMutex)
#define CreateSemaphore _COMPAT_AW(CreateSemaphore)
#endif
