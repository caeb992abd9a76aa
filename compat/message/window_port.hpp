// What the message part asks of windows. It is defined in compat/window, which builds on this part.
#pragma once

#include "compat/message/encoding.hpp"

#include <memory>
#include <vector>

#include <windef.h>
#include <winuser.h>

namespace compat {

class MessageQueue;

/// Calls the window's procedure in the calling thread, which must be its owner's; texts in the
/// parameters are converted if the procedure wants the other encoding. 0 when there is no window.
LRESULT call_window(HWND window, UINT message, WPARAM wparam, LPARAM lparam, Encoding encoding);

bool is_window(HWND window);
/// The window, of whatever thread, that the user works with; null when there is none.
HWND foreground_window();
/// Whether `window` is `ancestor` or a child of it, at any depth.
bool belongs_to(HWND ancestor, HWND window);
std::vector<HWND> top_level_windows();
/// Of windows that wait to be drawn (one at least) the first: those in front come earlier, and each
/// comes before those inside it, which it may draw over.
HWND first_to_paint(const std::vector<HWND> &waiting);

/// The thread that owns `queue` ends: its windows go, without their procedures being called.
void drop_windows_of(const MessageQueue &queue);

} // namespace compat
