// A Visual Studio project in one configuration, as far as it matters here.
#pragma once

#include "tools/src/wsacc/process.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace wsacc {

struct ProjectSource {
    std::string path;
    Language language = Language::cxx;
    Arguments options; // -D, -I, -std, -O
};

struct ProjectResources {
    std::string path;  // a script or, compiled already, a .res
    Arguments options; // -D, -I, -l, as windres takes them
};

struct Project {
    enum class Kind { program, static_library, dynamic_library };

    std::filesystem::path file;
    std::string name; // of the program; a DLL's has its extension
    Kind kind = Kind::program;
    std::vector<ProjectSource> sources;
    std::vector<ProjectResources> resources;
    std::string subsystem;                         // windows, console, or nothing
    std::string source_charset, execution_charset; // by /utf-8 and its like: iconv's, or nothing
    std::vector<std::filesystem::path> references; // projects whose libraries it links
    std::vector<std::string> libraries;            // that it names, Windows' own among them
    std::string definition;                        // of what a DLL exports: a .def, or nothing
    std::vector<std::string> warnings;
};

// Which configuration; empty: the project's Debug, for the platform that has more settings than the
// wizard gave it, or else x64.
struct ProjectChoice {
    std::string configuration;
    std::string platform;
    std::filesystem::path solution_folder; // what $(SolutionDir) stands for
};

// By the extension: .vcxproj, .vcproj, .dsp. Throws Failure.
Project read_project(const std::filesystem::path &file, const ProjectChoice &choice);
Project read_vcxproj(const std::filesystem::path &file, const ProjectChoice &choice);
Project read_vcproj(const std::filesystem::path &file, const ProjectChoice &choice);
Project read_dsp(const std::filesystem::path &file, const ProjectChoice &choice);

struct SolutionProject {
    std::filesystem::path file;
    // Projects that it depends on, whose libraries it links; those of a .vcxproj it says itself.
    std::vector<std::filesystem::path> references;
};

// The C and C++ projects that a solution or a workspace (.dsw) names. Throws Failure.
std::vector<SolutionProject> read_solution(const std::filesystem::path &file);

// The folder of the solution that names this project, which is it or one above it, as Visual Studio
// finds the solution of a project that is opened alone; the project's own where there is none.
std::filesystem::path solution_folder_of(const std::filesystem::path &project);

} // namespace wsacc
