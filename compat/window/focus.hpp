// Which window is active and which has the keyboard, in each thread.
#pragma once

#include "compat/window/window.hpp"

namespace compat {

/// Makes a top-level window of the calling thread the active one: WM_ACTIVATE and what goes with
/// it. Nothing for a window of another thread or a disabled one.
void activate(Window &window);

/// The desktop has given the keyboard to the top-level window, or taken it from all of the
/// program's (null): activates it as soon as its thread looks. Any thread.
void follow_focus(HWND window);

/// The window is hidden, disabled or goes: it and those inside it have the keyboard no longer. Own
/// thread; nothing otherwise.
void lose_focus(Window &window);

} // namespace compat
