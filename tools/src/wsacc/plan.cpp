#include "tools/src/wsacc/plan.hpp"

#include "tools/src/wsacc/prepare.hpp"

#include <algorithm>

namespace wsacc {
namespace {

void append(Arguments &to, const Arguments &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

bool names_standard(const Arguments &options)
{
    return std::any_of(options.begin(), options.end(),
                       [](const std::string &option) { return option.starts_with("-std="); });
}

// The command line's options come behind the project's, and so decide.
Arguments compile_command(const CommandLine &line, const Toolchain &toolchain,
                          const ProjectSource &source, const PreparedSource &prepared,
                          const std::string &object)
{
    Arguments command = toolchain.compile(source.language);
    append(command, toolchain.flags(source.language));
    if (source.language == Language::cxx && !line.standard_given && !names_standard(source.options))
        command.emplace_back("-std=gnu++14");
    append(command, source.options);
    append(command, line.compiler_options);
    append(command, prepared.options);
    // Also for the files that Windows names .CPP, or .C for a C program.
    append(command, {"-x", source.language == Language::c ? "c" : "c++", "-c",
                     prepared.file.string(), "-o", object});
    return command;
}

std::vector<std::filesystem::path> program_folders(const Arguments &options)
{
    std::vector<std::filesystem::path> folders;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i] == "-I" || options[i] == "-iquote" || options[i] == "-isystem")
            folders.emplace_back(options[i + 1]);
        else if (options[i].starts_with("-I"))
            folders.emplace_back(options[i].substr(2));
    }
    return folders;
}

SourcePreparer make_preparer(const Target &target, const CommandLine &line,
                             const Toolchain &toolchain)
{
    const PrepareOptions options{line.source_charset, line.execution_charset,
                                 line.synthesise_wizard_headers, !toolchain.is_clang(Language::cxx),
                                 !toolchain.for_windows()};
    // C++'s folders hold C's.
    SourcePreparer preparer(options, IncludeSearch(toolchain.include_folders(Language::cxx)));
    std::vector<std::string> sources;
    for (const ProjectSource &source : target.sources)
        sources.push_back(source.path);
    preparer.look_at(sources);
    return preparer;
}

Arguments link_command(const Target &target, const CommandLine &line, const Toolchain &toolchain,
                       const Arguments &objects)
{
    Arguments command{toolchain.compiler(Language::cxx)};
    append(command, objects);
    append(command, line.compiler_options);
    append(command, target.link_options);
    append(command, toolchain.link());
    if (line.graphical && toolchain.for_windows())
        command.emplace_back("-mwindows");
    append(command, {"-o", toolchain.program_file(target.output)});
    return command;
}

} // namespace

Plan make_plan(const Target &target, const CommandLine &line, const Toolchain &toolchain,
               const std::filesystem::path &work)
{
    Plan plan;
    Arguments objects;
    SourcePreparer preparer = make_preparer(target, line, toolchain);
    for (const ProjectSource &source : target.sources) {
        const std::string name = std::filesystem::path(source.path).stem().string() + ".o";
        std::string object = (work / (std::to_string(objects.size()) + "-" + name)).string();
        if (target.compile_only)
            object = target.output.empty() ? name : target.output;
        Arguments options = source.options;
        append(options, line.compiler_options);
        const PreparedSource prepared = preparer.prepare(source.path, program_folders(options));
        plan.compile.push_back({compile_command(line, toolchain, source, prepared, object),
                                prepared.charset, prepared.has_long});
        objects.push_back(object);
    }
    plan.warnings = target.warnings;
    append(plan.warnings, preparer.warnings());
    plan.for_windows = toolchain.for_windows();
    plan.objects = objects;
    append(objects, target.objects);
    if (!target.compile_only) {
        plan.link = link_command(target, line, toolchain, objects);
        plan.program = toolchain.program_file(target.output);
    }
    return plan;
}

} // namespace wsacc
