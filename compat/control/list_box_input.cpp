// The mouse and the keys in a list box.
#include "compat/control/list_box.hpp"

#include <algorithm>

namespace compat {

LRESULT ListBoxControl::mouse(UINT message, POINT at, WPARAM keys)
{
    const auto item = item_at(at);
    switch (message) {
    case WM_LBUTTONDOWN:
        SetFocus(window());
        SetCapture(window());
        tracking_ = true;
        if (item && !(style() & LBS_NOSEL))
            choose(*item, (keys & MK_SHIFT) != 0, (keys & MK_CONTROL) != 0);
        return 0;
    case WM_MOUSEMOVE:
        if (tracking_ && item && !many() && *item != chosen_)
            set_one(*item);
        return 0;
    case WM_LBUTTONDBLCLK:
        tell(LBN_DBLCLK); // wherever
        return 0;
    default: // WM_LBUTTONUP
        if (!tracking_)
            return 0;
        tracking_ = false;
        if (GetCapture() == window())
            ReleaseCapture();
        if (item)
            tell(LBN_SELCHANGE);
        return 0;
    }
}

void ListBoxControl::choose(int index, bool shift, bool control)
{
    const auto kind = style();
    if (!many()) {
        set_one(index);
        return;
    }
    caret_ = index;
    if (kind & LBS_EXTENDEDSEL) {
        if (!shift || anchor_ < 0)
            anchor_ = index;
        const int first = std::min(anchor_, index);
        const int last = std::max(anchor_, index);
        for (int i = 0; i < count(); ++i) {
            if (i >= first && i <= last)
                items_[i].selected = !control || shift || !items_[i].selected;
            else if (!control)
                items_[i].selected = false;
        }
    } else {
        items_[index].selected = !items_[index].selected;
    }
    scroll_to(index);
    redraw(false);
}

LRESULT ListBoxControl::key(WPARAM key)
{
    if (count() == 0)
        return 0;
    const int now = many() || chosen_ < 0 ? caret_ : chosen_;
    int to = now;
    switch (key) {
    case VK_UP:
    case VK_LEFT:
        to = now - 1;
        break;
    case VK_DOWN:
    case VK_RIGHT:
        to = chosen_ < 0 && !many() ? now : now + 1;
        break;
    case VK_PRIOR:
        to = now - visible_items() + 1;
        break;
    case VK_NEXT:
        to = now + visible_items() - 1;
        break;
    case VK_HOME:
        to = 0;
        break;
    case VK_END:
        to = count() - 1;
        break;
    case VK_SPACE:
        choose(caret_, false, false);
        tell(LBN_SELCHANGE);
        return 0;
    default:
        return 0;
    }
    to = std::clamp(to, 0, count() - 1);
    if (style() & LBS_MULTIPLESEL) { // only the frame goes
        caret_ = to;
        scroll_to(to);
        redraw(false);
        return 0;
    }
    choose(to, GetKeyState(VK_SHIFT) < 0, false);
    tell(LBN_SELCHANGE);
    return 0;
}

/// The next item that begins with it.
LRESULT ListBoxControl::character(char16_t unit)
{
    if (unit <= u' ' || !has_strings())
        return 0;
    const auto found = items_.find(caret_, std::u16string_view(&unit, 1), false);
    if (!found)
        return 0;
    choose(*found, false, false);
    tell(LBN_SELCHANGE);
    return 0;
}

void ListBoxControl::focus(bool gained)
{
    focused_ = gained;
    redraw(false);
    notify(gained ? LBN_SETFOCUS : LBN_KILLFOCUS); // LBS_NOTIFY is about the others
}

} // namespace compat
