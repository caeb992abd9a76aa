#include "compat/gdi/text/text_picture.hpp"

#include <algorithm>
#include <cmath>

namespace compat {
namespace {

RECT common(const RECT &a, const RECT &b)
{
    return {std::max(a.left, b.left), std::max(a.top, b.top), std::min(a.right, b.right),
            std::min(a.bottom, b.bottom)};
}

/// The cell, and around it where slanted and tall characters reach.
RECT reach(const TextPlace &place, const FontMetrics &metrics)
{
    const double margin = metrics.height();
    const double sides[] = {place.left - margin, place.left + place.width + margin};
    const double heights[] = {place.base_line - metrics.ascent - margin,
                              place.base_line + metrics.descent + margin};
    const double sine = std::sin(place.angle);
    const double cosine = std::cos(place.angle);
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const double x : sides) {
        for (const double y : heights) {
            const double to_x = x * cosine + y * sine;
            const double to_y = y * cosine - x * sine;
            left = std::min(left, to_x);
            right = std::max(right, to_x);
            top = std::min(top, to_y);
            bottom = std::max(bottom, to_y);
        }
    }
    const auto at = place.reference;
    return {at.x + static_cast<LONG>(std::floor(left)), at.y + static_cast<LONG>(std::floor(top)),
            at.x + static_cast<LONG>(std::ceil(right)),
            at.y + static_cast<LONG>(std::ceil(bottom))};
}

void set_colour(cairo_t *to, COLORREF colour)
{
    cairo_set_source_rgb(to, GetRValue(colour) / 255.0, GetGValue(colour) / 255.0,
                         GetBValue(colour) / 255.0);
}

void bar(cairo_t *to, const TextPlace &place, int top, int height)
{
    cairo_rectangle(to, place.left, place.base_line + top, place.width, height);
    cairo_fill(to);
}

unsigned mixed(unsigned over, unsigned there, unsigned alpha)
{
    return std::min(over + (there * (255 - alpha) + 127) / 255, 255U);
}

/// One pixel of Cairo's, whose colours are multiplied by its alpha, over one of a surface.
COLORREF mixed(std::uint32_t over, COLORREF there)
{
    const unsigned alpha = over >> 24;
    return RGB(mixed(over >> 16 & 255, GetRValue(there), alpha),
               mixed(over >> 8 & 255, GetGValue(there), alpha),
               mixed(over & 255, GetBValue(there), alpha));
}

std::uint32_t mixed_on_screen(std::uint32_t over, std::uint32_t there)
{
    const unsigned alpha = over >> 24;
    return mixed(over >> 16 & 255, there >> 16 & 255, alpha) << 16 |
           mixed(over >> 8 & 255, there >> 8 & 255, alpha) << 8 |
           mixed(over & 255, there & 255, alpha);
}

/// Where there are few colours a pixel is drawn or it is not.
void mix_into(Surface &surface, int x, int y, std::uint32_t over)
{
    const bool few = surface.format().bits <= 8;
    if (few && over >> 24 < 128)
        return;
    const auto there = few ? 0 : surface.colour_of(surface.pixel(x, y));
    const auto opaque = few ? over | 0xFF000000 : over;
    surface.set_pixel(x, y, surface.pixel_of(mixed(opaque, there)));
}

void mix_row(Surface &surface, int y, int left, int right, const std::uint32_t *over)
{
    const bool is_screen = surface.format() == screen_format;
    for (int x = left; x < right; ++x, ++over) {
        if (!(*over >> 24))
            continue;
        if (is_screen)
            surface.row32(y)[x] = mixed_on_screen(*over, surface.row32(y)[x]);
        else
            mix_into(surface, x, y, *over);
    }
}

void fill_cell(Painter &painter, const FontMetrics &metrics, const TextPlace &place)
{
    const auto at = place.reference;
    const LONG left = at.x + place.left;
    const LONG top = at.y + place.base_line - metrics.ascent;
    const RECT cell = {std::min(left, left + place.width), top, std::max(left, left + place.width),
                       top + metrics.height()};
    const auto background = painter.surface().pixel_of(painter.context().state.background);
    painter.fill(Region(place.clip ? common(cell, *place.clip) : cell), Ink::plain(background),
                 R2_COPYPEN);
}

} // namespace

void draw_text(Painter &painter, RealizedFont &font, std::u16string_view text, bool right_to_left,
               ShapedText &smooth, std::span<const int> advances, const TextPlace &place)
{
    const auto &state = painter.context().state;
    const auto &metrics = font.metrics();
    const bool opaque = state.background_mode == OPAQUE;
    const bool level = place.angle == 0;
    if (opaque && level)
        fill_cell(painter, metrics, place);
    auto part = common(reach(place, metrics), painter.drawable().box());
    if (place.clip)
        part = common(part, *place.clip);
    if (part.left >= part.right || part.top >= part.bottom)
        return;
    const CairoSurface picture(cairo_image_surface_create(
        CAIRO_FORMAT_ARGB32, part.right - part.left, part.bottom - part.top));
    const Cairo cairo(cairo_create(picture.get()));
    auto *const to = cairo.get();
    const bool sharp =
        font.wanted().lfQuality == NONANTIALIASED_QUALITY || painter.surface().format().bits <= 8;
    cairo_set_antialias(to, sharp ? CAIRO_ANTIALIAS_NONE : CAIRO_ANTIALIAS_GRAY);
    cairo_translate(to, place.reference.x - part.left, place.reference.y - part.top);
    cairo_rotate(to, -place.angle);
    if (opaque && !level) {
        set_colour(to, state.background);
        bar(to, place, -metrics.ascent, metrics.height());
    }
    set_colour(to, state.text);
    cairo_save(to);
    cairo_translate(to, place.left, place.base_line);
    if (sharp)
        ShapedText(font, text, Edges::sharp, right_to_left).draw(to, advances);
    else
        smooth.draw(to, advances);
    cairo_restore(to);
    if (font.wanted().lfUnderline)
        bar(to, place, metrics.underline, metrics.thickness);
    if (font.wanted().lfStrikeOut)
        bar(to, place, metrics.strike_out, metrics.thickness);
    cairo_surface_flush(picture.get());
    const auto *const data = cairo_image_surface_get_data(picture.get());
    const int stride = cairo_image_surface_get_stride(picture.get());
    painter.rows(part, [&](int y, int left, int right) {
        const auto *const row = reinterpret_cast<const std::uint32_t *>(
            data + static_cast<std::ptrdiff_t>(y - part.top) * stride);
        mix_row(painter.surface(), y, left, right, row + (left - part.left));
    });
}

} // namespace compat
