#include "compat/gdi/mapping.hpp"

#include "compat/gdi/screen.hpp"

#include <cmath>
#include <cstdlib>

namespace compat {
namespace {

/// `value` × `times` / `by`, rounded to the nearest, halves away from 0.
int scaled(long long value, int times, int by)
{
    const long long product = value * times;
    const long long half = std::llabs(by) / 2;
    const bool negative = (product < 0) != (by < 0);
    const long long size = (std::llabs(product) + half) / std::llabs(by);
    return static_cast<int>(negative ? -size : size);
}

} // namespace

POINT Mapping::to_device(POINT at) const
{
    return {
        scaled(at.x - window_origin.x, viewport_extent.cx, window_extent.cx) + viewport_origin.x,
        scaled(at.y - window_origin.y, viewport_extent.cy, window_extent.cy) + viewport_origin.y};
}

POINT Mapping::to_logical(POINT at) const
{
    return {
        scaled(at.x - viewport_origin.x, window_extent.cx, viewport_extent.cx) + window_origin.x,
        scaled(at.y - viewport_origin.y, window_extent.cy, viewport_extent.cy) + window_origin.y};
}

int Mapping::width_to_device(int width) const
{
    return std::abs(scaled(width, viewport_extent.cx, window_extent.cx));
}

int Mapping::height_to_device(int height) const
{
    return std::abs(scaled(height, viewport_extent.cy, window_extent.cy));
}

int Mapping::width_to_logical(int width) const
{
    return std::abs(scaled(width, window_extent.cx, viewport_extent.cx));
}

int Mapping::height_to_logical(int height) const
{
    return std::abs(scaled(height, window_extent.cy, viewport_extent.cy));
}

RECT Mapping::to_device(const RECT &logical) const
{
    const auto first = to_device(POINT{logical.left, logical.top});
    const auto last = to_device(POINT{logical.right, logical.bottom});
    return {first.x, first.y, last.x, last.y};
}

std::vector<POINT> Mapping::to_device(std::span<const POINT> logical) const
{
    std::vector<POINT> points;
    points.reserve(logical.size());
    for (const auto &one : logical)
        points.push_back(to_device(one));
    return points;
}

bool Mapping::set_mode(int wanted)
{
    // Units to a screen's width in millimetres: 0.1 mm, 0.01 mm, 0.01", 0.001", 1/1440".
    const auto units = [this](long long per_10_mm, long long divisor) {
        window_extent = {static_cast<LONG>((screen_width_mm * per_10_mm + divisor / 2) / divisor),
                         static_cast<LONG>((screen_height_mm * per_10_mm + divisor / 2) / divisor)};
        viewport_extent = {screen_width, -screen_height};
    };
    switch (wanted) {
    case MM_TEXT:
        window_extent = viewport_extent = {1, 1};
        break;
    case MM_LOMETRIC:
    case MM_ISOTROPIC:
        units(10, 1);
        break;
    case MM_HIMETRIC:
        units(100, 1);
        break;
    case MM_LOENGLISH:
        units(1000, 254);
        break;
    case MM_HIENGLISH:
        units(10000, 254);
        break;
    case MM_TWIPS:
        units(14400, 254);
        break;
    case MM_ANISOTROPIC:
        break; // keeps what there was
    default:
        return false;
    }
    mode = wanted;
    return true;
}

void Mapping::keep_isotropic()
{
    const double x = std::fabs(static_cast<double>(viewport_extent.cx) * screen_width_mm /
                               (static_cast<double>(screen_width) * window_extent.cx));
    const double y = std::fabs(static_cast<double>(viewport_extent.cy) * screen_height_mm /
                               (static_cast<double>(screen_height) * window_extent.cy));
    const auto less = [](LONG &extent, double factor) {
        const LONG sign = extent < 0 ? -1 : 1;
        extent = static_cast<LONG>(std::floor(extent * factor + 0.5));
        if (extent == 0)
            extent = sign;
    };
    if (x > y)
        less(viewport_extent.cx, y / x);
    else if (x < y)
        less(viewport_extent.cy, x / y);
}

} // namespace compat
