#include "compat/gdi/widened_path.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <wingdi.h>

namespace compat {
namespace {

struct Vector {
    double x;
    double y;

    friend Vector operator+(Vector a, Vector b) { return {a.x + b.x, a.y + b.y}; }
    friend Vector operator*(double by, Vector a) { return {by * a.x, by * a.y}; }
};

double dot(Vector a, Vector b)
{
    return a.x * b.x + a.y * b.y;
}

/// To the left of a way, where y grows downwards.
Vector left_of(Vector way)
{
    return {way.y, -way.x};
}

/// From a point to the next one: of length 1, and how long it is.
struct Side {
    Side(POINT from, POINT to)
        : length(std::hypot(to.x - from.x, to.y - from.y)),
          way{(to.x - from.x) / length, (to.y - from.y) / length}
    {
    }
    double length;
    Vector way;
};

class Outline {
  public:
    explicit Outline(const WidePen &pen) : pen_(pen), half_(pen.width / 2.0) {}

    /// The left side of the way through all points; ends are no corners.
    void walk(const std::vector<POINT> &points, bool closed)
    {
        const auto count = points.size();
        const auto at = [&](std::size_t i) { return points[i % count]; };
        if (!closed)
            put(at(0), half_ * left_of(Side(at(0), at(1)).way));
        for (std::size_t i = closed ? 0 : 1; i < (closed ? count : count - 1); ++i)
            corner(at(i), Side(at(i + count - 1), at(i)), Side(at(i), at(i + 1)));
        if (!closed)
            put(at(count - 1), half_ * left_of(Side(at(count - 2), at(count - 1)).way));
    }

    /// Around an end, which the way comes to.
    void cap(POINT at, Vector way)
    {
        const auto side = half_ * left_of(way);
        if (pen_.end == PS_ENDCAP_SQUARE) {
            put(at, side + half_ * way);
            put(at, -1 * side + half_ * way);
        } else if (pen_.end == PS_ENDCAP_ROUND) {
            turn(at, side, std::numbers::pi);
        }
    }

    Path::Figure take()
    {
        auto &points = figure_.points;
        while (points.size() > 1 && same(points.front(), points.back()))
            points.pop_back();
        figure_.closed = true;
        return std::exchange(figure_, {});
    }

  private:
    static bool same(POINT a, POINT b) { return a.x == b.x && a.y == b.y; }

    void put(POINT at, Vector away)
    {
        const POINT point{static_cast<LONG>(std::floor(at.x + away.x + 0.5)),
                          static_cast<LONG>(std::floor(at.y + away.y + 0.5))};
        if (figure_.points.empty() || !same(figure_.points.back(), point))
            figure_.points.push_back(point);
    }

    /// Around a point, clockwise on the screen, in lines that are less than half a pixel from the
    /// circle.
    void turn(POINT at, Vector from, double angle)
    {
        const double step = 2 * std::acos(1 - std::min(0.25 / half_, 1.0));
        const int steps = std::max(1, static_cast<int>(std::ceil(angle / step)));
        for (int i = 0; i <= steps; ++i) {
            const double now = angle * i / steps;
            put(at, {from.x * std::cos(now) - from.y * std::sin(now),
                     from.x * std::sin(now) + from.y * std::cos(now)});
        }
    }

    void corner(POINT at, const Side &before, const Side &behind)
    {
        const auto first = half_ * left_of(before.way);
        const auto last = half_ * left_of(behind.way);
        const double cosine = dot(before.way, behind.way);
        const double sine = before.way.x * behind.way.y - before.way.y * behind.way.x;
        // Where both sides' edges meet.
        const auto meeting = [&] { return 1 / (1 + cosine) * (first + last); };
        if (sine < 0) {
            inner_corner(at, before, behind, cosine);
        } else if (pen_.join == PS_JOIN_ROUND) {
            turn(at, first, std::atan2(sine, cosine));
        } else if (pen_.join == PS_JOIN_MITER && cosine > -1 && pen_.has_miter(cosine)) {
            put(at, meeting());
        } else {
            put(at, first);
            put(at, last);
        }
    }

    /// The way turns to the left, where its sides overlap.
    void inner_corner(POINT at, const Side &before, const Side &behind, double cosine)
    {
        const auto first = half_ * left_of(before.way);
        const auto last = half_ * left_of(behind.way);
        const double shorter = std::min(before.length, behind.length);
        if (cosine > -1 && half_ * std::sqrt((1 - cosine) / (1 + cosine)) <= shorter) {
            put(at, 1 / (1 + cosine) * (first + last));
            return;
        }
        put(at, first);
        put(at, {0, 0});
        put(at, last);
    }

    const WidePen &pen_;
    const double half_;
    Path::Figure figure_;
};

std::vector<POINT> without_repetitions(std::vector<POINT> points, bool closed)
{
    const auto same = [](POINT a, POINT b) { return a.x == b.x && a.y == b.y; };
    points.erase(std::unique(points.begin(), points.end(), same), points.end());
    while (closed && points.size() > 1 && same(points.front(), points.back()))
        points.pop_back();
    return points;
}

} // namespace

std::vector<Path::Figure> widened(const std::vector<POINT> &line, bool closed, const WidePen &pen)
{
    auto points = without_repetitions(line, closed);
    if (points.empty() || (points.size() == 1 && pen.end == PS_ENDCAP_FLAT))
        return {};
    Outline outline(pen);
    if (points.size() == 1) {
        outline.cap(points.front(), {1, 0});
        outline.cap(points.front(), {-1, 0});
        return {outline.take()};
    }
    auto backwards = points;
    std::reverse(backwards.begin(), backwards.end());
    outline.walk(points, closed);
    if (closed) {
        auto first = outline.take();
        outline.walk(backwards, true);
        return {std::move(first), outline.take()};
    }
    outline.cap(points.back(), Side(backwards[1], backwards[0]).way);
    outline.walk(backwards, false);
    outline.cap(points.front(), Side(points[1], points[0]).way);
    return {outline.take()};
}

} // namespace compat
