#include "compat/control/list_box.hpp"

#include <algorithm>
#include <cstring>

#include <windowsx.h>

namespace compat {
namespace {

const char16_t *text_at(LPARAM lparam)
{
    return reinterpret_cast<const char16_t *>(lparam);
}

} // namespace

/// Without strings an item is what the program gave: LB_ADDSTRING's lParam.
bool ListBoxControl::has_strings() const
{
    return !owner_drawn() || (style() & LBS_HASSTRINGS);
}

LRESULT ComboListControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_NCCREATE)
        tell_instead(
            static_cast<HWND>(reinterpret_cast<const CREATESTRUCTW *>(lparam)->lpCreateParams));
    return ListBoxControl::handle(message, wparam, lparam);
}

void ListBoxControl::tell(int code) const
{
    if (style() & LBS_NOTIFY)
        notify(code);
}

LRESULT ListBoxControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = item_message(message, wparam, lparam))
        return *result;
    if (const auto result = selection_message(message, wparam, lparam))
        return *result;
    if (const auto result = view_message(message, wparam, lparam))
        return *result;
    switch (message) {
    case WM_CREATE:
        measure();
        return 0;
    case WM_DESTROY:
        SendMessageW(window(), LB_RESETCONTENT, 0, 0);
        return 0;
    case WM_GETDLGCODE:
        return DLGC_WANTARROWS | DLGC_WANTCHARS;
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)}, wparam);
    case WM_KEYDOWN:
        return key(wparam);
    case WM_CHAR:
        return character(static_cast<char16_t>(wparam));
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        focus(message == WM_SETFOCUS);
        return 0;
    case WM_SETFONT: {
        const auto result = Control::handle(message, wparam, lparam);
        measure();
        return result;
    }
    case WM_SIZE:
        update_scroll_bar();
        redraw();
        return 0;
    default:
        return Control::handle(message, wparam, lparam);
    }
}

std::optional<LRESULT> ListBoxControl::item_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case LB_ADDSTRING:
        return add(static_cast<WPARAM>(-1), lparam, (style() & LBS_SORT) != 0);
    case LB_INSERTSTRING:
        return add(wparam, lparam, false);
    case LB_DELETESTRING:
        return remove(wparam);
    case LB_RESETCONTENT:
        while (count() > 0)
            remove(0);
        chosen_ = anchor_ = -1;
        caret_ = top_ = 0;
        items_changed();
        return 0;
    case LB_GETCOUNT:
        return count();
    case LB_GETTEXT:
        return get_text(wparam, reinterpret_cast<char16_t *>(lparam));
    case LB_GETTEXTLEN:
        if (!items_.has(index))
            return LB_ERR;
        return has_strings() ? static_cast<LRESULT>(items_[index].text.size())
                             : static_cast<LRESULT>(sizeof(ULONG_PTR));
    case LB_GETITEMDATA:
        return items_.has(index) ? static_cast<LRESULT>(items_[index].data) : LB_ERR;
    case LB_SETITEMDATA:
        if (!items_.has(index))
            return LB_ERR;
        items_[index].data = static_cast<ULONG_PTR>(lparam);
        return LB_OKAY;
    case LB_FINDSTRING:
    case LB_FINDSTRINGEXACT:
        return find(wparam, lparam, message == LB_FINDSTRINGEXACT);
    case LB_INITSTORAGE:
        return count() + static_cast<LRESULT>(wparam);
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> ListBoxControl::selection_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case LB_GETCURSEL:
        return many() ? (count() > 0 ? caret_ : LB_ERR) : chosen_;
    case LB_SETCURSEL:
        return set_one(index);
    case LB_GETSEL:
        return items_.has(index) ? LRESULT{items_[index].selected} : LB_ERR;
    case LB_SETSEL:
        return set_selected(wparam != 0, lparam);
    case LB_GETSELCOUNT: {
        if (!many())
            return LB_ERR;
        return selected_items(static_cast<WPARAM>(count()), nullptr);
    }
    case LB_GETSELITEMS:
        return many() ? selected_items(wparam, reinterpret_cast<int *>(lparam)) : LB_ERR;
    case LB_SELITEMRANGE:
        if (!many())
            return LB_ERR;
        for (int i = LOWORD(lparam); i <= HIWORD(lparam) && items_.has(i); ++i)
            items_[i].selected = wparam != 0;
        redraw();
        return LB_OKAY;
    case LB_SELECTSTRING: {
        const auto found = find(wparam, lparam, false);
        if (found != LB_ERR)
            set_one(static_cast<int>(found));
        return found;
    }
    case LB_GETCARETINDEX:
        return caret_;
    case LB_SETCARETINDEX:
        if (!items_.has(index))
            return LB_ERR;
        caret_ = index;
        scroll_to(index);
        redraw(false);
        return LB_OKAY;
    case LB_GETANCHORINDEX:
        return anchor_;
    case LB_SETANCHORINDEX:
        anchor_ = index;
        return LB_OKAY;
    default:
        return std::nullopt;
    }
}

std::optional<LRESULT> ListBoxControl::view_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto index = static_cast<int>(wparam);
    switch (message) {
    case LB_GETTOPINDEX:
        return top_;
    case LB_SETTOPINDEX:
        if (!items_.has(index))
            return LB_ERR;
        set_top(index);
        return LB_OKAY;
    case LB_GETITEMHEIGHT:
        return item_height();
    case LB_SETITEMHEIGHT:
        if (lparam < 0 || lparam > 255)
            return LB_ERR;
        height_ = std::max(1, static_cast<int>(lparam));
        update_scroll_bar();
        redraw();
        return LB_OKAY;
    case LB_GETITEMRECT:
        if (!items_.has(index) && index != 0)
            return LB_ERR;
        *reinterpret_cast<RECT *>(lparam) = place_of(index);
        return LB_OKAY;
    case LB_ITEMFROMPOINT: { // behind the last item it is that one, missed
        const POINT at{GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)};
        const auto found = item_at(at);
        return MAKELONG(found.value_or(count() - 1), !found);
    }
    case LB_GETHORIZONTALEXTENT:
        return extent_;
    case LB_SETHORIZONTALEXTENT:
        extent_ = index;
        return LB_OKAY;
    case LB_SETTABSTOPS:
        return (style() & LBS_USETABSTOPS) != 0;
    case WM_VSCROLL:
        switch (LOWORD(wparam)) {
        case SB_LINEUP:
            set_top(top_ - 1);
            break;
        case SB_LINEDOWN:
            set_top(top_ + 1);
            break;
        case SB_PAGEUP:
            set_top(top_ - visible_items());
            break;
        case SB_PAGEDOWN:
            set_top(top_ + visible_items());
            break;
        case SB_THUMBPOSITION:
        case SB_THUMBTRACK:
            set_top(HIWORD(wparam));
            break;
        case SB_TOP:
            set_top(0);
            break;
        case SB_BOTTOM:
            set_top(count());
            break;
        default:
            break;
        }
        return 0;
    default:
        return std::nullopt;
    }
}

LRESULT ListBoxControl::add(WPARAM where, LPARAM text, bool sorted)
{
    const auto index = static_cast<int>(where);
    if (index != -1 && index != count() && !items_.has(index))
        return LB_ERR;
    ListItem item;
    if (!has_strings())
        item.data = static_cast<ULONG_PTR>(text);
    else if (text)
        item.text = text_at(text);
    int at = index == -1 ? count() : index;
    if (sorted && has_strings())
        at = items_.insert_sorted(std::move(item));
    else
        items_.insert(at, std::move(item));
    if (chosen_ >= at)
        ++chosen_;
    items_changed();
    return at;
}

LRESULT ListBoxControl::remove(WPARAM where)
{
    const auto index = static_cast<int>(where);
    if (!items_.has(index))
        return LB_ERR;
    if (owner_drawn() || items_[index].data) {
        DELETEITEMSTRUCT item{owner_drawn() ? UINT{ODT_LISTBOX} : 0U, static_cast<UINT>(id()),
                              static_cast<UINT>(index), window(), items_[index].data};
        SendMessageW(parent(), WM_DELETEITEM, item.CtlID, reinterpret_cast<LPARAM>(&item));
    }
    items_.erase(index);
    if (chosen_ == index)
        chosen_ = -1;
    else if (chosen_ > index)
        --chosen_;
    caret_ = std::clamp(caret_, 0, std::max(count() - 1, 0));
    items_changed();
    return count();
}

LRESULT ListBoxControl::find(WPARAM after, LPARAM text, bool exact) const
{
    if (!has_strings() || !text)
        return LB_ERR;
    auto start = static_cast<int>(after);
    if (!items_.has(start))
        start = -1;
    return items_.find(start, text_at(text), exact).value_or(LB_ERR);
}

LRESULT ListBoxControl::get_text(WPARAM where, char16_t *to) const
{
    const auto index = static_cast<int>(where);
    if (!items_.has(index))
        return LB_ERR;
    const auto &item = items_[index];
    if (!has_strings()) {
        std::memcpy(to, &item.data, sizeof item.data);
        return sizeof item.data;
    }
    std::copy_n(item.text.c_str(), item.text.size() + 1, to);
    return static_cast<LRESULT>(item.text.size());
}

/// -1 takes the selection away, which says LB_ERR, too.
LRESULT ListBoxControl::set_one(int index)
{
    if (many() || (index != -1 && !items_.has(index)))
        return LB_ERR;
    if (items_.has(chosen_))
        items_[chosen_].selected = false;
    chosen_ = index;
    redraw(false);
    if (index == -1)
        return LB_ERR;
    items_[index].selected = true;
    caret_ = index;
    scroll_to(index);
    return index;
}

LRESULT ListBoxControl::set_selected(bool on, LPARAM where)
{
    const auto index = static_cast<int>(where);
    if (!many() || (index != -1 && !items_.has(index)))
        return LB_ERR;
    for (int i = 0; i < count(); ++i) {
        if (index == -1 || i == index)
            items_[i].selected = on;
    }
    if (index != -1) {
        anchor_ = caret_ = index;
        scroll_to(index);
    }
    redraw(false);
    return LB_OKAY;
}

LRESULT ListBoxControl::selected_items(WPARAM most, int *to) const
{
    LRESULT found = 0;
    for (int i = 0; i < count() && static_cast<WPARAM>(found) < most; ++i) {
        if (!items_[i].selected)
            continue;
        if (to)
            to[found] = i;
        ++found;
    }
    return found;
}

void ListBoxControl::items_changed()
{
    top_ = std::clamp(top_, 0, std::max(count() - visible_items(), 0));
    update_scroll_bar();
    if (!(style() & LBS_NOREDRAW))
        redraw();
}

} // namespace compat
