// Integers at the front of a text, as strtol finds them.
#pragma once

#include <cerrno>
#include <cstdint>
#include <limits>

#include "compat/crt/character_classes.hpp"
#include "compat/crt/secure.hpp"

namespace compat::crt {

inline bool is_space(char c)
{
    return (narrow_characters().classes[static_cast<unsigned char>(c)] & class_space) != 0;
}

inline bool is_space(char16_t c)
{
    return (classes_of(c) & class_space) != 0;
}

// The value of a letter or digit, 255 of what is neither. A wide digit may be one of any script.
inline unsigned digit_of(char16_t c)
{
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10U;
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10U;
    return static_cast<unsigned char>(digit_value(c));
}

inline unsigned digit_of(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 ? digit_of(static_cast<char16_t>(byte)) : 255;
}

struct Digits {
    std::uint64_t value = 0;
    bool too_large = false; // for 64 bits
    bool any = false;
};

template <class Char>
Digits take_digits(const Char *&next, unsigned base)
{
    Digits digits;
    for (; digit_of(*next) < base; ++next) {
        digits.any = true;
        digits.too_large = __builtin_mul_overflow(digits.value, base, &digits.value) ||
                           __builtin_add_overflow(digits.value, digit_of(*next), &digits.value) ||
                           digits.too_large;
    }
    return digits;
}

// What is too large becomes the greatest or the least Integer, with ERANGE.
template <class Integer>
Integer with_sign(Digits digits, bool negative)
{
    using Limits = std::numeric_limits<Integer>;
    const bool below_zero = Limits::is_signed && negative;
    const auto greatest = static_cast<std::uint64_t>(Limits::max()) + (below_zero ? 1 : 0);
    if (digits.too_large || digits.value > greatest) {
        errno = ERANGE;
        return below_zero ? Limits::min() : Limits::max();
    }
    return static_cast<Integer>(negative ? 0 - digits.value : digits.value);
}

// strtol for an Integer of any size. Where there is no number, `*end` is the text. Microsoft:
// "strtol".
template <class Integer, class Char>
Integer parse_integer(const char *function, const Char *text, Char **end, int base)
{
    if (end != nullptr)
        *end = const_cast<Char *>(text);
    if (text == nullptr || base < 0 || base == 1 || base > 36) {
        invalid_parameter(function, text == nullptr ? "the text is NULL" : "there is no such base");
        return 0;
    }
    const Char *next = text;
    while (is_space(*next))
        ++next;
    const bool negative = *next == '-';
    if (*next == '-' || *next == '+')
        ++next;
    const bool hexadecimal = next[0] == '0' && (next[1] == 'x' || next[1] == 'X');
    if (base == 0)
        base = hexadecimal ? 16 : *next == '0' ? 8 : 10;
    if (base == 16 && hexadecimal)
        next += 2;
    const Digits digits = take_digits(next, static_cast<unsigned>(base));
    if (!digits.any)
        return 0;
    if (end != nullptr)
        *end = const_cast<Char *>(next);
    return with_sign<Integer>(digits, negative);
}

} // namespace compat::crt
