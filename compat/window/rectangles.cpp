// Arithmetic of rectangles. Those that look at one take a missing one for empty, or fail.
#include <algorithm>

#include <winuser.h>

BOOL WINAPI SetRect(LPRECT rectangle, int left, int top, int right, int bottom)
{
    *rectangle = {left, top, right, bottom};
    return TRUE;
}

BOOL WINAPI SetRectEmpty(LPRECT rectangle)
{
    *rectangle = {};
    return TRUE;
}

BOOL WINAPI CopyRect(LPRECT to, const RECT *from)
{
    if (!to || !from)
        return FALSE;
    *to = *from;
    return TRUE;
}

BOOL WINAPI InflateRect(LPRECT rectangle, int dx, int dy)
{
    *rectangle = {rectangle->left - dx, rectangle->top - dy, rectangle->right + dx,
                  rectangle->bottom + dy};
    return TRUE;
}

BOOL WINAPI OffsetRect(LPRECT rectangle, int dx, int dy)
{
    *rectangle = {rectangle->left + dx, rectangle->top + dy, rectangle->right + dx,
                  rectangle->bottom + dy};
    return TRUE;
}

BOOL WINAPI IsRectEmpty(const RECT *rectangle)
{
    return !rectangle || rectangle->left >= rectangle->right || rectangle->top >= rectangle->bottom;
}

BOOL WINAPI IntersectRect(LPRECT result, const RECT *a, const RECT *b)
{
    if (!result || !a || !b)
        return FALSE;
    const RECT common = {std::max(a->left, b->left), std::max(a->top, b->top),
                         std::min(a->right, b->right), std::min(a->bottom, b->bottom)};
    *result = IsRectEmpty(a) || IsRectEmpty(b) || IsRectEmpty(&common) ? RECT{} : common;
    return !IsRectEmpty(result);
}

BOOL WINAPI UnionRect(LPRECT result, const RECT *a, const RECT *b)
{
    if (!result)
        return FALSE;
    if (IsRectEmpty(a))
        *result = IsRectEmpty(b) ? RECT{} : *b;
    else if (IsRectEmpty(b))
        *result = *a;
    else
        *result = {std::min(a->left, b->left), std::min(a->top, b->top),
                   std::max(a->right, b->right), std::max(a->bottom, b->bottom)};
    return !IsRectEmpty(result);
}

// Only what leaves a rectangle can be taken away: the other must cover one side wholly.
BOOL WINAPI SubtractRect(LPRECT result, const RECT *a, const RECT *b)
{
    if (!result || !a || !b)
        return FALSE;
    RECT left = IsRectEmpty(a) ? RECT{} : *a;
    RECT common{};
    if (IntersectRect(&common, a, b)) {
        const bool whole_width = common.left == a->left && common.right == a->right;
        const bool whole_height = common.top == a->top && common.bottom == a->bottom;
        if (whole_width && whole_height)
            left = {};
        else if (whole_width && common.top == a->top)
            left.top = common.bottom;
        else if (whole_width && common.bottom == a->bottom)
            left.bottom = common.top;
        else if (whole_height && common.left == a->left)
            left.left = common.right;
        else if (whole_height && common.right == a->right)
            left.right = common.left;
    }
    *result = left;
    return !IsRectEmpty(result);
}

BOOL WINAPI EqualRect(const RECT *a, const RECT *b)
{
    return a && b && a->left == b->left && a->top == b->top && a->right == b->right &&
           a->bottom == b->bottom;
}

BOOL WINAPI PtInRect(const RECT *rectangle, POINT point)
{
    return rectangle && point.x >= rectangle->left && point.x < rectangle->right &&
           point.y >= rectangle->top && point.y < rectangle->bottom;
}
