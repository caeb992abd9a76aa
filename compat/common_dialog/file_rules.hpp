// Which files a dialog shows, and which names it takes.
#pragma once

#include "compat/common_dialog/file_question.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace compat {

/// "Text\0*.txt;*.log\0All\0*.*\0\0". Null: there are none.
std::vector<FileFilter> read_filters(const char16_t *texts);

/// One of the patterns, as FindFirstFile knows them; none are all names.
bool fits(std::u16string_view name, const std::vector<std::u16string> &patterns);

/// Where the name begins behind the last backslash or colon, and the extension behind its dot
/// (0: there is none).
std::size_t name_offset(std::u16string_view path);
std::size_t extension_offset(std::u16string_view path);

} // namespace compat
