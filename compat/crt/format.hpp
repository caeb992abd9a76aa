// printf by Microsoft's rules, for narrow and wide text.
//
// What differs from glibc: `l` is 32 bits, `I64`, `I32` and `w` are sizes, %S is the other kind of
// text than the function's own, %p writes 16 digits. Numbers themselves are glibc's: each
// conversion is handed on in its spelling.
#pragma once

#include <cstdarg>
#include <string>

#include "compat/crt/utf.hpp"

namespace compat::crt {

// The formatted text. In narrow text, wide arguments are UTF-8; in wide text, narrow arguments are
// read as UTF-8.
std::string format(const char *format, std::va_list arguments);
std::u16string format(const char16_t *format, std::va_list arguments);

} // namespace compat::crt
