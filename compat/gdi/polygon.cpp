#include "compat/gdi/polygon.hpp"

#include <algorithm>
#include <map>

namespace compat {
namespace {

/// Where a line crosses a row, and whether it goes down there (1) or up (-1).
struct Crossing {
    int x;
    int direction;
};

using Rows = std::map<int, std::vector<Crossing>>;

/// `a` / `b` rounded up, for b > 0.
int quotient_up(long long a, long long b)
{
    return static_cast<int>(a > 0 ? (a + b - 1) / b : -(-a / b));
}

void add_edge(Rows &rows, POINT from, POINT to)
{
    if (from.y == to.y)
        return;
    const int direction = from.y < to.y ? 1 : -1;
    if (direction < 0)
        std::swap(from, to);
    const long long dx = to.x - from.x;
    const long long dy = to.y - from.y;
    for (int y = from.y; y < to.y; ++y)
        rows[y].push_back({from.x + quotient_up(dx * (y - from.y), dy), direction});
}

} // namespace

Region polygon_region(std::span<const std::vector<POINT>> polygons, int fill_mode)
{
    Rows rows;
    for (const auto &polygon : polygons) {
        for (std::size_t i = 0; i < polygon.size(); ++i)
            add_edge(rows, polygon[i], polygon[(i + 1) % polygon.size()]);
    }
    std::vector<RECT> rectangles;
    for (auto &[y, crossings] : rows) {
        std::sort(crossings.begin(), crossings.end(),
                  [](const Crossing &a, const Crossing &b) { return a.x < b.x; });
        int inside = 0;
        for (std::size_t i = 0; i + 1 < crossings.size(); ++i) {
            inside = fill_mode == WINDING ? inside + crossings[i].direction : !inside;
            if (inside)
                rectangles.push_back({crossings[i].x, y, crossings[i + 1].x, y + 1});
        }
    }
    return Region(rectangles);
}

} // namespace compat
