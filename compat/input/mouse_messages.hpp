// What input of the mouse becomes when the thread that it is for looks at it.
#pragma once

#include <windef.h>
#include <winuser.h>

namespace compat {

/// A message of the mouse from the input, just found: the window that is there now gets it, by its
/// WM_NCHITTEST, with a double click made of two clicks. Those that are `removed` activate windows
/// (WM_MOUSEACTIVATE) and set the cursor (WM_SETCURSOR). Other messages stay as they are. False:
/// nobody is to get it. The thread that it was found in; window procedures are called.
bool finish_mouse_message(MSG &message, bool removed);

} // namespace compat
