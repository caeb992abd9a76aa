// One conversion of a printf or scanf format: "%-08.3I64x" taken apart.
#pragma once

#include <cstddef>
#include <string>

namespace compat::crt {

// What the size prefix says. `half` and `quarter` are h and hh; `native` is what has the size of a
// pointer.
enum class Size { none, quarter, half, word32, word64, native, long_double, wide };

template <class Char>
bool is_digit(Char c)
{
    return c >= '0' && c <= '9';
}

template <class Char>
int take_number(const Char *&next)
{
    int number = 0;
    for (; is_digit(*next); ++next)
        if (number < 100'000'000)
            number = number * 10 + static_cast<int>(*next - '0');
    return number;
}

// Reads the size and leaves `next` at the conversion's letter.
template <class Char>
Size take_size(const Char *&next)
{
    const auto twice = [&next](char c) { return next[0] == Char(c) && next[1] == Char(c); };
    if (twice('h'))
        return next += 2, Size::quarter;
    if (twice('l'))
        return next += 2, Size::word64;
    switch (static_cast<char32_t>(*next)) {
    case 'h':
        return ++next, Size::half;
    case 'l':
        return ++next, Size::word32;
    case 'L':
        return ++next, Size::long_double;
    case 'w':
        return ++next, Size::wide;
    case 'j':
    case 'q':
        return ++next, Size::word64;
    case 'z':
    case 't':
        return ++next, Size::native;
    case 'I':
        if (next[1] == Char('6') && next[2] == Char('4'))
            return next += 3, Size::word64;
        if (next[1] == Char('3') && next[2] == Char('2'))
            return next += 3, Size::word32;
        return ++next, Size::native;
    default:
        return Size::none;
    }
}

// Whether %c, %s (and %[) mean wide text: the size decides, then the letter, then the function's
// own kind.
template <class Char>
bool means_wide(Size size, bool capital)
{
    if (size == Size::word32 || size == Size::wide)
        return true;
    if (size == Size::half)
        return false;
    return (sizeof(Char) > 1) != capital;
}

} // namespace compat::crt
