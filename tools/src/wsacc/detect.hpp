// Which code page bytes are in that are not UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wsacc {

// CP949, CP936, CP950, CP932, CP1252, CP1251 or CP1258; nothing if it cannot be told. All of the
// bytes mean something in the code page that is returned.
std::optional<std::string> detect_code_page(std::string_view bytes);

// UTF-16 without a byte order mark, told by the zero halves of its ASCII characters; or nothing.
std::optional<std::string> detect_utf16(std::string_view bytes);

} // namespace wsacc
