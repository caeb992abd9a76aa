// The programs that a command line asks for: one of the files named, or those of the projects.
#pragma once

#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/project.hpp"

#include <string>
#include <vector>

namespace wsacc {

struct Target {
    std::vector<ProjectSource> sources;
    std::vector<ProjectResources> resources;
    Arguments objects; // given as such
    Arguments link_options;
    std::string subsystem; // of Windows, as the project says: windows, console, or nothing
    std::string source_charset, execution_charset; // that a project names, or nothing
    bool shared = false;                           // a DLL
    std::string definition;                        // of what it exports: a .def, or nothing
    Arguments dlls;                                // that it is linked with
    Arguments dlls_of_command;                     // all that this command makes
    Arguments libraries;                           // by the names in its project
    std::string output; // empty: a.out, or with compile_only the source's name
    bool compile_only = false;
    std::vector<std::string> warnings;
};

// Throws Failure, UsageError.
std::vector<Target> make_targets(const CommandLine &line);

} // namespace wsacc
