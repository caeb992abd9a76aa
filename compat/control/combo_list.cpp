#include "compat/control/combo_list.hpp"

#include <utility>

#include <winbase.h>
#include <windowsx.h>

namespace compat {

LRESULT ComboListControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    const POINT at{GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)};
    switch (message) {
    case WM_NCCREATE:
        combo_ = static_cast<HWND>(reinterpret_cast<const CREATESTRUCTW *>(lparam)->lpCreateParams);
        tell_instead(combo_);
        break;
    case WM_MOUSEACTIVATE: // the combo box stays active
        if (popup())
            return MA_NOACTIVATE;
        break;
    case WM_MOUSEMOVE:
        if (popup() || pressed_)
            hover(at);
        return 0;
    case WM_LBUTTONDBLCLK:
        if (!popup()) {
            notify(LBN_DBLCLK);
            return 0;
        }
        [[fallthrough]];
    case WM_LBUTTONDOWN:
        return down(at, wparam);
    case WM_LBUTTONUP:
        return up(at);
    case WM_RBUTTONDOWN:
    case WM_MBUTTONDOWN: {
        const auto all = area();
        if (popup() && !PtInRect(&all, at))
            SendMessageW(combo_, CB_SHOWDROPDOWN, FALSE, 0);
        break;
    }
    case WM_CAPTURECHANGED:
        pressed_ = false;
        break;
    default:
        break;
    }
    return ListBoxControl::handle(message, wparam, lparam);
}

std::optional<int> ComboListControl::end_hover()
{
    return std::exchange(before_hover_, std::nullopt);
}

std::optional<int> ComboListControl::item_under(POINT at) const
{
    const auto all = area();
    if (!PtInRect(&all, at))
        return std::nullopt;
    const auto found = SendMessageW(window(), LB_ITEMFROMPOINT, 0, MAKELPARAM(at.x, at.y));
    return HIWORD(found) ? std::nullopt : std::optional<int>(LOWORD(found));
}

/// The selection goes with the mouse; with a button held beyond an edge the list scrolls.
void ComboListControl::hover(POINT at)
{
    const auto all = area();
    if (pressed_ && at.y < all.top)
        SendMessageW(window(), WM_VSCROLL, SB_LINEUP, 0);
    else if (pressed_ && at.y >= all.bottom)
        SendMessageW(window(), WM_VSCROLL, SB_LINEDOWN, 0);
    const auto item = item_under(at);
    const auto now = static_cast<int>(SendMessageW(window(), LB_GETCURSEL, 0, 0));
    if (!item || *item == now)
        return;
    if (!before_hover_)
        before_hover_ = now;
    SendMessageW(window(), LB_SETCURSEL, static_cast<WPARAM>(*item), 0);
    if (popup())
        UpdateWindow(window());
}

LRESULT ComboListControl::down(POINT at, WPARAM keys)
{
    const auto all = area();
    if (popup() && !PtInRect(&all, at)) {
        press_beside(at, keys);
        return 0;
    }
    if (!popup())
        SetFocus(combo_);
    pressed_ = true;
    if (GetCapture() != window()) {
        SetCapture(window());
        pressed_ = true; // who had it before may have been this window
    }
    hover(at);
    return 0;
}

/// An item is chosen where the button comes up.
LRESULT ComboListControl::up(POINT at)
{
    if (!std::exchange(pressed_, false))
        return 0;
    if (!popup()) {
        if (GetCapture() == window())
            ReleaseCapture();
        end_hover();
        notify(LBN_SELCHANGE);
    } else if (item_under(at)) {
        notify(LBN_SELCHANGE);
    }
    return 0;
}

/// On its scroll bar, or elsewhere: the mouse is this window's, wherever it is.
void ComboListControl::press_beside(POINT at, WPARAM keys)
{
    POINT screen = at;
    ClientToScreen(window(), &screen);
    RECT whole{};
    GetWindowRect(window(), &whole);
    if (!PtInRect(&whole, screen)) {
        press_elsewhere(screen, keys);
        return;
    }
    const auto place = MAKELPARAM(screen.x, screen.y);
    const auto part = SendMessageW(window(), WM_NCHITTEST, 0, place);
    ReleaseCapture();
    SendMessageW(window(), WM_NCLBUTTONDOWN, static_cast<WPARAM>(part), place);
    if (IsWindowVisible(window()))
        SetCapture(window());
}

/// Closes the list. The click is one on what lies there, too, except on the combo box, which it
/// would drop again.
void ComboListControl::press_elsewhere(POINT screen, WPARAM keys)
{
    SendMessageW(combo_, CB_SHOWDROPDOWN, FALSE, 0);
    const HWND under = WindowFromPoint(screen);
    if (!under || under == combo_ ||
        GetWindowThreadProcessId(under, nullptr) != GetCurrentThreadId())
        return;
    const HWND top = GetAncestor(under, GA_ROOT);
    if (top != GetActiveWindow())
        SetActiveWindow(top);
    const auto place = MAKELPARAM(screen.x, screen.y);
    const auto part = SendMessageW(under, WM_NCHITTEST, 0, place);
    if (part == HTCLIENT) {
        ScreenToClient(under, &screen);
        PostMessageW(under, WM_LBUTTONDOWN, keys, MAKELPARAM(screen.x, screen.y));
    } else {
        PostMessageW(under, WM_NCLBUTTONDOWN, static_cast<WPARAM>(part), place);
    }
}

} // namespace compat
