#include "tools/src/wsacc/targets.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/project_targets.hpp"

#include <algorithm>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

bool is_project(const std::string &input)
{
    const InputKind kind = input_kind(input);
    return kind == InputKind::project || kind == InputKind::solution;
}

bool is_dll(const std::string &path)
{
    return lower_case(path).ends_with(".dll");
}

Target target_of_files(const CommandLine &line)
{
    Target target;
    target.output = line.output;
    target.compile_only = line.compile_only;
    target.link_options = line.link_options;
    target.shared = line.shared && !line.compile_only;
    target.definition = line.definition;
    for (const std::string &input : line.inputs) {
        const InputKind kind = input_kind(input);
        const std::string file = library_file(input, line.windows);
        if (is_dll(file))
            target.dlls.push_back(file);
        else if (kind == InputKind::object || kind == InputKind::windows_binary)
            target.objects.push_back(input);
        else if (kind == InputKind::resource_script || kind == InputKind::resources)
            target.resources.push_back({input, {}});
        else
            target.sources.push_back(
                {input, kind == InputKind::c_source ? Language::c : Language::cxx, {}});
    }
    // As Visual C++ names it.
    if (target.shared && target.output.empty())
        target.output = fs::path(line.inputs.front()).filename().replace_extension(".dll").string();
    return target;
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
    if (!line.output.empty())
        name_output(targets, line.output);
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
    if (line.shared && projects)
        throw UsageError("-shared takes source files; a project says itself what it makes");
    if (line.compile_only && projects)
        throw UsageError("-c takes source files, not projects");
    if (line.compile_only && !line.output.empty() && line.inputs.size() > 1)
        throw UsageError("-c with -o takes one source file");
    for (const std::string &input : line.inputs)
        check_source(input, line.windows);
    std::vector<Target> targets =
        projects ? targets_of_projects(line) : std::vector<Target>{target_of_files(line)};
    if (!line.output.empty())
        check_output(line.output, targets.back());
    return targets;
}

} // namespace wsacc
