#include "tools/src/wsacc/resources.hpp"

#include "tools/src/wsacc/depfile.hpp"
#include "tools/src/wsacc/failure.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/input_kind.hpp"
#include "tools/src/wsacc/prepare.hpp"

#include <optional>
#include <utility>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

// What every .res of 32-bit Windows begins with: the header of an empty resource.
constexpr std::string_view mark("\0\0\0\0\x20\0\0\0\xFF\xFF\0\0\xFF\xFF\0\0", 16);

constexpr std::size_t empty_size = 32;

// Returns whether there are any.
bool check_resources(const std::string &path)
{
    const std::string bytes = read_source(path);
    if (!bytes.starts_with(mark))
        throw Failure(path + ": holds no resources of 32-bit Windows");
    return bytes.size() > empty_size;
}

// -I, -D and -U, which windres understands, of what the compiler gets.
Arguments for_windres(const Arguments &options)
{
    Arguments taken;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const std::string &option = options[i];
        const bool known =
            option.starts_with("-I") || option.starts_with("-D") || option.starts_with("-U");
        if (known)
            taken.push_back(option);
        if (known && option.size() == 2 && i + 1 < options.size())
            taken.push_back(options[++i]);
    }
    return taken;
}

// As Microsoft's compiler makes it of an empty script, where windres gives up.
void make_empty(bool object, const std::string &file)
{
    if (object)
        run_collected(
            {"x86_64-w64-mingw32-gcc-posix", "-c", "-x", "assembler", "/dev/null", "-o", file});
    else
        write_file(file, std::string(mark) + std::string(empty_size - mark.size(), '\0'));
}

// The assembler's text for compat/resource/program_resources.hpp. R: not dropped as unused; w:
// there are programs that draw into their own pictures, and Windows lets them write to what it has
// locked.
std::string section(const Arguments &files)
{
    std::string text = ".section winsock_shim_resources,\"awR\",@progbits\n";
    for (const std::string &file : files) {
        std::string name;
        for (const char c : file)
            name += (c == '\\' || c == '"') ? std::string{'\\', c} : std::string{c};
        text += ".balign 4\n.incbin \"" + name + "\"\n";
    }
    return text + ".balign 4\n.section .note.GNU-stack,\"\",@progbits\n";
}

class Planner {
  public:
    Planner(const Target &target, const CommandLine &line, const Toolchain &toolchain,
            const fs::path &work)
        : target_(target), line_(line), toolchain_(toolchain), work_(work)
    {
    }

    ResourcePlan run()
    {
        for (const ProjectResources &resources : target_.resources) {
            const bool is_script = input_kind(resources.path) == InputKind::resource_script;
            if (is_script)
                script(resources);
            else
                compiled(resources.path);
        }
        if (!toolchain_.for_windows() && !target_.compile_only && !plan_.linked.empty()) {
            const fs::path file = work_ / "resources.s";
            write_file(file, section(plan_.linked));
            plan_.compiled = std::exchange(plan_.linked, {file.string()});
        }
        return std::move(plan_);
    }

  private:
    void script(const ProjectResources &resources)
    {
        Arguments options = resources.options;
        const Arguments more = for_windres(line_.compiler_options);
        options.insert(options.end(), more.begin(), more.end());
        const PreparedSource prepared =
            preparer().prepare(resources.path, Language::c, program_folders(options));
        Arguments command{toolchain_.resource_compiler(), "-c65001"};
        command.insert(command.end(), options.begin(), options.end());
        command.insert(command.end(), prepared.options.begin(), prepared.options.end());
        if (prepared.charset.starts_with("UTF-16")) // of which nothing can be quoted
            command.emplace_back("--preprocessor-arg=-fno-diagnostics-show-caret");
        convert(std::move(command), prepared.file.string(), resources.path);
        plan_.steps.back().charset = prepared.charset;
        const fs::path depfile = depfile_of(line_.compiler_options, target_.output);
        if (target_.compile_only && !depfile.empty())
            plan_.steps.back().after = [depfile, target = target_.output, prepared] {
                write_depfile(depfile, target, prepared);
            };
    }

    void compiled(const std::string &path)
    {
        const bool empty = !check_resources(path);
        if (empty && toolchain_.for_windows())
            return; // which windres does not like
        if (toolchain_.for_windows() && !target_.compile_only)
            convert({toolchain_.resource_compiler(), "-Jres"}, path, path);
        else if (makes_an_object())
            add_step(assemble(path), path, Step::Tool::compiler);
        else
            plan_.linked.push_back(path);
    }

    // -c chat.rc -o chat.o; without such a name, a script becomes a .res.
    bool makes_an_object() const
    {
        return target_.compile_only && !toolchain_.for_windows() && target_.output.ends_with(".o");
    }

    Arguments assemble(const std::string &resources)
    {
        const fs::path file = work_ / "resources.s";
        write_file(file, section({resources}));
        return {toolchain_.compiler(Language::c), "-c", file.string(), "-o", target_.output};
    }

    void convert(Arguments command, const std::string &from, const std::string &original)
    {
        const bool object = toolchain_.for_windows() && !target_.compile_only;
        std::string to = fs::path(original).stem().string() + (object ? ".o" : ".res");
        if (!target_.compile_only || makes_an_object())
            to = (work_ / ("resources-" + std::to_string(plan_.linked.size()) + "-" + to)).string();
        else if (!target_.output.empty())
            to = target_.output;
        command.insert(command.end(), {object ? "-Ocoff" : "-Ores", "-i", from, "-o", to});
        add_step(std::move(command), original, Step::Tool::windres);
        if (makes_an_object())
            plan_.steps.back().then = assemble(to);
        plan_.steps.back().make_empty = [object, to] { make_empty(object, to); };
        plan_.linked.push_back(to);
    }

    void add_step(Arguments command, const std::string &source, Step::Tool tool)
    {
        Step step;
        step.command = std::move(command);
        step.source = source;
        step.tool = tool;
        plan_.steps.push_back(std::move(step));
    }

    // Made when there is a script: it asks mingw-w64's compiler for its folders.
    SourcePreparer &preparer()
    {
        if (preparer_)
            return *preparer_;
        const PrepareOptions options{
            line_.source_charset, {}, line_.synthesise_wizard_headers, false, false, false, true};
        toolchain_.resource_compiler(); // which says what is missing
        preparer_.emplace(options,
                          IncludeSearch(toolchain_.for_resources().include_folders(Language::c)));
        std::vector<std::string> texts;
        for (const ProjectSource &source : target_.sources)
            texts.push_back(source.path);
        for (const ProjectResources &resources : target_.resources) {
            if (input_kind(resources.path) == InputKind::resource_script)
                texts.push_back(resources.path);
        }
        preparer_->look_at(texts);
        return *preparer_;
    }

    const Target &target_;
    const CommandLine &line_;
    const Toolchain &toolchain_;
    const fs::path &work_;
    std::optional<SourcePreparer> preparer_;
    ResourcePlan plan_;
};

} // namespace

ResourcePlan plan_resources(const Target &target, const CommandLine &line,
                            const Toolchain &toolchain, const fs::path &work)
{
    return Planner(target, line, toolchain, work).run();
}

} // namespace wsacc
