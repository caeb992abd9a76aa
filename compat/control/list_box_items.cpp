// Which items a list box has.
#include "compat/control/directory_items.hpp"
#include "compat/control/list_box.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include <winbase.h>
#include <winerror.h>
#include <winnls.h>

namespace compat {
namespace {

const char16_t *text_at(LPARAM lparam)
{
    return reinterpret_cast<const char16_t *>(lparam);
}

} // namespace

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
        remove_all();
        return 0;
    case LB_SETCOUNT:
        return set_count(index);
    case LB_GETCOUNT:
        return count();
    case LB_DIR:
        return add_files(static_cast<UINT>(wparam), text_at(lparam));
    case LB_ADDFILE:
        return add_files(DDL_DIRECTORY | DDL_READONLY | DDL_HIDDEN | DDL_SYSTEM, text_at(lparam));
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
    case LB_GETLOCALE:
        return static_cast<LRESULT>(locale_);
    case LB_SETLOCALE:
        if (!IsValidLocale(static_cast<LCID>(wparam), LCID_INSTALLED))
            return LB_ERR;
        return static_cast<LRESULT>(std::exchange(locale_, static_cast<LCID>(wparam)));
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
    const int at = sorted ? place_in_order(item) : index == -1 ? count() : index;
    return insert(at, std::move(item));
}

LRESULT ListBoxControl::insert(int at, ListItem item)
{
    const ULONG_PTR data = item.data;
    items_.insert(at, std::move(item));
    layout_.insert(at, layout_.height_of(-1));
    if (layout_.has_own_heights())
        layout_.set_height_of(at, measured(at, data, layout_.height_of(-1)));
    if (chosen_ >= at)
        ++chosen_;
    items_changed();
    return at;
}

/// Before those that are not less; the owner is asked where there are no strings.
int ListBoxControl::place_in_order(const ListItem &item) const
{
    if (has_strings())
        return items_.place_of(item.text);
    int from = 0, to = count();
    while (from < to) {
        const int middle = (from + to) / 2;
        const COMPAREITEMSTRUCT pair{
            ODT_LISTBOX,         static_cast<UINT>(id()), window(),  static_cast<UINT>(middle),
            items_[middle].data, static_cast<UINT>(-1),   item.data, locale_};
        const auto order =
            SendMessageW(parent(), WM_COMPAREITEM, pair.CtlID, reinterpret_cast<LPARAM>(&pair));
        (static_cast<int>(order) < 0 ? from : to) =
            static_cast<int>(order) < 0 ? middle + 1 : middle;
    }
    return from;
}

void ListBoxControl::tell_deleted(int index) const
{
    if (style() & LBS_NODATA || (!owner_drawn() && !items_[index].data))
        return;
    DELETEITEMSTRUCT item{owner_drawn() ? UINT{ODT_LISTBOX} : 0U, static_cast<UINT>(id()),
                          static_cast<UINT>(index), window(), items_[index].data};
    SendMessageW(parent(), WM_DELETEITEM, item.CtlID, reinterpret_cast<LPARAM>(&item));
}

LRESULT ListBoxControl::remove(WPARAM where)
{
    const auto index = static_cast<int>(where);
    if (!items_.has(index))
        return LB_ERR;
    tell_deleted(index);
    items_.erase(index);
    layout_.erase(index);
    if (chosen_ == index)
        chosen_ = -1;
    else if (chosen_ > index)
        --chosen_;
    caret_ = std::clamp(caret_, 0, std::max(count() - 1, 0));
    items_changed();
    return count();
}

void ListBoxControl::remove_all()
{
    while (count() > 0) {
        tell_deleted(count() - 1);
        items_.erase(count() - 1);
        layout_.erase(layout_.count() - 1);
    }
    chosen_ = anchor_ = -1;
    caret_ = 0;
    items_changed();
}

/// Of a list without data, whose items are only drawn.
LRESULT ListBoxControl::set_count(int wanted)
{
    if (!(style() & LBS_NODATA)) {
        set_last_error(ERROR_SETCOUNT_ON_BAD_LB);
        return LB_ERR;
    }
    if (wanted < 0)
        return LB_ERR;
    while (count() > wanted) {
        items_.erase(count() - 1);
        layout_.erase(layout_.count() - 1);
    }
    while (count() < wanted) {
        layout_.insert(count(), layout_.height_of(-1));
        items_.insert(count(), {});
    }
    chosen_ = std::min(chosen_, count() - 1);
    caret_ = std::clamp(caret_, 0, std::max(count() - 1, 0));
    items_changed();
    return LB_OKAY;
}

/// The index of the last one.
LRESULT ListBoxControl::add_files(UINT attributes, const char16_t *pattern)
{
    auto names = pattern ? directory_items(attributes, pattern) : std::nullopt;
    if (!names)
        return LB_ERR;
    std::sort(names->begin(), names->end(), ListItems::files_in_order);
    LRESULT last = LB_OKAY;
    for (const auto &name : *names) {
        const int at = items_.place_of_file(name);
        last = insert(at, {name});
    }
    return last;
}

LRESULT ListBoxControl::find(WPARAM after, LPARAM text, bool exact) const
{
    auto start = static_cast<int>(after);
    if (!items_.has(start))
        start = -1;
    if (!has_strings())
        return items_.find_data(start, static_cast<ULONG_PTR>(text)).value_or(LB_ERR);
    return text ? items_.find(start, text_at(text), exact).value_or(LB_ERR) : LB_ERR;
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

void ListBoxControl::items_changed()
{
    layout_.set_top(layout_.top());
    update_scroll_bars();
    if (!(style() & LBS_NOREDRAW))
        redraw();
}

} // namespace compat
