// Encodings by name, as iconv knows them: UTF-8, UTF-16LE, UTF-16BE, CP949 ...
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wsacc {

// Strict: nothing if a byte sequence means nothing in `from` or cannot be said in `to`.
std::optional<std::string> convert(std::string_view bytes, const std::string &from,
                                   const std::string &to);

bool is_ascii(std::string_view bytes);
bool is_utf8(std::string_view bytes);

// What the user wrote (949, cp949, windows-949, euc-kr, UTF-8), as iconv's name.
// Throws UsageError.
std::string charset_from_user(const std::string &name, const std::string &option);

// The code page that a Windows of the text's language has (CP949 if there is Hangul in it ...),
// if all of the text can be said in it; UTF-8 otherwise.
std::string code_page_for(std::string_view utf8);

// The characters of well-formed UTF-8.
std::u32string characters_of(std::string_view utf8);

} // namespace wsacc
