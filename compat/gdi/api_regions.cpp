// Regions as objects, and drawn.
#include "compat/gdi/ellipse.hpp"
#include "compat/gdi/painter.hpp"
#include "compat/gdi/polygon.hpp"
#include "compat/gdi/system_brush.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include <winerror.h>

namespace compat {
namespace {

HRGN make_region(Region region)
{
    const GdiLock lock(gdi_mutex());
    return static_cast<HRGN>(
        gdi_objects().insert(std::make_shared<RegionObject>(std::move(region))));
}

/// Corners may come in any order.
RECT sorted(int left, int top, int right, int bottom)
{
    return {std::min(left, right), std::min(top, bottom), std::max(left, right),
            std::max(top, bottom)};
}

Region combined(const Region &first, const Region &second, int mode)
{
    switch (mode) {
    case RGN_AND:
        return first & second;
    case RGN_OR:
        return first | second;
    case RGN_XOR:
        return (first - second) | (second - first);
    default:
        return first - second;
    }
}

/// A region has a row and a column less than the shape that is drawn.
Region round_region(const RECT &all, int corner_width, int corner_height)
{
    const RECT inside{all.left, all.top, all.right - 1, all.bottom - 1};
    if (inside.right <= inside.left || inside.bottom <= inside.top)
        return {};
    return area_inside(round_outline(inside, corner_width, corner_height));
}

/// The region in logical units as pixels of the surface.
Region on_surface(const DeviceContext &context, const Region &region)
{
    std::vector<RECT> rectangles;
    for (const auto &box : region.boxes())
        rectangles.push_back(context.on_surface(RECT{box.x1, box.y1, box.x2, box.y2}));
    return Region(rectangles);
}

/// Calls `draw(painter, region on the surface)`.
template <class Draw>
BOOL draw_region(HDC handle, HRGN region, Draw draw)
{
    Painter painter(handle);
    const auto found = painter ? gdi_object<RegionObject>(region) : nullptr;
    if (!found)
        return FALSE;
    return draw(painter, on_surface(painter.context(), found->region));
}

/// What is inside, and less than so far from the edge.
Region frame_of(const Region &region, int width, int height)
{
    Region core = region;
    for (int x = -width; x <= width; x += std::max(1, width))
        core &= moved(region, x, 0);
    for (int y = -height; y <= height; y += std::max(1, height))
        core &= moved(region, 0, y);
    return region - core;
}

} // namespace
} // namespace compat

using namespace compat;

HRGN WINAPI CreateRectRgn(int left, int top, int right, int bottom)
{
    return make_region(Region(sorted(left, top, right, bottom)));
}

HRGN WINAPI CreateRectRgnIndirect(const RECT *rectangle)
{
    return rectangle
               ? CreateRectRgn(rectangle->left, rectangle->top, rectangle->right, rectangle->bottom)
               : nullptr;
}

HRGN WINAPI CreateRoundRectRgn(int left, int top, int right, int bottom, int width, int height)
{
    return make_region(round_region(sorted(left, top, right, bottom), width, height));
}

HRGN WINAPI CreateEllipticRgn(int left, int top, int right, int bottom)
{
    const auto all = sorted(left, top, right, bottom);
    return make_region(round_region(all, all.right - all.left, all.bottom - all.top));
}

HRGN WINAPI CreateEllipticRgnIndirect(const RECT *rectangle)
{
    return rectangle ? CreateEllipticRgn(rectangle->left, rectangle->top, rectangle->right,
                                         rectangle->bottom)
                     : nullptr;
}

HRGN WINAPI CreatePolygonRgn(const POINT *points, int count, int mode)
{
    return CreatePolyPolygonRgn(points, &count, 1, mode);
}

HRGN WINAPI CreatePolyPolygonRgn(const POINT *points, const INT *counts, int polygons, int mode)
{
    if (!points || !counts || polygons <= 0 || (mode != ALTERNATE && mode != WINDING)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return nullptr;
    }
    std::vector<std::vector<POINT>> all;
    for (int i = 0; i < polygons; points += counts[i], ++i) {
        if (counts[i] < 2) {
            set_last_error(ERROR_INVALID_PARAMETER);
            return nullptr;
        }
        all.emplace_back(points, points + counts[i]);
    }
    return make_region(polygon_region(all, mode));
}

int WINAPI CombineRgn(HRGN result, HRGN first, HRGN second, int mode)
{
    const GdiLock lock(gdi_mutex());
    const auto to = gdi_object<RegionObject>(result);
    const auto a = to ? gdi_object<RegionObject>(first) : nullptr;
    if (!a)
        return ERROR;
    if (mode == RGN_COPY) {
        to->region = Region(a->region);
        return to->region.complexity();
    }
    const auto b = gdi_object<RegionObject>(second);
    if (!b)
        return ERROR;
    if (mode < RGN_MIN || mode > RGN_MAX) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return ERROR;
    }
    to->region = combined(a->region, b->region, mode);
    return to->region.complexity();
}

int WINAPI OffsetRgn(HRGN handle, int x, int y)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<RegionObject>(handle);
    if (!found)
        return ERROR;
    found->region.move(x, y);
    return found->region.complexity();
}

int WINAPI GetRgnBox(HRGN handle, LPRECT box)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<RegionObject>(handle);
    if (!found || !box)
        return ERROR;
    *box = found->region.box();
    return found->region.complexity();
}

BOOL WINAPI SetRectRgn(HRGN handle, int left, int top, int right, int bottom)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<RegionObject>(handle);
    if (!found)
        return FALSE;
    found->region = Region(sorted(left, top, right, bottom));
    return TRUE;
}

BOOL WINAPI EqualRgn(HRGN first, HRGN second)
{
    const GdiLock lock(gdi_mutex());
    const auto a = gdi_object<RegionObject>(first);
    const auto b = a ? gdi_object<RegionObject>(second) : nullptr;
    return b && a->region == b->region;
}

BOOL WINAPI PtInRegion(HRGN handle, int x, int y)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<RegionObject>(handle);
    return found && found->region.contains({x, y});
}

BOOL WINAPI RectInRegion(HRGN handle, const RECT *rectangle)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<RegionObject>(handle);
    return found && rectangle &&
           found->region.touches(
               sorted(rectangle->left, rectangle->top, rectangle->right, rectangle->bottom));
}

DWORD WINAPI GetRegionData(HRGN handle, DWORD size, LPRGNDATA data)
{
    const GdiLock lock(gdi_mutex());
    const auto found = gdi_object<RegionObject>(handle);
    if (!found)
        return 0;
    const auto boxes = found->region.boxes();
    const auto bytes = static_cast<DWORD>(boxes.size() * sizeof(RECT));
    const auto needed = static_cast<DWORD>(offsetof(RGNDATA, Buffer)) + bytes;
    if (!data)
        return needed;
    if (size < needed) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    data->rdh = {sizeof(RGNDATAHEADER), RDH_RECTANGLES, static_cast<DWORD>(boxes.size()), bytes,
                 found->region.box()};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const RECT one{boxes[i].x1, boxes[i].y1, boxes[i].x2, boxes[i].y2};
        std::memcpy(data->Buffer + i * sizeof one, &one, sizeof one);
    }
    return needed;
}

BOOL WINAPI FillRgn(HDC context, HRGN region, HBRUSH brush)
{
    return draw_region(context, region, [&](Painter &painter, const Region &where) {
        const auto with = gdi_object<BrushObject>(brush_handle(brush));
        if (with && painter.can_draw())
            painter.fill(where, brush_ink(painter.context(), *with, painter.surface()));
        return with != nullptr;
    });
}

BOOL WINAPI PaintRgn(HDC context, HRGN region)
{
    return draw_region(context, region, [](Painter &painter, const Region &where) {
        if (painter.can_draw())
            painter.fill(where, painter.brush());
        return true;
    });
}

BOOL WINAPI InvertRgn(HDC context, HRGN region)
{
    return draw_region(context, region, [](Painter &painter, const Region &where) {
        painter.fill(where, Ink::plain(0), R2_NOT);
        return true;
    });
}

BOOL WINAPI FrameRgn(HDC context, HRGN region, HBRUSH brush, int width, int height)
{
    return draw_region(context, region, [&](Painter &painter, const Region &where) {
        const auto with = gdi_object<BrushObject>(brush_handle(brush));
        if (!with)
            return false;
        if (painter.can_draw()) {
            const auto &mapping = painter.context().state.mapping;
            painter.fill(
                frame_of(where, mapping.width_to_device(width), mapping.height_to_device(height)),
                brush_ink(painter.context(), *with, painter.surface()));
        }
        return true;
    });
}
