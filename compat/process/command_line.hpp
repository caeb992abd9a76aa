// Command lines taken apart by Microsoft's rules: what a program's main gets from one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace compat {

/// The program's name and its arguments. The name ends at the next blank or, quoted, at the next
/// quote. In the rest backslashes count in front of a quote only: two of them are one, an odd one
/// makes the quote a character.
std::vector<std::string> arguments_of(std::string_view line);

/// Where the program's name may end: all of it if quoted, else each blank in turn, since an
/// unquoted path may have blanks. The shortest first.
std::vector<std::string> program_names_of(std::string_view line);

/// What stands behind the program's name.
std::string_view behind_first_argument(std::string_view line);

} // namespace compat
