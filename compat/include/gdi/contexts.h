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
#define NUMMARKERS 20
#define NUMFONTS 22
#define NUMCOLORS 24
#define PDEVICESIZE 26
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
#define PHYSICALWIDTH 110
#define PHYSICALHEIGHT 111
#define PHYSICALOFFSETX 112
#define PHYSICALOFFSETY 113
#define SCALINGFACTORX 114
#define SCALINGFACTORY 115
#define VREFRESH 116
#define DESKTOPVERTRES 117
#define DESKTOPHORZRES 118
#define DT_PLOTTER 0
#define DT_RASDISPLAY 1
#define DT_RASPRINTER 2
#define DT_RASCAMERA 3
#define DT_CHARSTREAM 4
#define DT_METAFILE 5
#define DT_DISPFILE 6
#define CC_NONE 0
#define CC_CIRCLES 1
#define CC_PIE 2
#define CC_CHORD 4
#define CC_ELLIPSES 8
#define CC_WIDE 16
#define CC_STYLED 32
#define CC_WIDESTYLED 64
#define CC_INTERIORS 128
#define CC_ROUNDRECT 256
#define LC_NONE 0
#define LC_POLYLINE 2
#define LC_MARKER 4
#define LC_POLYMARKER 8
#define LC_WIDE 16
#define LC_STYLED 32
#define LC_WIDESTYLED 64
#define LC_INTERIORS 128
#define PC_NONE 0
#define PC_POLYGON 1
#define PC_RECTANGLE 2
#define PC_WINDPOLYGON 4
#define PC_TRAPEZOID 4
#define PC_SCANLINE 8
#define PC_WIDE 16
#define PC_STYLED 32
#define PC_WIDESTYLED 64
#define PC_INTERIORS 128
#define PC_POLYPOLYGON 256
#define PC_PATHS 512
#define CP_NONE 0
#define CP_RECTANGLE 1
#define CP_REGION 2
#define TC_OP_CHARACTER 0x00000001
#define TC_OP_STROKE 0x00000002
#define TC_CP_STROKE 0x00000004
#define TC_CR_90 0x00000008
#define TC_CR_ANY 0x00000010
#define TC_SF_X_YINDEP 0x00000020
#define TC_SA_DOUBLE 0x00000040
#define TC_SA_INTEGER 0x00000080
#define TC_SA_CONTIN 0x00000100
#define TC_EA_DOUBLE 0x00000200
#define TC_IA_ABLE 0x00000400
#define TC_UA_ABLE 0x00000800
#define TC_SO_ABLE 0x00001000
#define TC_RA_ABLE 0x00002000
#define TC_VA_ABLE 0x00004000
#define TC_RESERVED 0x00008000
#define TC_SCROLLBLT 0x00010000
#define RC_BITBLT 1
#define RC_BANDING 2
#define RC_SCALING 4
#define RC_BITMAP64 8
#define RC_GDI20_OUTPUT 0x0010
#define RC_GDI20_STATE 0x0020
#define RC_SAVEBITMAP 0x0040
#define RC_DI_BITMAP 0x0080
#define RC_PALETTE 0x0100
#define RC_DIBTODEV 0x0200
#define RC_BIGFONT 0x0400
#define RC_STRETCHBLT 0x0800
#define RC_FLOODFILL 0x1000
#define RC_STRETCHDIB 0x2000
#define RC_OP_DX_OUTPUT 0x4000
#define RC_DEVBITS 0x8000

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
