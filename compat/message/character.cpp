#include "compat/message/character.hpp"

#include "compat/kernel/code_page.hpp"

#include <string>
#include <utility>

#include <winuser.h>

namespace compat {

WPARAM wide_character(WPARAM bytes)
{
    std::string text(1, static_cast<char>(bytes));
    while (bytes >>= 8)
        text += static_cast<char>(bytes);
    return from_ansi(text)[0];
}

WPARAM narrow_character(WPARAM unit)
{
    const char16_t text = static_cast<char16_t>(unit);
    WPARAM bytes = 0;
    const std::string narrow = to_ansi({&text, 1});
    for (std::size_t i = narrow.size(); i > 0; --i)
        bytes = bytes << 8 | static_cast<unsigned char>(narrow[i - 1]);
    return bytes;
}

std::optional<WPARAM> CharacterInPieces::add(HWND window, WPARAM bytes)
{
    if (window != window_ || bytes > 0xFF)
        bytes_.clear();
    if (bytes > 0xFF)
        return wide_character(bytes);
    window_ = window;
    bytes_ += static_cast<char>(bytes);
    if (ansi_code_page().whole_characters(bytes_) == 0)
        return std::nullopt;
    return from_ansi(std::exchange(bytes_, {}))[0];
}

bool has_character(UINT message)
{
    return message == WM_CHAR || message == WM_SYSCHAR || message == WM_DEADCHAR ||
           message == WM_SYSDEADCHAR;
}

} // namespace compat
