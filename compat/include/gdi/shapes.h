/* Lines and areas, by the context's pen and brush. Coordinates are logical; a line's last point is
 * not drawn, a rectangle's right and bottom edge neither. FALSE (0) on failure. */
#pragma once

#include <gdi/contexts.h>

#define FLOODFILLBORDER 0
#define FLOODFILLSURFACE 1

_COMPAT_BEGIN_C

/* Lines from the current position. Microsoft: "MoveToEx", "LineTo", "PolylineTo". */
BOOL WINAPI MoveToEx(HDC context, int x, int y, LPPOINT before);
BOOL WINAPI GetCurrentPositionEx(HDC context, LPPOINT position);
BOOL WINAPI LineTo(HDC context, int x, int y);
BOOL WINAPI Polyline(HDC context, const POINT *points, int count);
BOOL WINAPI PolylineTo(HDC context, const POINT *points, DWORD count);
BOOL WINAPI PolyPolyline(HDC context, const POINT *points, const DWORD *counts, DWORD lines);
BOOL WINAPI PolyBezier(HDC context, const POINT *points, DWORD count);
BOOL WINAPI PolyBezierTo(HDC context, const POINT *points, DWORD count);
BOOL WINAPI Arc(HDC context, int left, int top, int right, int bottom, int x_start, int y_start,
                int x_end, int y_end);
BOOL WINAPI ArcTo(HDC context, int left, int top, int right, int bottom, int x_start, int y_start,
                  int x_end, int y_end);
BOOL WINAPI AngleArc(HDC context, int x, int y, DWORD radius, FLOAT start, FLOAT sweep);

/* Filled, with an outline. Microsoft: by the functions' names. */
BOOL WINAPI Rectangle(HDC context, int left, int top, int right, int bottom);
BOOL WINAPI RoundRect(HDC context, int left, int top, int right, int bottom, int width, int height);
BOOL WINAPI Ellipse(HDC context, int left, int top, int right, int bottom);
BOOL WINAPI Chord(HDC context, int left, int top, int right, int bottom, int x_start, int y_start,
                  int x_end, int y_end);
BOOL WINAPI Pie(HDC context, int left, int top, int right, int bottom, int x_start, int y_start,
                int x_end, int y_end);
BOOL WINAPI Polygon(HDC context, const POINT *points, int count);
BOOL WINAPI PolyPolygon(HDC context, const POINT *points, const INT *counts, int polygons);

/* One pixel; the colour that it got or has, CLR_INVALID outside of the clipping region.
 * Microsoft: "SetPixel", "GetPixel". */
COLORREF WINAPI SetPixel(HDC context, int x, int y, COLORREF color);
BOOL WINAPI SetPixelV(HDC context, int x, int y, COLORREF color);
COLORREF WINAPI GetPixel(HDC context, int x, int y);

/* Fills from a point on. Microsoft: "ExtFloodFill". */
BOOL WINAPI FloodFill(HDC context, int x, int y, COLORREF border);
BOOL WINAPI ExtFloodFill(HDC context, int x, int y, COLORREF color, UINT type);

_COMPAT_END_C
