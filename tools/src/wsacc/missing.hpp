// What programs need that is not there yet.
#pragma once

#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>
#include <vector>

namespace wsacc {

// Compiles each program's sources without making anything, and prints for each program the headers
// and names that are missing, those that most programs use first. True: nothing is missing.
bool print_missing(const std::vector<Target> &targets, const CommandLine &line,
                   const Toolchain &toolchain, const std::filesystem::path &root);

} // namespace wsacc
