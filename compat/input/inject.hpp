// Input that comes to windows as if from a keyboard or a mouse.
#pragma once

#include <windef.h>
#include <winuser.h>

namespace compat {

constexpr int character_by_layout = -1; // InputNote::by_layout

/// `character`: what the desktop makes of the key, 0 for none.
void inject(const KEYBDINPUT &input, int character = character_by_layout);
void inject(const MOUSEINPUT &input);
/// The hand moves the mouse to a place of the screen, over a top-level window as the desktop knows.
void move_mouse(POINT to, HWND over);
/// It moves it to where no window of the program is.
void tell_mouse_left();
/// The mouse is at another place: WM_MOUSEMOVE, and WM_MOUSELEAVE for the window that it left.
void tell_mouse_moved();

} // namespace compat
