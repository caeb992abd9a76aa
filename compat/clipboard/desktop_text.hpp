// Text between the program's clipboard and the desktop's.
#pragma once

#include <string>

namespace compat {

/// The text that is there now, made if it was only promised; empty: there is none. The thread that
/// has just closed the clipboard.
std::u16string clipboard_text();

/// Somebody else on the desktop has copied a text: it takes the place of what was there, and those
/// who watch are told. False: the program has the clipboard open just now. Any thread; does not
/// wait for the program.
bool put_clipboard_text(const std::u16string &text);

} // namespace compat
