// A resource script as windres reads it.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace wsacc {

// The path for the name of a file (an icon, a bitmap), or an empty one if there is no such file.
using FindFile = std::function<std::string(const std::string &name)>;

// The script in UTF-8: its pragmas say so, wide strings, which windres cuts into bytes, have
// escapes, the names of files (`1 ICON "Res\\chat.ico"`) are paths from here, a dialog's place has
// brackets where windres wants them (`DIALOG (-1), -1`), and a menu's item a comma behind its text.
// Lines stay lines.
std::string with_readable_resources(std::string_view utf8, const FindFile &find_file);

// "CP949" for #pragma code_page(949), the first that is neither Western nor Unicode; or empty.
std::string code_page_of_script(std::string_view text);

} // namespace wsacc
