/* A row of texts at the bottom of a window, which it goes to when it gets WM_SIZE: send that on to
 * it. Microsoft: "Status Bars". */
#pragma once

#include <commctrl/general.h>

#define STATUSCLASSNAMEA "msctls_statusbar32"
#define STATUSCLASSNAMEW L"msctls_statusbar32"
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define STATUSCLASSNAME _COMPAT_AW(STATUSCLASSNAME)
#endif

#define SBARS_SIZEGRIP 0x0100
#define SBARS_TOOLTIPS 0x0800
#define SBT_TOOLTIPS 0x0800

/* A part's number in wParam, for SB_SETTEXT with how it is drawn; at most 256 parts. A text's
 * length in the low word of what is returned, how it is drawn in the high one. */
#define SB_SETTEXTA (WM_USER + 1)
#define SB_SETTEXTW (WM_USER + 11)
#define SB_GETTEXTA (WM_USER + 2)
#define SB_GETTEXTW (WM_USER + 13)
#define SB_GETTEXTLENGTHA (WM_USER + 3)
#define SB_GETTEXTLENGTHW (WM_USER + 12)
#define SB_SETPARTS (WM_USER + 4) /* how many, and where each ends (-1: at the window's end) */
#define SB_GETPARTS (WM_USER + 6)
#define SB_GETBORDERS (WM_USER + 7)
#define SB_SETMINHEIGHT (WM_USER + 8)
#define SB_SIMPLE (WM_USER + 9) /* one part, whose text is that of part SB_SIMPLEID */
#define SB_GETRECT (WM_USER + 10)
#define SB_ISSIMPLE (WM_USER + 14)
#define SB_SETICON (WM_USER + 15)
#define SB_SETTIPTEXTA (WM_USER + 16)
#define SB_SETTIPTEXTW (WM_USER + 17)
#define SB_GETTIPTEXTA (WM_USER + 18)
#define SB_GETTIPTEXTW (WM_USER + 19)
#define SB_GETICON (WM_USER + 20)
#define SB_SETBKCOLOR CCM_SETBKCOLOR
#define SB_SETUNICODEFORMAT CCM_SETUNICODEFORMAT
#define SB_GETUNICODEFORMAT CCM_GETUNICODEFORMAT
#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define SB_SETTEXT _COMPAT_AW(SB_SETTEXT)
#define SB_GETTEXT _COMPAT_AW(SB_GETTEXT)
#define SB_GETTEXTLENGTH _COMPAT_AW(SB_GETTEXTLENGTH)
#define SB_SETTIPTEXT _COMPAT_AW(SB_SETTIPTEXT)
#define SB_GETTIPTEXT _COMPAT_AW(SB_GETTIPTEXT)
#endif
#define SB_SIMPLEID 0x00FF

#define SBT_NOBORDERS 0x0100
#define SBT_POPOUT 0x0200
#define SBT_RTLREADING 0x0400
#define SBT_NOTABPARSING 0x0800
#define SBT_OWNERDRAW 0x1000

#define SBN_SIMPLEMODECHANGE (SBN_FIRST - 0)

_COMPAT_BEGIN_C

/* A status bar with that text at the bottom of its parent; null on failure.
 * Microsoft: "CreateStatusWindowW". */
HWND WINAPI CreateStatusWindowA(LONG style, LPCSTR text, HWND parent, UINT id);
HWND WINAPI CreateStatusWindowW(LONG style, LPCWSTR text, HWND parent, UINT id);
/* Draws a text as a part of a status bar, with its border (SBT_NOBORDERS, SBT_POPOUT); what is
 * behind a tab is in the middle, behind two at the right. Microsoft: "DrawStatusTextW". */
void WINAPI DrawStatusTextA(HDC context, const RECT *area, LPCSTR text, UINT flags);
void WINAPI DrawStatusTextW(HDC context, const RECT *area, LPCWSTR text, UINT flags);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define CreateStatusWindow _COMPAT_AW(CreateStatusWindow)
#define DrawStatusText _COMPAT_AW(DrawStatusText)
#endif
