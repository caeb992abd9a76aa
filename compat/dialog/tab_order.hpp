// The order in which the keyboard goes through a dialog's controls.
#pragma once

#include <windef.h>

namespace compat {

/// The control that has the keyboard when nothing else is said: the first that TAB reaches, else
/// the first that can have it at all; null when there is none.
HWND first_control(HWND dialog);

} // namespace compat
