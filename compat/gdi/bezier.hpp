// Curves as lines.
#pragma once

#include <vector>

#include <windef.h>

namespace compat {

/// Points on Bézier curves, close enough to each other for straight lines between them: of each
/// three points two pull the curve, and it ends in the third one, where the next one begins.
std::vector<POINT> flat_curve(const std::vector<POINT> &points);

} // namespace compat
