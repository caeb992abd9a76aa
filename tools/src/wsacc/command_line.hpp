// What the user asked for.
#pragma once

#include <string>
#include <vector>

namespace wsacc {

struct CommandLine {
    std::vector<std::string> inputs; // in the order of the command line
    std::vector<std::string> compiler_options;
    std::vector<std::string> link_options; // -l, -L, -Wl
    std::string output;
    bool compile_only = false;
    bool standard_given = false; // -std=

    std::string source_charset; // iconv's names, or empty
    std::string execution_charset;
    bool synthesise_wizard_headers = false;

    std::string configuration; // of projects: Debug, Release
    std::string platform;      // Win32, x64

    bool windows = false;   // a program for Windows, by mingw-w64
    bool graphical = false; // -mwindows
    bool run = false;
    std::vector<std::string> program_arguments; // behind --, for --run

    bool missing = false; // say what the programs need that is not there
    std::string coverage; // a table of names: say which are there

    bool show = false;
    bool verbose = false;
};

// Reads the arguments after the program's name. (--help is tools/wsacc's: it needs no driver.)
// Throws UsageError.
CommandLine parse_command_line(const std::vector<std::string> &arguments);

} // namespace wsacc
