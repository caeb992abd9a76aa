#include "tools/src/wsacc/targets.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"

#include <algorithm>
#include <set>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

bool is_project(const std::string &input)
{
    const InputKind kind = input_kind(input);
    return kind == InputKind::project || kind == InputKind::solution;
}

Target target_of_files(const CommandLine &line)
{
    Target target;
    target.output = line.output;
    target.compile_only = line.compile_only;
    target.link_options = line.link_options;
    for (const std::string &input : line.inputs) {
        const InputKind kind = input_kind(input);
        if (kind == InputKind::object || kind == InputKind::windows_binary)
            target.objects.push_back(input);
        else if (kind == InputKind::resource_script || kind == InputKind::resources)
            target.resources.push_back({input, {}});
        else
            target.sources.push_back(
                {input, kind == InputKind::c_source ? Language::c : Language::cxx, {}});
    }
    return target;
}

// A static library's sources go into each program that refers to it.
void add_references(Target &target, const Project &project, const ProjectChoice &choice,
                    std::set<fs::path> &seen)
{
    for (const fs::path &reference : project.references) {
        if (!seen.insert(reference).second)
            continue;
        const Project library = read_project(reference, choice);
        if (library.kind != Project::Kind::static_library)
            continue; // only built before this one
        target.sources.insert(target.sources.end(), library.sources.begin(), library.sources.end());
        add_references(target, library, choice, seen);
    }
}

std::vector<Target> targets_of_projects(const std::vector<SolutionProject> &projects,
                                        const ProjectChoice &choice)
{
    std::vector<Target> targets;
    for (const auto &[file, references] : projects) {
        Project project = read_project(file, choice);
        project.references.insert(project.references.end(), references.begin(), references.end());
        if (project.kind == Project::Kind::static_library)
            continue;
        Target target;
        target.sources = project.sources;
        target.resources = project.resources;
        target.output = project.name;
        target.subsystem = project.subsystem;
        target.source_charset = project.source_charset;
        target.execution_charset = project.execution_charset;
        target.warnings = project.warnings;
        std::set<fs::path> seen{file};
        add_references(target, project, choice, seen);
        if (target.sources.empty())
            throw Failure(file.string() + ": has no source files in this configuration");
        targets.push_back(std::move(target));
    }
    if (targets.empty())
        throw Failure(projects.front().file.string() + ": makes no program, only a library");
    return targets;
}

std::vector<Target> targets_of_projects(const CommandLine &line)
{
    std::vector<Target> targets;
    for (const std::string &input : line.inputs) {
        if (!is_project(input))
            throw UsageError(input + ": project files and other files do not go together");
        ProjectChoice choice{line.configuration, line.platform, {}};
        std::vector<SolutionProject> projects{{input, {}}};
        if (input_kind(input) == InputKind::solution) {
            choice.solution_folder = fs::absolute(input).parent_path();
            projects = read_solution(input);
        } else {
            choice.solution_folder = solution_folder_of(input);
        }
        for (Target &target : targets_of_projects(projects, choice)) {
            target.link_options = line.link_options;
            targets.push_back(std::move(target));
        }
    }
    if (!line.output.empty() && targets.size() > 1)
        throw UsageError("-o names one program, and the projects make several");
    if (!line.output.empty())
        targets.front().output = line.output;
    return targets;
}

// A slip of the hand that would cost a source.
void check_output(const std::string &output, const Target &target)
{
    std::error_code error;
    const auto check = [&](const std::string &input) {
        if (fs::equivalent(output, input, error))
            throw UsageError("-o " + output + ": is one of the inputs");
    };
    for (const ProjectSource &source : target.sources)
        check(source.path);
    for (const ProjectResources &resources : target.resources)
        check(resources.path);
    for (const std::string &object : target.objects)
        check(object);
}

} // namespace

std::vector<Target> make_targets(const CommandLine &line)
{
    if (line.inputs.empty())
        throw UsageError(
            "no source file given; for example: wsacc chat.c -o chat   (wsacc --help says more)");
    const bool projects = std::any_of(line.inputs.begin(), line.inputs.end(), is_project);
    if (line.compile_only && projects)
        throw UsageError("-c takes source files, not projects");
    if (line.compile_only && !line.output.empty() && line.inputs.size() > 1)
        throw UsageError("-c with -o takes one source file");
    for (const std::string &input : line.inputs)
        check_source(input, line.windows);
    std::vector<Target> targets =
        projects ? targets_of_projects(line) : std::vector<Target>{target_of_files(line)};
    if (!line.output.empty())
        check_output(line.output, targets.front());
    return targets;
}

} // namespace wsacc
