// printf by Microsoft's rules, for narrow and wide text.
//
// What differs from glibc: `l` is 32 bits, `I64`, `I32` and `w` are sizes, %S is the other kind of
// text than the function's own, %p writes 16 digits. Numbers themselves are glibc's: each
// conversion is handed on in its spelling.
#pragma once

#include <cstdarg>
#include <optional>
#include <string>

namespace compat::crt {

// Whether %n may be used: not unless the program allows it.
bool &counts_output();

// What becomes of a conversion that is none: it is written as it stands, or, by the functions with
// _s, refused.
enum class Unknown { written, refused };

// The formatted text; none, and the invalid parameter handler has been called, when something is
// refused: %n may be, too. Between the two kinds of text: narrow_page() (locale.hpp).
std::optional<std::string> format(const char *format, std::va_list arguments,
                                  Unknown unknown = Unknown::written);
std::optional<std::u16string> format(const char16_t *format, std::va_list arguments,
                                     Unknown unknown = Unknown::written);

} // namespace compat::crt
