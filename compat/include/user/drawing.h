/* Drawing that belongs to windows and controls. */
#pragma once

#include <user/types.h>
#include <wingdi.h>

#define DT_TOP 0x00000000
#define DT_LEFT 0x00000000
#define DT_CENTER 0x00000001
#define DT_RIGHT 0x00000002
#define DT_VCENTER 0x00000004
#define DT_BOTTOM 0x00000008
#define DT_WORDBREAK 0x00000010
#define DT_SINGLELINE 0x00000020
#define DT_EXPANDTABS 0x00000040
#define DT_TABSTOP 0x00000080
#define DT_NOCLIP 0x00000100
#define DT_EXTERNALLEADING 0x00000200
#define DT_CALCRECT 0x00000400
#define DT_NOPREFIX 0x00000800
#define DT_INTERNAL 0x00001000
#define DT_EDITCONTROL 0x00002000
#define DT_PATH_ELLIPSIS 0x00004000
#define DT_END_ELLIPSIS 0x00008000
#define DT_MODIFYSTRING 0x00010000
#define DT_RTLREADING 0x00020000
#define DT_WORD_ELLIPSIS 0x00040000
#define DT_NOFULLWIDTHCHARBREAK 0x00080000
#define DT_HIDEPREFIX 0x00100000
#define DT_PREFIXONLY 0x00200000

typedef struct tagDRAWTEXTPARAMS {
    UINT cbSize;
    int iTabLength;
    int iLeftMargin;
    int iRightMargin;
    UINT uiLengthDrawn;
} DRAWTEXTPARAMS, *LPDRAWTEXTPARAMS;

#define BDR_RAISEDOUTER 0x0001
#define BDR_SUNKENOUTER 0x0002
#define BDR_RAISEDINNER 0x0004
#define BDR_SUNKENINNER 0x0008
#define BDR_OUTER (BDR_RAISEDOUTER | BDR_SUNKENOUTER)
#define BDR_INNER (BDR_RAISEDINNER | BDR_SUNKENINNER)
#define BDR_RAISED (BDR_RAISEDOUTER | BDR_RAISEDINNER)
#define BDR_SUNKEN (BDR_SUNKENOUTER | BDR_SUNKENINNER)
#define EDGE_RAISED (BDR_RAISEDOUTER | BDR_RAISEDINNER)
#define EDGE_SUNKEN (BDR_SUNKENOUTER | BDR_SUNKENINNER)
#define EDGE_ETCHED (BDR_SUNKENOUTER | BDR_RAISEDINNER)
#define EDGE_BUMP (BDR_RAISEDOUTER | BDR_SUNKENINNER)
#define BF_LEFT 0x0001
#define BF_TOP 0x0002
#define BF_RIGHT 0x0004
#define BF_BOTTOM 0x0008
#define BF_TOPLEFT (BF_TOP | BF_LEFT)
#define BF_TOPRIGHT (BF_TOP | BF_RIGHT)
#define BF_BOTTOMLEFT (BF_BOTTOM | BF_LEFT)
#define BF_BOTTOMRIGHT (BF_BOTTOM | BF_RIGHT)
#define BF_RECT (BF_LEFT | BF_TOP | BF_RIGHT | BF_BOTTOM)
#define BF_DIAGONAL 0x0010
#define BF_MIDDLE 0x0800
#define BF_SOFT 0x1000
#define BF_ADJUST 0x2000
#define BF_FLAT 0x4000
#define BF_MONO 0x8000

#define DFC_CAPTION 1
#define DFC_MENU 2
#define DFC_SCROLL 3
#define DFC_BUTTON 4
#define DFC_POPUPMENU 5
#define DFCS_CAPTIONCLOSE 0x0000
#define DFCS_CAPTIONMIN 0x0001
#define DFCS_CAPTIONMAX 0x0002
#define DFCS_CAPTIONRESTORE 0x0003
#define DFCS_CAPTIONHELP 0x0004
#define DFCS_MENUARROW 0x0000
#define DFCS_MENUCHECK 0x0001
#define DFCS_MENUBULLET 0x0002
#define DFCS_MENUARROWRIGHT 0x0004
#define DFCS_SCROLLUP 0x0000
#define DFCS_SCROLLDOWN 0x0001
#define DFCS_SCROLLLEFT 0x0002
#define DFCS_SCROLLRIGHT 0x0003
#define DFCS_SCROLLCOMBOBOX 0x0005
#define DFCS_SCROLLSIZEGRIP 0x0008
#define DFCS_BUTTONCHECK 0x0000
#define DFCS_BUTTONRADIOIMAGE 0x0001
#define DFCS_BUTTONRADIOMASK 0x0002
#define DFCS_BUTTONRADIO 0x0004
#define DFCS_BUTTON3STATE 0x0008
#define DFCS_BUTTONPUSH 0x0010
#define DFCS_INACTIVE 0x0100
#define DFCS_PUSHED 0x0200
#define DFCS_CHECKED 0x0400
#define DFCS_TRANSPARENT 0x0800
#define DFCS_HOT 0x1000
#define DFCS_ADJUSTRECT 0x2000
#define DFCS_FLAT 0x4000
#define DFCS_MONO 0x8000

_COMPAT_BEGIN_C

/* The text's height in logical units, or 0. DT_CALCRECT measures and draws nothing.
 * Microsoft: "DrawTextW", "DrawTextExW". */
int WINAPI DrawTextA(HDC context, LPCSTR text, int length, LPRECT rectangle, UINT format);
int WINAPI DrawTextW(HDC context, LPCWSTR text, int length, LPRECT rectangle, UINT format);
int WINAPI DrawTextExA(HDC context, LPSTR text, int length, LPRECT rectangle, UINT format,
                       LPDRAWTEXTPARAMS parameters);
int WINAPI DrawTextExW(HDC context, LPWSTR text, int length, LPRECT rectangle, UINT format,
                       LPDRAWTEXTPARAMS parameters);
LONG WINAPI TabbedTextOutA(HDC context, int x, int y, LPCSTR text, int length, int count,
                           const INT *stops, int origin);
LONG WINAPI TabbedTextOutW(HDC context, int x, int y, LPCWSTR text, int length, int count,
                           const INT *stops, int origin);
/* The size that it would have. Microsoft: "GetTabbedTextExtentW". */
DWORD WINAPI GetTabbedTextExtentA(HDC context, LPCSTR text, int length, int count,
                                  const INT *stops);
DWORD WINAPI GetTabbedTextExtentW(HDC context, LPCWSTR text, int length, int count,
                                  const INT *stops);

/* 0 on failure. The brush may be a colour of the system: (HBRUSH)(COLOR_WINDOW + 1).
 * Microsoft: by the functions' names. */
int WINAPI FillRect(HDC context, const RECT *rectangle, HBRUSH brush);
int WINAPI FrameRect(HDC context, const RECT *rectangle, HBRUSH brush);
BOOL WINAPI InvertRect(HDC context, const RECT *rectangle);
BOOL WINAPI DrawFocusRect(HDC context, const RECT *rectangle);
BOOL WINAPI DrawEdge(HDC context, LPRECT rectangle, UINT edge, UINT flags);
BOOL WINAPI DrawFrameControl(HDC context, LPRECT rectangle, UINT type, UINT state);

/* The window that a context draws in; null for memory. Microsoft: "WindowFromDC". */
HWND WINAPI WindowFromDC(HDC context);

_COMPAT_END_C

#ifdef UNICODE
#define DrawText DrawTextW
#define DrawTextEx DrawTextExW
#define TabbedTextOut TabbedTextOutW
#define GetTabbedTextExtent GetTabbedTextExtentW
#else
#define DrawText DrawTextA
#define DrawTextEx DrawTextExA
#define TabbedTextOut TabbedTextOutA
#define GetTabbedTextExtent GetTabbedTextExtentA
#endif
