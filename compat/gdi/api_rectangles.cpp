// Rectangles of windows and controls: by a brush of their own.
#include "compat/gdi/painter.hpp"
#include "compat/gdi/system_brush.hpp"

#include <optional>

#include <winuser.h>

namespace compat {
namespace {

/// Null, and a handle that is no brush, draw nothing; that fails.
std::optional<Ink> ink_of(const Painter &painter, HBRUSH brush)
{
    const auto found = gdi_objects().find<BrushObject>(brush_handle(brush));
    if (!found)
        return std::nullopt;
    if (!painter.can_draw())
        return Ink::nothing();
    return brush_ink(painter.context(), *found, painter.surface());
}

RECT inside(RECT rectangle, int margin)
{
    return {rectangle.left + margin, rectangle.top + margin, rectangle.right - margin,
            rectangle.bottom - margin};
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI FillRect(HDC handle, const RECT *rectangle, HBRUSH brush)
{
    Painter painter(handle);
    if (!painter || !rectangle)
        return 0;
    const auto ink = ink_of(painter, brush);
    if (!ink)
        return 0;
    painter.fill(Region(painter.context().on_surface(*rectangle)), *ink, R2_COPYPEN);
    return 1;
}

int WINAPI FrameRect(HDC handle, const RECT *rectangle, HBRUSH brush)
{
    Painter painter(handle);
    if (!painter || !rectangle)
        return 0;
    const auto ink = ink_of(painter, brush);
    if (!ink || rectangle->right <= rectangle->left || rectangle->bottom <= rectangle->top)
        return 0;
    const auto all = painter.context().on_surface(*rectangle);
    painter.fill(Region(all) - Region(inside(all, 1)), *ink, R2_COPYPEN);
    return 1;
}

BOOL WINAPI InvertRect(HDC handle, const RECT *rectangle)
{
    Painter painter(handle);
    if (!painter || !rectangle)
        return FALSE;
    painter.fill(Region(painter.context().on_surface(*rectangle)), Ink::plain(0), R2_NOT);
    return TRUE;
}
