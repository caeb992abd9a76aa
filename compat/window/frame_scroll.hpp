// The scroll bars of a window's frame and the mouse.
#pragma once

#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// A press at that place of the screen, on the vertical bar or the horizontal one: the window gets
/// WM_VSCROLL or WM_HSCROLL until the button is up. Meanwhile messages are dispatched. The window's
/// thread.
void scroll_by_mouse(Window &window, bool vertical, POINT at);

} // namespace compat
