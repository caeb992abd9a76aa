// Text on its way from one code page to another.
#pragma once

#include "compat/kernel/code_page.hpp"

#include <string>
#include <string_view>

namespace compat {

/// Takes text in pieces, which may end inside a character: its beginning waits for the next piece.
/// Not for several threads at once.
class Transcoder {
  public:
    std::string operator()(std::string_view bytes, const CodePage &from, const CodePage &to);

    /// UTF-16 in pieces, which may end between the halves of a pair.
    std::string operator()(std::u16string_view text, const CodePage &to);

  private:
    std::string bytes_; // the beginning of a character
    char16_t half_ = 0; // of a pair
};

} // namespace compat
