// Single pixels.
#include "compat/gdi/painter.hpp"

#include <optional>

namespace compat {
namespace {

/// The colour that the pixel has afterwards; none outside of what may be drawn on.
std::optional<COLORREF> set_pixel(Painter &painter, POINT logical, COLORREF colour)
{
    const auto at = painter.context().on_surface(logical);
    if (!painter.can_draw() || !painter.drawable().contains(at))
        return std::nullopt;
    auto &surface = painter.surface();
    surface.set_pixel(at.x, at.y, surface.pixel_of(colour));
    painter.drew({at.x, at.y, at.x + 1, at.y + 1});
    return surface.colour_of(surface.pixel(at.x, at.y));
}

} // namespace
} // namespace compat

using namespace compat;

COLORREF WINAPI SetPixel(HDC handle, int x, int y, COLORREF color)
{
    Painter painter(handle);
    return painter ? set_pixel(painter, {x, y}, color).value_or(CLR_INVALID) : CLR_INVALID;
}

BOOL WINAPI SetPixelV(HDC handle, int x, int y, COLORREF color)
{
    Painter painter(handle);
    return painter && set_pixel(painter, {x, y}, color);
}

COLORREF WINAPI GetPixel(HDC handle, int x, int y)
{
    const Painter painter(handle);
    if (!painter)
        return CLR_INVALID;
    const auto at = painter.context().on_surface(POINT{x, y});
    if (!painter.can_draw() || !painter.drawable().contains(at))
        return CLR_INVALID;
    return painter.surface().colour_of(painter.surface().pixel(at.x, at.y));
}

COLORREF WINAPI GetNearestColor(HDC handle, COLORREF color)
{
    const Painter painter(handle);
    if (!painter)
        return CLR_INVALID;
    if (!painter.can_draw())
        return color & 0xFFFFFF;
    return painter.surface().colour_of(painter.surface().pixel_of(color));
}
