// What the mouse does to an open menu.
#include "compat/menu/menu_tracker.hpp"

#include <algorithm>

namespace compat {
namespace {

bool is_of_mouse(UINT message)
{
    return (message >= WM_MOUSEFIRST && message <= WM_MOUSELAST) ||
           (message >= WM_NCMOUSEMOVE && message <= WM_NCMBUTTONDBLCLK);
}

bool is_of_keys(UINT message)
{
    return message >= WM_KEYFIRST && message <= WM_KEYLAST;
}

/// As its window's client area would get it.
UINT without_place(UINT message)
{
    return message < WM_MOUSEFIRST ? message - WM_NCMOUSEMOVE + WM_MOUSEMOVE : message;
}

} // namespace

std::optional<MenuTracker::Spot> MenuTracker::at(POINT place) const
{
    for (std::size_t i = levels_.size(); i-- > 0;) {
        const auto &level = *levels_[i];
        const POINT corner = level.window ? [&] {
            POINT zero{};
            ClientToScreen(level.window, &zero);
            return zero;
        }() : level.corner;
        const POINT inside{place.x - corner.x, place.y - corner.y};
        const auto &layout = level.popup.layout;
        const RECT all{0, 0, layout.size.cx, layout.size.cy};
        if (!PtInRect(&all, inside))
            continue;
        // What is beside the items of a bar belongs to nobody.
        if (const int item = layout.at(inside); level.window || item != none)
            return Spot{i, item};
    }
    return std::nullopt;
}

bool MenuTracker::take(const MSG &message)
{
    const UINT number = message.message;
    const auto remove = [&] {
        MSG taken{}; // WM_NULL, should it be gone by now
        PeekMessageW(&taken, nullptr, number, number, PM_REMOVE);
        return taken;
    };
    MSG filtered = message;
    if (CallMsgFilterW(&filtered, MSGF_MENU)) {
        remove();
        return true;
    }
    if (is_of_mouse(number)) {
        switch (without_place(number)) {
        case WM_LBUTTONDOWN:
        case WM_LBUTTONDBLCLK:
        case WM_RBUTTONDOWN:
        case WM_RBUTTONDBLCLK:
            if (!press(message.pt))
                return false;
            break;
        case WM_RBUTTONUP:
            if (flags_ & TPM_RIGHTBUTTON)
                release(message.pt);
            break;
        case WM_LBUTTONUP:
            release(message.pt);
            break;
        case WM_MOUSEMOVE:
            move(message.pt);
            break;
        default:
            break;
        }
        remove();
        return true;
    }
    const MSG taken = remove();
    TranslateMessage(&taken);
    if (!is_of_keys(number))
        DispatchMessageW(&taken);
    else if (number == WM_KEYDOWN || number == WM_SYSKEYDOWN)
        key(taken.wParam);
    else if (number == WM_CHAR || number == WM_SYSCHAR)
        letter(static_cast<char16_t>(taken.wParam));
    return true;
}

bool MenuTracker::press(POINT place)
{
    const auto spot = at(place);
    if (!spot)
        return false;
    const auto &level = *levels_[spot->level];
    const bool is_open = levels_.size() > spot->level + 1;
    if (!level.window && is_open && level.selected == spot->item) {
        end(); // a press on the bar's item closes what it has opened
        return true;
    }
    dragging_ = true;
    select(spot->level, spot->item, MF_MOUSESELECT);
    if (!is_open || level.selected != spot->item)
        open_below(false);
    return true;
}

void MenuTracker::release(POINT place)
{
    const auto spot = at(place);
    dragging_ = false;
    if (!spot || spot->item == none || spot->level + 1 != levels_.size())
        return;
    if (levels_[spot->level]->selected == spot->item && !open_below(false))
        choose_selected();
}

void MenuTracker::move(POINT place)
{
    if (place.x == mouse_.x && place.y == mouse_.y)
        return; // nobody has touched it
    mouse_ = place;
    const auto spot = at(place);
    if (!spot) {
        // The menus stay open; in the last one nothing is chosen any more.
        if (last().window)
            select(levels_.size() - 1, none, MF_MOUSESELECT);
        return;
    }
    const auto &level = *levels_[spot->level];
    if (spot->item == level.selected)
        return;
    const bool opens = level.window || dragging_ || levels_.size() > 1;
    select(spot->level, spot->item, MF_MOUSESELECT);
    if (opens && !done_ && levels_.size() == spot->level + 1)
        open_below(false);
}

void MenuTracker::press_bar(POINT place)
{
    push_bar();
    if (!press(place))
        end();
}

} // namespace compat
