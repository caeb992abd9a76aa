// Keys out of what a terminal sends for them.
#pragma once

#include "compat/kernel/code_page.hpp"

#include <optional>
#include <string>

namespace compat {

struct TerminalKey {
    unsigned short virtual_key = 0; ///< VK_…; 0: only a character
    unsigned short scan_code = 0;
    char32_t character = 0; ///< 0 for arrows and the like
    bool shift = false;
    bool control = false;
    bool alt = false;
};

/// What stands at the front of `bytes`, which loses it. None: `bytes` is empty or a part of a key,
/// of which more has to come; with `complete` nothing more will come (Escape, not a sequence).
std::optional<TerminalKey> take_key(std::string &bytes, const CodePage &page, bool complete);

/// What _getch returns for a key without a character: 0 or 0xE0, then this; 0: nothing.
struct ExtendedCode {
    unsigned char prefix;
    unsigned char code;
};
ExtendedCode extended_code(const TerminalKey &key);

} // namespace compat
