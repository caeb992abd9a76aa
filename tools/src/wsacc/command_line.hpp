// What the user asked for.
#pragma once

#include <string>
#include <vector>

namespace wsacc {

struct CommandLine {
    std::vector<std::string> inputs; // in the order of the command line
    std::vector<std::string> compiler_options;
    std::vector<std::string> link_options;      // -l, -L, -Wl
    std::vector<std::string> windows_libraries; // of Windows, which the shim has: ws2_32, user32
    std::string output;
    bool shared = false;    // a DLL: -shared, /LD
    std::string definition; // of what it exports: a .def
    bool compile_only = false;
    std::string stage = "-c";    // how far the compiler goes then: -S, -E, -M, -MM, -fsyntax-only
    bool standard_given = false; // -std=

    std::string source_charset; // iconv's names, or empty
    std::string execution_charset;
    bool synthesise_wizard_headers = false;

    std::string configuration; // of projects: Debug, Release
    std::string platform;      // Win32, x64

    bool windows = false;  // a program for Windows, by mingw-w64
    std::string subsystem; // windows, console: -mwindows, -mconsole
    bool run = false;
    std::vector<std::string> program_arguments; // behind --, for --run

    bool missing = false; // say what the programs need that is not there
    std::string coverage; // a table of names: say which are there

    std::string compiler; // that CMake would have started: --compiler-launcher

    bool help = false;
    bool version = false;
    bool show = false;
    bool verbose = false;
};

// Reads the arguments after the program's name.
// Throws UsageError.
CommandLine parse_command_line(const std::vector<std::string> &arguments);

} // namespace wsacc
