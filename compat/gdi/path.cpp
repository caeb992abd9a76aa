#include "compat/gdi/path.hpp"

#include "compat/gdi/bezier.hpp"

#include <wingdi.h>

namespace compat {

void Path::begin()
{
    discard();
    phase_ = Phase::open;
}

void Path::add(POINT point, BYTE type)
{
    points_.push_back(point);
    types_.push_back(type);
    lifted_ = false;
}

void Path::add_on(POINT from, std::span<const POINT> points, BYTE type)
{
    const bool goes_on = !lifted_ && !points_.empty() && !(types_.back() & PT_CLOSEFIGURE) &&
                         points_.back().x == from.x && points_.back().y == from.y;
    if (!goes_on)
        add(from, PT_MOVETO);
    for (const auto &point : points)
        add(point, type);
}

void Path::add_figure(std::span<const POINT> points, BYTE type, bool closed)
{
    for (std::size_t i = 0; i < points.size(); ++i)
        add(points[i], i == 0 ? PT_MOVETO : type);
    if (closed)
        close();
}

void Path::close()
{
    if (!types_.empty() && types_.back() != PT_MOVETO)
        types_.back() |= PT_CLOSEFIGURE;
}

std::vector<Path::Figure> Path::figures() const
{
    std::vector<Figure> all;
    std::vector<POINT> curve;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const int type = types_[i] & ~PT_CLOSEFIGURE;
        if (type == PT_MOVETO || all.empty()) {
            all.push_back({{points_[i]}, false});
            continue;
        }
        auto &figure = all.back();
        if (type == PT_BEZIERTO) {
            if (curve.empty())
                curve.push_back(figure.points.back());
            curve.push_back(points_[i]);
            if (curve.size() == 4) {
                const auto lines = flat_curve(curve);
                figure.points.insert(figure.points.end(), lines.begin() + 1, lines.end());
                curve.clear();
            }
        } else {
            figure.points.push_back(points_[i]);
        }
        if (types_[i] & PT_CLOSEFIGURE)
            figure.closed = true;
    }
    return all;
}

void Path::replace(const std::vector<Figure> &figures)
{
    points_.clear();
    types_.clear();
    for (const auto &figure : figures)
        add_figure(figure.points, PT_LINETO, figure.closed);
}

} // namespace compat
