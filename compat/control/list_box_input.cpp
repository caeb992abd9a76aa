// The mouse and the keys in a list box.
#include "compat/control/list_box.hpp"

#include <algorithm>
#include <utility>

#include <windowsx.h>

namespace compat {
namespace {

constexpr UINT_PTR drag_timer = 2;
constexpr UINT drag_period = 50; // milliseconds; as fast as a held mouse scrolls

} // namespace

std::optional<LRESULT> ListBoxControl::input_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)}, wparam);
    case WM_MOUSEWHEEL:
        if (wparam & (MK_SHIFT | MK_CONTROL))
            return std::nullopt;
        turn_wheel(GET_WHEEL_DELTA_WPARAM(wparam));
        return 0;
    case WM_TIMER:
        if (wparam != drag_timer)
            return std::nullopt;
        drag_beyond();
        return 0;
    case WM_CAPTURECHANGED:
        tracking_ = false;
        KillTimer(window(), drag_timer);
        return 0;
    case WM_KEYDOWN:
        return key(wparam);
    case WM_CHAR:
        return character(static_cast<char16_t>(wparam));
    default:
        return std::nullopt;
    }
}

LRESULT ListBoxControl::mouse(UINT message, POINT at, WPARAM keys)
{
    const auto item = layout_.item_at(at);
    switch (message) {
    case WM_LBUTTONDOWN:
        SetFocus(window());
        SetCapture(window());
        tracking_ = true;
        if (item)
            choose(*item, (keys & MK_SHIFT) != 0, (keys & MK_CONTROL) != 0);
        return 0;
    case WM_MOUSEMOVE:
        if (tracking_)
            drag(at);
        return 0;
    case WM_LBUTTONDBLCLK:
        tell(LBN_DBLCLK); // wherever
        return 0;
    default: // WM_LBUTTONUP
        if (!std::exchange(tracking_, false))
            return 0;
        if (GetCapture() == window())
            ReleaseCapture();
        if (item)
            tell(LBN_SELCHANGE);
        return 0;
    }
}

/// Inside it the selection goes with the mouse; beyond an edge the list goes on by itself.
void ListBoxControl::drag(POINT at)
{
    const auto all = area();
    if (!PtInRect(&all, at)) {
        SetTimer(window(), drag_timer, drag_period, nullptr);
        return;
    }
    KillTimer(window(), drag_timer);
    if (const auto item = layout_.item_at(at))
        drag_to(*item);
}

void ListBoxControl::drag_beyond()
{
    POINT at{};
    GetCursorPos(&at);
    ScreenToClient(window(), &at);
    const auto all = area();
    const LONG place = layout_.has_columns() ? at.x : at.y;
    const LONG end = layout_.has_columns() ? all.right : all.bottom;
    const int step = layout_.has_columns() ? layout_.rows() : 1;
    if (place < 0)
        drag_to(std::max(0, caret_ - step));
    else if (place >= end)
        drag_to(std::min(count() - 1, caret_ + step));
}

void ListBoxControl::drag_to(int index)
{
    if (!items_.has(index) || index == caret_)
        return;
    if (style() & LBS_EXTENDEDSEL)
        choose(index, true, false);
    else if (many())
        set_caret(index);
    else
        choose(index, false, false);
}

/// With LBS_WANTKEYBOARDINPUT the parent says what a key does: none where it leaves it to the list,
/// -2 where it has done all.
std::optional<int> ListBoxControl::asked_of_parent(UINT message, WPARAM what) const
{
    if (!(style() & LBS_WANTKEYBOARDINPUT))
        return std::nullopt;
    const auto answer = static_cast<int>(SendMessageW(parent(), message, MAKEWPARAM(what, caret_),
                                                      reinterpret_cast<LPARAM>(window())));
    return answer == -1 ? std::nullopt : std::optional(answer);
}

LRESULT ListBoxControl::key(WPARAM key)
{
    if (const auto answer = asked_of_parent(WM_VKEYTOITEM, key)) {
        if (items_.has(*answer))
            go_to(*answer);
        return 0;
    }
    if (count() == 0)
        return 0;
    const int now = many() || chosen_ < 0 ? caret_ : chosen_;
    const int beside = layout_.has_columns() ? layout_.rows() : 1;
    const bool none_yet = chosen_ < 0 && !many();
    switch (key) {
    case VK_UP:
        go_to(now - 1);
        break;
    case VK_LEFT:
        go_to(now >= beside ? now - beside : now);
        break;
    case VK_DOWN:
        go_to(none_yet ? now : now + 1);
        break;
    case VK_RIGHT:
        go_to(none_yet                  ? now
              : now + beside >= count() ? (beside == 1 ? count() - 1 : now)
                                        : now + beside);
        break;
    case VK_PRIOR:
        go_to(now - layout_.page() + 1);
        break;
    case VK_NEXT:
        go_to(now + layout_.page() - 1);
        break;
    case VK_HOME:
        go_to(0);
        break;
    case VK_END:
        go_to(count() - 1);
        break;
    case VK_SPACE:
        choose(caret_, false, false);
        tell(LBN_SELCHANGE);
        break;
    default:
        break;
    }
    return 0;
}

void ListBoxControl::go_to(int index)
{
    const int to = std::clamp(index, 0, count() - 1);
    if (style() & LBS_MULTIPLESEL) { // only the frame goes
        set_caret(to);
        return;
    }
    choose(to, GetKeyState(VK_SHIFT) < 0, false);
    tell(LBN_SELCHANGE);
}

/// The next item that begins with it.
LRESULT ListBoxControl::character(char16_t unit)
{
    if (const auto answer = asked_of_parent(WM_CHARTOITEM, unit)) {
        if (items_.has(*answer))
            go_to(*answer);
        return 0;
    }
    if (unit <= u' ' || !has_strings())
        return 0;
    const auto found = items_.find(caret_, std::u16string_view(&unit, 1), false);
    if (!found)
        return 0;
    choose(*found, false, false);
    tell(LBN_SELCHANGE);
    return 0;
}

} // namespace compat
