// What the readers of project files have in common.
#pragma once

#include "tools/src/wsacc/project.hpp"

#include <pugixml.hpp>

namespace wsacc {

// In whatever encoding its text is. Throws Failure with the place if it is no XML.
void load_xml(const std::filesystem::path &file, pugi::xml_document &document);

// A path of the project file, below its folder, as it is on disk.
std::filesystem::path resolve_windows_path(const std::filesystem::path &folder,
                                           const std::string &path);

// A list with semicolons (.vcxproj) or also commas (.vcproj), without blanks, quotes, empty parts.
std::vector<std::string> split_list(const std::string &list, const char *separators);

// "Debug|Win32" among those that the project has. Throws Failure, which lists them.
std::string choose_configuration(const std::filesystem::path &file,
                                 const std::vector<std::string> &available,
                                 const ProjectChoice &choice);

struct CompileSettings {
    std::string definitions, include_folders, forced_includes;
    std::string character_set; // Unicode, MultiByte or something else
    std::string compile_as;    // CompileAsC, CompileAsCpp or something else
    std::string standard;      // stdcpp17 ...
    std::string culture;       // of resources: the number of a language, 1042 or 0x412
    std::string optimisation;  // -O2, -Os or nothing
    std::string char_option;   // -funsigned-char or nothing
    bool precompiled = false;  // the header is found from every folder, by its name alone
    const char *separators = ";";
};

// The words of a command line, without their quotes: /D "WIN32" is two, /FI"a b.h" is one.
std::vector<std::string> command_words(const std::string &line);

// Takes out of Microsoft's options what matters here: /D /I /FI /TP /TC /l /J /O /std /Yu and the
// encodings.
void apply_options(CompileSettings &settings, Project &project,
                   const std::vector<std::string> &options);

// windows or console, out of a project's number or word; empty for others.
std::string subsystem_named(const std::string &value);

// Adds the source or the resources; other files are left alone.
void add_source(Project &project, const std::string &path, const CompileSettings &settings);

// The file that a project makes as a DLL: what its linker is told to make, or else `usual`.
std::string dll_name(const std::string &output, const std::string &usual);

// Of a path in the project; an empty one is none.
void set_definition(Project &project, const std::string &path);

// Throws Failure if the project is for .NET, by the settings' value of either format.
void refuse_managed(const std::filesystem::path &file, const std::string &clr);

// Throws Failure if the project uses MFC or ATL, by the settings' values of either format.
void refuse_frameworks(const std::filesystem::path &file, const std::string &mfc,
                       const std::string &atl);

} // namespace wsacc
