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

_COMPAT_BEGIN_C

/* The frame of WM_PAINT's handler; afterwards nothing is left to redraw.
 * Microsoft: "BeginPaint". */
HDC WINAPI BeginPaint(HWND window, LPPAINTSTRUCT paint);
BOOL WINAPI EndPaint(HWND window, const PAINTSTRUCT *paint);

/* A device context outside WM_PAINT. Microsoft: "GetDC". */
HDC WINAPI GetDC(HWND window);
int WINAPI ReleaseDC(HWND window, HDC context);

/* Add to what must be redrawn (null: all), or take away; WM_PAINT comes when the queue is empty.
 * Microsoft: "InvalidateRect". */
BOOL WINAPI InvalidateRect(HWND window, const RECT *rectangle, BOOL erase);
BOOL WINAPI ValidateRect(HWND window, const RECT *rectangle);
BOOL WINAPI GetUpdateRect(HWND window, LPRECT result, BOOL erase);

/* Sends WM_PAINT now if there is something to redraw. Microsoft: "UpdateWindow". */
BOOL WINAPI UpdateWindow(HWND window);

_COMPAT_END_C
