// The edit control of a combo box.
#pragma once

#include <winuser.h>

namespace compat {

/// Its keys for the list become the combo box's, which is its parent.
void join_combo_box(HWND edit);

/// Its text is just set by a program, which is none of the changes that are told.
bool text_is_set_by_program(HWND edit);

} // namespace compat
