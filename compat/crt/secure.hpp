// The rules of the functions with _s: they know the size of the buffer, and what a program gives
// them wrongly goes to the invalid parameter handler, which ends the program unless the program has
// set one of its own. Microsoft: "Parameter validation".
#pragma once

#include <cerrno>
#include <cstddef>
#include <string_view>

namespace compat::crt {

// Calls the program's handler; without one, says on stderr which function was called wrongly and
// ends the program. Returns `error`, which is then also errno.
int invalid_parameter(const char *function, const char *reason, int error = EINVAL);

constexpr auto as_fits = static_cast<std::size_t>(-1);
constexpr int error_truncated = 80; // Microsoft's STRUNCATE

// What strncpy_s, strncat_s and their kin do, from `used` characters on: at most `count` characters
// of `from` (all, if they shall be cut off at the buffer's end: `as_fits`), and a zero. A text
// without data is a null pointer of the program's. An error leaves an empty text.
template <class Char>
int copy_secure(const char *function, Char *to, std::size_t size, std::size_t used,
                std::basic_string_view<Char> from, std::size_t count)
{
    if (to == nullptr || size == 0)
        return invalid_parameter(function, "there is no buffer");
    if (from.data() == nullptr) {
        to[0] = Char();
        return invalid_parameter(function, "the text to copy is NULL");
    }
    if (used >= size) {
        to[0] = Char();
        return invalid_parameter(function, "the text in the buffer has no end");
    }
    int result = 0;
    std::size_t length = from.size() < count ? from.size() : count;
    if (used + length >= size) {
        if (count != as_fits) {
            to[0] = Char();
            return invalid_parameter(function, "the buffer is too small", ERANGE);
        }
        length = size - 1 - used;
        result = error_truncated;
    }
    from.copy(to + used, length);
    to[used + length] = Char();
    return result;
}

} // namespace compat::crt
