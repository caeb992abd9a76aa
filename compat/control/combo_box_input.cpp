// What a person does with a combo box, and what its parent hears of it.
#include "compat/control/combo_box.hpp"

#include "compat/control/combo_edit.hpp"

#include <windowsx.h>

namespace compat {

std::optional<LRESULT> ComboBoxControl::input_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_COMMAND:
        return command(reinterpret_cast<HWND>(lparam), HIWORD(wparam));
    case WM_GETDLGCODE: { // ENTER and ESC close the list
        const auto *const asked = reinterpret_cast<const MSG *>(lparam);
        const bool closes = dropped_ && asked && asked->message == WM_KEYDOWN &&
                            (asked->wParam == VK_RETURN || asked->wParam == VK_ESCAPE);
        return DLGC_WANTARROWS | DLGC_WANTCHARS | (closes ? DLGC_WANTMESSAGE : 0);
    }
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        if (!edit_)
            focus(message == WM_SETFOCUS);
        else if (message == WM_SETFOCUS)
            SetFocus(edit_);
        return 0;
    case WM_SHOWWINDOW:
        if (!wparam && dropped_)
            close(Ending::cancelled);
        return std::nullopt;
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
    case WM_CAPTURECHANGED:
        if (pressed_) {
            pressed_ = false;
            redraw();
        }
        return 0;
    case WM_MOUSEWHEEL:
        return wheel(wparam, lparam);
    case WM_SYSKEYDOWN:
        if (wparam != VK_UP && wparam != VK_DOWN)
            return std::nullopt;
        return key(message, wparam);
    case WM_KEYDOWN:
        return key(message, wparam);
    case WM_CHAR: // a letter chooses the next item that begins with it
        if (!edit_)
            send_key_to_list(message, wparam);
        return 0;
    default:
        return std::nullopt;
    }
}

LRESULT ComboBoxControl::command(HWND from, int code)
{
    if (edit_ && from == edit_)
        return edit_command(code);
    if (code == LBN_SELCHANGE)
        list_chose();
    else if (code == LBN_DBLCLK)
        notify(CBN_DBLCLK);
    else if (code == static_cast<WORD>(LBN_ERRSPACE))
        notify(CBN_ERRSPACE);
    return 0;
}

LRESULT ComboBoxControl::edit_command(int code)
{
    switch (code) {
    case EN_SETFOCUS:
        focus(true);
        break;
    case EN_KILLFOCUS:
        focus(false);
        break;
    case EN_UPDATE:
        if (!text_is_set_by_program(edit_))
            notify(CBN_EDITUPDATE);
        break;
    case EN_CHANGE: // what is typed is none of the list's, where what begins like it is shown
        if (text_is_set_by_program(edit_))
            break;
        end_hover();
        SendMessageW(list_, LB_SETCURSEL, static_cast<WPARAM>(-1), 0);
        if (const auto typed = text(); !typed.empty() && has_strings()) {
            const auto found = find_typed(typed);
            if (found != LB_ERR)
                SendMessageW(list_, LB_SETTOPINDEX, static_cast<WPARAM>(found), 0);
        }
        notify(CBN_EDITCHANGE);
        break;
    case EN_ERRSPACE:
        notify(CBN_ERRSPACE);
        break;
    default:
        break;
    }
    return 0;
}

/// By a key the dropped list stays; by the mouse it closes. The edit control gets the text after
/// the parent has heard of it.
void ComboBoxControl::list_chose()
{
    end_hover();
    if (dropped_ && !by_key_)
        close(Ending::chosen);
    else if (!dropped_)
        notify(CBN_SELENDOK);
    notify(CBN_SELCHANGE);
    show_choice();
}

void ComboBoxControl::focus(bool gained)
{
    if (focused_ == gained)
        return;
    focused_ = gained;
    redraw();
    if (gained) {
        if (edit_)
            SendMessageW(edit_, EM_SETSEL, 0, -1);
        notify(CBN_SETFOCUS);
        return;
    }
    close(Ending::cancelled);
    if (edit_)
        SendMessageW(edit_, EM_SETSEL, 0, 0);
    notify(CBN_KILLFOCUS);
}

LRESULT ComboBoxControl::key(UINT message, WPARAM key)
{
    const bool opens = drops() && !dropped_;
    if (message == WM_SYSKEYDOWN || (key == VK_F4 && !extended_)) {
        if (opens)
            drop();
        else if (dropped_)
            close(Ending::chosen);
        return 0;
    }
    switch (key) {
    case VK_ESCAPE:
    case VK_RETURN:
        if (dropped_)
            close(key == VK_RETURN ? Ending::chosen : Ending::cancelled);
        return 0;
    case VK_DOWN:
        if (extended_ && opens) {
            drop();
            return 0;
        }
        [[fallthrough]];
    case VK_UP:
    case VK_LEFT:
    case VK_RIGHT:
    case VK_PRIOR:
    case VK_NEXT:
    case VK_HOME:
    case VK_END:
        send_key_to_list(WM_KEYDOWN, key);
        return 0;
    default:
        return 0;
    }
}

void ComboBoxControl::send_key_to_list(UINT message, WPARAM key)
{
    const bool before = by_key_;
    by_key_ = true;
    SendMessageW(list_, message, key, 1);
    by_key_ = before;
}

/// The button that drops the list may be held down and come up on an item.
LRESULT ComboBoxControl::mouse(UINT message, POINT at)
{
    switch (message) {
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK: {
        SetFocus(edit_ ? edit_ : window());
        const auto place = button();
        if (!drops() || (edit_ && !PtInRect(&place, at)))
            return 0;
        if (dropped_) {
            close(Ending::chosen);
            return 0;
        }
        drop();
        if (!dropped_)
            return 0;
        SetCapture(window());
        pressed_ = true;
        redraw();
        return 0;
    }
    case WM_MOUSEMOVE: {
        if (!pressed_)
            return 0;
        POINT there = at;
        MapWindowPoints(window(), list_, &there, 1);
        RECT inside{};
        GetClientRect(list_, &inside);
        if (PtInRect(&inside, there)) { // the list goes on with it
            ReleaseCapture();
            SetCapture(list_);
            SendMessageW(list_, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(there.x, there.y));
        }
        return 0;
    }
    default: // WM_LBUTTONUP
        if (!pressed_)
            return 0;
        ReleaseCapture();
        if (dropped_)
            SetCapture(list_);
        return 0;
    }
}

/// Through the items, with CB_SETEXTENDEDUI nowhere; a dropped list scrolls.
LRESULT ComboBoxControl::wheel(WPARAM wparam, LPARAM lparam)
{
    if (turning_)
        return 0;
    if (dropped_ || !drops()) {
        turning_ = true;
        SendMessageW(list_, WM_MOUSEWHEEL, wparam, lparam);
        turning_ = false;
        return 0;
    }
    if (extended_)
        return 0;
    turned_ += static_cast<short>(HIWORD(wparam));
    for (; turned_ >= WHEEL_DELTA; turned_ -= WHEEL_DELTA)
        send_key_to_list(WM_KEYDOWN, VK_UP);
    for (; turned_ <= -WHEEL_DELTA; turned_ += WHEEL_DELTA)
        send_key_to_list(WM_KEYDOWN, VK_DOWN);
    return 0;
}

} // namespace compat
