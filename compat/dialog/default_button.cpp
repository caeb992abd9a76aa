#include "compat/dialog/default_button.hpp"

#include "compat/dialog/dialog.hpp"

#include <utility>

#include <winuser.h>

namespace compat {
namespace {

void set_button_style(HWND button, WPARAM style)
{
    SendMessageW(button, BM_SETSTYLE, style, TRUE);
}

void make_plain(HWND button)
{
    if (button && (dialog_code(button) & DLGC_DEFPUSHBUTTON))
        set_button_style(button, BS_PUSHBUTTON);
}

void make_default(HWND button)
{
    if (button && (dialog_code(button) & DLGC_UNDEFPUSHBUTTON))
        set_button_style(button, BS_DEFPUSHBUTTON);
}

} // namespace

LRESULT dialog_code(HWND control)
{
    return SendMessageW(control, WM_GETDLGCODE, 0, 0);
}

void set_default_id(HWND window, int id)
{
    const auto dialog = dialog_of(window);
    if (!dialog)
        return;
    const int former = std::exchange(dialog->default_id, id);
    if (former == id)
        return;
    make_plain(GetDlgItem(window, former));
    make_default(GetDlgItem(window, id));
}

void focus_control(HWND window, HWND control)
{
    const auto dialog = dialog_of(window);
    if (!dialog)
        return;
    const HWND former = GetFocus();
    const LRESULT code = dialog_code(control);
    const HWND usual = GetDlgItem(window, dialog->default_id);
    if (former && former != control && IsChild(window, former))
        make_plain(former);
    if (code & (DLGC_UNDEFPUSHBUTTON | DLGC_DEFPUSHBUTTON)) {
        if (usual != control)
            make_plain(usual);
        make_default(control);
    } else {
        make_default(usual);
    }
    if (code & DLGC_HASSETSEL)
        SendMessageW(control, EM_SETSEL, 0, -1);
    SetFocus(control);
}

} // namespace compat
