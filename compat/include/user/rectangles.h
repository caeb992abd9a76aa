/* Arithmetic of rectangles: right and bottom lie just outside. Microsoft: "Rectangle Functions". */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

BOOL WINAPI SetRect(LPRECT rectangle, int left, int top, int right, int bottom);
BOOL WINAPI SetRectEmpty(LPRECT rectangle);
BOOL WINAPI CopyRect(LPRECT to, const RECT *from);
BOOL WINAPI InflateRect(LPRECT rectangle, int dx, int dy);
BOOL WINAPI OffsetRect(LPRECT rectangle, int dx, int dy);
BOOL WINAPI IntersectRect(LPRECT result, const RECT *a, const RECT *b);
BOOL WINAPI UnionRect(LPRECT result, const RECT *a, const RECT *b);
BOOL WINAPI SubtractRect(LPRECT result, const RECT *a, const RECT *b);
BOOL WINAPI IsRectEmpty(const RECT *rectangle);
BOOL WINAPI EqualRect(const RECT *a, const RECT *b);
BOOL WINAPI PtInRect(const RECT *rectangle, POINT point);

_COMPAT_END_C
