// Pixels that move within a surface.
#pragma once

#include "compat/gdi/painter.hpp"

namespace compat {

/// Moves what the painter may draw on in `scrolled` by (x, y), as far as it arrives in `clip`; all
/// on the surface. Returns what may be drawn on there and has to be drawn anew: nothing arrived
/// there, or something that could not be seen. Microsoft: "ScrollDC".
Region scroll_pixels(Painter &painter, const RECT &scrolled, const RECT &clip, int x, int y);

} // namespace compat
