// Between UTF-8, in which Linux has its texts, and UTF-16; and text in general. The program's
// narrow text is in a code page: code_page.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace compat {

enum class Malformed { replace, fail };

/// UTF-8 to UTF-16. What is malformed becomes U+FFFD; with Malformed::fail, `ok` tells instead.
std::u16string to_wide(std::string_view text);
bool to_wide(std::string_view text, Malformed malformed, std::u16string &wide);

/// UTF-16 to UTF-8, in the same way; lone surrogates are malformed.
std::string to_narrow(std::u16string_view text);
bool to_narrow(std::u16string_view text, Malformed malformed, std::string &narrow);

/// Copies as much as fits with the zero that ends it, never half a character of the program's code
/// page. Returns how
/// many characters were copied. `capacity` 0 writes nothing.
std::size_t copy_text(std::string_view text, char *buffer, std::size_t capacity);
std::size_t copy_text(std::u16string_view text, char16_t *buffer, std::size_t capacity);

/// Letters by the rules of the C library's Unicode tables, one code unit each.
char16_t upper(char16_t unit);
char16_t lower(char16_t unit);
bool is_alpha(char16_t unit);
bool is_upper(char16_t unit);
bool is_lower(char16_t unit);
bool is_digit(char16_t unit);
/// A digit of any script.
bool is_decimal(char16_t unit);
std::u16string upper(std::u16string_view text);

/// Comparison without regard to case, as class and window names have it.
int compare_ignoring_case(std::u16string_view a, std::u16string_view b);

} // namespace compat
