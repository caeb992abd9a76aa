/* Names of the machine and the user, memory in the old form, priorities of threads. */
#pragma once

#include <minwinbase.h>

#define MAX_COMPUTERNAME_LENGTH 15

#define THREAD_PRIORITY_IDLE (-15)
#define THREAD_PRIORITY_LOWEST (-2)
#define THREAD_PRIORITY_BELOW_NORMAL (-1)
#define THREAD_PRIORITY_NORMAL 0
#define THREAD_PRIORITY_ABOVE_NORMAL 1
#define THREAD_PRIORITY_HIGHEST 2
#define THREAD_PRIORITY_TIME_CRITICAL 15
#define THREAD_PRIORITY_ERROR_RETURN 0x7fffffff

typedef struct _MEMORYSTATUS {
    DWORD dwLength;
    DWORD dwMemoryLoad;
    SIZE_T dwTotalPhys;
    SIZE_T dwAvailPhys;
    SIZE_T dwTotalPageFile;
    SIZE_T dwAvailPageFile;
    SIZE_T dwTotalVirtual;
    SIZE_T dwAvailVirtual;
} MEMORYSTATUS, *LPMEMORYSTATUS;

_COMPAT_BEGIN_C

/* Capitals, 15 characters at most; ERROR_BUFFER_OVERFLOW with the size needed. Microsoft:
 * "GetComputerNameW". */
BOOL WINAPI GetComputerNameA(LPSTR name, LPDWORD size);
BOOL WINAPI GetComputerNameW(LPWSTR name, LPDWORD size);
/* The size out counts the terminator; ERROR_INSUFFICIENT_BUFFER. Microsoft: "GetUserNameW". */
BOOL WINAPI GetUserNameA(LPSTR name, LPDWORD size);
BOOL WINAPI GetUserNameW(LPWSTR name, LPDWORD size);
/* Microsoft: "GlobalMemoryStatus". */
void WINAPI GlobalMemoryStatus(LPMEMORYSTATUS status);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetComputerName _COMPAT_AW(GetComputerName)
#define GetUserName _COMPAT_AW(GetUserName)
#endif
