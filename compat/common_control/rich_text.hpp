// How the characters of a text look: no window.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <windef.h>

namespace compat {

/// What CHARFORMAT says of a character.
struct Look {
    COLORREF colour = 0;
    bool own_colour = false; // else the system's
    DWORD effects = 0;       // CFE_BOLD, CFE_ITALIC, …
    LONG height = 200;       // twentieths of a point
    std::u16string face;

    bool operator==(const Look &) const = default;
};

/// One look for each unit of a text, and one for what has none yet.
class RichText {
  public:
    const Look &usual() const { return usual_; }
    void set_usual(const Look &look) { usual_ = look; }

    /// The text is `now`, with the caret at `caret`: what was put in where it differs looks like
    /// `added`, else like what is before it.
    void follow(std::u16string_view now, std::size_t caret, const std::optional<Look> &added);
    const Look &at(std::size_t position) const { return looks_[position]; }
    Look &at(std::size_t position) { return looks_[position]; }
    /// Of the character before, or the usual one.
    const Look &before(std::size_t position) const;
    /// Behind `from`, at most at `to`, where the look is another one.
    std::size_t end_of_look(std::size_t from, std::size_t to) const;

  private:
    Look usual_;
    std::u16string text_;
    std::vector<Look> looks_;
};

} // namespace compat
