// A scroll bar and the mouse.
#pragma once

#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// A press at that place of the screen, on one of a frame's bars (SB_VERT, SB_HORZ), of which the
/// window hears, or on a control (SB_CTL), of which its parent does: WM_VSCROLL or WM_HSCROLL,
/// again and again, until the button is up. Meanwhile messages are dispatched. The window's thread.
void scroll_by_mouse(Window &window, int which, POINT at);

} // namespace compat
