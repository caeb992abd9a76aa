// The arguments of a new process. Windows hands over one text, in which spaces separate them and
// quotes keep them together, whatever the program gave one by one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace compat::crt {

// The program's arguments with spaces between them, as Microsoft's runtime joins them.
std::string join_arguments(const char *const *arguments);

// The arguments in a command line, as Microsoft's runtime takes them apart before main. Microsoft:
// "Parsing C command-line arguments".
std::vector<std::string> split_arguments(std::string_view command_line);

} // namespace compat::crt
