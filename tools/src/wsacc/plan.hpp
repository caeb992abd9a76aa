// The commands that make a program out of its sources.
#pragma once

#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/process.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace wsacc {

struct Step {
    Arguments command;
    std::string charset;   // of what the compiler quotes from the source; empty: UTF-8
    bool has_long = false; // that became int
};

struct Plan {
    std::vector<Step> compile; // in any order
    Arguments link;            // after all of them; empty with -c
    Arguments objects;         // of the sources, which the linker gets
    std::string program;       // that the linker makes
    bool for_windows = false;
    std::vector<std::string> warnings;
};

// Object files that the user does not want go to the directory `work`. Throws Failure.
Plan make_plan(const Target &target, const CommandLine &line, const Toolchain &toolchain,
               const std::filesystem::path &work);

} // namespace wsacc
