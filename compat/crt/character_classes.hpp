// Classes and letter case of characters, in Microsoft's bits: of UTF-16 units, and of the bytes of
// a code page.
#pragma once

#include "compat/kernel/code_page.hpp"

#include <array>
#include <cstdint>

namespace compat::crt {

// _UPPER and the others of <ctype.h>. A letter is `class_letter` and, if it has a case, that one;
// Microsoft's _ALPHA is any of the three.
constexpr unsigned class_upper = 0x01, class_lower = 0x02, class_digit = 0x04, class_space = 0x08,
                   class_punct = 0x10, class_control = 0x20, class_blank = 0x40, class_hex = 0x80,
                   class_letter = 0x100, class_alpha = class_letter | class_upper | class_lower;

// By Unicode, whatever locale there is. A unit of a surrogate pair has no class.
unsigned classes_of(char16_t unit);

// The value of a decimal digit of any script; -1: it is none.
int digit_value(char16_t unit);

// Between letters that are each other's other case, as Windows' tables have it.
char16_t to_lower(char16_t unit);
char16_t to_upper(char16_t unit);

// The same in the present locale: in "C" only ASCII's letters have two cases.
char16_t to_lower_in_locale(char16_t unit);
char16_t to_upper_in_locale(char16_t unit);

// The bytes that are characters by themselves.
struct NarrowCharacters {
    std::array<std::uint16_t, 256> classes;
    std::array<unsigned char, 256> lower, upper;
};

const NarrowCharacters &ascii_characters();
const NarrowCharacters &characters_of(const CodePage &page); // as long as the process

// Of the locale that setlocale named for LC_CTYPE.
const NarrowCharacters &narrow_characters();

} // namespace compat::crt
