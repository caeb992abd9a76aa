#include "tools/src/wsacc/project_targets.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <algorithm>
#include <set>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

class Collector {
  public:
    Collector(const std::vector<SolutionProject> &projects, const ProjectChoice &choice)
        : projects_(projects), choice_(choice)
    {
    }

    std::vector<Target> run()
    {
        std::vector<fs::path> programs;
        for (const SolutionProject &one : projects_) {
            const Project project = read(one.file);
            if (project.kind == Project::Kind::program)
                programs.push_back(one.file);
            else if (project.kind == Project::Kind::dynamic_library)
                add(project);
        }
        for (const fs::path &file : programs)
            add(read(file));
        if (targets_.empty())
            throw Failure(projects_.front().file.string() + ": makes no program, only a library");
        for (Target &target : targets_) {
            for (const Target &other : targets_) {
                if (other.shared)
                    target.dlls_of_command.push_back(other.output);
            }
        }
        return std::move(targets_);
    }

  private:
    Project read(const fs::path &file) const
    {
        Project project = read_project(file, choice_);
        for (const SolutionProject &one : projects_) {
            if (one.file == file)
                project.references.insert(project.references.end(), one.references.begin(),
                                          one.references.end());
        }
        return project;
    }

    void add(const Project &project)
    {
        if (!added_.insert(project.file).second)
            return;
        Target target;
        target.sources = project.sources;
        target.resources = project.resources;
        target.output = project.name;
        // Solutions have a folder for each project, by its name.
        if (std::error_code error; fs::is_directory(target.output, error))
            target.output += ".exe";
        target.shared = project.kind == Project::Kind::dynamic_library;
        target.definition = project.definition;
        target.libraries = project.libraries;
        target.subsystem = project.subsystem;
        target.source_charset = project.source_charset;
        target.execution_charset = project.execution_charset;
        target.warnings = project.warnings;
        std::set<fs::path> seen{project.file};
        add_references(target, project, seen);
        if (target.sources.empty())
            throw Failure(project.file.string() + ": has no source files in this configuration");
        targets_.push_back(std::move(target));
    }

    // A static library's sources go into each program or DLL that refers to it; a DLL is made
    // before.
    void add_references(Target &target, const Project &project, std::set<fs::path> &seen)
    {
        for (const fs::path &reference : project.references) {
            if (!seen.insert(reference).second)
                continue;
            const Project library = read(reference);
            if (library.kind == Project::Kind::program)
                continue; // only built before this one
            if (library.kind == Project::Kind::dynamic_library) {
                add(library);
                target.dlls.push_back(library.name);
                continue;
            }
            target.sources.insert(target.sources.end(), library.sources.begin(),
                                  library.sources.end());
            add_references(target, library, seen);
        }
    }

    const std::vector<SolutionProject> &projects_;
    const ProjectChoice &choice_;
    std::set<fs::path> added_;
    std::vector<Target> targets_;
};

} // namespace

std::vector<Target> targets_of_projects(const std::vector<SolutionProject> &projects,
                                        const ProjectChoice &choice)
{
    return Collector(projects, choice).run();
}

void name_output(std::vector<Target> &targets, const std::string &output)
{
    const auto programs = std::count_if(targets.begin(), targets.end(),
                                        [](const Target &target) { return !target.shared; });
    if (programs > 1 || (programs == 0 && targets.size() > 1))
        throw UsageError("-o names one program, and the projects make several");
    const fs::path folder = fs::path(output).parent_path();
    const std::string former = targets.back().output;
    const auto beside = [&](Arguments &dlls) {
        for (std::string &dll : dlls)
            dll = dll == former ? output : (folder / dll).string();
    };
    for (Target &target : targets) {
        target.output = (folder / target.output).string();
        beside(target.dlls);
        beside(target.dlls_of_command);
    }
    targets.back().output = output; // programs stand behind DLLs
}

} // namespace wsacc
