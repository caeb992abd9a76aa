/* The machine, its memory and names, milliseconds since it started, and the time of day. */
#pragma once

#include <minwinbase.h>

typedef struct _SYSTEM_INFO {
    __extension__ union {
        DWORD dwOemId;
        __extension__ struct {
            WORD wProcessorArchitecture;
            WORD wReserved;
        };
    };
    DWORD dwPageSize;
    LPVOID lpMinimumApplicationAddress;
    LPVOID lpMaximumApplicationAddress;
    DWORD_PTR dwActiveProcessorMask;
    DWORD dwNumberOfProcessors;
    DWORD dwProcessorType;
    DWORD dwAllocationGranularity;
    WORD wProcessorLevel;
    WORD wProcessorRevision;
} SYSTEM_INFO, *LPSYSTEM_INFO;

/* In bytes; dwMemoryLoad in percent. */
typedef struct _MEMORYSTATUSEX {
    DWORD dwLength;
    DWORD dwMemoryLoad;
    DWORDLONG ullTotalPhys;
    DWORDLONG ullAvailPhys;
    DWORDLONG ullTotalPageFile;
    DWORDLONG ullAvailPageFile;
    DWORDLONG ullTotalVirtual;
    DWORDLONG ullAvailVirtual;
    DWORDLONG ullAvailExtendedVirtual;
} MEMORYSTATUSEX, *LPMEMORYSTATUSEX;

typedef enum _COMPUTER_NAME_FORMAT {
    ComputerNameNetBIOS,
    ComputerNameDnsHostname,
    ComputerNameDnsDomain,
    ComputerNameDnsFullyQualified,
    ComputerNamePhysicalNetBIOS,
    ComputerNamePhysicalDnsHostname,
    ComputerNamePhysicalDnsDomain,
    ComputerNamePhysicalDnsFullyQualified,
    ComputerNameMax
} COMPUTER_NAME_FORMAT;

_COMPAT_BEGIN_C

/* GetTickCount starts again at 0 after 49.7 days. Microsoft: "GetTickCount64". */
DWORD WINAPI GetTickCount(void);
ULONGLONG WINAPI GetTickCount64(void);

/* Microsoft: "GetSystemTime", "GetLocalTime". */
void WINAPI GetSystemTime(LPSYSTEMTIME time);
void WINAPI GetLocalTime(LPSYSTEMTIME time);
void WINAPI GetSystemTimeAsFileTime(LPFILETIME time);

/* Microsoft: "GetSystemInfo". */
void WINAPI GetSystemInfo(LPSYSTEM_INFO information);
void WINAPI GetNativeSystemInfo(LPSYSTEM_INFO information);
/* ERROR_INVALID_PARAMETER if dwLength is wrong. Microsoft: "GlobalMemoryStatusEx". */
BOOL WINAPI GlobalMemoryStatusEx(LPMEMORYSTATUSEX status);

/* 6.2, what Windows 8 and all later versions say to programs without a manifest.
 * ERROR_INSUFFICIENT_BUFFER for a size that is none. Microsoft: "GetVersionExW". */
DWORD WINAPI GetVersion(void);
BOOL WINAPI GetVersionExA(LPOSVERSIONINFOA version);
BOOL WINAPI GetVersionExW(LPOSVERSIONINFOW version);

/* `size` in: of the buffer, out: characters without the terminator. ERROR_MORE_DATA with the size
 * needed. Microsoft: "GetComputerNameExW". */
BOOL WINAPI GetComputerNameExA(COMPUTER_NAME_FORMAT format, LPSTR name, LPDWORD size);
BOOL WINAPI GetComputerNameExW(COMPUTER_NAME_FORMAT format, LPWSTR name, LPDWORD size);

/* The user's own: ~/.local/share/winsock_shim/windows, where profiles without a path are.
 * Microsoft: "GetWindowsDirectoryW". */
UINT WINAPI GetWindowsDirectoryA(LPSTR directory, UINT size);
UINT WINAPI GetWindowsDirectoryW(LPWSTR directory, UINT size);
UINT WINAPI GetSystemDirectoryA(LPSTR directory, UINT size);
UINT WINAPI GetSystemDirectoryW(LPWSTR directory, UINT size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
/* As Windows 3 called it. */
#define GetCurrentTime() GetTickCount()
#define GetVersionEx _COMPAT_AW(GetVersionEx)
#define GetComputerNameEx _COMPAT_AW(GetComputerNameEx)
#define GetWindowsDirectory _COMPAT_AW(GetWindowsDirectory)
#define GetSystemDirectory _COMPAT_AW(GetSystemDirectory)
#endif
