// What menus look like.
#pragma once

#include "compat/menu/menu_layout.hpp"

#include <windef.h>

namespace compat {

/// On the context of the whole window. Items that the program draws itself are drawn by `owner`.
void paint_menu_bar(HDC context, HWND owner, HMENU menu, const RECT &bar);

/// The window's bar, if it has one, at once.
void paint_menu_bar(HWND owner);

/// On a popup's client area.
void paint_popup(HDC context, HWND owner, HMENU menu, const MenuLayout &layout);

} // namespace compat
