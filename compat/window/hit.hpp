// Which window is at a place.
#pragma once

#include <windef.h>

namespace compat {

/// On the screen: the innermost window there that is visible and enabled, of the top-level window
/// `in` if it is one; null on the desktop.
HWND window_at(POINT point, HWND in = nullptr);

} // namespace compat
