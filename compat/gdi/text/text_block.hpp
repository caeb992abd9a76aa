// A text in a rectangle.
#pragma once

#include "compat/gdi/painter.hpp"

#include <optional>
#include <string>

#include <winuser.h>

namespace compat {

struct TextBlock {
    std::u16string text;
    RECT rectangle{};
    UINT flags = 0;      // DT_…
    int tab_length = 8;  // in average characters
    int left_margin = 0; // logical
    int right_margin = 0;
    std::size_t length_drawn = 0;           // in units
    std::optional<std::u16string> modified; // by an ellipsis, where the program wants to know
};

/// As DrawText: the height. DT_CALCRECT changes the rectangle.
int draw_block(Painter &painter, TextBlock &block);

/// A line's height.
int line_height(const DeviceContext &context, UINT flags);

} // namespace compat
