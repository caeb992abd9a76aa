// Lines as the areas that a wide pen draws of them.
#pragma once

#include "compat/gdi/path.hpp"
#include "compat/gdi/wide_line.hpp"

#include <vector>

namespace compat {

/// The outlines, each closed: of a line with ends it is one, of a closed figure an outer one and an
/// inner one, in opposite directions. Inside of sharp bends they cross themselves, so that WINDING
/// fills all of it.
std::vector<Path::Figure> widened(const std::vector<POINT> &line, bool closed, const WidePen &pen);

} // namespace compat
