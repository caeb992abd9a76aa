// The desktop's clipboard.
#pragma once

#include <optional>
#include <string>

namespace compat::sdl {

/// Text goes to the desktop when the program has put it there, and comes when somebody else has.
/// The display's thread only.
class DesktopClipboard {
  public:
    /// The desktop has another text, or may have.
    void look();
    /// The program has another text; none: only closed its clipboard, so that what waited can come.
    void program_closed(const std::optional<std::u16string> &text);

  private:
    std::string last_;                   // as both had it
    std::optional<std::string> waiting_; // the program has its clipboard open
};

} // namespace compat::sdl
