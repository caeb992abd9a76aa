// Areas with an outline: filled by the brush, framed by the pen.
#include "compat/gdi/arc_curves.hpp"
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

/// Of a chord or a pie in a path.
struct ClosedArc {
    POINT start;
    POINT end;
    bool by_middle;
};

void add_closed_arc(DeviceContext &context, const RECT &logical, const ClosedArc &wanted)
{
    const auto &mapping = context.state.mapping;
    const auto all = mapping.to_device(logical);
    const auto curves =
        arc_curves(all, mapping.to_device(wanted.start), mapping.to_device(wanted.end),
                   context.state.arc_direction == AD_CLOCKWISE);
    auto &path = context.state.path;
    path.add_figure(curves, PT_BEZIERTO, !wanted.by_middle);
    if (wanted.by_middle && !curves.empty()) {
        path.add(middle_of(all), PT_LINETO);
        path.close();
    }
}

/// In device units; a rectangle is one with corners that are not round.
void add_rectangle(DeviceContext &context, const RECT &logical, int width, int height)
{
    const auto &mapping = context.state.mapping;
    auto points = round_curves(mapping.to_device(logical), mapping.width_to_device(width),
                               mapping.height_to_device(height));
    if (context.state.arc_direction == AD_CLOCKWISE)
        std::reverse(points.begin(), points.end());
    const bool is_round = points.size() > 4;
    for (std::size_t i = 0; i < points.size(); ++i)
        context.state.path.add(points[i], i == 0                   ? PT_MOVETO
                                          : is_round && i % 4 != 0 ? PT_BEZIERTO
                                                                   : PT_LINETO);
    context.state.path.close();
}

void add_ellipse(DeviceContext &context, const RECT &logical)
{
    auto points = ellipse_curves(context.state.mapping.to_device(logical));
    if (context.state.arc_direction == AD_CLOCKWISE)
        std::reverse(points.begin(), points.end());
    context.state.path.add_figure(points, PT_BEZIERTO, true);
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
    if (painter.context().open_path()) {
        add_rectangle(painter.context(), {left, top, right, bottom}, 0, 0);
        return TRUE;
    }
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
    if (painter.context().open_path()) {
        add_rectangle(painter.context(), {left, top, right, bottom}, width, height);
        return TRUE;
    }
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
    if (painter.context().open_path()) {
        add_ellipse(painter.context(), {left, top, right, bottom});
        return TRUE;
    }
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
    if (painter.context().open_path()) {
        add_closed_arc(painter.context(), {left, top, right, bottom},
                       {{x_start, y_start}, {x_end, y_end}, false});
        return TRUE;
    }
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
    if (painter.context().open_path()) {
        add_closed_arc(painter.context(), {left, top, right, bottom},
                       {{x_start, y_start}, {x_end, y_end}, true});
        return TRUE;
    }
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
    auto &context = painter.context();
    auto *const path = context.open_path();
    std::vector<std::vector<POINT>> all;
    for (int i = 0; i < polygons; points += counts[i], ++i) {
        if (counts[i] < 2)
            return invalid_parameter();
        const std::span one(points, static_cast<std::size_t>(counts[i]));
        all.push_back(path ? context.state.mapping.to_device(one) : context.on_surface(one));
    }
    if (path) {
        for (const auto &polygon : all)
            path->add_figure(polygon, PT_LINETO, true);
        return TRUE;
    }
    if (painter.can_draw())
        draw_shape(painter, polygon_region(all, context.state.polygon_fill), all);
    return TRUE;
}
