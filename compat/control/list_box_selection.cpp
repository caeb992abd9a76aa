// Which items of a list box are selected.
#include "compat/control/list_box.hpp"

#include <algorithm>
#include <utility>

namespace compat {

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
    case LB_GETSELCOUNT:
        return many() ? selected_items(static_cast<WPARAM>(count()), nullptr) : LB_ERR;
    case LB_GETSELITEMS:
        return many() ? selected_items(wparam, reinterpret_cast<int *>(lparam)) : LB_ERR;
    case LB_SELITEMRANGE:
        if (!many())
            return LB_ERR;
        select_range(LOWORD(lparam), HIWORD(lparam), wparam != 0);
        return LB_OKAY;
    case LB_SELITEMRANGEEX: { // from the greater to the less one takes the selection away
        if (!many())
            return LB_ERR;
        const int to = static_cast<int>(lparam);
        select_range(std::min(index, to), std::max(index, to), index <= to);
        return LB_OKAY;
    }
    case LB_SELECTSTRING: {
        const auto found = SendMessageW(window(), LB_FINDSTRING, wparam, lparam);
        if (found != LB_ERR)
            set_one(static_cast<int>(found));
        return found;
    }
    case LB_GETCARETINDEX:
        return caret_;
    case LB_SETCARETINDEX:
        if (!items_.has(index))
            return LB_ERR;
        set_caret(index);
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

void ListBoxControl::select(int index, bool on)
{
    if (std::exchange(items_[index].selected, on) != on)
        repaint(index, ODA_SELECT);
}

void ListBoxControl::select_range(int from, int to, bool on)
{
    for (int i = std::max(0, from); i <= to && items_.has(i); ++i)
        select(i, on);
}

void ListBoxControl::set_caret(int index)
{
    const int former = std::exchange(caret_, index);
    if (focused_ && former != index)
        repaint(former, ODA_FOCUS);
    scroll_to(index);
    if (focused_ && former != index)
        repaint(index, ODA_FOCUS);
}

/// -1 takes the selection away, which says LB_ERR, too.
LRESULT ListBoxControl::set_one(int index)
{
    if (many() || (style() & LBS_NOSEL) || (index != -1 && !items_.has(index)))
        return LB_ERR;
    const int former = std::exchange(chosen_, index);
    if (former != index && items_.has(former))
        select(former, false);
    if (index == -1)
        return LB_ERR;
    select(index, true);
    set_caret(index);
    return index;
}

LRESULT ListBoxControl::set_selected(bool on, LPARAM where)
{
    const auto index = static_cast<int>(where);
    if (!many() || (index != -1 && !items_.has(index)))
        return LB_ERR;
    if (index == -1) {
        select_range(0, count() - 1, on);
        return LB_OKAY;
    }
    anchor_ = index;
    select(index, on);
    set_caret(index);
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

void ListBoxControl::choose(int index, bool shift, bool control)
{
    if (style() & LBS_NOSEL) {
        set_caret(index);
        return;
    }
    if (!many()) {
        set_one(index);
        return;
    }
    if (!(style() & LBS_EXTENDEDSEL)) {
        select(index, !items_[index].selected);
        set_caret(index);
        return;
    }
    if (!shift || anchor_ < 0)
        anchor_ = index;
    const int first = std::min(anchor_, index);
    const int last = std::max(anchor_, index);
    for (int i = 0; i < count(); ++i) {
        if (i >= first && i <= last)
            select(i, !control || shift || !items_[i].selected);
        else if (!control)
            select(i, false);
    }
    set_caret(index);
}

} // namespace compat
