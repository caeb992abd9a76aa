#pragma once

// Headers that Microsoft's headers of C++ include and libstdc++'s of the same name do not.

#include <string>

namespace wsacc {

/// Includes the header of C++ and what Microsoft's brings with it.
std::string with_brought_headers(const std::string &name);

} // namespace wsacc
