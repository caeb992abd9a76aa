// Calling a window procedure that may expect the other encoding.
#pragma once

#include "compat/message/encoding.hpp"
#include "compat/window/procedure_table.hpp"

#include <windef.h>

namespace compat {

/// Calls `procedure` with a message whose texts are in encoding `from`. Where the procedure expects
/// the other one, text parameters are converted on the way in, and on the way out for WM_GETTEXT.
LRESULT call_procedure(const WindowProcedure &procedure, HWND window, UINT message, WPARAM wparam,
                       LPARAM lparam, Encoding from);

} // namespace compat
