/* The error of the last call. */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

/* This thread's error, the same slot as WSAGetLastError. Microsoft: "GetLastError". */
DWORD WINAPI GetLastError(void);
void WINAPI SetLastError(DWORD error);

_COMPAT_END_C
