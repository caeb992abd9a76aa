// Lines as the compiler counts them: after `#line 7` comes line 7.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace wsacc {

// The number of the line that holds the text's byte `at`.
std::size_t presumed_line(std::string_view text, std::size_t at);

// Where the lines of this number begin; mostly one.
std::vector<std::size_t> lines_presumed(std::string_view text, std::size_t line);

} // namespace wsacc
