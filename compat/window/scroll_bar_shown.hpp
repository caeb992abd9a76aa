// The scroll bars of windows as they are now: of a frame, or the whole of a control.
#pragma once

#include "compat/window/scroll_bar_look.hpp"

namespace compat {

struct Window;

struct ShownScrollBar {
    ScrollBar bar;
    bool vertical = false;
    RECT area{}; // from the window's corner
    ScrollBarLayout layout;
};

/// `which`: SB_HORZ, SB_VERT or SB_CTL.
ShownScrollBar shown_scroll_bar(const Window &window, int which);

/// That of a frame is painted at once, a control when its queue is empty.
void repaint_scroll_bar(const Window &window, int which);

} // namespace compat
