// Windows that own the clipboard.
#pragma once

#include "compat/window/window.hpp"

namespace compat {

/// A window goes: what it promised is made now (WM_RENDERALLFORMATS), or lost. Its own thread.
void leave_clipboard(const Window &window);

} // namespace compat
