// What a message box has inside.
#pragma once

#include <string>
#include <vector>

#include <windef.h>

namespace compat {

/// Puts the text and a button for each choice into the box, whose client area becomes as large as
/// they need. The default button is told apart, and has the keyboard.
void furnish_message_box(HWND box, const std::u16string &text, HICON icon,
                         const std::vector<int> &buttons, int default_button);

} // namespace compat
