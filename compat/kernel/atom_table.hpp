// Numbers for names: registered messages and window classes share them, as on Windows.
#pragma once

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include <windef.h>

namespace compat {

/// Case does not matter in names. Numbers lie in 0xC000 to 0xFFFF and are never taken back. Any
/// thread.
class AtomTable {
  public:
    static constexpr ATOM first = 0xC000;

    /// The number of `name`, a new one if need be; 0 when all are used up or the name is empty.
    ATOM add(std::u16string_view name);
    /// 0 when nobody has added it.
    ATOM find(std::u16string_view name) const;

  private:
    mutable std::mutex mutex_;
    std::unordered_map<std::u16string, ATOM> atoms_; // by the name in capital letters
};

} // namespace compat
