// The #include directives of a source text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace wsacc {

struct Include {
    std::string name;
    bool quoted = false;    // "name", not <name>
    std::size_t begin = 0;  // of the name with its quotes or angles, in the text
    std::size_t length = 0; // of the same
};

// Those outside comments and strings, whether or not an #if leaves them out. A name made by a
// macro is not among them.
std::vector<Include> find_includes(std::string_view text);

} // namespace wsacc
