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

} // namespace

void ListItems::insert(int index, ListItem item)
{
    items_.insert(items_.begin() + index, std::move(item));
}

int ListItems::insert_sorted(ListItem item)
{
    const auto at = std::upper_bound(items_.begin(), items_.end(), item,
                                     [](const ListItem &a, const ListItem &b) {
                                         return lstrcmpiW(a.text.c_str(), b.text.c_str()) < 0;
                                     });
    const auto index = static_cast<int>(at - items_.begin());
    items_.insert(at, std::move(item));
    return index;
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

} // namespace compat
