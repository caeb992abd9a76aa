// Making a dialog from its description.
#pragma once

#include "compat/dialog/dialog.hpp"
#include "compat/dialog/template.hpp"

#include <memory>

#include <windef.h>
#include <winuser.h>

namespace compat {

struct DialogRequest {
    const DialogTemplate &description;
    HINSTANCE instance = nullptr;
    HWND owner = nullptr;
    DLGPROC procedure = nullptr;
    Encoding encoding = Encoding::wide; // of the procedure and of the window
    LPARAM parameter = 0;
};

/// The window, with its controls, after WM_INITDIALOG; shown if the template says so and it has not
/// ended already. Null with an error set.
HWND create_dialog(const DialogRequest &request, const std::shared_ptr<Dialog> &dialog);

} // namespace compat
