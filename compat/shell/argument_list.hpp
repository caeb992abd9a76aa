// CommandLineToArgvW's rules, which are not those of the C runtime.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace compat {

/// The arguments of a command line that is not empty.
std::vector<std::u16string> argument_list(std::u16string_view line);

} // namespace compat
