#include "tools/src/wsacc/plan.hpp"

#include "tools/src/wsacc/depfile.hpp"
#include "tools/src/wsacc/dialect.hpp"
#include "tools/src/wsacc/libraries.hpp"
#include "tools/src/wsacc/resources.hpp"
#include "tools/src/wsacc/shared_library.hpp"
#include "tools/src/wsacc/windows_entry.hpp"

#include <algorithm>
#include <utility>

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

bool optimises(const Arguments &options)
{
    const auto last = std::find_if(options.rbegin(), options.rend(), [](const std::string &option) {
        return option.starts_with("-O");
    });
    return last != options.rend() && *last != "-O0" && *last != "-Og";
}

bool watches(const Arguments &options)
{
    return std::any_of(options.begin(), options.end(),
                       [](const std::string &option) { return option.starts_with("-fsanitize="); });
}

bool has_link_time_option(const Arguments &options)
{
    return std::any_of(options.begin(), options.end(), [](const std::string &option) {
        return option == "-flto" || option.starts_with("-flto=");
    });
}

// GCC does not tell the linker what objects for link time need of its builtins: the C runtime's
// functions that are the library's would be missing.
bool asks_for_link_time(const Target &target, const CommandLine &line, const Toolchain &toolchain)
{
    return !toolchain.for_windows() && (has_link_time_option(line.compiler_options) ||
                                        std::any_of(target.sources.begin(), target.sources.end(),
                                                    [](const ProjectSource &source) {
                                                        return has_link_time_option(source.options);
                                                    }));
}

bool asks_for_debug_information(const Target &target, const CommandLine &line)
{
    const auto asks = [](const Arguments &options) {
        const auto last =
            std::find_if(options.rbegin(), options.rend(),
                         [](const std::string &option) { return option.starts_with("-g"); });
        return last != options.rend() && *last != "-g0";
    };
    return asks(line.compiler_options) ||
           std::any_of(target.sources.begin(), target.sources.end(),
                       [&](const ProjectSource &source) { return asks(source.options); });
}

// A function that ends without its `return` returns, as with Microsoft's compiler; an optimising
// GCC would let it run on into the next one.
Arguments options_for_missing_return(const CommandLine &line, const Toolchain &toolchain,
                                     const ProjectSource &source)
{
    Arguments options = source.options;
    append(options, line.compiler_options);
    if (source.language != Language::cxx || !optimises(options) || watches(options))
        return {};
    if (toolchain.is_clang(Language::cxx))
        return {"-fno-strict-return"};
    return {"-fsanitize=unreachable", "-fsanitize-undefined-trap-on-error"};
}

// What the object file says about its source when it is linked, by itself perhaps.
Arguments marks(const Toolchain &toolchain, const PreparedSource &prepared)
{
    if (!toolchain.for_windows())
        return prepared.code_page.empty() ? Arguments()
                                          : toolchain.code_page_mark(prepared.code_page);
    return prepared.subsystem.empty() ? Arguments() : subsystem_mark(prepared.subsystem);
}

// The command line's options come behind the project's, and so decide.
Arguments compile_command(const CommandLine &line, const Toolchain &toolchain,
                          const ProjectSource &source, const PreparedSource &prepared,
                          const std::string &object, bool shared)
{
    Arguments command = toolchain.compile(source.language);
    append(command, toolchain.flags(source.language));
    if (source.language == Language::cxx && !line.standard_given && !names_standard(source.options))
        command.emplace_back("-std=gnu++14");
    append(command, source.options);
    append(command, line.compiler_options);
    if (!toolchain.for_windows() &&
        (has_link_time_option(source.options) || has_link_time_option(line.compiler_options)))
        command.emplace_back("-fno-lto");
    if (shared)
        append(command, shared_compile_options(toolchain, source.language));
    append(command, options_for_missing_return(line, toolchain, source));
    append(command, prepared.options);
    append(command, marks(toolchain, prepared));
    // Also for the files that Windows names .CPP, or .C for a C program.
    append(command, {"-x", source.language == Language::c ? "c" : "c++", line.stage,
                     prepared.file.string()});
    if (!object.empty())
        append(command, {"-o", object});
    return command;
}

SourcePreparer make_preparer(const Target &target, const CommandLine &line,
                             const Toolchain &toolchain)
{
    const auto either = [](const std::string &first, const std::string &second) {
        return first.empty() ? second : first;
    };
    const PrepareOptions options{either(line.source_charset, target.source_charset),
                                 either(line.execution_charset, target.execution_charset),
                                 line.synthesise_wizard_headers,
                                 !toolchain.is_clang(Language::cxx),
                                 toolchain.is_clang(Language::c),
                                 !toolchain.for_windows(),
                                 false};
    // C++'s folders hold C's.
    SourcePreparer preparer(options, IncludeSearch(toolchain.include_folders(Language::cxx)));
    std::vector<std::string> sources;
    for (const ProjectSource &source : target.sources)
        sources.push_back(source.path);
    preparer.look_at(sources);
    return preparer;
}

// Tells the program its CP_ACP, whatever its objects say: the library looks how far the symbol is
// from the program's start.
Arguments code_page_option(const std::string &charset)
{
    if (charset.empty())
        return {};
    const std::string number = charset.starts_with("CP") ? charset.substr(2) : "65001";
    return {"-Wl,--defsym=winsock_shim_code_page=__executable_start+" + number};
}

bool uses_weak_functions(const Plan &plan)
{
    for (const Step &step : plan.compile) {
        for (const Copy &copy : step.prepared.copies) {
            if (has_weak_functions(copy.text))
                return true;
        }
    }
    return false;
}

// The compiler with what it links, without the library and the output.
Arguments link_begin(const Target &target, const CommandLine &line, const Toolchain &toolchain,
                     const Plan &plan, const Arguments &objects)
{
    Arguments command{toolchain.compiler(Language::cxx)};
    append(command, objects);
    append(command, line.compiler_options);
    append(command, target.link_options);
    append(command, options_for_dlls(linked_dlls(target, line, plan, toolchain), toolchain));
    if (toolchain.for_windows()) {
        append(command, libraries_of_windows(line, plan));
        // mingw-w64's assembler names a weak function after the first symbol beside it, too.
        if (uses_weak_functions(plan))
            command.emplace_back("-Wl,--allow-multiple-definition");
    }
    if (asks_for_link_time(target, line, toolchain))
        command.emplace_back("-fno-lto");
    // Who debugs wants the library's functions, too; else it is 60 MB for nobody.
    if (!toolchain.for_windows() && !asks_for_debug_information(target, line))
        command.emplace_back("-Wl,--strip-debug");
    return command;
}

Arguments program_command(const Target &target, const CommandLine &line, const Toolchain &toolchain,
                          const Plan &plan, const Arguments &objects)
{
    Arguments command = link_begin(target, line, toolchain, plan, objects);
    append(command, loads_libraries(target, plan) ? toolchain.link_all() : toolchain.link());
    append(command, {"-o", toolchain.program_file(target.output)});
    if (!toolchain.for_windows())
        append(command, code_page_option(line.execution_charset));
    return command;
}

Arguments dll_command(const Target &target, const CommandLine &line, const Toolchain &toolchain,
                      const Plan &plan, const Arguments &objects)
{
    Arguments command = link_begin(target, line, toolchain, plan, objects);
    append(command, dll_options(target, toolchain));
    append(command, toolchain.link_dll());
    append(command, {"-o", target.output});
    return command;
}

// What a DLL lacks shows when the program has to have it: it is linked as a program, for nothing.
Arguments check_command(const Target &target, const CommandLine &line, const Toolchain &toolchain,
                        const Plan &plan, const Arguments &objects)
{
    if (toolchain.for_windows())
        return {};
    Arguments command = link_begin(target, line, toolchain, plan, objects);
    append(command, toolchain.link());
    append(command, {"-o", "/dev/null"});
    return command;
}

// With a module definition, their symbols may change.
Arguments objects_to_link(const Target &target, const Toolchain &toolchain,
                          const std::filesystem::path &work)
{
    if (target.definition.empty() || toolchain.for_windows())
        return target.objects;
    Arguments copies;
    for (const std::string &object : target.objects) {
        const auto name = "given-" + std::to_string(copies.size()) + "-" +
                          std::filesystem::path(object).filename().string();
        copies.push_back((work / name).string());
        std::filesystem::copy_file(object, copies.back());
    }
    return copies;
}

void plan_link(Plan &plan, Arguments objects, const Target &target, const CommandLine &line,
               const Toolchain &toolchain, const std::filesystem::path &work)
{
    plan.program = target.shared ? target.output : toolchain.program_file(target.output);
    if (!target.shared) {
        plan.link = program_command(target, line, toolchain, plan, objects);
        return;
    }
    plan.check = check_command(target, line, toolchain, plan, objects);
    const ExportFiles exports = export_files(target, plan, toolchain, work);
    append(objects, exports.linked);
    append(plan.linked, exports.linked);
    if (!target.definition.empty())
        plan.linked.push_back(target.definition);
    plan.prepare_link = exports.make;
    plan.link = dll_command(target, line, toolchain, plan, objects);
}

std::string stem_of(const std::string &path)
{
    return std::filesystem::path(path).stem().string();
}

// Where the compiler writes if nothing is linked; "-" is the standard output, "" nowhere.
std::string output_of(const Target &target, const CommandLine &line, const std::string &source)
{
    if (line.stage == "-fsyntax-only")
        return {};
    if (!target.output.empty())
        return target.output;
    if (line.stage == "-c" || line.stage == "-S")
        return stem_of(source) + (line.stage == "-c" ? ".o" : ".s");
    return "-";
}

} // namespace

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

Plan make_plan(const Target &target, const CommandLine &line, const Toolchain &toolchain,
               const std::filesystem::path &work)
{
    Plan plan;
    Arguments objects;
    SourcePreparer preparer = make_preparer(target, line, toolchain);
    for (const ProjectSource &source : target.sources) {
        const std::string name = stem_of(source.path) + ".o";
        std::string object = (work / (std::to_string(objects.size()) + "-" + name)).string();
        if (target.compile_only)
            object = output_of(target, line, source.path);
        Arguments options = source.options;
        append(options, line.compiler_options);
        Step step;
        step.prepared = preparer.prepare(source.path, source.language, program_folders(options));
        step.command = compile_command(line, toolchain, source, step.prepared, object,
                                       target.shared || target.compile_only);
        step.source = source.path;
        step.charset = step.prepared.charset;
        step.has_long = step.prepared.has_long;
        step.depfile = depfile_of(options, object);
        step.object = object;
        step.names_files = line.stage == "-M" || line.stage == "-MM";
        if (toolchain.for_windows() && line.stage == "-c")
            step.after = [object] { make_entry_points_plain(object); };
        plan.compile.push_back(std::move(step));
        objects.push_back(object);
    }
    const Arguments given = objects_to_link(target, toolchain, work);
    plan.objects = objects;
    append(plan.objects, given);
    const ResourcePlan resources = plan_resources(target, line, toolchain, work);
    plan.compile.insert(plan.compile.end(), resources.steps.begin(), resources.steps.end());
    append(objects, resources.linked);
    plan.linked = objects;
    append(plan.linked, resources.compiled);
    plan.warnings = target.warnings;
    append(plan.warnings, preparer.warnings());
    if (asks_for_link_time(target, line, toolchain))
        plan.warnings.emplace_back("-flto is left out: the library cannot be linked so");
    plan.for_windows = toolchain.for_windows();
    append(objects, given);
    plan.subsystem = line.subsystem;
    plan.project_subsystem = target.subsystem;
    if (!target.compile_only)
        plan_link(plan, std::move(objects), target, line, toolchain, work);
    return plan;
}

} // namespace wsacc
