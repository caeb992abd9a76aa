/* Where windows are. */
#pragma once

#include <user/types.h>

#define SWP_NOSIZE 0x0001
#define SWP_NOMOVE 0x0002
#define SWP_NOZORDER 0x0004
#define SWP_NOREDRAW 0x0008
#define SWP_NOACTIVATE 0x0010
#define SWP_FRAMECHANGED 0x0020
#define SWP_DRAWFRAME SWP_FRAMECHANGED
#define SWP_SHOWWINDOW 0x0040
#define SWP_HIDEWINDOW 0x0080
#define SWP_NOCOPYBITS 0x0100
#define SWP_NOOWNERZORDER 0x0200
#define SWP_NOREPOSITION SWP_NOOWNERZORDER
#define SWP_NOSENDCHANGING 0x0400

#define HWND_TOP ((HWND)0)
#define HWND_BOTTOM ((HWND)1)
#define HWND_TOPMOST ((HWND)-1)
#define HWND_NOTOPMOST ((HWND)-2)

/* lParam of WM_WINDOWPOSCHANGING and WM_WINDOWPOSCHANGED. */
typedef struct tagWINDOWPOS {
    HWND hwnd;
    HWND hwndInsertAfter;
    int x;
    int y;
    int cx;
    int cy;
    UINT flags;
} WINDOWPOS, *PWINDOWPOS, *LPWINDOWPOS;

/* lParam of WM_GETMINMAXINFO. */
typedef struct tagMINMAXINFO {
    POINT ptReserved;
    POINT ptMaxSize;
    POINT ptMaxPosition;
    POINT ptMinTrackSize;
    POINT ptMaxTrackSize;
} MINMAXINFO, *PMINMAXINFO, *LPMINMAXINFO;

/* lParam of WM_NCCALCSIZE if wParam is TRUE. */
typedef struct tagNCCALCSIZE_PARAMS {
    RECT rgrc[3];
    PWINDOWPOS lppos;
} NCCALCSIZE_PARAMS, *LPNCCALCSIZE_PARAMS;

_COMPAT_BEGIN_C

/* Move, resize, reorder; WM_WINDOWPOSCHANGED, WM_SIZE and WM_MOVE follow.
 * Microsoft: "SetWindowPos", "MoveWindow". */
BOOL WINAPI SetWindowPos(HWND window, HWND after, int x, int y, int width, int height, UINT flags);
BOOL WINAPI MoveWindow(HWND window, int x, int y, int width, int height, BOOL repaint);

/* The whole window on the screen, and the inside from (0, 0). Microsoft: "GetWindowRect". */
BOOL WINAPI GetWindowRect(HWND window, LPRECT result);
BOOL WINAPI GetClientRect(HWND window, LPRECT result);
BOOL WINAPI ClientToScreen(HWND window, LPPOINT point);
BOOL WINAPI ScreenToClient(HWND window, LPPOINT point);

/* The whole window that has this inside. Microsoft: "AdjustWindowRectEx". */
BOOL WINAPI AdjustWindowRect(LPRECT rectangle, DWORD style, BOOL menu);
BOOL WINAPI AdjustWindowRectEx(LPRECT rectangle, DWORD style, BOOL menu, DWORD ex_style);

_COMPAT_END_C
