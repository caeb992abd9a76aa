// What is around a window's client area, when the desktop does not draw it.
#pragma once

#include "compat/window/window.hpp"

namespace compat {

/// The default answer to WM_NCPAINT: edges, caption, menu bar and scroll bars. The window's thread.
void paint_frame(const Window &window);

} // namespace compat
