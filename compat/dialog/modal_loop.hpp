// The message loop of message boxes and modal dialogs: rules Q39 to Q43.
#pragma once

#include "compat/dialog/dialog.hpp"

namespace compat {

/// Dispatches everything until the dialog has a result or is no window any more. WM_QUIT ends it,
/// too, and is posted again for the loop outside.
void run_modal_loop(HWND window, const Dialog &dialog);

} // namespace compat
