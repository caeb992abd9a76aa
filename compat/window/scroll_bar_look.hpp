// Where the parts of a scroll bar are, and how they look.
#pragma once

#include "compat/window/scroll_bars.hpp"

#include <optional>

#include <windef.h>

namespace compat {

struct ScrollBarLayout {
    RECT first{}; // the arrow at the top or on the left
    RECT last{};
    RECT track{}; // between them
    RECT thumb{}; // empty: there is nothing to scroll
};

ScrollBarLayout lay_out(const RECT &area, const ScrollBar &bar, bool vertical);

/// What a click there means: SB_LINEUP, SB_PAGEDOWN, SB_THUMBTRACK …; none outside, and where the
/// bar is disabled.
std::optional<int> scroll_code_at(const ScrollBarLayout &layout, const ScrollBar &bar, POINT at,
                                  bool vertical);

/// The position that the thumb stands for once its first pixel is at that place of the track.
int scroll_position_at(const ScrollBarLayout &layout, const ScrollBar &bar, int place,
                       bool vertical);

void paint_scroll_bar(HDC context, const RECT &area, const ScrollBar &bar, bool vertical);

} // namespace compat
