#include "compat/gdi/dash.hpp"

#include "compat/gdi/line.hpp"

#include <algorithm>
#include <cmath>

namespace compat {

std::vector<int> dash_lengths(const PenObject &pen, int width)
{
    const bool geometric = (pen.style & PS_TYPE_MASK) == PS_GEOMETRIC;
    constexpr int dot = 3; // pixels, as screens have it
    const int unit = geometric ? width : dot;
    const int wide_gap = geometric ? width : 2 * dot;
    switch (pen.style & PS_STYLE_MASK) {
    case PS_DASH:
        return {geometric ? 3 * unit : 6 * unit, wide_gap};
    case PS_DOT:
        return {unit, unit};
    case PS_DASHDOT:
        return {3 * unit, wide_gap, unit, wide_gap};
    case PS_DASHDOTDOT:
        return {3 * unit, unit, unit, unit, unit, unit};
    case PS_ALTERNATE:
        return {1, 1};
    case PS_USERSTYLE: {
        std::vector<int> lengths;
        // An odd number of them takes turns over two rounds.
        for (std::size_t round = 0; round < 1 + pen.lengths.size() % 2; ++round) {
            for (const auto length : pen.lengths)
                lengths.push_back(std::max(1, static_cast<int>(length) * (geometric ? 1 : dot)));
        }
        return lengths;
    }
    default:
        return {};
    }
}

std::vector<std::vector<POINT>> dashes_of(std::vector<POINT> points, bool closed,
                                          const std::vector<int> &lengths)
{
    if (closed && !points.empty())
        points.push_back(points.front());
    std::vector<std::vector<POINT>> dashes;
    std::size_t which = 0;
    double left = 0; // of the current dash or gap
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const auto &from = points[i];
        const auto &to = points[i + 1];
        const double length = std::hypot(to.x - from.x, to.y - from.y);
        double done = 0;
        const auto here = [&] {
            const double part = length == 0 ? 0 : done / length;
            return POINT{static_cast<LONG>(std::lround(from.x + (to.x - from.x) * part)),
                         static_cast<LONG>(std::lround(from.y + (to.y - from.y) * part))};
        };
        if (dashes.empty()) {
            left = lengths.front();
            dashes.push_back({from});
        }
        while (left < length - done) {
            done += left;
            if (which % 2 == 0)
                dashes.back().push_back(here());
            else
                dashes.push_back({here()});
            which = (which + 1) % lengths.size();
            left = lengths[which];
        }
        left -= length - done;
        if (which % 2 == 0)
            dashes.back().push_back(to);
    }
    return dashes;
}

void DashedLine::add(POINT from, POINT to)
{
    std::vector<Span> spans;
    add_line(spans, from, to);
    const bool leftwards = to.x < from.x;
    for (const auto &[y, left, right] : spans) {
        for (int i = 0; i < right - left; ++i) {
            const int x = leftwards ? right - 1 - i : left + i;
            parts_[which_ % 2].push_back({y, x, x + 1});
            if (--left_ == 0) {
                which_ = (which_ + 1) % lengths_.size();
                left_ = lengths_[which_];
            }
        }
    }
}

} // namespace compat
