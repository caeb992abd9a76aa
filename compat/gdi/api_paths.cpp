// Paths are begun and finished, and filled, stroked and clipped by.
#include "compat/gdi/painter.hpp"
#include "compat/gdi/pen_line.hpp"
#include "compat/gdi/polygon.hpp"
#include "compat/gdi/widened_path.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include <winerror.h>

namespace compat {
namespace {

using Lines = std::vector<std::vector<POINT>>;

BOOL cannot_complete()
{
    set_last_error(ERROR_CAN_NOT_COMPLETE);
    return FALSE;
}

/// The context if it has a path that is finished, or null with an error.
std::shared_ptr<DeviceContext> context_with_path(HDC handle)
{
    auto context = context_of(handle);
    if (context && !context->state.path.is_finished()) {
        cannot_complete();
        context.reset();
    }
    return context;
}

/// Of figures as they are stroked: a line needs two points.
Lines lines_of(const std::vector<Path::Figure> &figures, bool closed)
{
    Lines lines;
    for (const auto &figure : figures) {
        if (figure.closed == closed && figure.points.size() > 1)
            lines.push_back(figure.points);
    }
    return lines;
}

/// As they are filled: each is closed.
Lines outlines_of(const std::vector<Path::Figure> &figures)
{
    Lines lines;
    for (const auto &figure : figures)
        lines.push_back(figure.points);
    return lines;
}

/// The path is used up; what it covered, in device units.
Region take_region(DeviceContext &context)
{
    const auto path = std::exchange(context.state.path, Path());
    return polygon_region(outlines_of(path.figures()), context.state.polygon_fill);
}

/// The path is used up; its figures on the surface.
std::vector<Path::Figure> take_figures(DeviceContext &context)
{
    const auto path = std::exchange(context.state.path, Path());
    auto figures = path.figures();
    const auto at = context.origin();
    for (auto &figure : figures) {
        for (auto &point : figure.points)
            point = {point.x + at.x, point.y + at.y};
    }
    return figures;
}

template <class Draw>
BOOL draw_path(HDC handle, Draw draw)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    if (!painter.context().state.path.is_finished())
        return cannot_complete();
    draw(painter, take_figures(painter.context()));
    return TRUE;
}

void stroke(Painter &painter, const std::vector<Path::Figure> &figures)
{
    draw_lines(painter, lines_of(figures, false), false);
    draw_lines(painter, lines_of(figures, true), true);
}

/// Curves have three points, each of a figure that has begun; only the last point of a line or of a
/// curve closes a figure.
bool are_valid(std::span<const BYTE> types)
{
    int of_curve = 0;
    for (const BYTE type : types) {
        const bool is_curve = (type & ~PT_CLOSEFIGURE) == PT_BEZIERTO;
        if (type != PT_MOVETO && (type & ~PT_CLOSEFIGURE) != PT_LINETO && !is_curve)
            return false;
        of_curve = is_curve ? of_curve + 1 : of_curve;
        if (of_curve > 0 && (!is_curve || (of_curve < 3 && type & PT_CLOSEFIGURE)))
            return false;
        of_curve %= 3;
    }
    return of_curve == 0;
}

/// Adds points by their types, and moves the current position.
void add_by_type(DeviceContext &context, Path &path, std::span<const POINT> points,
                 std::span<const BYTE> types)
{
    auto &state = context.state;
    auto begin = state.position;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto at = state.mapping.to_device(points[i]);
        if (types[i] == PT_MOVETO) {
            path.add(at, PT_MOVETO);
            begin = points[i];
        } else {
            path.add_on(state.mapping.to_device(state.position), {&at, 1}, types[i]);
        }
        state.position = types[i] & PT_CLOSEFIGURE ? begin : points[i];
    }
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI BeginPath(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    context->state.path.begin();
    return TRUE;
}

BOOL WINAPI EndPath(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    auto *const path = context->open_path();
    if (!path)
        return cannot_complete();
    path->finish();
    return TRUE;
}

BOOL WINAPI AbortPath(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    context->state.path.discard();
    return TRUE;
}

BOOL WINAPI CloseFigure(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    auto *const path = context->open_path();
    if (!path)
        return cannot_complete();
    path->close();
    return TRUE;
}

BOOL WINAPI FillPath(HDC context)
{
    return draw_path(context, [](Painter &painter, const std::vector<Path::Figure> &figures) {
        if (painter.can_draw())
            painter.fill(polygon_region(outlines_of(figures), painter.context().state.polygon_fill),
                         painter.brush());
    });
}

BOOL WINAPI StrokePath(HDC context)
{
    return draw_path(context, stroke);
}

BOOL WINAPI StrokeAndFillPath(HDC context)
{
    return draw_path(context, [](Painter &painter, const std::vector<Path::Figure> &figures) {
        const auto outlines = outlines_of(figures);
        draw_shape(painter, polygon_region(outlines, painter.context().state.polygon_fill),
                   outlines);
    });
}

HRGN WINAPI PathToRegion(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_with_path(handle);
    if (!context)
        return nullptr;
    return static_cast<HRGN>(
        gdi_objects().insert(std::make_shared<RegionObject>(take_region(*context))));
}

BOOL WINAPI SelectClipPath(HDC handle, int mode)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_with_path(handle);
    if (!context)
        return FALSE;
    if (mode < RGN_MIN || mode > RGN_MAX) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const HRGN region = PathToRegion(handle);
    const bool done = region && ExtSelectClipRgn(handle, region, mode) != ERROR;
    DeleteObject(region);
    return done;
}

BOOL WINAPI FlattenPath(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_with_path(handle);
    if (!context)
        return FALSE;
    auto &path = context->state.path;
    path.replace(path.figures());
    return TRUE;
}

BOOL WINAPI WidenPath(HDC handle)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_with_path(handle);
    if (!context)
        return FALSE;
    const auto style = context->state.pen->style;
    const bool geometric = (style & PS_TYPE_MASK) == PS_GEOMETRIC;
    if ((style & PS_STYLE_MASK) == PS_NULL || !(geometric || is_wide(*context)))
        return cannot_complete();
    std::vector<Path::Figure> outlines;
    for (const auto &figure : context->state.path.figures()) {
        if (figure.points.size() < 2)
            continue;
        for (const auto &part : parts_of(*context, figure.points, figure.closed)) {
            for (auto &outline : widened(part.points, part.closed, wide_pen(*context)))
                outlines.push_back(std::move(outline));
        }
    }
    context->state.path.replace(outlines);
    return TRUE;
}

int WINAPI GetPath(HDC handle, LPPOINT points, LPBYTE types, int size)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_with_path(handle);
    if (!context)
        return -1;
    const auto &path = context->state.path;
    const auto count = static_cast<int>(path.points().size());
    if (size == 0)
        return count;
    if (size < count || !points || !types) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return -1;
    }
    std::transform(path.points().begin(), path.points().end(), points,
                   [&](POINT at) { return context->state.mapping.to_logical(at); });
    std::copy(path.types().begin(), path.types().end(), types);
    return count;
}

BOOL WINAPI PolyDraw(HDC handle, const POINT *points, const BYTE *types, int count)
{
    Painter painter(handle);
    if (!painter)
        return FALSE;
    if (count < 0 || (count > 0 && (!points || !types)) ||
        !are_valid({types, static_cast<std::size_t>(count)})) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    auto &context = painter.context();
    const std::span all(points, static_cast<std::size_t>(count));
    const std::span kinds(types, static_cast<std::size_t>(count));
    if (auto *const path = context.open_path()) {
        add_by_type(context, *path, all, kinds);
        return TRUE;
    }
    // Drawn as a path that is there for this call only.
    const auto before = std::exchange(context.state.path, Path());
    add_by_type(context, context.state.path, all, kinds);
    stroke(painter, take_figures(context));
    context.state.path = before;
    return TRUE;
}

BOOL WINAPI GetMiterLimit(HDC handle, PFLOAT limit)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context || !limit)
        return FALSE;
    *limit = context->state.miter_limit;
    return TRUE;
}

BOOL WINAPI SetMiterLimit(HDC handle, FLOAT limit, PFLOAT before)
{
    const GdiLock lock(gdi_mutex());
    const auto context = context_of(handle);
    if (!context)
        return FALSE;
    const auto was = std::exchange(context->state.miter_limit, limit);
    if (before)
        *before = was;
    return TRUE;
}
