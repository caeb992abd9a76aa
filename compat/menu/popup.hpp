// The window of a menu that has been opened: class "#32768".
#pragma once

#include "compat/menu/menu_layout.hpp"

#include <windef.h>

namespace compat {

class ClassRegistry;
class ProcedureTable;

/// The number of the class, which is its atom.
constexpr ATOM menu_class = 0x8000;

/// Registers it. Its windows answer MN_GETHMENU; nobody but a MenuTracker makes them.
void add_menu_class(ClassRegistry &classes, ProcedureTable &procedures);

/// What such a window shows, as long as it is there.
struct Popup {
    HMENU menu = nullptr;
    HWND owner = nullptr;
    MenuLayout layout;
};

/// Shown at once, its corner at a place of the screen.
HWND open_popup(const Popup &popup, POINT corner);

/// MN_GETHMENU: what a popup's window answers with its menu.
constexpr UINT get_menu_of_popup = 0x01E1;

/// A popup's window does what a press on the item would.
constexpr UINT choose_in_popup = WM_COMMAND;

} // namespace compat
