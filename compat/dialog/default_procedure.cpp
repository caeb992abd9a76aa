// DefDlgProc: asks the dialog procedure, and does what that leaves.
#include "compat/dialog/default_button.hpp"
#include "compat/dialog/dialog.hpp"
#include "compat/dialog/tab_order.hpp"
#include "compat/message/window_port.hpp"
#include "compat/window/window_table.hpp"

#include <optional>

#include <winuser.h>

namespace compat {
namespace {

void save_focus(HWND window, Dialog &dialog)
{
    if (const HWND focus = GetFocus(); focus && IsChild(window, focus))
        dialog.saved_focus = focus;
}

void restore_focus(HWND window, Dialog &dialog)
{
    if (IsIconic(window) || dialog.result)
        return;
    HWND focus = dialog.saved_focus;
    if (!focus || !IsChild(window, focus) || !IsWindowEnabled(focus))
        focus = first_control(window);
    SetFocus(focus ? focus : window);
    dialog.saved_focus = nullptr;
}

/// WM_CLOSE is a press of Cancel, if that can be pressed.
void press_cancel(HWND window)
{
    const HWND button = GetDlgItem(window, IDCANCEL);
    if (button && !IsWindowEnabled(button))
        MessageBeep(0);
    else
        PostMessageW(window, WM_COMMAND, MAKEWPARAM(IDCANCEL, BN_CLICKED),
                     reinterpret_cast<LPARAM>(button));
}

void next_control(HWND window, WPARAM wparam, LPARAM lparam)
{
    const HWND control = LOWORD(lparam) ? reinterpret_cast<HWND>(wparam)
                                        : GetNextDlgTabItem(window, GetFocus(), wparam != 0);
    if (control)
        focus_control(window, control);
}

/// With the brush that the dialog procedure names, or the usual one.
void erase(HWND window, HDC context)
{
    const auto asked = reinterpret_cast<WPARAM>(context);
    const auto self = reinterpret_cast<LPARAM>(window);
    LRESULT brush = SendMessageW(window, WM_CTLCOLORDLG, asked, self);
    if (!brush)
        brush = DefWindowProcW(window, WM_CTLCOLORDLG, asked, self);
    RECT all{};
    GetClientRect(window, &all);
    FillRect(context, &all, reinterpret_cast<HBRUSH>(brush));
}

/// What dialogs do by themselves; none: what windows do.
std::optional<LRESULT> answer(HWND window, Dialog &dialog, UINT message, WPARAM wparam,
                              LPARAM lparam)
{
    switch (message) {
    case WM_ERASEBKGND:
        erase(window, reinterpret_cast<HDC>(wparam));
        return TRUE;
    case WM_SHOWWINDOW:
        if (!wparam)
            save_focus(window, dialog);
        return std::nullopt;
    case WM_ACTIVATE:
        if (LOWORD(wparam) == WA_INACTIVE)
            save_focus(window, dialog);
        else
            restore_focus(window, dialog);
        return 0;
    case WM_SETFOCUS:
        restore_focus(window, dialog);
        return 0;
    case DM_SETDEFID:
        if (!dialog.result)
            set_default_id(window, LOWORD(wparam));
        return TRUE;
    case DM_GETDEFID:
        return dialog.result ? 0 : MAKELONG(dialog.default_id, DC_HASDEFID);
    case WM_NEXTDLGCTL:
        next_control(window, wparam, lparam);
        return 0;
    case WM_GETFONT:
        return reinterpret_cast<LRESULT>(dialog.font);
    case WM_CLOSE:
        press_cancel(window);
        return 0;
    case WM_INITDIALOG:
    case WM_VKEYTOITEM:
    case WM_CHARTOITEM:
    case WM_COMPAREITEM:
        return 0;
    default:
        return std::nullopt;
    }
}

/// Whether what the dialog procedure returns is the answer itself, not whether there is one.
bool returns_the_answer(UINT message)
{
    switch (message) {
    case WM_INITDIALOG:
    case WM_VKEYTOITEM:
    case WM_CHARTOITEM:
    case WM_COMPAREITEM:
    case WM_QUERYDRAGICON:
        return true;
    default:
        return message >= WM_CTLCOLORMSGBOX && message <= WM_CTLCOLORSTATIC;
    }
}

/// `otherwise` is the default window procedure.
LRESULT dialog_procedure(HWND handle, UINT message, WPARAM wparam, LPARAM lparam, Encoding encoding,
                         WNDPROC otherwise)
{
    const auto window = window_of(handle);
    if (!window || !window->belongs_to_this_thread())
        return 0;
    if (message == end_dialog_message)
        return EndDialog(handle, lparam);
    make_dialog(*window);
    SetWindowLongPtrW(handle, DWLP_MSGRESULT, 0);
    const INT_PTR handled = call_dialog_procedure(*window, message, wparam, lparam, encoding);
    if (handled && returns_the_answer(message))
        return handled;
    if (handled)
        return is_window(handle) ? GetWindowLongPtrW(handle, DWLP_MSGRESULT) : 0;
    if (!is_window(handle))
        return 0;
    const auto own = answer(handle, *window->dialog, message, wparam, lparam);
    return own ? *own : otherwise(handle, message, wparam, lparam);
}

} // namespace
} // namespace compat

using namespace compat;

LRESULT WINAPI DefDlgProcA(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return dialog_procedure(window, message, wparam, lparam, Encoding::ansi, DefWindowProcA);
}

LRESULT WINAPI DefDlgProcW(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    return dialog_procedure(window, message, wparam, lparam, Encoding::wide, DefWindowProcW);
}
