/* Device contexts: where is drawn, and how. One is used by one thread at a time; nothing but the
 * program sees to that. Functions return 0 (FALSE, null) for what is no device context. */
#pragma once

#include <gdi/objects.h>

/* Background of text, hatches and gaps in lines. */
#define TRANSPARENT 1
#define OPAQUE 2

/* How what is drawn and what is there are mixed: drawn by pens and brushes. */
#define R2_BLACK 1
#define R2_NOTMERGEPEN 2
#define R2_MASKNOTPEN 3
#define R2_NOTCOPYPEN 4
#define R2_MASKPENNOT 5
#define R2_NOT 6
#define R2_XORPEN 7
#define R2_NOTMASKPEN 8
#define R2_MASKPEN 9
#define R2_NOTXORPEN 10
#define R2_NOP 11
#define R2_MERGENOTPEN 12
#define R2_COPYPEN 13
#define R2_MERGEPENNOT 14
#define R2_MERGEPEN 15
#define R2_WHITE 16
#define R2_LAST 16

#define ALTERNATE 1
#define WINDING 2

#define MM_TEXT 1
#define MM_LOMETRIC 2
#define MM_HIMETRIC 3
#define MM_LOENGLISH 4
#define MM_HIENGLISH 5
#define MM_TWIPS 6
#define MM_ISOTROPIC 7
#define MM_ANISOTROPIC 8
#define MM_MIN MM_TEXT
#define MM_MAX MM_ANISOTROPIC

#define AD_COUNTERCLOCKWISE 1
#define AD_CLOCKWISE 2

#define GM_COMPATIBLE 1
#define GM_ADVANCED 2

/* GetDeviceCaps. */
#define DRIVERVERSION 0
#define TECHNOLOGY 2
#define HORZSIZE 4
#define VERTSIZE 6
#define HORZRES 8
#define VERTRES 10
#define BITSPIXEL 12
#define PLANES 14
#define NUMBRUSHES 16
#define NUMPENS 18
#define NUMFONTS 22
#define NUMCOLORS 24
#define CURVECAPS 28
#define LINECAPS 30
#define POLYGONALCAPS 32
#define TEXTCAPS 34
#define CLIPCAPS 36
#define RASTERCAPS 38
#define ASPECTX 40
#define ASPECTY 42
#define ASPECTXY 44
#define LOGPIXELSX 88
#define LOGPIXELSY 90
#define SIZEPALETTE 104
#define NUMRESERVED 106
#define COLORRES 108
#define VREFRESH 116
#define DESKTOPVERTRES 117
#define DESKTOPHORZRES 118
#define DT_RASDISPLAY 1
#define RC_BITBLT 1
#define RC_BITMAP64 8
#define RC_DI_BITMAP 0x0080
#define RC_PALETTE 0x0100
#define RC_DIBTODEV 0x0200
#define RC_STRETCHBLT 0x0800
#define RC_FLOODFILL 0x1000
#define RC_STRETCHDIB 0x2000

_COMPAT_BEGIN_C

/* A context of its own for a bitmap: at first one of one pixel, in two colours. The other context
 * may be null: the screen. Microsoft: "CreateCompatibleDC". */
HDC WINAPI CreateCompatibleDC(HDC context);
/* FALSE for a window's, which ReleaseDC gives back. Microsoft: "DeleteDC". */
BOOL WINAPI DeleteDC(HDC context);

/* All that is selected and set is put aside, and taken back: by the number that SaveDC returned, or
 * counted from the last one (-1). Microsoft: "SaveDC", "RestoreDC". */
int WINAPI SaveDC(HDC context);
BOOL WINAPI RestoreDC(HDC context, int saved);

/* What the device can do, in the units that Microsoft's "GetDeviceCaps" says. */
int WINAPI GetDeviceCaps(HDC context, int index);

/* Each sets something and returns what it was before (0 on failure; a colour: CLR_INVALID).
 * Microsoft: by the functions' names. */
int WINAPI SetBkMode(HDC context, int mode);
int WINAPI GetBkMode(HDC context);
COLORREF WINAPI SetBkColor(HDC context, COLORREF color);
COLORREF WINAPI GetBkColor(HDC context);
COLORREF WINAPI SetTextColor(HDC context, COLORREF color);
COLORREF WINAPI GetTextColor(HDC context);
COLORREF WINAPI SetDCBrushColor(HDC context, COLORREF color);
COLORREF WINAPI GetDCBrushColor(HDC context);
COLORREF WINAPI SetDCPenColor(HDC context, COLORREF color);
COLORREF WINAPI GetDCPenColor(HDC context);
int WINAPI SetROP2(HDC context, int operation);
int WINAPI GetROP2(HDC context);
int WINAPI SetPolyFillMode(HDC context, int mode);
int WINAPI GetPolyFillMode(HDC context);
int WINAPI SetArcDirection(HDC context, int direction);
int WINAPI GetArcDirection(HDC context);
int WINAPI SetGraphicsMode(HDC context, int mode);
int WINAPI GetGraphicsMode(HDC context);

BOOL WINAPI SetBrushOrgEx(HDC context, int x, int y, LPPOINT before);
BOOL WINAPI GetBrushOrgEx(HDC context, LPPOINT origin);

/* Logical units and pixels. Sizes count in MM_ISOTROPIC and MM_ANISOTROPIC only.
 * Microsoft: "SetMapMode", "SetViewportExtEx". */
int WINAPI SetMapMode(HDC context, int mode);
int WINAPI GetMapMode(HDC context);
BOOL WINAPI SetWindowOrgEx(HDC context, int x, int y, LPPOINT before);
BOOL WINAPI GetWindowOrgEx(HDC context, LPPOINT origin);
BOOL WINAPI OffsetWindowOrgEx(HDC context, int x, int y, LPPOINT before);
BOOL WINAPI SetWindowExtEx(HDC context, int x, int y, LPSIZE before);
BOOL WINAPI GetWindowExtEx(HDC context, LPSIZE extent);
BOOL WINAPI ScaleWindowExtEx(HDC context, int x_times, int x_by, int y_times, int y_by,
                             LPSIZE before);
BOOL WINAPI SetViewportOrgEx(HDC context, int x, int y, LPPOINT before);
BOOL WINAPI GetViewportOrgEx(HDC context, LPPOINT origin);
BOOL WINAPI OffsetViewportOrgEx(HDC context, int x, int y, LPPOINT before);
BOOL WINAPI SetViewportExtEx(HDC context, int x, int y, LPSIZE before);
BOOL WINAPI GetViewportExtEx(HDC context, LPSIZE extent);
BOOL WINAPI ScaleViewportExtEx(HDC context, int x_times, int x_by, int y_times, int y_by,
                               LPSIZE before);
BOOL WINAPI LPtoDP(HDC context, LPPOINT points, int count);
BOOL WINAPI DPtoLP(HDC context, LPPOINT points, int count);
/* Where the context begins on the screen. Microsoft: "GetDCOrgEx". */
BOOL WINAPI GetDCOrgEx(HDC context, LPPOINT origin);

/* Nothing is put off here. Microsoft: "GdiFlush". */
BOOL WINAPI GdiFlush(void);

_COMPAT_END_C
