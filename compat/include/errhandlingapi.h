/* The error of the last call. */
#pragma once

#include <windef.h>

#define SEM_FAILCRITICALERRORS 0x0001
#define SEM_NOGPFAULTERRORBOX 0x0002
#define SEM_NOALIGNMENTFAULTEXCEPT 0x0004
#define SEM_NOOPENFILEERRORBOX 0x8000

_COMPAT_BEGIN_C

/* This thread's error, the same slot as WSAGetLastError. Microsoft: "GetLastError". */
DWORD WINAPI GetLastError(void);
void WINAPI SetLastError(DWORD error);

/* Kept and handed out: there are no boxes for hard errors here. Microsoft: "SetErrorMode". */
UINT WINAPI SetErrorMode(UINT mode);
UINT WINAPI GetErrorMode(void);

_COMPAT_END_C
