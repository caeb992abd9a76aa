/* The values of a window, by their offset: negative ones are the system's, the others lie in the
 * extra bytes that the class asked for. Microsoft: "SetWindowLongPtrW". */
#pragma once

#include <user/of_32_bits.h>
#include <user/types.h>

#define GWL_STYLE (-16)
#define GWL_EXSTYLE (-20)
#define GWL_ID (-12)
#define GWLP_WNDPROC (-4)
#define GWLP_HINSTANCE (-6)
#define GWLP_HWNDPARENT (-8)
#define GWLP_ID (-12)
#define GWLP_USERDATA (-21)

typedef BOOL(CALLBACK *PROPENUMPROCA)(HWND window, LPCSTR name, HANDLE value);
typedef BOOL(CALLBACK *PROPENUMPROCW)(HWND window, LPCWSTR name, HANDLE value);
typedef BOOL(CALLBACK *PROPENUMPROCEXA)(HWND window, LPSTR name, HANDLE value, ULONG_PTR data);
typedef BOOL(CALLBACK *PROPENUMPROCEXW)(HWND window, LPWSTR name, HANDLE value, ULONG_PTR data);

_COMPAT_BEGIN_C

/* Read a value, or write one and return the former. A former value of 0 is told from failure by
 * SetLastError(0) before. ERROR_INVALID_INDEX, ERROR_INVALID_WINDOW_HANDLE. */
/* GetWindowLong and SetWindowLong accept the indices of pointers, too, as 32-bit Windows does. A
 * procedure's LONG is its address or something that CallWindowProc takes for it; of another pointer
 * that does not fit into a LONG the result is 0, ERROR_INVALID_INDEX, and a line on stderr. */
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

/* Calls `procedure` for each of them until it returns FALSE; what it returned last, -1 if there is
 * none. It may remove the one that it is called for. Microsoft: "EnumPropsW", "EnumPropsExW". */
int WINAPI EnumPropsA(HWND window, PROPENUMPROCA procedure);
int WINAPI EnumPropsW(HWND window, PROPENUMPROCW procedure);
int WINAPI EnumPropsExA(HWND window, PROPENUMPROCEXA procedure, LPARAM parameter);
int WINAPI EnumPropsExW(HWND window, PROPENUMPROCEXW procedure, LPARAM parameter);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetWindowLongPtr _COMPAT_AW(GetWindowLongPtr)
#define SetWindowLongPtr _COMPAT_AW(SetWindowLongPtr)
#define GetWindowLong _COMPAT_AW(GetWindowLong)
#define SetWindowLong _COMPAT_AW(SetWindowLong)
#define SetProp _COMPAT_AW(SetProp)
#define GetProp _COMPAT_AW(GetProp)
#define RemoveProp _COMPAT_AW(RemoveProp)
#define EnumProps _COMPAT_AW(EnumProps)
#define EnumPropsEx _COMPAT_AW(EnumPropsEx)
typedef _COMPAT_AW(PROPENUMPROC) PROPENUMPROC;
typedef _COMPAT_AW(PROPENUMPROCEX) PROPENUMPROCEX;
#endif
