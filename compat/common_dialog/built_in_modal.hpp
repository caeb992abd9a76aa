// A built-in dialog that an object looks after as long as it is open.
#pragma once

#include "compat/dialog/modal.hpp"

#include <winuser.h>

namespace compat {

/// `Shown` has begin(window), which says whether the system gives the focus to the first item, and
/// handle(message, wparam, lparam), as a dialog procedure does.
template <class Shown>
INT_PTR CALLBACK procedure_of(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_INITDIALOG) {
        SetWindowLongPtrW(window, DWLP_USER, lparam);
        return reinterpret_cast<Shown *>(lparam)->begin(window);
    }
    auto *const shown = reinterpret_cast<Shown *>(GetWindowLongPtrW(window, DWLP_USER));
    return shown ? shown->handle(message, wparam, lparam) : FALSE;
}

/// Whether it was ended by OK.
template <class Shown>
bool show_until_ok(const DialogTemplate &look, HWND owner, Shown &shown)
{
    const auto result = show_modal({look, nullptr, owner, procedure_of<Shown>, Encoding::wide,
                                    reinterpret_cast<LPARAM>(&shown)});
    return result.how == ModalResult::How::ended && result.value == IDOK;
}

} // namespace compat
