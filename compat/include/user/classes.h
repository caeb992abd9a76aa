/* Window classes. */
#pragma once

#include <user/types.h>

typedef struct tagWNDCLASSA {
    UINT style;
    WNDPROC lpfnWndProc;
    int cbClsExtra;
    int cbWndExtra;
    HINSTANCE hInstance;
    HICON hIcon;
    HCURSOR hCursor;
    HBRUSH hbrBackground;
    LPCSTR lpszMenuName;
    LPCSTR lpszClassName;
} WNDCLASSA, *PWNDCLASSA, *NPWNDCLASSA, *LPWNDCLASSA;

typedef struct tagWNDCLASSW {
    UINT style;
    WNDPROC lpfnWndProc;
    int cbClsExtra;
    int cbWndExtra;
    HINSTANCE hInstance;
    HICON hIcon;
    HCURSOR hCursor;
    HBRUSH hbrBackground;
    LPCWSTR lpszMenuName;
    LPCWSTR lpszClassName;
} WNDCLASSW, *PWNDCLASSW, *NPWNDCLASSW, *LPWNDCLASSW;

/* cbSize must be the structure's size. */
typedef struct tagWNDCLASSEXA {
    UINT cbSize;
    UINT style;
    WNDPROC lpfnWndProc;
    int cbClsExtra;
    int cbWndExtra;
    HINSTANCE hInstance;
    HICON hIcon;
    HCURSOR hCursor;
    HBRUSH hbrBackground;
    LPCSTR lpszMenuName;
    LPCSTR lpszClassName;
    HICON hIconSm;
} WNDCLASSEXA, *PWNDCLASSEXA, *NPWNDCLASSEXA, *LPWNDCLASSEXA;

typedef struct tagWNDCLASSEXW {
    UINT cbSize;
    UINT style;
    WNDPROC lpfnWndProc;
    int cbClsExtra;
    int cbWndExtra;
    HINSTANCE hInstance;
    HICON hIcon;
    HCURSOR hCursor;
    HBRUSH hbrBackground;
    LPCWSTR lpszMenuName;
    LPCWSTR lpszClassName;
    HICON hIconSm;
} WNDCLASSEXW, *PWNDCLASSEXW, *NPWNDCLASSEXW, *LPWNDCLASSEXW;

#define CS_VREDRAW 0x0001
#define CS_HREDRAW 0x0002
#define CS_DBLCLKS 0x0008
#define CS_OWNDC 0x0020
#define CS_CLASSDC 0x0040
#define CS_PARENTDC 0x0080
#define CS_NOCLOSE 0x0200
#define CS_SAVEBITS 0x0800
#define CS_BYTEALIGNCLIENT 0x1000
#define CS_BYTEALIGNWINDOW 0x2000
#define CS_GLOBALCLASS 0x4000
#define CS_DROPSHADOW 0x00020000

_COMPAT_BEGIN_C

/* Registers a class for the process; its atom, or 0: ERROR_CLASS_ALREADY_EXISTS,
 * ERROR_INVALID_PARAMETER (cbSize). Names are compared without case. Windows of a class registered
 * by the W form get their text in UTF-16. Microsoft: "RegisterClassExW". */
ATOM WINAPI RegisterClassA(const WNDCLASSA *description);
ATOM WINAPI RegisterClassW(const WNDCLASSW *description);
ATOM WINAPI RegisterClassExA(const WNDCLASSEXA *description);
ATOM WINAPI RegisterClassExW(const WNDCLASSEXW *description);

/* ERROR_CLASS_DOES_NOT_EXIST, ERROR_CLASS_HAS_WINDOWS. Microsoft: "UnregisterClassW". */
BOOL WINAPI UnregisterClassA(LPCSTR name, HINSTANCE instance);
BOOL WINAPI UnregisterClassW(LPCWSTR name, HINSTANCE instance);

/* What a class was registered with. ERROR_CLASS_DOES_NOT_EXIST. Microsoft: "GetClassInfoExW". */
BOOL WINAPI GetClassInfoA(HINSTANCE instance, LPCSTR name, LPWNDCLASSA result);
BOOL WINAPI GetClassInfoW(HINSTANCE instance, LPCWSTR name, LPWNDCLASSW result);
BOOL WINAPI GetClassInfoExA(HINSTANCE instance, LPCSTR name, LPWNDCLASSEXA result);
BOOL WINAPI GetClassInfoExW(HINSTANCE instance, LPCWSTR name, LPWNDCLASSEXW result);

/* The name of a window's class, cut to `size`; the number of characters.
 * Microsoft: "GetClassNameW". */
int WINAPI GetClassNameA(HWND window, LPSTR name, int size);
int WINAPI GetClassNameW(HWND window, LPWSTR name, int size);
UINT WINAPI RealGetWindowClassA(HWND window, LPSTR name, UINT size);
UINT WINAPI RealGetWindowClassW(HWND window, LPWSTR name, UINT size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(WNDCLASS) WNDCLASS;
typedef _COMPAT_AW(PWNDCLASS) PWNDCLASS;
typedef _COMPAT_AW(LPWNDCLASS) LPWNDCLASS;
typedef _COMPAT_AW(WNDCLASSEX) WNDCLASSEX;
typedef _COMPAT_AW(PWNDCLASSEX) PWNDCLASSEX;
typedef _COMPAT_AW(LPWNDCLASSEX) LPWNDCLASSEX;
#define RegisterClass _COMPAT_AW(RegisterClass)
#define RegisterClassEx _COMPAT_AW(RegisterClassEx)
#define UnregisterClass _COMPAT_AW(UnregisterClass)
#define GetClassInfo _COMPAT_AW(GetClassInfo)
#define GetClassInfoEx _COMPAT_AW(GetClassInfoEx)
#define GetClassName _COMPAT_AW(GetClassName)
#define RealGetWindowClass _COMPAT_AW(RealGetWindowClass)
#endif
