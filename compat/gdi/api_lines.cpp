// Lines from point to point.
#include "compat/gdi/bezier.hpp"
#include "compat/gdi/pen_line.hpp"
#include "compat/kernel/last_error.hpp"

#include <span>
#include <utility>
#include <vector>

#include <winerror.h>

namespace compat {
namespace {

/// Of points on the surface, which are a line's or a Bézier curve's (PT_LINETO, PT_BEZIERTO).
std::vector<POINT> as_line(std::vector<POINT> points, BYTE type)
{
    return type == PT_BEZIERTO ? flat_curve(points) : points;
}

BOOL line_through(HDC handle, std::span<const POINT> points, BYTE type = PT_LINETO)
{
    Painter painter(handle);
    if (!painter || points.size() < 2)
        return FALSE;
    auto &context = painter.context();
    if (auto *const path = context.open_path())
        path->add_figure(context.state.mapping.to_device(points), type, false);
    else
        draw_line(painter, as_line(context.on_surface(points), type), false);
    return TRUE;
}

/// From the current position on, which moves to the last point.
BOOL line_on(HDC handle, std::span<const POINT> points, BYTE type = PT_LINETO)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    if (points.empty())
        return TRUE;
    auto &context = painter.context();
    const auto &mapping = context.state.mapping;
    const auto from = std::exchange(context.state.position, points.back());
    if (auto *const path = context.open_path()) {
        path->add_on(mapping.to_device(from), mapping.to_device(points), type);
        return TRUE;
    }
    std::vector<POINT> all{from};
    all.insert(all.end(), points.begin(), points.end());
    draw_line(painter, as_line(context.on_surface(all), type), false);
    return TRUE;
}

BOOL invalid_parameter()
{
    set_last_error(ERROR_INVALID_PARAMETER);
    return FALSE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI MoveToEx(HDC handle, int x, int y, LPPOINT before)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    const auto was = std::exchange(context->state.position, {x, y});
    context->state.path.lift();
    if (before)
        *before = was;
    return TRUE;
}

BOOL WINAPI GetCurrentPositionEx(HDC handle, LPPOINT position)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context || !position)
        return FALSE;
    *position = context->state.position;
    return TRUE;
}

BOOL WINAPI LineTo(HDC context, int x, int y)
{
    const POINT to{x, y};
    return line_on(context, {&to, 1});
}

BOOL WINAPI Polyline(HDC context, const POINT *points, int count)
{
    return points && count > 0 && line_through(context, {points, static_cast<std::size_t>(count)});
}

BOOL WINAPI PolylineTo(HDC context, const POINT *points, DWORD count)
{
    return points && line_on(context, {points, count});
}

BOOL WINAPI PolyPolyline(HDC context, const POINT *points, const DWORD *counts, DWORD lines)
{
    if (!points || !counts)
        return FALSE;
    for (DWORD i = 0; i < lines; points += counts[i], ++i) {
        if (!line_through(context, {points, counts[i]}))
            return FALSE;
    }
    return TRUE;
}

BOOL WINAPI PolyBezier(HDC context, const POINT *points, DWORD count)
{
    if (!points || count < 4 || count % 3 != 1)
        return invalid_parameter();
    return line_through(context, {points, count}, PT_BEZIERTO);
}

BOOL WINAPI PolyBezierTo(HDC context, const POINT *points, DWORD count)
{
    if (!points || count < 3 || count % 3 != 0)
        return invalid_parameter();
    return line_on(context, {points, count}, PT_BEZIERTO);
}
