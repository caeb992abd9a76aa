#include "tools/src/wsacc/plan.hpp"

#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/prepare.hpp"

namespace wsacc {
namespace {

void append(Arguments &to, const Arguments &more)
{
    to.insert(to.end(), more.begin(), more.end());
}

Arguments compile_command(const CommandLine &line, const Toolchain &toolchain, Language language,
                          const PreparedSource &source, const std::string &object)
{
    Arguments command{toolchain.compiler(language)};
    append(command, toolchain.flags(language));
    if (language == Language::cxx && !line.standard_given)
        command.emplace_back("-std=gnu++14");
    append(command, line.compiler_options);
    append(command, source.options);
    // Also for the files that Windows names .CPP, or .C for a C program.
    append(command,
           {"-x", language == Language::c ? "c" : "c++", "-c", source.file.string(), "-o", object});
    return command;
}

void check(const CommandLine &line)
{
    if (line.inputs.empty())
        throw UsageError(
            "no source file given; for example: wsacc chat.c -o chat   (wsacc --help says more)");
    if (line.compile_only && !line.output.empty() && line.inputs.size() > 1)
        throw UsageError("-c with -o takes one source file");
    for (const std::string &input : line.inputs)
        check_source(input);
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

SourcePreparer make_preparer(const CommandLine &line, const Toolchain &toolchain,
                             const std::vector<std::string> &sources)
{
    const PrepareOptions options{line.source_charset, line.execution_charset,
                                 line.synthesise_wizard_headers,
                                 !toolchain.is_clang(Language::cxx)};
    // C++'s folders hold C's.
    SourcePreparer preparer(options, IncludeSearch(program_folders(line.compiler_options),
                                                   toolchain.include_folders(Language::cxx)));
    preparer.look_at(sources);
    return preparer;
}

std::vector<std::string> sources_among(const std::vector<std::string> &inputs)
{
    std::vector<std::string> sources;
    for (const std::string &input : inputs) {
        if (input_kind(input) != InputKind::object)
            sources.push_back(input);
    }
    return sources;
}

} // namespace

Plan make_plan(const CommandLine &line, const Toolchain &toolchain,
               const std::filesystem::path &work)
{
    check(line);
    Plan plan;
    Arguments objects;
    SourcePreparer preparer = make_preparer(line, toolchain, sources_among(line.inputs));
    for (const std::string &input : line.inputs) {
        const InputKind kind = input_kind(input);
        if (kind == InputKind::object) {
            objects.push_back(input);
            continue;
        }
        const Language language = kind == InputKind::c_source ? Language::c : Language::cxx;
        const std::string name = std::filesystem::path(input).stem().string() + ".o";
        std::string object = (work / (std::to_string(objects.size()) + "-" + name)).string();
        if (line.compile_only)
            object = line.output.empty() ? name : line.output;
        const PreparedSource source = preparer.prepare(input);
        plan.compile.push_back(
            {compile_command(line, toolchain, language, source, object), source.charset});
        objects.push_back(object);
    }
    plan.warnings = preparer.warnings();
    if (line.compile_only)
        return plan;
    plan.link = {toolchain.compiler(Language::cxx)};
    append(plan.link, objects);
    append(plan.link, line.compiler_options);
    append(plan.link, line.link_options);
    append(plan.link, toolchain.link());
    append(plan.link, {"-o", line.output.empty() ? "a.out" : line.output});
    return plan;
}

} // namespace wsacc
