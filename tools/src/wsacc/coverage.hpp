// How much of a table of names our headers have.
#pragma once

#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>

namespace wsacc {

// Prints a line of counts and, most used first, what is missing. A name counts as there when a
// program that includes every header can use it: our headers declare nothing that is not
// implemented. Throws Failure.
void print_coverage(const std::filesystem::path &table, const Toolchain &toolchain);

} // namespace wsacc
