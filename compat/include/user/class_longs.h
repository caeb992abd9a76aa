/* The values of a class, by their offset. Microsoft: "SetClassLongPtrW". */
#pragma once

#include <user/types.h>

#define GCL_CBWNDEXTRA (-18)
#define GCL_CBCLSEXTRA (-20)
#define GCL_STYLE (-26)
#define GCW_ATOM (-32)
#define GCLP_MENUNAME (-8)
#define GCLP_HBRBACKGROUND (-10)
#define GCLP_HCURSOR (-12)
#define GCLP_HICON (-14)
#define GCLP_HMODULE (-16)
#define GCLP_WNDPROC (-24)
#define GCLP_HICONSM (-34)

_COMPAT_BEGIN_C

/* Read a value, or write one and return the former. ERROR_INVALID_INDEX,
 * ERROR_INVALID_WINDOW_HANDLE. */
ULONG_PTR WINAPI GetClassLongPtrA(HWND window, int index);
ULONG_PTR WINAPI GetClassLongPtrW(HWND window, int index);
ULONG_PTR WINAPI SetClassLongPtrA(HWND window, int index, LONG_PTR value);
ULONG_PTR WINAPI SetClassLongPtrW(HWND window, int index, LONG_PTR value);
DWORD WINAPI GetClassLongA(HWND window, int index);
DWORD WINAPI GetClassLongW(HWND window, int index);
DWORD WINAPI SetClassLongA(HWND window, int index, LONG value);
DWORD WINAPI SetClassLongW(HWND window, int index, LONG value);

/* Words of 16 bits: of the extra bytes, of a class also GCW_ATOM. Microsoft: "GetClassWord", … */
WORD WINAPI GetClassWord(HWND window, int index);
WORD WINAPI SetClassWord(HWND window, int index, WORD value);
WORD WINAPI GetWindowWord(HWND window, int index);
WORD WINAPI SetWindowWord(HWND window, int index, WORD value);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetClassLongPtr _COMPAT_AW(GetClassLongPtr)
#define SetClassLongPtr _COMPAT_AW(SetClassLongPtr)
#define GetClassLong _COMPAT_AW(GetClassLong)
#define SetClassLong _COMPAT_AW(SetClassLong)
#endif
