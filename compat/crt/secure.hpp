// The rules of the functions with _s: they know the size of the buffer, and a program that gives
// too small a one is ended by Windows. We do the same, with a word why.
#pragma once

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>

namespace compat::crt {

// Says on stderr which function was called wrongly, and ends the program.
[[noreturn]] void invalid_parameter(const char *function, const char *reason);

constexpr auto truncate = static_cast<std::size_t>(-1);
constexpr int error_truncated = 80; // Microsoft's STRUNCATE

// What strncpy_s, strncat_s and their kin do, from `used` characters on: at most `count` characters
// of `from` (all, if they shall be cut off at the buffer's end: `truncate`), and a zero.
template <class Char>
int copy_secure(const char *function, Char *to, std::size_t size, std::size_t used,
                std::basic_string_view<Char> from, std::size_t count)
{
    if (to == nullptr || size == 0)
        invalid_parameter(function, "there is no buffer");
    if (used >= size)
        invalid_parameter(function, "the text in the buffer has no end");
    int result = 0;
    std::size_t length = from.size() < count ? from.size() : count;
    if (used + length >= size) {
        if (count != truncate)
            invalid_parameter(function, "the buffer is too small");
        length = size - 1 - used;
        result = error_truncated;
    }
    from.copy(to + used, length);
    to[used + length] = Char();
    return result;
}

// What mbstowcs_s and wcstombs_s do with the converted text.
template <class Char>
int store_secure(const char *function, std::size_t *converted, Char *to, std::size_t size,
                 const std::basic_string<Char> &text, std::size_t count)
{
    int result = 0;
    std::size_t length = text.size() < count ? text.size() : count;
    if (to != nullptr) {
        result = copy_secure<Char>(function, to, size, 0, text, count);
        if (length >= size)
            length = size - 1;
    }
    if (converted != nullptr)
        *converted = length + 1;
    return result;
}

} // namespace compat::crt
