// The items of a list view, and what its parent hears of them.
#include "compat/common_control/list_view.hpp"

#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#include <winbase.h>

namespace compat {
namespace {

constexpr std::size_t longest_asked = 260; // a text that the parent is asked for

/// Without regard to case.
bool begins_with(std::u16string_view text, std::u16string_view with)
{
    return upper(text.substr(0, with.size())) == upper(with);
}

int in_order(const std::u16string &a, const std::u16string &b)
{
    return lstrcmpiW(a.c_str(), b.c_str());
}

} // namespace

LRESULT ListViewControl::tell_item(UINT code, int index, int subitem) const
{
    NMLISTVIEW message{};
    message.iItem = index;
    message.iSubItem = subitem;
    if (code == LVN_DELETEITEM && has(index))
        message.lParam = row(index).data;
    return tell(code, message.hdr);
}

LRESULT ListViewControl::tell_change(UINT code, int index, UINT former, UINT state,
                                     UINT changed) const
{
    NMLISTVIEW message{};
    message.iItem = index;
    message.uNewState = state;
    message.uOldState = former;
    message.uChanged = changed;
    message.lParam = has(index) ? row(index).data : 0;
    return tell(code, message.hdr);
}

ListViewControl::Cell &ListViewControl::cell(int index, int subitem)
{
    auto &cells = row(index).cells;
    if (static_cast<int>(cells.size()) <= subitem)
        cells.resize(static_cast<std::size_t>(subitem) + 1);
    return cells[static_cast<std::size_t>(subitem)];
}

void ListViewControl::put_text(Cell &to, LPARAM text, bool wide) const
{
    to.asked = text == reinterpret_cast<LPARAM>(LPSTR_TEXTCALLBACKA);
    to.text = to.asked ? std::u16string() : text_from(text, wide);
}

std::u16string ListViewControl::text_of(int index, int subitem)
{
    if (!has(index, subitem))
        return {};
    const auto &found = cell(index, subitem);
    if (!found.asked)
        return found.text;
    std::array<char16_t, longest_asked> buffer{}; // has room for either form
    NMLVDISPINFOW message{};
    message.item.mask = LVIF_TEXT | LVIF_PARAM;
    message.item.iItem = index;
    message.item.iSubItem = subitem;
    message.item.pszText = buffer.data();
    message.item.cchTextMax = static_cast<int>(buffer.size());
    message.item.lParam = row(index).data;
    tell(tells_wide() ? LVN_GETDISPINFOW : LVN_GETDISPINFOA, message.hdr);
    return text_from(reinterpret_cast<LPARAM>(message.item.pszText), tells_wide());
}

/// With LVS_SORT… where its text belongs, whatever index is given.
LRESULT ListViewControl::insert_item(const LVITEMW &item, bool wide)
{
    if (item.iItem < 0 || item.iSubItem != 0)
        return -1;
    Row added;
    added.cells.resize(1);
    if (item.mask & LVIF_TEXT)
        put_text(added.cells[0], reinterpret_cast<LPARAM>(item.pszText), wide);
    if (item.mask & LVIF_PARAM)
        added.data = item.lParam;
    if (item.mask & LVIF_IMAGE)
        added.image = item.iImage;
    if (item.mask & LVIF_INDENT)
        added.indent = item.iIndent;
    int at = std::min(item.iItem, count());
    if ((style() & (LVS_SORTASCENDING | LVS_SORTDESCENDING)) && !added.cells[0].asked)
        at = place_in_order(added.cells[0].text);
    rows_.insert(rows_.begin() + at, std::move(added));
    if (focused_ >= at)
        ++focused_;
    if (mark_ >= at)
        ++mark_;
    if (item.mask & LVIF_STATE)
        change_state(at, item.state, item.stateMask);
    NMLISTVIEW message{};
    message.iItem = at;
    message.lParam = has(at) ? row(at).data : 0; // unless the parent has deleted it
    tell(LVN_INSERTITEM, message.hdr);
    items_changed();
    return at;
}

int ListViewControl::place_in_order(const std::u16string &text)
{
    const bool descending = (style() & LVS_SORTDESCENDING) != 0;
    int at = 0;
    while (at < count()) {
        const int order = in_order(text, text_of(at, 0));
        if (descending ? order > 0 : order < 0)
            break;
        ++at;
    }
    return at;
}

LRESULT ListViewControl::set_item(const LVITEMW &item, bool wide)
{
    if (!has(item.iItem, item.iSubItem))
        return FALSE;
    if (item.iSubItem == 0) {
        if ((item.mask & LVIF_STATE) && !change_state(item.iItem, item.state, item.stateMask))
            return FALSE;
        if (!has(item.iItem))
            return TRUE; // the parent has deleted it
        auto &changed = row(item.iItem);
        if (item.mask & LVIF_PARAM)
            changed.data = item.lParam;
        if (item.mask & LVIF_IMAGE)
            changed.image = item.iImage;
        if (item.mask & LVIF_INDENT)
            changed.indent = item.iIndent;
    }
    if (item.mask & LVIF_TEXT)
        return set_text(item.iItem, item.iSubItem, reinterpret_cast<LPARAM>(item.pszText), wide);
    redraw(false);
    return TRUE;
}

/// Of a subitem's text the parent does not hear.
LRESULT ListViewControl::set_text(int index, int subitem, LPARAM text, bool wide)
{
    if (!has(index, subitem))
        return FALSE;
    if (subitem > 0) {
        put_text(cell(index, subitem), text, wide);
        redraw(false);
        return TRUE;
    }
    if (tell_change(LVN_ITEMCHANGING, index, 0, 0, LVIF_TEXT) || !has(index))
        return FALSE;
    auto &changed = cell(index, 0);
    const auto former = changed;
    put_text(changed, text, wide);
    redraw(false);
    if (former.text != changed.text || former.asked != changed.asked)
        tell_change(LVN_ITEMCHANGED, index, 0, 0, LVIF_TEXT);
    return TRUE;
}

LRESULT ListViewControl::get_text(int index, const LVITEMW &item, bool wide)
{
    if (!has(index) || item.iSubItem < 0)
        return 0;
    return text_to(reinterpret_cast<LPARAM>(item.pszText), text_of(index, item.iSubItem), wide,
                   static_cast<std::size_t>(std::max(0, item.cchTextMax)));
}

LRESULT ListViewControl::get_item(int index, LVITEMW &item, bool wide)
{
    if (!has(index) || item.iSubItem < 0)
        return FALSE;
    if (item.mask & LVIF_TEXT)
        get_text(index, item, wide);
    if (!has(index))
        return FALSE; // the parent, asked for what there is, has deleted it
    if (item.mask & LVIF_IMAGE)
        item.iImage = image_of(index);
    if (!has(index))
        return FALSE;
    const auto &found = row(index);
    if (item.mask & LVIF_STATE)
        item.state = item.iSubItem == 0 ? found.state & item.stateMask : 0;
    if (item.mask & LVIF_PARAM)
        item.lParam = found.data;
    if (item.mask & LVIF_INDENT)
        item.iIndent = found.indent;
    return TRUE;
}

/// -1: every item's; several cannot be selected where one can.
LRESULT ListViewControl::change_states(int index, UINT state, UINT mask)
{
    if (index != -1)
        return has(index) && change_state(index, state, mask);
    if (selects_one() && (state & mask & LVIS_SELECTED))
        return FALSE;
    for (int i = 0; i < count(); ++i)
        change_state(i, state, mask);
    return TRUE;
}

/// The focus leaves another item before it is told to have come to this one, and so does the
/// selection where there is one only.
bool ListViewControl::change_state(int index, UINT state, UINT mask)
{
    const UINT former = row(index).state;
    const UINT wanted = (former & ~mask) | (state & mask);
    if (tell_change(LVN_ITEMCHANGING, index, former, wanted, LVIF_STATE))
        return false;
    if (!has(index) || wanted == former)
        return true;
    const UINT gained = wanted & ~former;
    if ((gained & LVIS_FOCUSED) && has(focused_) && focused_ != index)
        change_state(focused_, 0, LVIS_FOCUSED);
    if ((gained & LVIS_SELECTED) && selects_one())
        deselect_others(index);
    if (!has(index))
        return true;
    row(index).state = wanted;
    if (gained & LVIS_FOCUSED)
        focused_ = index;
    else if (focused_ == index && !(wanted & LVIS_FOCUSED))
        focused_ = -1;
    if ((gained & LVIS_SELECTED) && mark_ < 0)
        mark_ = index;
    redraw(false);
    tell_change(LVN_ITEMCHANGED, index, former, wanted, LVIF_STATE);
    return true;
}

LRESULT ListViewControl::delete_item(int index)
{
    if (!has(index))
        return FALSE;
    const bool had_focus = focused_ == index;
    change_state(index, 0, ~UINT{0});
    tell_item(LVN_DELETEITEM, index);
    if (!has(index))
        return TRUE; // the parent has, meanwhile
    rows_.erase(rows_.begin() + index);
    if (focused_ > index)
        --focused_;
    if (mark_ > index || mark_ >= count())
        --mark_;
    if (had_focus && count() > 0) { // the next one takes it over without a word
        focused_ = std::min(index, count() - 1);
        row(focused_).state |= LVIS_FOCUSED;
    }
    items_changed();
    return TRUE;
}

/// From the last one to the first; TRUE from the parent: it need not hear of each.
LRESULT ListViewControl::delete_all()
{
    const bool each = tell_item(LVN_DELETEALLITEMS, -1) == FALSE;
    focused_ = mark_ = -1;
    while (count() > 0) {
        if (each)
            tell_item(LVN_DELETEITEM, count() - 1);
        if (count() > 0) // else the parent has, meanwhile
            rows_.pop_back();
    }
    items_changed();
    return TRUE;
}

LRESULT ListViewControl::find(int after, const LVFINDINFOW &what, bool wide)
{
    if (what.flags & LVFI_NEARESTXY)
        return -1;
    const auto text = what.flags & LVFI_PARAM ? std::u16string()
                                              : text_from(reinterpret_cast<LPARAM>(what.psz), wide);
    const bool part = (what.flags & (LVFI_PARTIAL | LVFI_SUBSTRING)) != 0;
    const auto fits = [&](int index) {
        if (what.flags & LVFI_PARAM)
            return row(index).data == what.lParam;
        const auto own = text_of(index, 0);
        return part ? begins_with(own, text) : in_order(own, text) == 0;
    };
    const int start = std::max(after, -1) + 1;
    for (int i = start; i < count(); ++i) {
        if (fits(i))
            return i;
    }
    for (int i = 0; (what.flags & LVFI_WRAP) && i < std::min(start, count()); ++i) {
        if (fits(i))
            return i;
    }
    return -1;
}

/// The next one behind (LVNI_ABOVE: before) an item that has all the states asked for.
LRESULT ListViewControl::next_item(int after, UINT flags) const
{
    constexpr UINT states = LVNI_FOCUSED | LVNI_SELECTED | LVNI_CUT | LVNI_DROPHILITED;
    if (after < -1 || (flags & (LVNI_TOLEFT | LVNI_TORIGHT)))
        return -1;
    const int step = flags & LVNI_ABOVE ? -1 : 1;
    for (int i = after + step; has(i); i += step) {
        if ((row(i).state & flags & states) == (flags & states))
            return i;
    }
    return -1;
}

/// Items keep their states, and equal ones their order.
LRESULT ListViewControl::sort(PFNLVCOMPARE compare, LPARAM parameter, bool by_index)
{
    if (!compare)
        return FALSE;
    std::vector<int> order(rows_.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, [&](int a, int b) {
        const LPARAM left = by_index ? LPARAM{a} : row(a).data;
        const LPARAM right = by_index ? LPARAM{b} : row(b).data;
        return compare(left, right, parameter) < 0;
    });
    std::vector<Row> sorted;
    sorted.reserve(rows_.size());
    for (const int from : order)
        sorted.push_back(std::move(row(from)));
    rows_ = std::move(sorted);
    focused_ = static_cast<int>(next_item(-1, LVNI_FOCUSED));
    redraw();
    return TRUE;
}

} // namespace compat
