// IsDialogMessage: what keys mean in a dialog.
#include "compat/dialog/default_button.hpp"
#include "compat/dialog/dialog.hpp"
#include "compat/kernel/settings.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/message/hooks.hpp"
#include "compat/message/key_state.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <string>

#include <winuser.h>

namespace compat {
namespace {

void command(HWND dialog, int id)
{
    const HWND button = GetDlgItem(dialog, id);
    if (button && !IsWindowEnabled(button))
        MessageBeep(0);
    else
        SendMessageW(dialog, WM_COMMAND, MAKEWPARAM(id, BN_CLICKED),
                     reinterpret_cast<LPARAM>(button));
}

void press_cancel(HWND dialog)
{
    if (settings().escape_presses_disabled)
        SendMessageW(dialog, WM_COMMAND, MAKEWPARAM(IDCANCEL, BN_CLICKED),
                     reinterpret_cast<LPARAM>(GetDlgItem(dialog, IDCANCEL)));
    else
        command(dialog, IDCANCEL);
}

/// Enter presses the button that has the keyboard, else the default one.
void press_default(HWND dialog)
{
    const HWND focus = GetFocus();
    if (focus && IsChild(dialog, focus) && (dialog_code(focus) & DLGC_DEFPUSHBUTTON)) {
        command(dialog, GetDlgCtrlID(focus));
        return;
    }
    const auto known = static_cast<DWORD>(SendMessageW(dialog, DM_GETDEFID, 0, 0));
    command(dialog, HIWORD(known) == DC_HASDEFID ? LOWORD(known) : IDOK);
}

void go_to(HWND dialog, HWND control)
{
    SendMessageW(dialog, WM_NEXTDLGCTL, reinterpret_cast<WPARAM>(control), TRUE);
}

/// Radio buttons are chosen by the arrow that reaches them.
void go_within_group(HWND dialog, HWND control, bool backwards)
{
    const HWND next = GetNextDlgGroupItem(dialog, control, backwards);
    if (!next || next == control)
        return;
    go_to(dialog, next);
    if ((dialog_code(next) & DLGC_RADIOBUTTON) &&
        SendMessageW(next, BM_GETCHECK, 0, 0) != BST_CHECKED)
        SendMessageW(next, BM_CLICK, 0, 0);
}

/// The letter behind the first single "&"; 0 when there is none.
char16_t mnemonic_of(HWND control)
{
    char16_t text[256];
    const std::u16string_view all(
        text, static_cast<std::size_t>(GetWindowTextW(control, text, std::size(text))));
    for (auto at = all.find(u'&'); at != all.npos && at + 1 < all.size();
         at = all.find(u'&', at + 2)) {
        if (all[at + 1] != u'&')
            return upper(all[at + 1]);
    }
    return 0;
}

/// Goes to the next control, from the one with the keyboard on, whose text names the key; from a
/// label to what it labels. False when there is none.
bool choose_by_mnemonic(HWND dialog, HWND control, char16_t key)
{
    auto children = runtime().windows().children_of(*window_of(dialog));
    const auto at = std::find(children.begin(), children.end(), control);
    if (at != children.end())
        std::rotate(children.begin(), at + 1, children.end());
    const auto named = std::find_if(children.begin(), children.end(), [=](HWND one) {
        return IsWindowVisible(one) && IsWindowEnabled(one) && mnemonic_of(one) == upper(key);
    });
    if (named == children.end())
        return false;
    const LRESULT code = dialog_code(*named);
    const HWND target = code & DLGC_STATIC ? GetNextDlgTabItem(dialog, *named, FALSE) : *named;
    if (!target)
        return true;
    go_to(dialog, target);
    if (target == *named && (code & DLGC_BUTTON))
        SendMessageW(target, BM_CLICK, 0, 0);
    return true;
}

/// True: the key was the dialog's own.
bool handle_key(HWND dialog, const MSG &message, LRESULT wants)
{
    if (wants & DLGC_WANTMESSAGE)
        return false;
    switch (message.wParam) {
    case VK_TAB:
        if (wants & DLGC_WANTTAB)
            return false;
        SendMessageW(dialog, WM_NEXTDLGCTL, is_pressed(VK_SHIFT), 0);
        return true;
    case VK_LEFT:
    case VK_UP:
    case VK_RIGHT:
    case VK_DOWN:
        if (wants & DLGC_WANTARROWS)
            return false;
        go_within_group(dialog, message.hwnd, message.wParam == VK_LEFT || message.wParam == VK_UP);
        return true;
    case VK_ESCAPE:
    case VK_CANCEL:
        press_cancel(dialog);
        return true;
    case VK_EXECUTE:
    case VK_RETURN:
        press_default(dialog);
        return true;
    default:
        return false;
    }
}

bool handle(HWND dialog, MSG &message)
{
    if (message.message != WM_KEYDOWN && message.message != WM_CHAR &&
        message.message != WM_SYSCHAR)
        return false;
    const LRESULT wants = SendMessageW(message.hwnd, WM_GETDLGCODE, message.wParam,
                                       reinterpret_cast<LPARAM>(&message));
    if (message.message == WM_KEYDOWN)
        return handle_key(dialog, message, wants);
    if (message.message == WM_CHAR && (wants & (DLGC_WANTCHARS | DLGC_WANTMESSAGE)))
        return false;
    return choose_by_mnemonic(dialog, message.hwnd, static_cast<char16_t>(message.wParam));
}

BOOL is_dialog_message(HWND dialog, MSG *message, LRESULT(WINAPI *dispatch)(const MSG *))
{
    const auto window = window_of(dialog);
    if (!window)
        return FALSE;
    if (hook_filters(*message, MSGF_DIALOGBOX))
        return TRUE;
    if (!window->queue || !belongs_to(dialog, message->hwnd))
        return FALSE;
    if (!handle(dialog, *message)) {
        TranslateMessage(message);
        dispatch(message);
    }
    return TRUE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI IsDialogMessageA(HWND dialog, LPMSG message)
{
    return is_dialog_message(dialog, message, DispatchMessageA);
}

BOOL WINAPI IsDialogMessageW(HWND dialog, LPMSG message)
{
    return is_dialog_message(dialog, message, DispatchMessageW);
}
