// The default button of a dialog, and moving the keyboard so that it follows.
#pragma once

#include <windef.h>

namespace compat {

/// What a control says of itself (DLGC_ bits).
LRESULT dialog_code(HWND control);

/// DM_SETDEFID.
void set_default_id(HWND dialog, int id);

/// Gives `control` the keyboard, with all text selected. A push button that has it is the default
/// one meanwhile.
void focus_control(HWND dialog, HWND control);

} // namespace compat
