// By which kind of function a window is being made.
#pragma once

#include "compat/message/encoding.hpp"

#include <winuser.h>

namespace compat {

/// CreateWindowExA's or W's, or that of a dialog box; asked for while WM_NCCREATE is handled.
Encoding creator_encoding();

/// CreateWindowExW for a creator of either encoding.
HWND create_window_for(Encoding creator, const CREATESTRUCTW &wanted);

} // namespace compat
