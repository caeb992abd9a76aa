// Text in a path.
#pragma once

#include "compat/gdi/path.hpp"
#include "compat/gdi/text/text_picture.hpp"

#include <span>

namespace compat {

/// Adds the glyphs' outlines; where the text is opaque, its cell before them, so that they are what
/// is left out of it. The place's reference is in device units.
void add_outlines(Path &path, const RealizedFont &font, bool opaque, ShapedText &text,
                  std::span<const int> advances, const TextPlace &place);

} // namespace compat
