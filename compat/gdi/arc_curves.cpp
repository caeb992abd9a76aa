#include "compat/gdi/arc_curves.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numbers>

namespace compat {
namespace {

constexpr double quarter = std::numbers::pi / 2;

LONG rounded(double value)
{
    return static_cast<LONG>(std::floor(value + 0.5));
}

RECT sorted(const RECT &all)
{
    return {std::min(all.left, all.right), std::min(all.top, all.bottom),
            std::max(all.left, all.right), std::max(all.top, all.bottom)};
}

bool is_empty(const RECT &all)
{
    return all.left == all.right || all.top == all.bottom;
}

/// Angles are those of a circle that the ellipse is made of by stretching.
struct Ellipse {
    double x, y; // its middle
    double half_width, half_height;

    POINT at(double to_right, double up) const
    {
        return {rounded(x + half_width * to_right), rounded(y - half_height * up)};
    }
    POINT at(double angle) const { return at(std::cos(angle), std::sin(angle)); }

    /// A curve from the point at `from`, which is there already: at most a quarter.
    void add_curve(std::vector<POINT> &points, double from, double to) const
    {
        const double pull = 4.0 / 3 * std::tan((to - from) / 4);
        points.push_back(
            at(std::cos(from) - pull * std::sin(from), std::sin(from) + pull * std::cos(from)));
        points.push_back(
            at(std::cos(to) + pull * std::sin(to), std::sin(to) - pull * std::cos(to)));
        points.push_back(at(to));
    }
};

/// The one whose pixels are inside of a rectangle.
Ellipse inside(const RECT &all)
{
    const double width = all.right - 1 - all.left;
    const double height = all.bottom - 1 - all.top;
    return {all.left + width / 2, all.top + height / 2, width / 2, height / 2};
}

double angle_of_ray(const RECT &all, POINT through)
{
    const double x = (all.left + all.right) / 2.0;
    const double y = (all.top + all.bottom) / 2.0;
    return std::atan2((y - through.y) / (all.bottom - all.top),
                      (through.x - x) / (all.right - all.left));
}

} // namespace

std::vector<POINT> ellipse_curves(const RECT &wanted)
{
    const auto all = sorted(wanted);
    if (is_empty(all))
        return {};
    const auto ellipse = inside(all);
    std::vector<POINT> points{ellipse.at(0)};
    for (int i = 0; i < 4; ++i)
        ellipse.add_curve(points, i * quarter, (i + 1) * quarter);
    return points;
}

std::vector<POINT> arc_curves(const RECT &wanted, POINT start, POINT end, bool clockwise)
{
    const auto all = sorted(wanted);
    if (is_empty(all))
        return {};
    const auto ellipse = inside(all);
    double at = angle_of_ray(all, start);
    double to = angle_of_ray(all, end);
    const double way = clockwise ? -1 : 1;
    if ((to - at) * way <= 0)
        to += way * 4 * quarter;
    std::vector<POINT> points{ellipse.at(at)};
    // Curves end where the ellipse is level or upright, so that it touches its rectangle.
    constexpr double nothing = 1e-9;
    while ((to - at) * way > nothing) {
        const double quarters = at / quarter;
        const double next =
            clockwise ? std::ceil(quarters - nothing) - 1 : std::floor(quarters + nothing) + 1;
        const double until =
            clockwise ? std::max(to, next * quarter) : std::min(to, next * quarter);
        ellipse.add_curve(points, at, until);
        at = until;
    }
    return points;
}

std::vector<POINT> round_curves(const RECT &wanted, int corner_width, int corner_height)
{
    const auto all = sorted(wanted);
    if (is_empty(all))
        return {};
    const LONG right = all.right - 1;
    const LONG bottom = all.bottom - 1;
    if (corner_width == 0 || corner_height == 0)
        return {{right, all.top}, {all.left, all.top}, {all.left, bottom}, {right, bottom}};
    const double half_width = std::min<LONG>(corner_width, right - all.left) / 2.0;
    const double half_height = std::min<LONG>(corner_height, bottom - all.top) / 2.0;
    std::vector<POINT> points;
    for (int i = 0; i < 4; ++i) {
        const bool is_left = i == 1 || i == 2;
        const bool is_top = i < 2;
        const Ellipse corner{is_left ? all.left + half_width : right - half_width,
                             is_top ? all.top + half_height : bottom - half_height, half_width,
                             half_height};
        points.push_back(corner.at(i * quarter));
        corner.add_curve(points, i * quarter, (i + 1) * quarter);
    }
    return points;
}

POINT middle_of(const RECT &wanted)
{
    const auto all = sorted(wanted);
    return {(all.left + all.right - 1) / 2, (all.top + all.bottom - 1) / 2};
}

} // namespace compat
