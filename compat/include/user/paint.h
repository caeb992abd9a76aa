/* Painting: what must be redrawn, and the device context to do it with. */
#pragma once

#include <user/types.h>

typedef struct tagPAINTSTRUCT {
    HDC hdc;
    BOOL fErase;
    RECT rcPaint;
    BOOL fRestore;
    BOOL fIncUpdate;
    BYTE rgbReserved[32];
} PAINTSTRUCT, *PPAINTSTRUCT, *NPPAINTSTRUCT, *LPPAINTSTRUCT;

#define RDW_INVALIDATE 0x0001
#define RDW_INTERNALPAINT 0x0002
#define RDW_ERASE 0x0004
#define RDW_VALIDATE 0x0008
#define RDW_NOINTERNALPAINT 0x0010
#define RDW_NOERASE 0x0020
#define RDW_NOCHILDREN 0x0040
#define RDW_ALLCHILDREN 0x0080
#define RDW_UPDATENOW 0x0100
#define RDW_ERASENOW 0x0200
#define RDW_FRAME 0x0400
#define RDW_NOFRAME 0x0800

#define DCX_WINDOW 0x00000001
#define DCX_CACHE 0x00000002
#define DCX_CLIPCHILDREN 0x00000008
#define DCX_CLIPSIBLINGS 0x00000010
#define DCX_PARENTCLIP 0x00000020
#define DCX_EXCLUDERGN 0x00000040
#define DCX_INTERSECTRGN 0x00000080

#define LWA_COLORKEY 0x00000001
#define LWA_ALPHA 0x00000002

_COMPAT_BEGIN_C

/* The frame of WM_PAINT's handler; afterwards nothing is left to redraw.
 * Microsoft: "BeginPaint". */
HDC WINAPI BeginPaint(HWND window, LPPAINTSTRUCT paint);
BOOL WINAPI EndPaint(HWND window, const PAINTSTRUCT *paint);

/* A device context outside WM_PAINT: of the inside, or of all of the window; null: of the screen,
 * to measure with. It follows the window. Microsoft: "GetDC", "GetWindowDC", "GetDCEx". */
HDC WINAPI GetDC(HWND window);
HDC WINAPI GetWindowDC(HWND window);
HDC WINAPI GetDCEx(HWND window, HRGN region, DWORD flags);
int WINAPI ReleaseDC(HWND window, HDC context);

/* Add to what must be redrawn (null: all), or take away; WM_PAINT comes when the queue is empty.
 * Microsoft: "InvalidateRect". */
BOOL WINAPI InvalidateRect(HWND window, const RECT *rectangle, BOOL erase);
BOOL WINAPI InvalidateRgn(HWND window, HRGN region, BOOL erase);
BOOL WINAPI ValidateRect(HWND window, const RECT *rectangle);
BOOL WINAPI ValidateRgn(HWND window, HRGN region);
BOOL WINAPI GetUpdateRect(HWND window, LPRECT result, BOOL erase);
int WINAPI GetUpdateRgn(HWND window, HRGN region, BOOL erase);
/* All of it in one: what RDW_ flags say. Microsoft: "RedrawWindow". */
BOOL WINAPI RedrawWindow(HWND window, const RECT *rectangle, HRGN region, UINT flags);
/* Nothing is drawn in the window and inside it until LockWindowUpdate(NULL), which has it drawn
 * anew. One window at a time: FALSE if another one is locked. Microsoft: "LockWindowUpdate". */
BOOL WINAPI LockWindowUpdate(HWND window);

/* The shape of a window, counted from its corner; what is outside is neither drawn nor clicked on.
 * The region is the system's from now on; null takes the shape away. A top-level window is black
 * outside. Microsoft: "SetWindowRgn". */
int WINAPI SetWindowRgn(HWND window, HRGN region, BOOL redraw);
/* A copy of it, or the rectangle around it: its complexity, or ERROR if there is none.
 * Microsoft: "GetWindowRgn", "GetWindowRgnBox". */
int WINAPI GetWindowRgn(HWND window, HRGN region);
int WINAPI GetWindowRgnBox(HWND window, LPRECT box);

/* How translucent a window with WS_EX_LAYERED is. All are opaque: ERROR_CALL_NOT_IMPLEMENTED for
 * LWA_COLORKEY and less than 255; ERROR_INVALID_PARAMETER without that style. Microsoft:
 * "SetLayeredWindowAttributes". */
BOOL WINAPI SetLayeredWindowAttributes(HWND window, COLORREF key, BYTE alpha, DWORD flags);
BOOL WINAPI GetLayeredWindowAttributes(HWND window, COLORREF *key, BYTE *alpha, DWORD *flags);

/* Sends WM_PAINT now if there is something to redraw. Microsoft: "UpdateWindow". */
BOOL WINAPI UpdateWindow(HWND window);

_COMPAT_END_C
