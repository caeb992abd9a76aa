#include "compat/gdi/line.hpp"

#include <cstdlib>

namespace compat {

void add_line(std::vector<Span> &spans, POINT from, POINT to)
{
    const int dx = std::abs(to.x - from.x);
    const int dy = std::abs(to.y - from.y);
    const int step_x = to.x < from.x ? -1 : 1;
    const int step_y = to.y < from.y ? -1 : 1;
    const auto put = [&](int x, int y) { spans.push_back({y, x, x + 1}); };
    if (dy == 0) {
        if (dx > 0)
            spans.push_back(step_x > 0 ? Span{from.y, from.x, to.x}
                                       : Span{from.y, to.x + 1, from.x + 1});
        return;
    }
    int x = from.x;
    int y = from.y;
    // A tie goes to the smaller coordinate: it steps only where the shorter direction goes down.
    if (dx >= dy) {
        int error = 2 * dy - dx - (step_y < 0 ? 0 : 1);
        for (int i = 0; i < dx; ++i, x += step_x) {
            put(x, y);
            if (error >= 0) {
                y += step_y;
                error -= 2 * dx;
            }
            error += 2 * dy;
        }
        return;
    }
    int error = 2 * dx - dy - (step_x < 0 ? 0 : 1);
    for (int i = 0; i < dy; ++i, y += step_y) {
        put(x, y);
        if (error >= 0) {
            x += step_x;
            error -= 2 * dy;
        }
        error += 2 * dx;
    }
}

} // namespace compat
