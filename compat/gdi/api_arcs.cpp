// Parts of ellipses, as lines.
#include "compat/gdi/arc_curves.hpp"
#include "compat/gdi/ellipse.hpp"
#include "compat/gdi/painter.hpp"
#include "compat/gdi/pen_line.hpp"

#include <cmath>
#include <span>
#include <vector>

namespace compat {
namespace {

/// A logical rectangle, and where an arc in it begins and ends.
struct LogicalArc {
    RECT all;
    POINT start;
    POINT end;
};

std::vector<POINT> points_of(const DeviceContext &context, const LogicalArc &wanted, bool clockwise)
{
    const auto all = context.on_surface(wanted.all);
    if (all.right <= all.left || all.bottom <= all.top)
        return {};
    return arc(all, context.on_surface(wanted.start), context.on_surface(wanted.end), clockwise);
}

bool draws_clockwise(const DeviceContext &context)
{
    return context.state.arc_direction == AD_CLOCKWISE;
}

/// The same in device units, as curves of a path.
std::vector<POINT> curves_of(const DeviceContext &context, const LogicalArc &wanted, bool clockwise)
{
    const auto &mapping = context.state.mapping;
    return arc_curves(mapping.to_device(wanted.all), mapping.to_device(wanted.start),
                      mapping.to_device(wanted.end), clockwise);
}

/// A line from the current position, the arc, and the position behind it.
void draw_on(Painter &painter, const LogicalArc &wanted, bool clockwise)
{
    auto &context = painter.context();
    const auto from = context.state.position;
    if (auto *const path = context.open_path()) {
        const auto curves = curves_of(context, wanted, clockwise);
        if (!curves.empty()) {
            path->add_on(context.state.mapping.to_device(from), {&curves.front(), 1}, PT_LINETO);
            path->add_on(curves.front(), std::span(curves).subspan(1), PT_BEZIERTO);
        }
    } else {
        std::vector<POINT> points{context.on_surface(from)};
        const auto curve = points_of(context, wanted, clockwise);
        points.insert(points.end(), curve.begin(), curve.end());
        draw_line(painter, points, false);
    }
    context.state.position = point_on_ray(wanted.all, wanted.end);
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI Arc(HDC handle, int left, int top, int right, int bottom, int x_start, int y_start,
                int x_end, int y_end)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    auto &context = painter.context();
    const LogicalArc wanted{{left, top, right, bottom}, {x_start, y_start}, {x_end, y_end}};
    if (auto *const path = context.open_path()) {
        path->add_figure(curves_of(context, wanted, draws_clockwise(context)), PT_BEZIERTO, false);
        return TRUE;
    }
    const bool is_all = x_start == x_end && y_start == y_end;
    draw_line(painter, points_of(context, wanted, draws_clockwise(context)), is_all);
    return TRUE;
}

BOOL WINAPI ArcTo(HDC handle, int left, int top, int right, int bottom, int x_start, int y_start,
                  int x_end, int y_end)
{
    Painter painter(handle);
    if (!painter || left == right || top == bottom)
        return FALSE;
    draw_on(painter, {{left, top, right, bottom}, {x_start, y_start}, {x_end, y_end}},
            draws_clockwise(painter.context()));
    return TRUE;
}

BOOL WINAPI AngleArc(HDC handle, int x, int y, DWORD radius, FLOAT start, FLOAT sweep)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    const int r = static_cast<int>(radius);
    const auto at = [&](double degrees) {
        const double angle = degrees * std::acos(-1.0) / 180;
        return POINT{static_cast<LONG>(std::lround(x + std::cos(angle) * r)),
                     static_cast<LONG>(std::lround(y - std::sin(angle) * r))};
    };
    auto &context = painter.context();
    const POINT end = at(static_cast<double>(start) + static_cast<double>(sweep));
    const bool is_all = std::abs(sweep) >= 360;
    draw_on(painter, {{x - r, y - r, x + r, y + r}, at(start), is_all ? at(start) : end},
            sweep < 0);
    context.state.position = end;
    return TRUE;
}
