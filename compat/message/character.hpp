// WM_CHAR's character in the two encodings.
#pragma once

#include <optional>
#include <string>

#include <windef.h>

namespace compat {

/// Bytes of the program's code page, the first one lowest (a character may have several), and the
/// UTF-16 unit that they are.
WPARAM wide_character(WPARAM bytes);
WPARAM narrow_character(WPARAM unit);

/// Where a character of several bytes comes as a message for each: the unit, when the last one is
/// there. Bytes that came together are a character by themselves.
class CharacterInPieces {
  public:
    std::optional<WPARAM> add(HWND window, WPARAM bytes);

  private:
    HWND window_ = nullptr;
    std::string bytes_;
};

/// WM_CHAR and its like are UTF-16 in a queue, and in the caller's encoding outside of it.
bool has_character(UINT message);

} // namespace compat
