// What a window does by default about the mouse.
#pragma once

#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// WM_NCHITTEST: the part of the window that a point of the screen is in.
LRESULT default_hit(const Window &window, POINT point);
/// WM_MOUSEACTIVATE: what its parent says, else it is activated.
LRESULT default_mouse_activate(const Window &window, WPARAM wparam, LPARAM lparam);
/// WM_SETCURSOR: its parent's choice, else the class's cursor inside and arrows around.
LRESULT default_set_cursor(const Window &window, WPARAM wparam, LPARAM lparam);

} // namespace compat
