// Ellipses, and rectangles with round corners.
#pragma once

#include "compat/gdi/region.hpp"

#include <span>
#include <vector>

#include <windef.h>

namespace compat {

/// The outline's pixels, from the right side's middle up and around (counterclockwise on the
/// screen); each follows the one before, but for straight sides. Right and bottom edges are
/// outside. Corners are quarters of an ellipse of that size, an ellipse is nothing but corners.
std::vector<POINT> round_outline(const RECT &all, int corner_width, int corner_height);
std::vector<POINT> ellipse_outline(const RECT &all);

/// All pixels from an outline's leftmost to its rightmost one in each row.
Region area_inside(std::span<const POINT> outline);

/// The part of an ellipse's outline from one ray to another one, each from the middle to a point.
/// Rays that are the same: all of it.
std::vector<POINT> arc(const RECT &all, POINT start, POINT end, bool clockwise);

/// Where on the ellipse a ray is, as a point that one counts from (ArcTo's position).
POINT point_on_ray(const RECT &all, POINT through);

} // namespace compat
