// Edges, and the rectangle around what has the focus.
#include "compat/gdi/edge.hpp"
#include "compat/kernel/diagnostics.hpp"

#include <winuser.h>

using namespace compat;

BOOL WINAPI DrawEdge(HDC handle, LPRECT rectangle, UINT edge, UINT flags)
{
    Painter painter(handle);
    if (!painter || !rectangle)
        return FALSE;
    if (flags & BF_DIAGONAL) {
        not_implemented("DrawEdge with BF_DIAGONAL");
        return FALSE;
    }
    draw_edge(painter, painter.context().on_surface(*rectangle), edge, flags);
    if (flags & BF_ADJUST) {
        const int lines = (edge & BDR_OUTER ? 1 : 0) + (edge & BDR_INNER ? 1 : 0);
        rectangle->left += flags & BF_LEFT ? lines : 0;
        rectangle->top += flags & BF_TOP ? lines : 0;
        rectangle->right -= flags & BF_RIGHT ? lines : 0;
        rectangle->bottom -= flags & BF_BOTTOM ? lines : 0;
    }
    const bool contradicts = (edge & BDR_OUTER) == BDR_OUTER || (edge & BDR_INNER) == BDR_INNER;
    return !contradicts || flags & (BF_FLAT | BF_MONO);
}

BOOL WINAPI DrawFocusRect(HDC handle, const RECT *rectangle)
{
    Painter painter(handle);
    if (!painter || !rectangle)
        return FALSE;
    const auto all = painter.context().on_surface(*rectangle);
    if (!painter.can_draw() || all.left >= all.right || all.top >= all.bottom)
        return TRUE;
    // Every other pixel is inverted, so that drawing it again takes it away.
    const auto white = painter.surface().pixel_of(RGB(255, 255, 255));
    Ink dots(2, 2, {white, 0, 0, white});
    dots.begin_at(painter.context().origin());
    const RECT inside = {all.left + 1, all.top + 1, all.right - 1, all.bottom - 1};
    painter.fill(Region(all) - Region(inside), dots, R2_XORPEN);
    return TRUE;
}
