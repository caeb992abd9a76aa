/* Text for a debugger: it goes to stderr. Microsoft: "OutputDebugStringW". */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

void WINAPI OutputDebugStringA(LPCSTR text);
void WINAPI OutputDebugStringW(LPCWSTR text);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define OutputDebugString _COMPAT_AW(OutputDebugString)
#endif
