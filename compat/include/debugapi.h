/* Text for a debugger: it goes to stderr. Microsoft: "OutputDebugStringW". */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

void WINAPI OutputDebugStringA(LPCSTR text);
void WINAPI OutputDebugStringW(LPCWSTR text);

/* Whether one is attached; DebugBreak stops there, and without one ends the program. Microsoft:
 * "IsDebuggerPresent", "DebugBreak". */
BOOL WINAPI IsDebuggerPresent(void);
void WINAPI DebugBreak(void);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define OutputDebugString _COMPAT_AW(OutputDebugString)
#endif
