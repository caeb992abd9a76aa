// Raised and sunken edges.
#pragma once

#include "compat/gdi/painter.hpp"

namespace compat {

/// As DrawEdge, on the surface; returns what is inside. Both kinds of an edge's inner or outer line
/// at once leave that line undrawn.
RECT draw_edge(Painter &painter, RECT rectangle, UINT edge, UINT flags);

/// Fills with a colour of the system.
void fill_with(Painter &painter, const Region &region, int system_colour);

} // namespace compat
