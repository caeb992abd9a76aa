// The menu of an edit control at the right mouse button.
#pragma once

#include <windef.h>

namespace compat {

/// Opens it at a place of the screen ((-1, -1): the control's corner), and does what was chosen by
/// the messages that any program could send.
void open_edit_menu(HWND edit, POINT at);

} // namespace compat
