// What the dialog manager remembers of a dialog.
#pragma once

#include "compat/dialog/dialog_units.hpp"
#include "compat/window/window.hpp"

#include <memory>
#include <optional>

#include <windef.h>
#include <winuser.h>

namespace compat {

/// Only the dialog's own thread looks at it.
struct Dialog {
    BaseUnits units;
    HFONT font = nullptr;
    int default_id = IDOK;         // what Enter means
    std::optional<INT_PTR> result; // once EndDialog has been called
    HWND disabled_owner = nullptr; // waits to be enabled again
    HWND saved_focus = nullptr;    // while the dialog is not the active window
};

/// Sent to a dialog by another thread's EndDialog, with the result; a number that nobody else uses.
inline constexpr UINT end_dialog_message = WM_USER - 1;

/// Null with ERROR_INVALID_WINDOW_HANDLE when it is no dialog of this thread.
std::shared_ptr<Dialog> dialog_of(HWND window);

/// Makes a window of this thread a dialog, if it is none.
void make_dialog(Window &window);

/// Enables what show_modal disabled, once.
void enable_owner(Dialog &dialog);

/// Calls the dialog procedure, if there is one, converting texts as for window procedures.
INT_PTR call_dialog_procedure(const Window &window, UINT message, WPARAM wparam, LPARAM lparam,
                              Encoding from);

} // namespace compat
