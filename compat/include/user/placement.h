/* More of where windows are: at a point, several at once, as they were; who is in front. */
#pragma once

#include <user/types.h>

typedef struct tagWINDOWPLACEMENT {
    UINT length;
    UINT flags;
    UINT showCmd;
    POINT ptMinPosition;
    POINT ptMaxPosition;
    RECT rcNormalPosition;
} WINDOWPLACEMENT, *PWINDOWPLACEMENT, *LPWINDOWPLACEMENT;

#define WPF_SETMINPOSITION 0x0001
#define WPF_RESTORETOMAXIMIZED 0x0002
#define WPF_ASYNCWINDOWPLACEMENT 0x0004

typedef struct tagWINDOWINFO {
    DWORD cbSize;
    RECT rcWindow;
    RECT rcClient;
    DWORD dwStyle;
    DWORD dwExStyle;
    DWORD dwWindowStatus;
    UINT cxWindowBorders;
    UINT cyWindowBorders;
    ATOM atomWindowType;
    WORD wCreatorVersion;
} WINDOWINFO, *PWINDOWINFO, *LPWINDOWINFO;

#define WS_ACTIVECAPTION 0x0001

typedef struct tagGUITHREADINFO {
    DWORD cbSize;
    DWORD flags;
    HWND hwndActive;
    HWND hwndFocus;
    HWND hwndCapture;
    HWND hwndMenuOwner;
    HWND hwndMoveSize;
    HWND hwndCaret;
    RECT rcCaret;
} GUITHREADINFO, *PGUITHREADINFO, *LPGUITHREADINFO;

typedef struct {
    UINT cbSize;
    HWND hwnd;
    DWORD dwFlags;
    UINT uCount;
    DWORD dwTimeout;
} FLASHWINFO, *PFLASHWINFO;

#define FLASHW_STOP 0
#define FLASHW_CAPTION 0x00000001
#define FLASHW_TRAY 0x00000002
#define FLASHW_ALL (FLASHW_CAPTION | FLASHW_TRAY)
#define FLASHW_TIMER 0x00000004
#define FLASHW_TIMERNOFG 0x0000000C

#define CWP_ALL 0x0000
#define CWP_SKIPINVISIBLE 0x0001
#define CWP_SKIPDISABLED 0x0002
#define CWP_SKIPTRANSPARENT 0x0004

typedef HANDLE HDWP;

_COMPAT_BEGIN_C

/* The window at a point of the screen, no hidden or disabled one; the child at a point of the
 * window's inside: the window itself where there is none, null outside.
 * Microsoft: "WindowFromPoint", "ChildWindowFromPointEx". */
HWND WINAPI WindowFromPoint(POINT point);
HWND WINAPI ChildWindowFromPoint(HWND window, POINT point);
HWND WINAPI ChildWindowFromPointEx(HWND window, POINT point, UINT flags);
HWND WINAPI RealChildWindowFromPoint(HWND window, POINT point);

/* From one window's inside to another's (null: the screen); how far: x in the low word, y in the
 * high one. 0 with ERROR_INVALID_WINDOW_HANDLE. Microsoft: "MapWindowPoints". */
int WINAPI MapWindowPoints(HWND from, HWND to, LPPOINT points, UINT count);

/* How a window is shown, and its place when it is neither minimised nor maximised.
 * ERROR_INVALID_PARAMETER (length). Microsoft: "GetWindowPlacement", "SetWindowPlacement". */
BOOL WINAPI GetWindowPlacement(HWND window, WINDOWPLACEMENT *result);
BOOL WINAPI SetWindowPlacement(HWND window, const WINDOWPLACEMENT *placement);
BOOL WINAPI GetWindowInfo(HWND window, PWINDOWINFO result);

/* Several SetWindowPos at once: the list may move with each call; null: it is gone.
 * ERROR_INVALID_DWP_HANDLE. Microsoft: "BeginDeferWindowPos", "DeferWindowPos". */
HDWP WINAPI BeginDeferWindowPos(int count);
HDWP WINAPI DeferWindowPos(HDWP list, HWND window, HWND after, int x, int y, int width, int height,
                           UINT flags);
BOOL WINAPI EndDeferWindowPos(HDWP list);

/* The popup that was active last among those that a window owns, and itself; all of them hidden
 * with it or shown again. Microsoft: "GetLastActivePopup", "ShowOwnedPopups". */
HWND WINAPI GetLastActivePopup(HWND window);
BOOL WINAPI ShowOwnedPopups(HWND window, BOOL show);
BOOL WINAPI AnyPopup(void);

/* ShowWindow that does not wait for another thread's window, and two kinds of it.
 * Microsoft: "ShowWindowAsync", "OpenIcon", "SwitchToThisWindow". */
BOOL WINAPI ShowWindowAsync(HWND window, int how);
BOOL WINAPI OpenIcon(HWND window);
void WINAPI SwitchToThisWindow(HWND window, BOOL by_keys);

/* Nothing to be seen; whether it was active. ERROR_INVALID_PARAMETER. Microsoft: "FlashWindow". */
BOOL WINAPI FlashWindow(HWND window, BOOL invert);
BOOL WINAPI FlashWindowEx(PFLASHWINFO how);

/* What a thread's windows are doing (0: the foreground's). ERROR_INVALID_PARAMETER.
 * Microsoft: "GetGUIThreadInfo". */
BOOL WINAPI GetGUIThreadInfo(DWORD thread, PGUITHREADINFO result);
/* Microsoft: "IsGUIThread". */
BOOL WINAPI IsGUIThread(BOOL convert);

_COMPAT_END_C
