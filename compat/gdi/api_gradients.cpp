// Areas whose colours go over into one another.
#include "compat/gdi/painter.hpp"
#include "compat/gdi/polygon.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include <winerror.h>

namespace compat {
namespace {

using Vertices = std::span<const TRIVERTEX>;

/// Of the first corner's colour to the last one's, `part` of `whole` on the way.
COLORREF between(const TRIVERTEX &first, const TRIVERTEX &last, long long part, long long whole)
{
    const auto mix = [&](COLOR16 from, COLOR16 to) {
        return static_cast<BYTE>((from * (whole - part) + to * part) / whole >> 8);
    };
    return RGB(mix(first.Red, last.Red), mix(first.Green, last.Green), mix(first.Blue, last.Blue));
}

void fill_rectangle(Painter &painter, TRIVERTEX first, TRIVERTEX last, bool from_left)
{
    const auto &context = painter.context();
    auto a = context.on_surface(POINT{first.x, first.y});
    auto b = context.on_surface(POINT{last.x, last.y});
    if (from_left ? a.x > b.x : a.y > b.y) {
        std::swap(first, last);
        std::swap(a, b);
    }
    const RECT all{std::min(a.x, b.x), std::min(a.y, b.y), std::max(a.x, b.x), std::max(a.y, b.y)};
    auto &surface = painter.surface();
    const auto pixel = [&](long long part, long long whole) {
        return surface.pixel_of(between(first, last, part, whole));
    };
    painter.rows(all, [&](int y, int left, int right) {
        for (int x = left; x < right; ++x)
            surface.set_pixel(x, y,
                              from_left ? pixel(x - all.left, all.right - all.left)
                                        : pixel(y - all.top, all.bottom - all.top));
    });
}

void fill_triangle(Painter &painter, const std::array<TRIVERTEX, 3> &corners)
{
    std::array<POINT, 3> at;
    std::transform(corners.begin(), corners.end(), at.begin(), [&](const TRIVERTEX &corner) {
        return painter.context().on_surface(POINT{corner.x, corner.y});
    });
    const auto area = [](POINT a, POINT b, POINT c) {
        return static_cast<long long>(b.x - a.x) * (c.y - a.y) -
               static_cast<long long>(b.y - a.y) * (c.x - a.x);
    };
    const auto whole = area(at[0], at[1], at[2]);
    if (whole == 0)
        return;
    auto &surface = painter.surface();
    const auto region = polygon_region(std::vector<POINT>(at.begin(), at.end()), WINDING);
    for (const auto &box : region.boxes()) {
        painter.rows(RECT{box.x1, box.y1, box.x2, box.y2}, [&](int y, int left, int right) {
            for (int x = left; x < right; ++x) {
                const POINT here{x, y};
                const long long weights[] = {area(at[1], at[2], here), area(at[2], at[0], here),
                                             area(at[0], at[1], here)};
                const auto mix = [&](COLOR16 TRIVERTEX::*part) {
                    long long sum = 0;
                    for (std::size_t i = 0; i < corners.size(); ++i)
                        sum += weights[i] * (corners[i].*part);
                    return static_cast<BYTE>(sum / whole >> 8);
                };
                surface.set_pixel(x, y,
                                  surface.pixel_of(RGB(mix(&TRIVERTEX::Red), mix(&TRIVERTEX::Green),
                                                       mix(&TRIVERTEX::Blue))));
            }
        });
    }
}

bool fill_rectangles(Painter &painter, Vertices corners, std::span<const GRADIENT_RECT> shapes,
                     bool from_left)
{
    for (const auto &shape : shapes) {
        if (shape.UpperLeft >= corners.size() || shape.LowerRight >= corners.size())
            return false;
        if (painter.can_draw())
            fill_rectangle(painter, corners[shape.UpperLeft], corners[shape.LowerRight], from_left);
    }
    return true;
}

bool fill_triangles(Painter &painter, Vertices corners, std::span<const GRADIENT_TRIANGLE> shapes)
{
    for (const auto &[a, b, c] : shapes) {
        if (a >= corners.size() || b >= corners.size() || c >= corners.size())
            return false;
        if (painter.can_draw())
            fill_triangle(painter, {corners[a], corners[b], corners[c]});
    }
    return true;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GradientFill(HDC handle, PTRIVERTEX corners, ULONG corner_count, PVOID shapes,
                         ULONG shape_count, ULONG mode)
{
    const GdiLock lock(gdi_mutex());
    if (!corners || !corner_count || !shapes || !shape_count || mode > GRADIENT_FILL_TRIANGLE ||
        !gdi_objects().find<DeviceContext>(handle)) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    Painter painter(handle);
    const Vertices all(corners, corner_count);
    if (mode == GRADIENT_FILL_TRIANGLE)
        return fill_triangles(painter, all,
                              {static_cast<const GRADIENT_TRIANGLE *>(shapes), shape_count});
    return fill_rectangles(painter, all, {static_cast<const GRADIENT_RECT *>(shapes), shape_count},
                           mode == GRADIENT_FILL_RECT_H);
}

BOOL WINAPI GdiGradientFill(HDC context, PTRIVERTEX corners, ULONG corner_count, PVOID shapes,
                            ULONG shape_count, ULONG mode)
{
    return GradientFill(context, corners, corner_count, shapes, shape_count, mode);
}
