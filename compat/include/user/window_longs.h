/* The values of a window, by their offset: negative ones are the system's, the others lie in the
 * extra bytes that the class asked for. Microsoft: "SetWindowLongPtrW". */
#pragma once

#include <user/types.h>

#define GWL_STYLE (-16)
#define GWL_EXSTYLE (-20)
#define GWL_ID (-12)
#define GWLP_WNDPROC (-4)
#define GWLP_HINSTANCE (-6)
#define GWLP_HWNDPARENT (-8)
#define GWLP_ID (-12)
#define GWLP_USERDATA (-21)

_COMPAT_BEGIN_C

/* Read a value, or write one and return the former. A former value of 0 is told from failure by
 * SetLastError(0) before. ERROR_INVALID_INDEX, ERROR_INVALID_WINDOW_HANDLE. */
LONG_PTR WINAPI GetWindowLongPtrA(HWND window, int index);
LONG_PTR WINAPI GetWindowLongPtrW(HWND window, int index);
LONG_PTR WINAPI SetWindowLongPtrA(HWND window, int index, LONG_PTR value);
LONG_PTR WINAPI SetWindowLongPtrW(HWND window, int index, LONG_PTR value);
LONG WINAPI GetWindowLongA(HWND window, int index);
LONG WINAPI GetWindowLongW(HWND window, int index);
LONG WINAPI SetWindowLongA(HWND window, int index, LONG value);
LONG WINAPI SetWindowLongW(HWND window, int index, LONG value);

/* Values of any name. SetProp replaces; GetProp and RemoveProp return null if there is none.
 * Microsoft: "SetPropW". */
BOOL WINAPI SetPropA(HWND window, LPCSTR name, HANDLE value);
BOOL WINAPI SetPropW(HWND window, LPCWSTR name, HANDLE value);
HANDLE WINAPI GetPropA(HWND window, LPCSTR name);
HANDLE WINAPI GetPropW(HWND window, LPCWSTR name);
HANDLE WINAPI RemovePropA(HWND window, LPCSTR name);
HANDLE WINAPI RemovePropW(HWND window, LPCWSTR name);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetWindowLongPtr _COMPAT_AW(GetWindowLongPtr)
#define SetWindowLongPtr _COMPAT_AW(SetWindowLongPtr)
#define GetWindowLong _COMPAT_AW(GetWindowLong)
#define SetWindowLong _COMPAT_AW(SetWindowLong)
#define SetProp _COMPAT_AW(SetProp)
#define GetProp _COMPAT_AW(GetProp)
#define RemoveProp _COMPAT_AW(RemoveProp)
#endif
