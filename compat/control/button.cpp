#include "compat/control/button.hpp"

#include <utility>

#include <windowsx.h>

namespace compat {
namespace {

constexpr UINT check_mask = BST_CHECKED | BST_INDETERMINATE;

} // namespace

bool ButtonControl::tells_all() const
{
    return (style() & BS_NOTIFY) != 0 || kind() == BS_USERBUTTON || kind() == BS_OWNERDRAW;
}

LRESULT ButtonControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_GETDLGCODE:
        return dialog_code();
    case WM_NCHITTEST:
        return kind() == BS_GROUPBOX ? HTTRANSPARENT : Control::handle(message, wparam, lparam);
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
    case WM_CAPTURECHANGED:
        if (state_ & BST_PUSHED)
            push(false);
        return 0;
    case WM_KEYDOWN:
    case WM_KEYUP:
        return key(message, wparam);
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        return focus(message);
    case WM_SETTEXT: {
        const auto result = Control::handle(message, wparam, lparam);
        redraw();
        return result;
    }
    case BM_GETCHECK:
        return state_ & check_mask;
    case BM_SETCHECK:
        check(wparam);
        return 0;
    case BM_GETSTATE:
        return state_;
    case BM_SETSTATE:
        push(wparam != 0);
        return 0;
    case BM_SETSTYLE:
        set_kind(static_cast<DWORD>(wparam), lparam != 0);
        return 0;
    case BM_CLICK:
        click_by_message();
        return 0;
    case BM_GETIMAGE:
        return reinterpret_cast<LRESULT>(image_);
    case BM_SETIMAGE: {
        const HANDLE former = std::exchange(image_, reinterpret_cast<HANDLE>(lparam));
        redraw();
        return reinterpret_cast<LRESULT>(former);
    }
    default:
        return Control::handle(message, wparam, lparam);
    }
}

LRESULT ButtonControl::dialog_code() const
{
    switch (kind()) {
    case BS_PUSHBUTTON:
        return DLGC_BUTTON | DLGC_UNDEFPUSHBUTTON;
    case BS_DEFPUSHBUTTON:
        return DLGC_BUTTON | DLGC_DEFPUSHBUTTON;
    case BS_RADIOBUTTON:
    case BS_AUTORADIOBUTTON:
        return DLGC_BUTTON | DLGC_RADIOBUTTON;
    case BS_GROUPBOX:
        return DLGC_STATIC;
    default:
        return DLGC_BUTTON;
    }
}

LRESULT ButtonControl::mouse(UINT message, POINT at)
{
    const auto all = area();
    const bool inside = PtInRect(&all, at) != FALSE;
    switch (message) {
    case WM_LBUTTONDBLCLK:
        if (is_radio() || tells_all()) {
            notify(BN_DOUBLECLICKED);
            return 0;
        }
        [[fallthrough]];
    case WM_LBUTTONDOWN:
        SetCapture(window());
        SetFocus(window());
        SendMessageW(window(), BM_SETSTATE, TRUE, 0);
        return 0;
    case WM_MOUSEMOVE:
        if (GetCapture() == window() && !by_key_)
            SendMessageW(window(), BM_SETSTATE, inside, 0);
        return 0;
    default: { // WM_LBUTTONUP
        const bool pushed = (state_ & BST_PUSHED) != 0;
        if (pushed)
            SendMessageW(window(), BM_SETSTATE, FALSE, 0);
        if (GetCapture() == window())
            ReleaseCapture();
        if (pushed && inside)
            click();
        return 0;
    }
    }
}

LRESULT ButtonControl::key(UINT message, WPARAM key)
{
    if (key != VK_SPACE)
        return DefWindowProcW(window(), message, key, 0);
    if (message == WM_KEYDOWN) {
        if (!by_key_) {
            by_key_ = true;
            SetCapture(window());
            SendMessageW(window(), BM_SETSTATE, TRUE, 0);
        }
        return 0;
    }
    if (!std::exchange(by_key_, false))
        return 0;
    const bool pushed = (state_ & BST_PUSHED) != 0;
    SendMessageW(window(), BM_SETSTATE, FALSE, 0);
    if (GetCapture() == window())
        ReleaseCapture();
    if (pushed)
        click();
    return 0;
}

LRESULT ButtonControl::focus(UINT message)
{
    if (message == WM_SETFOCUS) {
        state_ |= BST_FOCUS;
        redraw(false);
        // A radio button of a group that the focus comes to is chosen.
        if (kind() == BS_AUTORADIOBUTTON && !(state_ & check_mask) && !GetCapture() &&
            GetKeyState(VK_LBUTTON) >= 0 && (style() & WS_TABSTOP) == 0)
            click();
        if (style() & BS_NOTIFY)
            notify(BN_SETFOCUS);
        return 0;
    }
    state_ &= ~UINT{BST_FOCUS};
    if ((state_ & BST_PUSHED) && GetCapture() == window())
        ReleaseCapture();
    by_key_ = false;
    redraw(false);
    if (style() & BS_NOTIFY)
        notify(BN_KILLFOCUS);
    return 0;
}

void ButtonControl::click()
{
    switch (kind()) {
    case BS_AUTOCHECKBOX:
        SendMessageW(window(), BM_SETCHECK, !(state_ & check_mask), 0);
        break;
    case BS_AUTO3STATE:
        SendMessageW(window(), BM_SETCHECK, ((state_ & check_mask) + 1) % 3, 0);
        break;
    case BS_AUTORADIOBUTTON:
        check_only_this_of_group();
        break;
    default:
        break;
    }
    notify(BN_CLICKED);
}

void ButtonControl::click_by_message()
{
    SendMessageW(window(), WM_LBUTTONDOWN, 0, 0);
    SendMessageW(window(), WM_LBUTTONUP, 0, 0);
}

void ButtonControl::check(WPARAM value)
{
    const WPARAM most =
        kind() == BS_3STATE || kind() == BS_AUTO3STATE ? BST_INDETERMINATE : BST_CHECKED;
    if (is_push() || kind() == BS_GROUPBOX || kind() == BS_OWNERDRAW || kind() == BS_USERBUTTON)
        return;
    const UINT wanted = static_cast<UINT>(value > most ? most : value);
    if (is_radio()) { // TAB goes to the one that is chosen
        const auto now = style();
        const auto then = wanted ? now | WS_TABSTOP : now & ~DWORD{WS_TABSTOP};
        if (then != now)
            SetWindowLongW(window(), GWL_STYLE, static_cast<LONG>(then));
    }
    if ((state_ & check_mask) == wanted)
        return;
    state_ = (state_ & ~check_mask) | wanted;
    redraw(false);
}

void ButtonControl::push(bool down)
{
    if (((state_ & BST_PUSHED) != 0) == down)
        return;
    state_ ^= BST_PUSHED;
    redraw(false);
    if (kind() == BS_USERBUTTON)
        notify(down ? BN_HILITE : BN_UNHILITE);
}

void ButtonControl::set_kind(DWORD kind, bool redraw_it)
{
    const auto changed = (style() & ~DWORD{BS_TYPEMASK}) | (kind & BS_TYPEMASK);
    SetWindowLongW(window(), GWL_STYLE, static_cast<LONG>(changed));
    if (redraw_it)
        redraw();
}

void ButtonControl::check_only_this_of_group()
{
    for (HWND other = GetNextDlgGroupItem(parent(), window(), FALSE); other && other != window();
         other = GetNextDlgGroupItem(parent(), other, FALSE)) {
        if (SendMessageW(other, WM_GETDLGCODE, 0, 0) == (DLGC_BUTTON | DLGC_RADIOBUTTON))
            SendMessageW(other, BM_SETCHECK, BST_UNCHECKED, 0);
    }
    SendMessageW(window(), BM_SETCHECK, BST_CHECKED, 0);
}

} // namespace compat
