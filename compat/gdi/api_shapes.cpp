// Areas with an outline: filled by the brush, framed by the pen.
#include "compat/gdi/ellipse.hpp"
#include "compat/gdi/painter.hpp"
#include "compat/gdi/pen_line.hpp"
#include "compat/gdi/polygon.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <vector>

#include <winerror.h>

namespace compat {
namespace {

/// Where a shape in a rectangle is drawn: a pen that draws inside of its frame moves its line in.
RECT framed(const Painter &painter, int left, int top, int right, int bottom)
{
    const auto &context = painter.context();
    auto all = context.on_surface(RECT{left, top, right, bottom});
    const int width = pen_width(context);
    if ((context.state.pen->style & PS_STYLE_MASK) == PS_INSIDEFRAME && width > 1) {
        all.left += width / 2;
        all.top += width / 2;
        all.right -= (width - 1) / 2;
        all.bottom -= (width - 1) / 2;
    }
    return all;
}

bool is_empty(const RECT &all)
{
    return all.right <= all.left || all.bottom <= all.top;
}

bool draws_clockwise(const Painter &painter)
{
    return painter.context().state.arc_direction == AD_CLOCKWISE;
}

void draw_outlined(Painter &painter, Region area, std::vector<POINT> outline)
{
    if (draws_clockwise(painter))
        std::reverse(outline.begin(), outline.end());
    draw_shape(painter, std::move(area), {&outline, 1});
}

/// Chords and pies: an arc's points, closed.
void draw_closed_arc(Painter &painter, const RECT &all, POINT start, POINT end, bool by_middle)
{
    const auto &context = painter.context();
    auto points =
        arc(all, context.on_surface(start), context.on_surface(end), draws_clockwise(painter));
    if (by_middle)
        points.push_back({(all.left + all.right) / 2, (all.top + all.bottom) / 2});
    auto area = polygon_region(points, ALTERNATE);
    draw_shape(painter, std::move(area), {&points, 1});
}

BOOL invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return FALSE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI Rectangle(HDC handle, int left, int top, int right, int bottom)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    auto all = framed(painter, left, top, right, bottom);
    if (!painter.can_draw() || is_empty(all))
        return TRUE;
    // Without a pen an edge less is filled.
    if (!painter.pen().draws()) {
        --all.right;
        --all.bottom;
    }
    draw_outlined(painter, Region(all),
                  {{all.right - 1, all.top},
                   {all.left, all.top},
                   {all.left, all.bottom - 1},
                   {all.right - 1, all.bottom - 1}});
    return TRUE;
}

BOOL WINAPI RoundRect(HDC handle, int left, int top, int right, int bottom, int width, int height)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    const auto all = framed(painter, left, top, right, bottom);
    if (!painter.can_draw() || is_empty(all))
        return TRUE;
    const auto &mapping = painter.context().state.mapping;
    const auto outline =
        round_outline(all, mapping.width_to_device(width), mapping.height_to_device(height));
    draw_outlined(painter, area_inside(outline), outline);
    return TRUE;
}

BOOL WINAPI Ellipse(HDC handle, int left, int top, int right, int bottom)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    const auto all = framed(painter, left, top, right, bottom);
    if (!painter.can_draw() || is_empty(all))
        return TRUE;
    const auto outline = ellipse_outline(all);
    draw_outlined(painter, area_inside(outline), outline);
    return TRUE;
}

BOOL WINAPI Chord(HDC handle, int left, int top, int right, int bottom, int x_start, int y_start,
                  int x_end, int y_end)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    const auto all = framed(painter, left, top, right, bottom);
    if (painter.can_draw() && !is_empty(all))
        draw_closed_arc(painter, all, {x_start, y_start}, {x_end, y_end}, false);
    return TRUE;
}

BOOL WINAPI Pie(HDC handle, int left, int top, int right, int bottom, int x_start, int y_start,
                int x_end, int y_end)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    const auto all = framed(painter, left, top, right, bottom);
    if (painter.can_draw() && !is_empty(all))
        draw_closed_arc(painter, all, {x_start, y_start}, {x_end, y_end}, true);
    return TRUE;
}

BOOL WINAPI Polygon(HDC handle, const POINT *points, int count)
{
    return PolyPolygon(handle, points, &count, 1);
}

BOOL WINAPI PolyPolygon(HDC handle, const POINT *points, const INT *counts, int polygons)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    if (!points || !counts || polygons <= 0)
        return invalid_parameter();
    std::vector<std::vector<POINT>> all;
    for (int i = 0; i < polygons; points += counts[i], ++i) {
        if (counts[i] < 2)
            return invalid_parameter();
        all.push_back(
            painter.context().on_surface(std::span(points, static_cast<std::size_t>(counts[i]))));
    }
    if (painter.can_draw())
        draw_shape(painter, polygon_region(all, painter.context().state.polygon_fill), all);
    return TRUE;
}
