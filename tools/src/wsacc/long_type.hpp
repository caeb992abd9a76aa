// `long` has 32 bits on Windows and 64 here: a program's own `long` becomes `int`.
#pragma once

#include <string>
#include <string_view>

namespace wsacc {

// The text with `long` and `unsigned long` made int and unsigned int, the suffix L of integers left
// out, and Microsoft's i64 and ui64 made LL and ULL; equal to `text` if there is nothing of it.
// Lines and columns stay. `long long`, `long double`, strings, comments and names of headers are
// left alone.
std::string with_32_bit_long(std::string_view text);

// Microsoft's suffixes alone: 1i64 is 1LL. `long` and 1L stay.
std::string with_standard_suffixes(std::string_view text);

} // namespace wsacc
