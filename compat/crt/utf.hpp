// UTF-8 and UTF-16, one character at a time and as whole texts. The C runtime's narrow text is
// UTF-8.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace compat::crt {

constexpr char32_t replacement_character = 0xfffd;

constexpr bool is_high_surrogate(char32_t unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

constexpr bool is_low_surrogate(char32_t unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

constexpr char32_t join_surrogates(char32_t high, char32_t low)
{
    return 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
}

constexpr char16_t high_surrogate(char32_t point)
{
    return static_cast<char16_t>(0xd800 + ((point - 0x10000) >> 10));
}

constexpr char16_t low_surrogate(char32_t point)
{
    return static_cast<char16_t>(0xdc00 + ((point - 0x10000) & 0x3ff));
}

// Length of the character at the front of `bytes` and its value. Length 0: `bytes` ends inside a
// character; -1: no UTF-8. Overlong forms and values above 10FFFF are none; surrogates only on
// demand.
struct Utf8Character {
    int length;
    char32_t point;
};
Utf8Character decode_utf8(std::string_view bytes, bool surrogates_allowed = false);

// Writes up to four bytes; returns how many.
int encode_utf8(char32_t point, char *to);

// Whole texts; what is invalid becomes U+FFFD.
std::string to_utf8(std::u16string_view text);
std::u16string to_utf16(std::string_view bytes);

// The program's wide strings, which end in zero.
std::size_t length(const char16_t *text);

} // namespace compat::crt
