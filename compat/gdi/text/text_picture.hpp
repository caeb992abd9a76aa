// Glyphs are mixed into a surface.
#pragma once

#include "compat/gdi/painter.hpp"
#include "compat/gdi/text/shaped_text.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace compat {

struct TextPlace {
    POINT reference{}; // on the surface
    double angle = 0;  // counter-clockwise about the reference, from the left-to-right direction
    int left = 0;      // where the text begins, from the reference
    int base_line = 0; // below the reference
    int width = 0;
    std::optional<RECT> clip;
};

/// In the context's text colour; the cell behind it in the background's, where the mode is OPAQUE.
/// Surfaces of few colours, and fonts that want it so, get sharp edges; characters have the same
/// places nevertheless.
void draw_text(Painter &painter, RealizedFont &font, std::u16string_view text, bool right_to_left,
               ShapedText &smooth, std::span<const int> advances, const TextPlace &place);

} // namespace compat
