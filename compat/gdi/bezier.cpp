#include "compat/gdi/bezier.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace compat {
namespace {

constexpr int fraction_bits = 4; // coordinates are sixteenths, as GDI's
constexpr int most_halvings = 8;

using Curve = std::array<POINT, 4>;

POINT middle(POINT a, POINT b)
{
    return {(a.x + b.x + 1) >> 1, (a.y + b.y + 1) >> 1};
}

/// Both pulling points are less than a pixel away from the line between the ends.
bool is_flat(const Curve &curve)
{
    const double dx = curve[3].x - curve[0].x;
    const double dy = curve[3].y - curve[0].y;
    const double longer = std::max(std::abs(dx), std::abs(dy));
    constexpr double pixel = 1 << fraction_bits;
    for (std::size_t i = 1; i <= 2; ++i) {
        const double x = curve[i].x - curve[0].x;
        const double y = curve[i].y - curve[0].y;
        const double along = longer == 0 ? 0 : (x * dx + y * dy) / (dx * dx + dy * dy);
        const double away =
            longer == 0 ? std::max(std::abs(x), std::abs(y)) : std::abs(x * dy - y * dx) / longer;
        if (away >= pixel || along < 0 || along > 1)
            return false;
    }
    return true;
}

void halve(std::vector<POINT> &points, const Curve &curve, int halvings)
{
    if (halvings == 0 || is_flat(curve)) {
        const auto pixel = [](LONG value) {
            return (value + (1 << (fraction_bits - 1))) >> fraction_bits;
        };
        points.push_back({pixel(curve[3].x), pixel(curve[3].y)});
        return;
    }
    const auto a = middle(curve[0], curve[1]);
    const auto b = middle(curve[1], curve[2]);
    const auto c = middle(curve[2], curve[3]);
    const auto ab = middle(a, b);
    const auto bc = middle(b, c);
    const auto at = middle(ab, bc);
    halve(points, {curve[0], a, ab, at}, halvings - 1);
    halve(points, {at, bc, c, curve[3]}, halvings - 1);
}

} // namespace

std::vector<POINT> flat_curve(const std::vector<POINT> &points)
{
    std::vector<POINT> result;
    if (points.empty())
        return result;
    result.push_back(points.front());
    for (std::size_t i = 0; i + 3 < points.size(); i += 3) {
        Curve curve;
        for (std::size_t k = 0; k < curve.size(); ++k)
            curve[k] = {points[i + k].x << fraction_bits, points[i + k].y << fraction_bits};
        halve(result, curve, most_halvings);
    }
    return result;
}

} // namespace compat
