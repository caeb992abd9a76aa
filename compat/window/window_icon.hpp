// Which icon stands for a window.
#pragma once

#include "compat/window/window.hpp"

namespace compat {

/// The window's, or its class's; of both the one of `size` (ICON_SMALL, ICON_BIG) before the other.
/// Null: there is none. Any thread.
HICON window_icon(const Window &window, int size);

} // namespace compat
