/* Screens: there is one. */
#pragma once

#include <user/types.h>

#define MONITOR_DEFAULTTONULL 0x00000000
#define MONITOR_DEFAULTTOPRIMARY 0x00000001
#define MONITOR_DEFAULTTONEAREST 0x00000002
#define MONITORINFOF_PRIMARY 0x00000001

typedef struct tagMONITORINFO {
    DWORD cbSize;
    RECT rcMonitor;
    RECT rcWork;
    DWORD dwFlags;
} MONITORINFO, *LPMONITORINFO;

#ifdef __cplusplus
typedef struct tagMONITORINFOEXA : public tagMONITORINFO {
    CHAR szDevice[CCHDEVICENAME];
} MONITORINFOEXA, *LPMONITORINFOEXA;
typedef struct tagMONITORINFOEXW : public tagMONITORINFO {
    WCHAR szDevice[CCHDEVICENAME];
} MONITORINFOEXW, *LPMONITORINFOEXW;
#else
typedef struct tagMONITORINFOEXA {
    __extension__ struct {
        DWORD cbSize;
        RECT rcMonitor;
        RECT rcWork;
        DWORD dwFlags;
    };
    CHAR szDevice[CCHDEVICENAME];
} MONITORINFOEXA, *LPMONITORINFOEXA;
typedef struct tagMONITORINFOEXW {
    __extension__ struct {
        DWORD cbSize;
        RECT rcMonitor;
        RECT rcWork;
        DWORD dwFlags;
    };
    WCHAR szDevice[CCHDEVICENAME];
} MONITORINFOEXW, *LPMONITORINFOEXW;
#endif

typedef BOOL(CALLBACK *MONITORENUMPROC)(HMONITOR monitor, HDC context, LPRECT place,
                                        LPARAM parameter);

_COMPAT_BEGIN_C

/* The screen with a point, a rectangle or a window; where there is none, what the flags say.
 * Microsoft: "MonitorFromPoint", "MonitorFromRect", "MonitorFromWindow". */
HMONITOR WINAPI MonitorFromPoint(POINT point, DWORD flags);
HMONITOR WINAPI MonitorFromRect(LPCRECT rectangle, DWORD flags);
HMONITOR WINAPI MonitorFromWindow(HWND window, DWORD flags);

/* Its place; a MONITORINFOEX has the name, "\\.\DISPLAY1", besides.
 * ERROR_INVALID_MONITOR_HANDLE. Microsoft: "GetMonitorInfoW". */
BOOL WINAPI GetMonitorInfoA(HMONITOR monitor, LPMONITORINFO info);
BOOL WINAPI GetMonitorInfoW(HMONITOR monitor, LPMONITORINFO info);

/* Calls `procedure` for each one in the rectangle (null: everywhere). Without a context only.
 * Microsoft: "EnumDisplayMonitors". */
BOOL WINAPI EnumDisplayMonitors(HDC context, LPCRECT rectangle, MONITORENUMPROC procedure,
                                LPARAM parameter);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
typedef _COMPAT_AW(MONITORINFOEX) MONITORINFOEX;
typedef _COMPAT_AW(LPMONITORINFOEX) LPMONITORINFOEX;
#define GetMonitorInfo _COMPAT_AW(GetMonitorInfo)
#endif
