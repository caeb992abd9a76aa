/* Threads, and the current process. */
#pragma once

#include <minwinbase.h>

#define DEBUG_PROCESS 0x00000001
#define DEBUG_ONLY_THIS_PROCESS 0x00000002
#define CREATE_SUSPENDED 0x00000004
#define DETACHED_PROCESS 0x00000008
#define CREATE_NEW_CONSOLE 0x00000010
#define NORMAL_PRIORITY_CLASS 0x00000020
#define IDLE_PRIORITY_CLASS 0x00000040
#define HIGH_PRIORITY_CLASS 0x00000080
#define REALTIME_PRIORITY_CLASS 0x00000100
#define CREATE_NEW_PROCESS_GROUP 0x00000200
#define CREATE_UNICODE_ENVIRONMENT 0x00000400
#define BELOW_NORMAL_PRIORITY_CLASS 0x00004000
#define ABOVE_NORMAL_PRIORITY_CLASS 0x00008000
#define CREATE_DEFAULT_ERROR_MODE 0x04000000
#define CREATE_NO_WINDOW 0x08000000

#define STARTF_USESHOWWINDOW 0x00000001
#define STARTF_USESIZE 0x00000002
#define STARTF_USEPOSITION 0x00000004
#define STARTF_USECOUNTCHARS 0x00000008
#define STARTF_USEFILLATTRIBUTE 0x00000010
#define STARTF_FORCEONFEEDBACK 0x00000040
#define STARTF_FORCEOFFFEEDBACK 0x00000080
#define STARTF_USESTDHANDLES 0x00000100

#define PROCESS_TERMINATE 0x0001
#define PROCESS_DUP_HANDLE 0x0040
#define PROCESS_QUERY_INFORMATION 0x0400
#define PROCESS_QUERY_LIMITED_INFORMATION 0x1000
#define THREAD_TERMINATE 0x0001
#define THREAD_SUSPEND_RESUME 0x0002
#define THREAD_QUERY_INFORMATION 0x0040
#define THREAD_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0xFFFF)
#define PROCESS_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0xFFFF)

#define TLS_OUT_OF_INDEXES ((DWORD)0xFFFFFFFF)

typedef struct _PROCESS_INFORMATION {
    HANDLE hProcess;
    HANDLE hThread;
    DWORD dwProcessId;
    DWORD dwThreadId;
} PROCESS_INFORMATION, *PPROCESS_INFORMATION, *LPPROCESS_INFORMATION;

typedef struct _STARTUPINFOA {
    DWORD cb;
    LPSTR lpReserved;
    LPSTR lpDesktop;
    LPSTR lpTitle;
    DWORD dwX;
    DWORD dwY;
    DWORD dwXSize;
    DWORD dwYSize;
    DWORD dwXCountChars;
    DWORD dwYCountChars;
    DWORD dwFillAttribute;
    DWORD dwFlags;
    WORD wShowWindow;
    WORD cbReserved2;
    LPBYTE lpReserved2;
    HANDLE hStdInput;
    HANDLE hStdOutput;
    HANDLE hStdError;
} STARTUPINFOA, *LPSTARTUPINFOA;

typedef struct _STARTUPINFOW {
    DWORD cb;
    LPWSTR lpReserved;
    LPWSTR lpDesktop;
    LPWSTR lpTitle;
    DWORD dwX;
    DWORD dwY;
    DWORD dwXSize;
    DWORD dwYSize;
    DWORD dwXCountChars;
    DWORD dwYCountChars;
    DWORD dwFillAttribute;
    DWORD dwFlags;
    WORD wShowWindow;
    WORD cbReserved2;
    LPBYTE lpReserved2;
    HANDLE hStdInput;
    HANDLE hStdOutput;
    HANDLE hStdError;
} STARTUPINFOW, *LPSTARTUPINFOW;

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(STARTUPINFO) STARTUPINFO;
typedef _COMPAT_AW(LPSTARTUPINFO) LPSTARTUPINFO;
#endif

_COMPAT_BEGIN_C

/* Starts a thread; its message queue comes with its first call of a window or message function. The
 * handle is signalled when it ends. Null on failure. Microsoft: "CreateThread". */
HANDLE WINAPI CreateThread(LPSECURITY_ATTRIBUTES attributes, SIZE_T stack_size,
                           LPTHREAD_START_ROUTINE start, LPVOID parameter, DWORD flags,
                           LPDWORD thread_id);

/* Stops a thread wherever it is, and lets one go on that was stopped or made with CREATE_SUSPENDED;
 * the former suspend count, or -1. Of another process all threads stop. Microsoft:
 * "SuspendThread", "ResumeThread". */
DWORD WINAPI SuspendThread(HANDLE thread);
DWORD WINAPI ResumeThread(HANDLE thread);
/* Stops it for good: it leaves what it has locked as it is, and its windows. Microsoft:
 * "TerminateThread". */
BOOL WINAPI TerminateThread(HANDLE thread, DWORD code);

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
DWORD WINAPI GetProcessIdOfThread(HANDLE thread);
BOOL WINAPI SwitchToThread(void);

HANDLE WINAPI GetCurrentProcess(void);
DWORD WINAPI GetCurrentProcessId(void);

/* Ends the program with this code. Microsoft: "ExitProcess". */
DECLSPEC_NORETURN void WINAPI ExitProcess(UINT code);

/* Starts a program of Linux by its path (with or without ".exe"), or by the first word of the
 * command line, which is then looked for along PATH, too. `cmd /c command` is one for /bin/sh. It
 * gets the standard handles of STARTUPINFO or this process', and, with `inherit`, a program of ours
 * gets the files and pipes that may be inherited; other objects and sockets are not inherited. The
 * environment is a block of "NAME=value". A new console is this terminal. ERROR_FILE_NOT_FOUND,
 * ERROR_PATH_NOT_FOUND, ERROR_BAD_EXE_FORMAT (no program), ERROR_ACCESS_DENIED (a directory),
 * ERROR_DIRECTORY. Any thread. Microsoft: "CreateProcessW". */
BOOL WINAPI CreateProcessA(LPCSTR application, LPSTR command_line,
                           LPSECURITY_ATTRIBUTES process_attributes,
                           LPSECURITY_ATTRIBUTES thread_attributes, BOOL inherit, DWORD flags,
                           LPVOID environment, LPCSTR directory, LPSTARTUPINFOA startup,
                           LPPROCESS_INFORMATION information);
BOOL WINAPI CreateProcessW(LPCWSTR application, LPWSTR command_line,
                           LPSECURITY_ATTRIBUTES process_attributes,
                           LPSECURITY_ATTRIBUTES thread_attributes, BOOL inherit, DWORD flags,
                           LPVOID environment, LPCWSTR directory, LPSTARTUPINFOW startup,
                           LPPROCESS_INFORMATION information);
/* How this program was started, as far as that is known here. Microsoft: "GetStartupInfoW". */
void WINAPI GetStartupInfoA(LPSTARTUPINFOA startup);
void WINAPI GetStartupInfoW(LPSTARTUPINFOW startup);

/* A handle of a process by its number; null with ERROR_INVALID_PARAMETER (there is none) or
 * ERROR_ACCESS_DENIED. Microsoft: "OpenProcess". */
HANDLE WINAPI OpenProcess(DWORD access, BOOL inherit, DWORD process_id);
/* STILL_ACTIVE while it runs; then all 32 bits if it was a program of ours, else the 8 that Linux
 * keeps. Of a process that this one has not started nobody tells it: ERROR_CALL_NOT_IMPLEMENTED.
 * Microsoft: "GetExitCodeProcess". */
BOOL WINAPI GetExitCodeProcess(HANDLE process, LPDWORD code);
/* Ends the process at once: nothing is written out. ERROR_ACCESS_DENIED: it has ended already.
 * Microsoft: "TerminateProcess". */
BOOL WINAPI TerminateProcess(HANDLE process, UINT code);
DWORD WINAPI GetProcessId(HANDLE process);
/* Told to Linux as far as it lets the user do that; this process' own is kept as it was given.
 * Microsoft: "SetPriorityClass". */
DWORD WINAPI GetPriorityClass(HANDLE process);
BOOL WINAPI SetPriorityClass(HANDLE process, DWORD priority_class);

/* Words that each thread has its own of, 0 at first. TlsGetValue's 0 is an error only with another
 * last error than 0. ERROR_INVALID_PARAMETER. Microsoft: "TlsAlloc", … */
DWORD WINAPI TlsAlloc(void);
LPVOID WINAPI TlsGetValue(DWORD index);
BOOL WINAPI TlsSetValue(DWORD index, LPVOID value);
BOOL WINAPI TlsFree(DWORD index);

/* Kept and handed out, and told to Linux where it lets the user do that. Microsoft:
 * "SetThreadPriority". */
BOOL WINAPI SetThreadPriority(HANDLE thread, int priority);
int WINAPI GetThreadPriority(HANDLE thread);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define CreateProcess _COMPAT_AW(CreateProcess)
#define GetStartupInfo _COMPAT_AW(GetStartupInfo)
#endif
