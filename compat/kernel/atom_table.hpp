// Numbers for names. Registered messages, clipboard formats and window classes share one table, the
// global atoms have one, and the program's own.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <windef.h>

namespace compat {

/// Case does not matter in names. Numbers lie in 0xC000 to 0xFFFF. A name of "#" and a number below
/// that is this number. Any thread.
class AtomTable {
  public:
    static constexpr ATOM first = 0xC000;

    /// Whether it could be in a table: 1 to 255 characters.
    static bool is_name(std::u16string_view name);

    /// The number of `name`, a new one if need be, and one use more of it; 0 when all are used up
    /// or it is no name.
    ATOM add(std::u16string_view name);
    /// One use less; after the last one the number is free. False when there is none.
    bool release(ATOM atom);
    /// 0 when nobody has added it.
    ATOM find(std::u16string_view name) const;
    /// As it was written first; none when nobody has added it.
    std::optional<std::u16string> name_of(ATOM atom) const;

  private:
    struct Entry {
        std::u16string name;
        std::size_t uses = 0; // 0: free
    };

    const Entry *entry_of(ATOM atom) const; // null when it is free

    mutable std::mutex mutex_;                       // guards the rest
    std::unordered_map<std::u16string, ATOM> atoms_; // by the name in capital letters
    std::vector<Entry> entries_;                     // by number, from `first` on
    std::vector<ATOM> free_;
};

} // namespace compat
