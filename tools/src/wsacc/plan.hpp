// The commands that make a program out of its sources.
#pragma once

#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/prepare.hpp"
#include "tools/src/wsacc/process.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace wsacc {

struct Step {
    enum class Tool { compiler, windres };

    Arguments command;
    std::string source;
    std::string charset;   // of what the compiler quotes from the source; empty: UTF-8
    bool has_long = false; // that became int
    Tool tool = Tool::compiler;
    Arguments then;                // a second command, if the first went well
    std::function<void()> after;   // what remains to be done, if both did
    PreparedSource prepared;       // of a compiler's command
    std::filesystem::path depfile; // that the compiler writes, with the copies' names
    std::string object;
    std::function<void()> make_empty; // what windres would make of a script without resources
    bool names_files = false;         // on its standard output: -M
};

struct Plan {
    std::vector<Step> compile;          // in any order
    std::function<void()> prepare_link; // after all of them
    Arguments check;                    // before the link: makes nothing, and says what is missing
    Arguments link;                     // empty with -c
    Arguments objects;                  // that the linker gets, those that the user named included
    Arguments linked;                   // all that is made for the linker
    std::string program;                // that the linker makes
    std::string subsystem;              // of Windows: what the command line says, or else ...
    std::string project_subsystem;      // ... a pragma in a source, or else the project
    bool for_windows = false;
    std::vector<std::string> warnings;
};

// The folders that -I and its relatives name.
std::vector<std::filesystem::path> program_folders(const Arguments &options);

// Object files that the user does not want go to the directory `work`. Throws Failure.
Plan make_plan(const Target &target, const CommandLine &line, const Toolchain &toolchain,
               const std::filesystem::path &work);

} // namespace wsacc
