/* Scroll bars: a window's own (WS_HSCROLL, WS_VSCROLL) and controls of class "ScrollBar". The
 * window hears of them by WM_HSCROLL and WM_VSCROLL. */
#pragma once

#include <user/types.h>
#include <wingdi.h>

#define SB_HORZ 0
#define SB_VERT 1
#define SB_CTL 2
#define SB_BOTH 3

#define SB_LINEUP 0
#define SB_LINELEFT 0
#define SB_LINEDOWN 1
#define SB_LINERIGHT 1
#define SB_PAGEUP 2
#define SB_PAGELEFT 2
#define SB_PAGEDOWN 3
#define SB_PAGERIGHT 3
#define SB_THUMBPOSITION 4
#define SB_THUMBTRACK 5
#define SB_TOP 6
#define SB_LEFT 6
#define SB_BOTTOM 7
#define SB_RIGHT 7
#define SB_ENDSCROLL 8

#define SIF_RANGE 0x0001
#define SIF_PAGE 0x0002
#define SIF_POS 0x0004
#define SIF_DISABLENOSCROLL 0x0008
#define SIF_TRACKPOS 0x0010
#define SIF_ALL (SIF_RANGE | SIF_PAGE | SIF_POS | SIF_TRACKPOS)

#define ESB_ENABLE_BOTH 0x0000
#define ESB_DISABLE_LTUP 0x0001
#define ESB_DISABLE_RTDN 0x0002
#define ESB_DISABLE_BOTH 0x0003

/* The messages of a control, which do what the functions do with SB_CTL. Microsoft: "Scroll Bar
 * Control Messages". */
#define SBM_SETPOS 0x00E0
#define SBM_GETPOS 0x00E1
#define SBM_SETRANGE 0x00E2
#define SBM_GETRANGE 0x00E3
#define SBM_ENABLE_ARROWS 0x00E4
#define SBM_SETRANGEREDRAW 0x00E6
#define SBM_SETSCROLLINFO 0x00E9
#define SBM_GETSCROLLINFO 0x00EA
#define SBM_GETSCROLLBARINFO 0x00EB

#define SW_SCROLLCHILDREN 0x0001
#define SW_INVALIDATE 0x0002
#define SW_ERASE 0x0004
#define SW_SMOOTHSCROLL 0x0010

typedef struct tagSCROLLINFO {
    UINT cbSize;
    UINT fMask;
    int nMin;
    int nMax;
    UINT nPage;
    int nPos;
    int nTrackPos;
} SCROLLINFO, *LPSCROLLINFO;
typedef const SCROLLINFO *LPCSCROLLINFO;

/* Where a bar is on the screen, its thumb from the bar's beginning, and the STATE_SYSTEM_… of the
 * bar, its first arrow, the space behind that, the thumb, the space before the last arrow, and
 * that. Microsoft: "SCROLLBARINFO". */
#define STATE_SYSTEM_UNAVAILABLE 0x00000001
#define STATE_SYSTEM_PRESSED 0x00000008
#define STATE_SYSTEM_INVISIBLE 0x00008000
#define STATE_SYSTEM_OFFSCREEN 0x00010000
#define CCHILDREN_SCROLLBAR 5
typedef struct tagSCROLLBARINFO {
    DWORD cbSize;
    RECT rcScrollBar;
    int dxyLineButton;
    int xyThumbTop;
    int xyThumbBottom;
    int reserved;
    DWORD rgstate[CCHILDREN_SCROLLBAR + 1];
} SCROLLBARINFO, *PSCROLLBARINFO, *LPSCROLLBARINFO;

_COMPAT_BEGIN_C

/* The position afterwards, or before; 0 on failure, ERROR_INVALID_WINDOW_HANDLE,
 * ERROR_INVALID_PARAMETER (cbSize), ERROR_NO_SCROLLBARS. A bar of a window whose range fits its
 * page goes, unless SIF_DISABLENOSCROLL. Microsoft: "SetScrollInfo". */
int WINAPI SetScrollInfo(HWND window, int bar, LPCSCROLLINFO info, BOOL redraw);
BOOL WINAPI GetScrollInfo(HWND window, int bar, LPSCROLLINFO info);
int WINAPI SetScrollPos(HWND window, int bar, int position, BOOL redraw);
int WINAPI GetScrollPos(HWND window, int bar);
BOOL WINAPI SetScrollRange(HWND window, int bar, int least, int most, BOOL redraw);
BOOL WINAPI GetScrollRange(HWND window, int bar, LPINT least, LPINT most);
BOOL WINAPI ShowScrollBar(HWND window, int bar, BOOL show);
/* Which arrows of a bar (SB_BOTH: of both) do nothing: ESB_…. FALSE if they are so already. A
 * control without either of them is disabled. Microsoft: "EnableScrollBar". */
BOOL WINAPI EnableScrollBar(HWND window, UINT bar, UINT arrows);
/* `object`: OBJID_HSCROLL, OBJID_VSCROLL, or OBJID_CLIENT of a control. ERROR_INVALID_PARAMETER.
 * Microsoft: "GetScrollBarInfo". */
BOOL WINAPI GetScrollBarInfo(HWND window, LONG object, PSCROLLBARINFO info);

/* What a window shows moves by (x, y): what of `scrolled` (null: the client area, and the windows
 * inside it) arrives in `clip` (null: the client area). What it leaves bare is to be drawn anew.
 * ScrollWindowEx's flags say which of that happens (SW_SMOOTHSCROLL is at once); it returns the
 * kind of the region left bare, ERROR on failure. Microsoft: "ScrollWindow", "ScrollWindowEx". */
BOOL WINAPI ScrollWindow(HWND window, int x, int y, const RECT *scrolled, const RECT *clip);
int WINAPI ScrollWindowEx(HWND window, int x, int y, const RECT *scrolled, const RECT *clip,
                          HRGN uncovered, LPRECT uncovered_box, UINT flags);
/* The same on a context, in its logical units; the region is in pixels. Nothing is invalidated.
 * Microsoft: "ScrollDC". */
BOOL WINAPI ScrollDC(HDC context, int x, int y, const RECT *scrolled, const RECT *clip,
                     HRGN uncovered, LPRECT uncovered_box);

_COMPAT_END_C
