// The items of a list box: no window.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat {

struct ListItem {
    std::u16string text;
    ULONG_PTR data = 0;
    bool selected = false;
};

/// Indices from 0. Texts are compared without regard to case.
class ListItems {
  public:
    int count() const { return static_cast<int>(items_.size()); }
    bool has(long long index) const { return index >= 0 && index < count(); }
    ListItem &operator[](int index) { return items_[static_cast<std::size_t>(index)]; }
    const ListItem &operator[](int index) const { return items_[static_cast<std::size_t>(index)]; }

    void insert(int index, ListItem item);
    /// Where a text belongs among others that are in order: before those that are not less.
    int place_of(const std::u16string &text) const;
    /// The same with files first, "[folders]" behind them, and "[-drives-]" last.
    int place_of_file(const std::u16string &name) const;
    static bool files_in_order(const std::u16string &a, const std::u16string &b);
    void erase(int index);
    void clear() { items_.clear(); }

    /// The next one, behind `after` (-1: from the start) and round, that begins with the text, or
    /// is it.
    std::optional<int> find(int after, std::u16string_view text, bool exact) const;
    /// The same by what the program gave instead of a text.
    std::optional<int> find_data(int after, ULONG_PTR data) const;

  private:
    std::vector<ListItem> items_;
};

} // namespace compat
