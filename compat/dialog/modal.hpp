// A dialog from its creation to its end.
#pragma once

#include "compat/dialog/create.hpp"

namespace compat {

struct ModalResult {
    enum class How {
        ended,       // by EndDialog: `value` is its result
        quit,        // by WM_QUIT: `value` is the default button
        gone,        // the window was destroyed
        not_created, // there was none, or not for long
    } how;
    INT_PTR value = 0;
};

/// Disables the owner, or the top-level window that has it inside, meanwhile. The window is gone
/// afterwards.
ModalResult show_modal(const DialogRequest &request);

} // namespace compat
