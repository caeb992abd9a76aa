/* Pens, brushes and what they have in common with fonts, bitmaps and regions. A process may have
 * 10,000 objects, as on Windows; who selects one into a device context gets the one that was there
 * before, and has to give it back before the new one is deleted. Any thread. */
#pragma once

#include <gdi/colours.h>

#define OBJ_PEN 1
#define OBJ_BRUSH 2
#define OBJ_DC 3
#define OBJ_METADC 4
#define OBJ_PAL 5
#define OBJ_FONT 6
#define OBJ_BITMAP 7
#define OBJ_REGION 8
#define OBJ_METAFILE 9
#define OBJ_MEMDC 10
#define OBJ_EXTPEN 11
#define OBJ_ENHMETADC 12
#define OBJ_ENHMETAFILE 13
#define OBJ_COLORSPACE 14

#define WHITE_BRUSH 0
#define LTGRAY_BRUSH 1
#define GRAY_BRUSH 2
#define DKGRAY_BRUSH 3
#define BLACK_BRUSH 4
#define NULL_BRUSH 5
#define HOLLOW_BRUSH NULL_BRUSH
#define WHITE_PEN 6
#define BLACK_PEN 7
#define NULL_PEN 8
#define OEM_FIXED_FONT 10
#define ANSI_FIXED_FONT 11
#define ANSI_VAR_FONT 12
#define SYSTEM_FONT 13
#define DEVICE_DEFAULT_FONT 14
#define DEFAULT_PALETTE 15
#define SYSTEM_FIXED_FONT 16
#define DEFAULT_GUI_FONT 17
#define DC_BRUSH 18
#define DC_PEN 19
#define STOCK_LAST DC_PEN

#define PS_SOLID 0
#define PS_DASH 1
#define PS_DOT 2
#define PS_DASHDOT 3
#define PS_DASHDOTDOT 4
#define PS_NULL 5
#define PS_INSIDEFRAME 6
#define PS_USERSTYLE 7
#define PS_ALTERNATE 8
#define PS_STYLE_MASK 0x0000000F
#define PS_ENDCAP_ROUND 0x00000000
#define PS_ENDCAP_SQUARE 0x00000100
#define PS_ENDCAP_FLAT 0x00000200
#define PS_ENDCAP_MASK 0x00000F00
#define PS_JOIN_ROUND 0x00000000
#define PS_JOIN_BEVEL 0x00001000
#define PS_JOIN_MITER 0x00002000
#define PS_JOIN_MASK 0x0000F000
#define PS_COSMETIC 0x00000000
#define PS_GEOMETRIC 0x00010000
#define PS_TYPE_MASK 0x000F0000

#define BS_SOLID 0
#define BS_NULL 1
#define BS_HOLLOW BS_NULL
#define BS_HATCHED 2
#define BS_PATTERN 3
#define BS_INDEXED 4
#define BS_DIBPATTERN 5
#define BS_DIBPATTERNPT 6
#define BS_PATTERN8X8 7
#define BS_DIBPATTERN8X8 8
#define BS_MONOPATTERN 9

#define HS_HORIZONTAL 0
#define HS_VERTICAL 1
#define HS_FDIAGONAL 2
#define HS_BDIAGONAL 3
#define HS_CROSS 4
#define HS_DIAGCROSS 5

typedef struct tagLOGPEN {
    UINT lopnStyle;
    POINT lopnWidth;
    COLORREF lopnColor;
} LOGPEN, *PLOGPEN, *NPLOGPEN, *LPLOGPEN;

typedef struct tagEXTLOGPEN {
    DWORD elpPenStyle;
    DWORD elpWidth;
    UINT elpBrushStyle;
    COLORREF elpColor;
    ULONG_PTR elpHatch;
    DWORD elpNumEntries;
    DWORD elpStyleEntry[1];
} EXTLOGPEN, *PEXTLOGPEN, *NPEXTLOGPEN, *LPEXTLOGPEN;

typedef struct tagLOGBRUSH {
    UINT lbStyle;
    COLORREF lbColor;
    ULONG_PTR lbHatch;
} LOGBRUSH, *PLOGBRUSH, *NPLOGBRUSH, *LPLOGBRUSH;

#define HGDI_ERROR ((HANDLE)(LONG_PTR)0xFFFFFFFF)
#define GDI_ERROR 0xFFFFFFFF

_COMPAT_BEGIN_C

/* A brush, pen or font that always exists; null for another number.
 * Microsoft: "GetStockObject". */
HGDIOBJ WINAPI GetStockObject(int index);

/* Null on failure: a style that there is not. A width above 1 makes a dashed pen solid.
 * Microsoft: "CreatePen", "ExtCreatePen". */
HPEN WINAPI CreatePen(int style, int width, COLORREF color);
HPEN WINAPI CreatePenIndirect(const LOGPEN *pen);
HPEN WINAPI ExtCreatePen(DWORD style, DWORD width, const LOGBRUSH *brush, DWORD count,
                         const DWORD *lengths);

/* Null on failure. The bitmap of a pattern brush may be deleted at once.
 * Microsoft: "CreateSolidBrush", "CreateBrushIndirect". */
HBRUSH WINAPI CreateSolidBrush(COLORREF color);
HBRUSH WINAPI CreateHatchBrush(int hatch, COLORREF color);
HBRUSH WINAPI CreatePatternBrush(HBITMAP bitmap);
HBRUSH WINAPI CreateBrushIndirect(const LOGBRUSH *brush);

/* What was selected before; null (HGDI_ERROR for a region) on failure: no such context or object, a
 * bitmap for a window or one that another context has. For a region: what it is (NULLREGION …).
 * Microsoft: "SelectObject". */
HGDIOBJ WINAPI SelectObject(HDC context, HGDIOBJ object);
/* FALSE for what is no object. A selected one is deleted when it is no longer selected; stock
 * objects stay. Microsoft: "DeleteObject". */
BOOL WINAPI DeleteObject(HGDIOBJ object);

/* How many bytes were written to the buffer, or are needed where it is null: LOGPEN, EXTLOGPEN,
 * LOGBRUSH, LOGFONT, BITMAP or, where there is room, DIBSECTION. 0 on failure.
 * Microsoft: "GetObjectW". */
int WINAPI GetObjectA(HANDLE object, int size, LPVOID buffer);
int WINAPI GetObjectW(HANDLE object, int size, LPVOID buffer);

/* OBJ_…; 0, ERROR_INVALID_HANDLE. Microsoft: "GetObjectType", "GetCurrentObject". */
DWORD WINAPI GetObjectType(HGDIOBJ object);
HGDIOBJ WINAPI GetCurrentObject(HDC context, UINT type);

BOOL WINAPI UnrealizeObject(HGDIOBJ object);

_COMPAT_END_C

#ifdef UNICODE
#define GetObject GetObjectW
#else
#define GetObject GetObjectA
#endif
