/* The mouse: its place and look, and who gets its messages. */
#pragma once

#include <user/types.h>

#define CURSOR_SHOWING 0x00000001

typedef struct tagCURSORINFO {
    DWORD cbSize;
    DWORD flags;
    HCURSOR hCursor;
    POINT ptScreenPos;
} CURSORINFO, *PCURSORINFO, *LPCURSORINFO;

#define TME_HOVER 0x00000001
#define TME_LEAVE 0x00000002
#define TME_NONCLIENT 0x00000010
#define TME_QUERY 0x40000000
#define TME_CANCEL 0x80000000
#define HOVER_DEFAULT 0xFFFFFFFF

typedef struct tagTRACKMOUSEEVENT {
    DWORD cbSize;
    DWORD dwFlags;
    HWND hwndTrack;
    DWORD dwHoverTime;
} TRACKMOUSEEVENT, *LPTRACKMOUSEEVENT;

_COMPAT_BEGIN_C

/* Makes a window of this thread get the mouse's messages wherever the mouse is; the one that got
 * them before, which gets WM_CAPTURECHANGED. Microsoft: "SetCapture". */
HWND WINAPI SetCapture(HWND window);
HWND WINAPI GetCapture(void);
BOOL WINAPI ReleaseCapture(void);

/* Where the mouse is, on the screen, and where it has to stay (null: anywhere).
 * Microsoft: "GetCursorPos", "SetCursorPos", "ClipCursor". */
BOOL WINAPI GetCursorPos(LPPOINT result);
BOOL WINAPI SetCursorPos(int x, int y);
BOOL WINAPI ClipCursor(const RECT *rectangle);
BOOL WINAPI GetClipCursor(LPRECT result);

/* The look of the calling thread's cursor (null: none), the former one; how often it was shown more
 * than hidden. Microsoft: "SetCursor", "ShowCursor", "GetCursorInfo". */
HCURSOR WINAPI SetCursor(HCURSOR cursor);
HCURSOR WINAPI GetCursor(void);
int WINAPI ShowCursor(BOOL show);
BOOL WINAPI GetCursorInfo(PCURSORINFO result);

/* WM_MOUSELEAVE when the mouse is in the window no more, at once if it is not. TME_HOVER is not
 * there: ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "TrackMouseEvent". */
BOOL WINAPI TrackMouseEvent(LPTRACKMOUSEEVENT what);

/* The buttons are as they are; whether they were swapped. In milliseconds.
 * Microsoft: "SwapMouseButton", "GetDoubleClickTime", "SetDoubleClickTime". */
BOOL WINAPI SwapMouseButton(BOOL swap);
UINT WINAPI GetDoubleClickTime(void);
BOOL WINAPI SetDoubleClickTime(UINT milliseconds);

_COMPAT_END_C
