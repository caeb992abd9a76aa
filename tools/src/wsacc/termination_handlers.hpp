// __try and __finally, in words of GCC.
#pragma once

#include "tools/src/wsacc/toolchain.hpp"

#include <string>
#include <string_view>

namespace wsacc {

// The block behind __finally becomes a function that runs when the block in front of it is left:
// at its end, by __leave, return, break, goto or an exception of C++. Exceptions of the machine
// (__except, RaiseException) become an error that says so, and so does __finally where the
// compiler has no nested functions (clang, for C). Lines keep their numbers by #line.
std::string with_termination_handlers(std::string_view text, Language language, bool clang);

} // namespace wsacc
