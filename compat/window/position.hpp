// Where windows are.
#pragma once

#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// What SetWindowPos says of its own accord in WM_WINDOWPOSCHANGED: the client area is as large as
/// it was (Windows' SWP_NOCLIENTSIZE).
constexpr UINT client_keeps_its_size = 0x0800;

/// A client-area point of the window in screen coordinates. Any thread.
POINT client_origin(const Window &window);
/// The whole window in screen coordinates. Any thread.
RECT screen_rectangle(const Window &window);

/// Asks the procedure (WM_NCCALCSIZE) how much of `rectangle` is client area, and takes both. Part
/// of creating a window; own thread.
void take_first_rectangle(Window &window, const RECT &rectangle);

/// Tells a window its size and position (WM_SIZE, WM_MOVE), as after creation. Own thread.
void tell_size_and_position(Window &window);

} // namespace compat
