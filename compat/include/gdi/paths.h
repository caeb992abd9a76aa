/* Paths: what is drawn between BeginPath and EndPath is collected, and is filled, stroked or
 * clipped by afterwards. FALSE (0) on failure, with ERROR_CAN_NOT_COMPLETE where there is no such
 * path. */
#pragma once

#include <gdi/contexts.h>

/* What a point of a path is, PT_CLOSEFIGURE together with one of the others. */
#define PT_CLOSEFIGURE 1
#define PT_LINETO 2
#define PT_BEZIERTO 4
#define PT_MOVETO 6

_COMPAT_BEGIN_C

/* Microsoft: "BeginPath". */
BOOL WINAPI BeginPath(HDC context);
BOOL WINAPI EndPath(HDC context);
BOOL WINAPI AbortPath(HDC context);
BOOL WINAPI CloseFigure(HDC context);

/* With these the path is used up. Microsoft: by the functions' names. */
BOOL WINAPI FillPath(HDC context);
BOOL WINAPI StrokePath(HDC context);
BOOL WINAPI StrokeAndFillPath(HDC context);
HRGN WINAPI PathToRegion(HDC context);
BOOL WINAPI SelectClipPath(HDC context, int mode);

/* The path becomes another one. Microsoft: by the functions' names. */
BOOL WINAPI FlattenPath(HDC context);
BOOL WINAPI WidenPath(HDC context);

/* How many points it has, or -1; none are handed out for a size of 0. Microsoft: "GetPath". */
int WINAPI GetPath(HDC context, LPPOINT points, LPBYTE types, int size);

/* Lines and curves by PT_ types. Microsoft: "PolyDraw". */
BOOL WINAPI PolyDraw(HDC context, const POINT *points, const BYTE *types, int count);

/* How long the corners of geometric pens get, by the pen's width. Microsoft: "SetMiterLimit". */
BOOL WINAPI GetMiterLimit(HDC context, PFLOAT limit);
BOOL WINAPI SetMiterLimit(HDC context, FLOAT limit, PFLOAT before);

_COMPAT_END_C
