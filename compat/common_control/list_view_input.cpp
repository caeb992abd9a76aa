// The mouse and the keys in a list view.
#include "compat/common_control/list_view.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace compat {
namespace {

constexpr int wheel_rows = 3; // for one notch

bool is_down(int key)
{
    return GetKeyState(key) < 0;
}

} // namespace

void ListViewControl::deselect_others(int index)
{
    for (int i = 0; i < count(); ++i) {
        if (i != index && (row(i).state & LVIS_SELECTED))
            change_state(i, 0, LVIS_SELECTED);
    }
}

void ListViewControl::select_only(int index)
{
    constexpr UINT both = LVIS_FOCUSED | LVIS_SELECTED;
    deselect_others(index);
    if (!has(index))
        return;
    mark_ = index;
    change_state(index, both, both);
}

/// From where the last single one was selected.
void ListViewControl::select_range(int index)
{
    const int begin = has(mark_) ? mark_ : index;
    for (int i = 0; i < count(); ++i) {
        const bool within = i >= std::min(begin, index) && i <= std::max(begin, index);
        if (within != ((row(i).state & LVIS_SELECTED) != 0))
            change_state(i, within ? UINT{LVIS_SELECTED} : 0, LVIS_SELECTED);
    }
    if (has(index))
        change_state(index, LVIS_FOCUSED, LVIS_FOCUSED);
}

LRESULT ListViewControl::mouse_down(UINT message, POINT at, WPARAM keys)
{
    if (!has_focus_)
        SetFocus(window());
    pressed_ = true;
    LVHITTESTINFO test{};
    test.pt = at;
    const auto hit = static_cast<int>(hit_test(test, false));
    const bool shift = (keys & MK_SHIFT) != 0 && !selects_one();
    const bool control = (keys & MK_CONTROL) != 0 && !selects_one();
    if (!has(hit)) {
        LVHITTESTINFO beside{};
        beside.pt = at;
        const bool in_row = hit_test(beside, true) >= 0;
        if (!shift && !control && !in_row)
            deselect_others(-1);
        return 0;
    }
    if (message == WM_RBUTTONDOWN) {
        if (!(row(hit).state & LVIS_SELECTED))
            select_only(hit);
        else
            change_state(hit, LVIS_FOCUSED, LVIS_FOCUSED);
        return 0;
    }
    if (shift) {
        select_range(hit);
    } else if (control) {
        const UINT selected = ~row(hit).state & LVIS_SELECTED;
        mark_ = hit;
        change_state(hit, selected | LVIS_FOCUSED, LVIS_SELECTED | LVIS_FOCUSED);
    } else {
        select_only(hit);
    }
    return 0;
}

LRESULT ListViewControl::mouse_up(UINT message, POINT at)
{
    if (!std::exchange(pressed_, false))
        return 0;
    if (message == WM_LBUTTONUP) {
        tell_click(NM_CLICK, at);
        return 0;
    }
    if (tell_click(NM_RCLICK, at) == 0) {
        POINT on_screen = at;
        ClientToScreen(window(), &on_screen);
        SendMessageW(parent(), WM_CONTEXTMENU, reinterpret_cast<WPARAM>(window()),
                     MAKELPARAM(on_screen.x, on_screen.y));
    }
    return 0;
}

LRESULT ListViewControl::double_click(UINT message, POINT at)
{
    if (message == WM_RBUTTONDBLCLK) {
        tell_click(NM_RDBLCLK, at);
        return 0;
    }
    LVHITTESTINFO test{};
    test.pt = at;
    const auto hit = static_cast<int>(hit_test(test, false));
    tell_click(NM_DBLCLK, at);
    if (has(hit))
        activate(hit);
    return 0;
}

LRESULT ListViewControl::tell_click(UINT code, POINT at)
{
    LVHITTESTINFO test{};
    test.pt = at;
    NMITEMACTIVATE message{};
    message.iItem = static_cast<int>(hit_test(test, true));
    message.iSubItem = test.iSubItem;
    message.ptAction = at;
    message.lParam = has(message.iItem) ? row(message.iItem).data : 0;
    message.uKeyFlags = (is_down(VK_SHIFT) ? UINT{LVKF_SHIFT} : 0) |
                        (is_down(VK_CONTROL) ? UINT{LVKF_CONTROL} : 0) |
                        (is_down(VK_MENU) ? UINT{LVKF_ALT} : 0);
    return tell(code, message.hdr);
}

void ListViewControl::activate(int index) const
{
    NMITEMACTIVATE message{};
    message.iItem = index;
    message.lParam = row(index).data;
    tell(LVN_ITEMACTIVATE, message.hdr);
}

LRESULT ListViewControl::key(WPARAM key)
{
    NMLVKEYDOWN message{};
    message.wVKey = static_cast<WORD>(key);
    tell(LVN_KEYDOWN, message.hdr);
    int to = focused_;
    switch (key) {
    case VK_RETURN:
        tell(NM_RETURN);
        if (has(focused_))
            activate(focused_);
        return 0;
    case VK_SPACE:
        if (has(focused_) && is_down(VK_CONTROL) && !selects_one())
            change_state(focused_, ~row(focused_).state, LVIS_SELECTED);
        else if (has(focused_))
            select_only(focused_);
        return 0;
    case VK_UP:
        to = focused_ - 1;
        break;
    case VK_DOWN:
        to = focused_ + 1;
        break;
    case VK_PRIOR:
        to = focused_ - std::max(1, rows_visible() - 1);
        break;
    case VK_NEXT:
        to = focused_ + std::max(1, rows_visible() - 1);
        break;
    case VK_HOME:
        to = 0;
        break;
    case VK_END:
        to = count() - 1;
        break;
    case VK_LEFT:
    case VK_RIGHT:
        return scroll_by_bar(SB_HORZ, key == VK_LEFT ? SB_LINELEFT : SB_LINERIGHT);
    default:
        return 0;
    }
    if (count() == 0)
        return 0;
    to = std::clamp(to, 0, count() - 1);
    if (to == focused_)
        return 0;
    if (is_down(VK_SHIFT) && !selects_one())
        select_range(to);
    else if (is_down(VK_CONTROL))
        change_state(to, LVIS_FOCUSED, LVIS_FOCUSED);
    else
        select_only(to);
    ensure_visible(to);
    return 0;
}

/// To the next item that begins with it.
LRESULT ListViewControl::character(char16_t unit)
{
    if (unit <= u' ')
        return 0;
    const char16_t text[] = {unit, 0};
    LVFINDINFOW what{};
    what.flags = LVFI_STRING | LVFI_PARTIAL | LVFI_WRAP;
    what.psz = text;
    const auto found = static_cast<int>(find(focused_, what, true));
    if (!has(found))
        return 0;
    select_only(found);
    ensure_visible(found);
    return 0;
}

LRESULT ListViewControl::wheel(int distance)
{
    wheel_rest_ += distance;
    const int notches = wheel_rest_ / WHEEL_DELTA;
    wheel_rest_ -= notches * WHEEL_DELTA;
    scroll_to_row(top_ - notches * wheel_rows);
    return 0;
}

void ListViewControl::focus(bool gained)
{
    has_focus_ = gained;
    redraw(false);
    tell(gained ? NM_SETFOCUS : NM_KILLFOCUS);
}

} // namespace compat
