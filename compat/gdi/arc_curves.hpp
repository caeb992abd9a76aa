// Parts of ellipses as Bézier curves, for paths.
#pragma once

#include <vector>

#include <windef.h>

namespace compat {

// Rectangles are in device units, with corners in any order; right and bottom edges are outside.
// All begin on the right, and go around counterclockwise on the screen: a point, and three more for
// each curve. Nothing for a rectangle that is empty.

std::vector<POINT> ellipse_curves(const RECT &all);

/// From one ray to another one, each from the middle to a point. Rays that are the same: all of it.
std::vector<POINT> arc_curves(const RECT &all, POINT start, POINT end, bool clockwise);

/// Four points for each corner, which are a curve's: between corners the sides are straight. One
/// point for each where they are not round.
std::vector<POINT> round_curves(const RECT &all, int corner_width, int corner_height);

/// Where a pie's sides meet.
POINT middle_of(const RECT &all);

} // namespace compat
