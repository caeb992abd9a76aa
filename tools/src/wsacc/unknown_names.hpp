// What a compiler's or a linker's messages say that it does not know.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace wsacc {

struct UnknownNames {
    std::map<std::string, int> names; // with the number of messages
    std::string header;               // that was not found: the compiler stopped there
};

// Reads GCC's and clang's messages, in English.
UnknownNames unknown_names(std::string_view messages);

} // namespace wsacc
