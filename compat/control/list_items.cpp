#include "compat/control/list_items.hpp"

#include "compat/kernel/unicode.hpp"

#include <algorithm>
#include <utility>

#include <winbase.h>

namespace compat {
namespace {

bool same(std::u16string_view a, std::u16string_view b)
{
    return upper(a) == upper(b);
}

/// Files, folders, drives.
int rank(std::u16string_view name)
{
    return !name.starts_with(u'[') ? 0 : !name.starts_with(u"[-") ? 1 : 2;
}

} // namespace

void ListItems::insert(int index, ListItem item)
{
    items_.insert(items_.begin() + index, std::move(item));
}

int ListItems::place_of(const std::u16string &text) const
{
    const auto at = std::lower_bound(items_.begin(), items_.end(), text,
                                     [](const ListItem &item, const std::u16string &wanted) {
                                         return lstrcmpiW(item.text.c_str(), wanted.c_str()) < 0;
                                     });
    return static_cast<int>(at - items_.begin());
}

int ListItems::place_of_file(const std::u16string &name) const
{
    const auto at = std::lower_bound(items_.begin(), items_.end(), name,
                                     [](const ListItem &item, const std::u16string &wanted) {
                                         return files_in_order(item.text, wanted);
                                     });
    return static_cast<int>(at - items_.begin());
}

bool ListItems::files_in_order(const std::u16string &a, const std::u16string &b)
{
    return rank(a) < rank(b) || (rank(a) == rank(b) && lstrcmpiW(a.c_str(), b.c_str()) < 0);
}

void ListItems::erase(int index)
{
    items_.erase(items_.begin() + index);
}

std::optional<int> ListItems::find(int after, std::u16string_view text, bool exact) const
{
    for (int i = 0; i < count(); ++i) {
        const int index = (after + 1 + i) % count();
        const std::u16string_view found = (*this)[index].text;
        if (same(exact ? found : found.substr(0, text.size()), text))
            return index;
    }
    return std::nullopt;
}

std::optional<int> ListItems::find_data(int after, ULONG_PTR data) const
{
    for (int i = 0; i < count(); ++i) {
        const int index = (after + 1 + i) % count();
        if ((*this)[index].data == data)
            return index;
    }
    return std::nullopt;
}

} // namespace compat
