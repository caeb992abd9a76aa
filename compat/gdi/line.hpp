// Thin lines as pixels.
#pragma once

#include "compat/gdi/painter.hpp"

#include <vector>

namespace compat {

/// The pixels of a line of one pixel's width, in order, the last one left out, as GDI chooses them:
/// the nearest, and where two are as near, the upper or left one, whichever way the line goes.
void add_line(std::vector<Span> &spans, POINT from, POINT to);

} // namespace compat
