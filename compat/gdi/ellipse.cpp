#include "compat/gdi/ellipse.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace compat {
namespace {

/// From the middle of the right side down to the middle of the bottom: of the pixels next to each
/// other the one whose error in the ellipse's equation is least (after Zingl's rasterizing of an
/// ellipse in a rectangle: all numbers are times 4 a² b²).
std::vector<POINT> lower_right_quarter(int width, int height)
{
    const long long a = width - 1;
    const long long b = height - 1;
    long long dx = 4 * (1 - a) * b * b;
    long long dy = 4 * (b % 2 + 1) * a * a;
    long long error = dx + dy + b % 2 * a * a;
    std::vector<POINT> points;
    POINT at{static_cast<LONG>(a), static_cast<LONG>(height / 2)};
    while (at.x >= width / 2) {
        points.push_back(at);
        const long long twice = 2 * error;
        if (twice >= dx) {
            --at.x;
            error += dx += 8 * b * b;
        }
        if (twice <= dy) {
            ++at.y;
            error += dy += 8 * a * a;
        }
    }
    // A narrow one comes to its middle before it is at the bottom: its tip is straight.
    if (points.back().y < height - 1)
        points.push_back({width / 2, height - 1});
    return points;
}

void add(std::vector<POINT> &outline, POINT point)
{
    if (outline.empty() || outline.back().x != point.x || outline.back().y != point.y)
        outline.push_back(point);
}

double angle_of(double x, double y)
{
    const double angle = std::atan2(-y, x); // y grows downwards
    return angle < 0 ? angle + 2 * std::acos(-1.0) : angle;
}

/// Rays begin in a corner of the middle's pixels; in an even number of rows these lie between two.
struct Middle {
    explicit Middle(const RECT &all)
        : x((all.left + all.right) / 2),
          y((all.top + all.bottom) / 2),
          row((all.top + all.bottom - 1) / 2.0)
    {
    }
    double angle_of_ray(POINT through) const { return angle_of(through.x - x, through.y - y); }
    double angle_of_pixel(POINT pixel) const { return angle_of(pixel.x - x, pixel.y - row); }

    int x;
    int y;
    double row;
};

} // namespace

std::vector<POINT> round_outline(const RECT &all, int corner_width, int corner_height)
{
    const int width = all.right - all.left;
    const int height = all.bottom - all.top;
    corner_width = std::min(std::abs(corner_width), width);
    corner_height = std::min(std::abs(corner_height), height);
    std::vector<POINT> quarter;
    if (corner_width < 2 || corner_height < 2)
        quarter = {{corner_width - 1, corner_height - 1}};
    else
        quarter = lower_right_quarter(corner_width, corner_height);
    const int move_x = width - corner_width;
    const int move_y = height - corner_height;
    std::vector<POINT> outline;
    const auto put = [&](POINT point, bool left, bool up) {
        const int x = point.x + move_x;
        const int y = point.y + move_y;
        add(outline, {all.left + (left ? width - 1 - x : x), all.top + (up ? height - 1 - y : y)});
    };
    const auto forward = [&](bool left, bool up) {
        for (auto at = quarter.begin(); at != quarter.end(); ++at)
            put(*at, left, up);
    };
    const auto back = [&](bool left, bool up) {
        for (auto at = quarter.rbegin(); at != quarter.rend(); ++at)
            put(*at, left, up);
    };
    forward(false, true);
    back(true, true);
    forward(true, false);
    back(false, false);
    if (outline.size() > 1 && outline.front().x == outline.back().x &&
        outline.front().y == outline.back().y)
        outline.pop_back();
    return outline;
}

std::vector<POINT> ellipse_outline(const RECT &all)
{
    return round_outline(all, all.right - all.left, all.bottom - all.top);
}

Region area_inside(std::span<const POINT> outline)
{
    std::map<int, RECT> rows;
    for (const auto &[x, y] : outline) {
        const auto [at, is_new] = rows.try_emplace(y, RECT{x, y, x + 1, y + 1});
        auto &row = at->second;
        row.left = std::min(row.left, x);
        row.right = std::max(row.right, x + 1);
    }
    std::vector<RECT> rectangles;
    for (auto at = rows.begin(); at != rows.end(); ++at) {
        rectangles.push_back(at->second);
        // Between corners the sides are straight.
        const auto next = std::next(at);
        if (next != rows.end())
            rectangles.back().bottom = next->first;
    }
    return Region(rectangles);
}

std::vector<POINT> arc(const RECT &all, POINT start, POINT end, bool clockwise)
{
    auto points = ellipse_outline(all);
    if (clockwise)
        std::reverse(points.begin(), points.end());
    const Middle middle(all);
    const double turn = 2 * std::acos(-1.0);
    const double first = middle.angle_of_ray(start);
    const auto way_to = [&](double angle) {
        const double way = clockwise ? first - angle : angle - first;
        return way < 0 ? way + turn : way;
    };
    const double length = way_to(middle.angle_of_ray(end));
    std::vector<std::pair<double, POINT>> on_way;
    for (const auto &point : points) {
        const double way = way_to(middle.angle_of_pixel(point));
        if (length == 0 || way < length || (clockwise && way == length))
            on_way.push_back({way, point});
    }
    std::stable_sort(on_way.begin(), on_way.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<POINT> result;
    for (const auto &one : on_way)
        result.push_back(one.second);
    return result;
}

POINT point_on_ray(const RECT &all, POINT through)
{
    const double x = (all.left + all.right) / 2.0;
    const double y = (all.top + all.bottom) / 2.0;
    const double half_width = (all.right - all.left) / 2.0;
    const double half_height = (all.bottom - all.top) / 2.0;
    const double angle = std::atan2((through.y - y) / half_height, (through.x - x) / half_width);
    return {static_cast<LONG>(std::lround(x + std::cos(angle) * half_width)),
            static_cast<LONG>(std::lround(y + std::sin(angle) * half_height))};
}

} // namespace compat
