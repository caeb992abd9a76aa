/* Threads, and the current process. */
#pragma once

#include <minwinbase.h>

#define CREATE_SUSPENDED 0x00000004

_COMPAT_BEGIN_C

/* Starts a thread; its message queue comes with its first call of a window or message function. The
 * handle is signalled when it ends. Null on failure. Microsoft: "CreateThread". */
HANDLE WINAPI CreateThread(LPSECURITY_ATTRIBUTES attributes, SIZE_T stack_size,
                           LPTHREAD_START_ROUTINE start, LPVOID parameter, DWORD flags,
                           LPDWORD thread_id);

/* Starts a thread that was made with CREATE_SUSPENDED; the former suspend count, or -1.
 * Microsoft: "ResumeThread". */
DWORD WINAPI ResumeThread(HANDLE thread);

/* Ends this thread; its windows are destroyed. Microsoft: "ExitThread". */
DECLSPEC_NORETURN void WINAPI ExitThread(DWORD code);

/* The thread's result, STILL_ACTIVE while it runs. Microsoft: "GetExitCodeThread". */
BOOL WINAPI GetExitCodeThread(HANDLE thread, LPDWORD code);

/* A handle of a thread by its id; null with ERROR_INVALID_PARAMETER. Microsoft: "OpenThread". */
HANDLE WINAPI OpenThread(DWORD access, BOOL inherit, DWORD thread_id);

/* The pseudo handle of this thread, and ids. Microsoft: "GetCurrentThreadId", … */
HANDLE WINAPI GetCurrentThread(void);
DWORD WINAPI GetCurrentThreadId(void);
DWORD WINAPI GetThreadId(HANDLE thread);
BOOL WINAPI SwitchToThread(void);

HANDLE WINAPI GetCurrentProcess(void);
DWORD WINAPI GetCurrentProcessId(void);

/* Ends the program with this code. Microsoft: "ExitProcess". */
DECLSPEC_NORETURN void WINAPI ExitProcess(UINT code);

_COMPAT_END_C
