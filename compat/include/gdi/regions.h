/* Regions: any set of pixels, made of rectangles; and the region that a context draws in. What a
 * region is: */
#pragma once

#include <gdi/contexts.h>

#define ERROR 0
#define NULLREGION 1
#define SIMPLEREGION 2
#define COMPLEXREGION 3
#define RGN_ERROR ERROR

#define RGN_AND 1
#define RGN_OR 2
#define RGN_XOR 3
#define RGN_DIFF 4
#define RGN_COPY 5
#define RGN_MIN RGN_AND
#define RGN_MAX RGN_COPY

#define RDH_RECTANGLES 1

typedef struct _RGNDATAHEADER {
    DWORD dwSize;
    DWORD iType;
    DWORD nCount;
    DWORD nRgnSize;
    RECT rcBound;
} RGNDATAHEADER, *PRGNDATAHEADER;

typedef struct _RGNDATA {
    RGNDATAHEADER rdh;
    char Buffer[1];
} RGNDATA, *PRGNDATA, *NPRGNDATA, *LPRGNDATA;

_COMPAT_BEGIN_C

/* Null on failure. DeleteObject deletes them. Microsoft: by the functions' names. */
HRGN WINAPI CreateRectRgn(int left, int top, int right, int bottom);
HRGN WINAPI CreateRectRgnIndirect(const RECT *rectangle);
HRGN WINAPI CreateRoundRectRgn(int left, int top, int right, int bottom, int width, int height);
HRGN WINAPI CreateEllipticRgn(int left, int top, int right, int bottom);
HRGN WINAPI CreateEllipticRgnIndirect(const RECT *rectangle);
HRGN WINAPI CreatePolygonRgn(const POINT *points, int count, int mode);
HRGN WINAPI CreatePolyPolygonRgn(const POINT *points, const INT *counts, int polygons, int mode);

/* What the result is, or ERROR. Microsoft: "CombineRgn". */
int WINAPI CombineRgn(HRGN result, HRGN first, HRGN second, int mode);
int WINAPI OffsetRgn(HRGN region, int x, int y);
int WINAPI GetRgnBox(HRGN region, LPRECT box);
BOOL WINAPI SetRectRgn(HRGN region, int left, int top, int right, int bottom);
BOOL WINAPI EqualRgn(HRGN first, HRGN second);
BOOL WINAPI PtInRegion(HRGN region, int x, int y);
BOOL WINAPI RectInRegion(HRGN region, const RECT *rectangle);
DWORD WINAPI GetRegionData(HRGN region, DWORD size, LPRGNDATA data);

/* Drawing. Microsoft: by the functions' names. */
BOOL WINAPI FillRgn(HDC context, HRGN region, HBRUSH brush);
BOOL WINAPI FrameRgn(HDC context, HRGN region, HBRUSH brush, int width, int height);
BOOL WINAPI InvertRgn(HDC context, HRGN region);
BOOL WINAPI PaintRgn(HDC context, HRGN region);

/* Where a context draws: its own copy of a region in device units, or, with null, everywhere.
 * Microsoft: "SelectClipRgn", "ExtSelectClipRgn", "IntersectClipRect". */
int WINAPI SelectClipRgn(HDC context, HRGN region);
int WINAPI ExtSelectClipRgn(HDC context, HRGN region, int mode);
int WINAPI IntersectClipRect(HDC context, int left, int top, int right, int bottom);
int WINAPI ExcludeClipRect(HDC context, int left, int top, int right, int bottom);
int WINAPI OffsetClipRgn(HDC context, int x, int y);
int WINAPI GetClipBox(HDC context, LPRECT box);
/* 1 and a copy, 0 where there is none, -1 on failure. Microsoft: "GetClipRgn". */
int WINAPI GetClipRgn(HDC context, HRGN region);
BOOL WINAPI PtVisible(HDC context, int x, int y);
BOOL WINAPI RectVisible(HDC context, const RECT *rectangle);

_COMPAT_END_C
