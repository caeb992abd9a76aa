#include "compat/gdi/ink.hpp"

#include "compat/gdi/conversion.hpp"

#include <array>

namespace compat {
namespace {

/// Rows of eight pixels, the highest bit on the left.
using Hatch = std::array<std::uint8_t, 8>;

constexpr Hatch hatches[] = {
    {0x00, 0x00, 0x00, 0xFF, 0x00, 0x00, 0x00, 0x00}, // HS_HORIZONTAL
    {0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08, 0x08}, // HS_VERTICAL
    {0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01}, // HS_FDIAGONAL
    {0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80}, // HS_BDIAGONAL
    {0x08, 0x08, 0x08, 0xFF, 0x08, 0x08, 0x08, 0x08}, // HS_CROSS
    {0x81, 0x42, 0x24, 0x18, 0x18, 0x24, 0x42, 0x81}, // HS_DIAGCROSS
};

Ink hatched(const DeviceContext &context, const LOGBRUSH &brush, const Surface &surface)
{
    const auto &hatch = hatches[brush.lbHatch];
    const auto line = contrasting_pixel(context, surface, brush.lbColor);
    const auto gap = surface.pixel_of(context.state.background);
    std::vector<std::uint32_t> pixels;
    std::vector<bool> drawn;
    for (const auto row : hatch) {
        for (int bit = 7; bit >= 0; --bit) {
            drawn.push_back(row >> bit & 1);
            pixels.push_back(drawn.back() ? line : gap);
        }
    }
    Ink ink(8, 8, std::move(pixels));
    if (context.state.background_mode == TRANSPARENT)
        ink.draw_only(std::move(drawn));
    return ink;
}

/// A bitmap of one bit takes the context's colours: its zeros the text's, its ones the
/// background's.
Ink patterned(const DeviceContext &context, const Surface &pattern, const Surface &surface)
{
    const Conversion conversion(pattern, surface,
                                {context.state.text, context.state.background, std::nullopt});
    std::vector<std::uint32_t> pixels;
    for (int y = 0; y < pattern.height(); ++y) {
        for (int x = 0; x < pattern.width(); ++x)
            pixels.push_back(conversion(pattern.pixel(x, y)));
    }
    return Ink(pattern.width(), pattern.height(), std::move(pixels));
}

Ink unplaced(const DeviceContext &context, const BrushObject &brush, const Surface &surface)
{
    if (brush.of_context)
        return Ink::plain(surface.pixel_of(context.state.brush_colour));
    if (brush.pattern)
        return patterned(context, *brush.pattern, surface);
    switch (brush.brush.lbStyle) {
    case BS_SOLID:
        return Ink::plain(surface.pixel_of(brush.brush.lbColor));
    case BS_HATCHED:
        return hatched(context, brush.brush, surface);
    default:
        return Ink::nothing();
    }
}

} // namespace

Ink brush_ink(const DeviceContext &context, const BrushObject &brush, const Surface &surface)
{
    auto ink = unplaced(context, brush, surface);
    const auto origin = context.origin();
    const auto begin = context.state.brush_origin;
    ink.begin_at({origin.x + begin.x, origin.y + begin.y});
    return ink;
}

Ink pen_ink(const DeviceContext &context, const PenObject &pen, const Surface &surface)
{
    if ((pen.style & PS_STYLE_MASK) == PS_NULL)
        return Ink::nothing();
    if (pen.filling)
        return brush_ink(context, *pen.filling, surface);
    const auto colour = pen.of_context ? context.state.pen_colour : pen.brush.lbColor;
    return Ink::plain(contrasting_pixel(context, surface, colour));
}

} // namespace compat
