#include "compat/gdi/wide_line.hpp"

#include "compat/gdi/ellipse.hpp"
#include "compat/gdi/polygon.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace compat {
namespace {

int rounded(double value)
{
    return static_cast<int>(value > 0 ? value + 0.5 : value - 0.5);
}

/// The short side of a segment, at one of its ends: to the left and to the right of the way.
struct Face {
    POINT left;
    POINT right;
    double dx; // of the way there
    double dy;
};

class WideLine {
  public:
    explicit WideLine(const WidePen &pen) : pen_(pen)
    {
        const int before = pen.width / 2;
        if (pen.end == PS_ENDCAP_ROUND || pen.join == PS_JOIN_ROUND)
            disc_ = area_inside(
                ellipse_outline({-before, -before, pen.width - before, pen.width - before}));
    }

    Region draw(const std::vector<POINT> &points, bool closed)
    {
        const auto corners = without_repetitions(points, closed);
        if (corners.size() == 1) {
            dot(corners.front());
        } else {
            const std::size_t sides = closed ? corners.size() : corners.size() - 1;
            for (std::size_t i = 0; i < sides; ++i)
                segment(corners[i], corners[(i + 1) % corners.size()], !closed && i == 0,
                        !closed && i + 1 == sides);
            for (std::size_t i = closed ? 0 : 1; i < sides; ++i)
                join(corners[i], ends_[(i + sides - 1) % sides], begins_[i]);
            if (!closed) {
                cap(corners.front());
                cap(corners.back());
            }
        }
        return all_ | Region(rectangles_);
    }

  private:
    static std::vector<POINT> without_repetitions(const std::vector<POINT> &points, bool closed)
    {
        std::vector<POINT> corners;
        const auto same = [](POINT a, POINT b) { return a.x == b.x && a.y == b.y; };
        for (const auto &point : points) {
            if (corners.empty() || !same(corners.back(), point))
                corners.push_back(point);
        }
        if (closed && corners.size() > 1 && same(corners.front(), corners.back()))
            corners.pop_back();
        return corners;
    }

    void dot(POINT at)
    {
        if (pen_.end == PS_ENDCAP_ROUND)
            cap(at);
        else if (pen_.end == PS_ENDCAP_SQUARE)
            rectangles_.push_back({at.x - pen_.width / 2, at.y - pen_.width / 2,
                                   at.x - pen_.width / 2 + pen_.width,
                                   at.y - pen_.width / 2 + pen_.width});
    }

    void cap(POINT at)
    {
        if (pen_.end == PS_ENDCAP_ROUND)
            put_disc(at);
    }

    void put_disc(POINT at)
    {
        for (const auto &box : disc_.boxes())
            rectangles_.push_back({box.x1 + at.x, box.y1 + at.y, box.x2 + at.x, box.y2 + at.y});
    }

    void segment(POINT from, POINT to, bool begins, bool ends)
    {
        const int dx = to.x - from.x;
        const int dy = to.y - from.y;
        const double length = std::hypot(dx, dy);
        const int longer = pen_.end == PS_ENDCAP_SQUARE ? pen_.width / 2 : 0;
        // A corner is pixels' upper left one: half of the pen's width is on either side of the way,
        // and with an even width the larger one is where coordinates are smaller.
        const double wide_x = pen_.width * std::abs(dy) / length;
        const double wide_y = pen_.width * std::abs(dx) / length;
        POINT narrow{rounded(wide_x / 2), rounded(wide_y / 2)};
        POINT wide{rounded((wide_x + 1) / 2), rounded((wide_y + 1) / 2)};
        if (dy == 0 || dx == 0) {
            straight(from, to, begins ? longer : 0, ends ? longer : 0);
            return;
        }
        if (dx < 0) {
            wide.y = -wide.y;
            narrow.y = -narrow.y;
        }
        if (dy < 0) {
            std::swap(narrow, wide);
            wide.x = -wide.x;
            narrow.x = -narrow.x;
        }
        const auto ahead = [&](POINT at, int way) {
            return POINT{at.x + rounded(way * dx / length), at.y + rounded(way * dy / length)};
        };
        const POINT first = begins && longer ? ahead(from, -longer) : from;
        const POINT last = ends && longer ? ahead(to, longer) : to;
        const std::vector<POINT> corners = {{first.x - narrow.x, first.y + narrow.y},
                                            {first.x + wide.x, first.y - wide.y},
                                            {last.x + wide.x, last.y - wide.y},
                                            {last.x - narrow.x, last.y + narrow.y}};
        all_ |= polygon_region(corners, ALTERNATE);
        const auto way_x = static_cast<double>(dx);
        const auto way_y = static_cast<double>(dy);
        begins_.push_back({corners[1], corners[0], way_x, way_y});
        ends_.push_back({corners[2], corners[3], way_x, way_y});
    }

    /// Along a row or a column.
    void straight(POINT from, POINT to, int before, int behind)
    {
        const int low = pen_.width / 2;
        const bool is_row = from.y == to.y;
        const bool backwards = is_row ? to.x < from.x : to.y < from.y;
        LONG POINT::*const along = is_row ? &POINT::x : &POINT::y;
        LONG POINT::*const across = is_row ? &POINT::y : &POINT::x;
        const int begin = backwards ? to.*along - behind : from.*along - before;
        const int end = backwards ? from.*along + before : to.*along + behind;
        const int side = from.*across - low;
        rectangles_.push_back(is_row ? RECT{begin, side, end, side + pen_.width}
                                     : RECT{side, begin, side + pen_.width, end});
        const auto corner = [&](int at, int other) {
            return is_row ? POINT{at, other} : POINT{other, at};
        };
        const double dx = to.x - from.x;
        const double dy = to.y - from.y;
        // To the left of the way: above where it goes right, to the right where it goes down.
        const bool left_is_low = is_row != backwards;
        const int left = left_is_low ? side : side + pen_.width;
        const int right = left_is_low ? side + pen_.width : side;
        begins_.push_back({corner(from.*along, left), corner(from.*along, right), dx, dy});
        ends_.push_back({corner(to.*along, left), corner(to.*along, right), dx, dy});
    }

    void join(POINT at, const Face &before, const Face &behind)
    {
        const double turn = before.dx * behind.dy - before.dy * behind.dx;
        if (pen_.join == PS_JOIN_ROUND) {
            put_disc(at);
            return;
        }
        if (turn == 0)
            return;
        // The gap is on the side that the way turns away from.
        const POINT a = turn > 0 ? before.left : before.right;
        const POINT b = turn > 0 ? behind.left : behind.right;
        const POINT inner_a = turn > 0 ? before.right : before.left;
        const POINT inner_b = turn > 0 ? behind.right : behind.left;
        std::vector<POINT> corners = {inner_a, a, b, inner_b};
        if (pen_.join == PS_JOIN_MITER) {
            const double lengths =
                std::hypot(before.dx, before.dy) * std::hypot(behind.dx, behind.dy);
            const double cosine =
                (before.dx * behind.dx + before.dy * behind.dy) / lengths; // of the turn
            if (pen_.has_miter(cosine)) {
                const double t = ((b.x - a.x) * behind.dy - (b.y - a.y) * behind.dx) / turn;
                corners = {inner_a,
                           a,
                           {rounded(a.x + t * before.dx), rounded(a.y + t * before.dy)},
                           b,
                           inner_b};
            }
        }
        all_ |= polygon_region(corners, WINDING);
    }

    WidePen pen_;
    Region disc_;
    Region all_;
    std::vector<RECT> rectangles_;
    std::vector<Face> begins_;
    std::vector<Face> ends_;
};

} // namespace

Region wide_line(const std::vector<POINT> &points, bool closed, const WidePen &pen)
{
    return points.empty() ? Region() : WideLine(pen).draw(points, closed);
}

} // namespace compat
