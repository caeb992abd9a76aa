// Integers as text in any base, as Microsoft's _itoa and its many kin write them: only base 10
// knows a sign.
#pragma once

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <limits>
#include <type_traits>

#include "compat/crt/secure.hpp"

namespace compat::crt {

constexpr std::size_t no_limit = static_cast<std::size_t>(-1);

template <class Integer, class Char>
int number_to_text(const char *function, Integer value, Char *to, std::size_t size, int base)
{
    if (to == nullptr || size == 0)
        return invalid_parameter(function, "there is no buffer");
    to[0] = Char();
    if (base < 2 || base > 36)
        return invalid_parameter(function, "the base is not 2 to 36");
    char digits[sizeof value * 8 + 2];
    const auto bits = static_cast<std::make_unsigned_t<Integer>>(value);
    char *const end = base == 10 ? std::to_chars(digits, digits + sizeof digits, value).ptr
                                 : std::to_chars(digits, digits + sizeof digits, bits, base).ptr;
    const std::basic_string<Char> text(digits, end);
    return copy_secure<Char>(function, to, size, 0, text, text.size());
}

} // namespace compat::crt

// Each family for one kind of character. `long` has 32 bits with Microsoft: only those are written.
#define WSH_NUMBER_FAMILY(Char, int_name, long_name, ulong_name, int64_name, uint64_name)          \
    WSH_NUMBER(Char, int_name, int, int)                                                           \
    WSH_NUMBER(Char, long_name, long, int)                                                         \
    WSH_NUMBER(Char, ulong_name, unsigned long, unsigned)                                          \
    WSH_NUMBER(Char, int64_name, long long, long long)                                             \
    WSH_NUMBER(Char, uint64_name, unsigned long long, unsigned long long)

// NOLINTBEGIN(bugprone-macro-parentheses): types cannot have any
#define WSH_NUMBER(Char, name, Parameter, Written)                                                 \
    Char *name(Parameter value, Char *to, int base)                                                \
    {                                                                                              \
        compat::crt::number_to_text(#name, static_cast<Written>(value), to, compat::crt::no_limit, \
                                    base);                                                         \
        return to;                                                                                 \
    }                                                                                              \
    int name##_s(Parameter value, Char *to, std::size_t size, int base)                            \
    {                                                                                              \
        return compat::crt::number_to_text(#name "_s", static_cast<Written>(value), to, size,      \
                                           base);                                                  \
    }
// NOLINTEND(bugprone-macro-parentheses)
