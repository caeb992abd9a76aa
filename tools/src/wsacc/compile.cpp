#include "tools/src/wsacc/compile.hpp"

#include "tools/src/wsacc/depfile.hpp"
#include "tools/src/wsacc/file.hpp"
#include "tools/src/wsacc/mend.hpp"

#include <algorithm>
#include <optional>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

constexpr int most_rounds = 12; // an error that is put right may uncover the next one

Arguments with(Arguments command, const Arguments &more)
{
    command.insert(command.end(), more.begin(), more.end());
    return command;
}

// The same command for other copies of the source.
Arguments command_for(const Step &step, const fs::path &folder)
{
    Arguments command = step.command;
    std::replace(command.begin(), command.end(), step.prepared.file.string(),
                 (folder / step.prepared.copies.front().name).string());
    return with(std::move(command), step.prepared.copy_options);
}

// Sources that are mended already: the folder of the copies and the warnings.
class Known {
  public:
    explicit Known(const Step &step) : folder_(cache_folder("mended"))
    {
        std::string all = name_of_copies(step.prepared.copies);
        for (const std::string &argument : step.command) {
            if (argument != step.object)
                all += '\n' + argument;
        }
        file_ = folder_ / content_hash(all);
    }

    struct Mended {
        fs::path folder;
        std::string warnings;
    };

    std::optional<Mended> read() const
    {
        std::error_code error;
        if (!fs::is_regular_file(file_, error))
            return std::nullopt;
        const std::string text = read_source(file_);
        const auto end = std::min(text.find('\n'), text.size());
        Mended mended{text.substr(0, end), text.substr(std::min(end + 1, text.size()))};
        if (!fs::is_directory(mended.folder, error))
            return std::nullopt;
        for (const fs::path &used : {file_, mended.folder})
            fs::last_write_time(used, fs::file_time_type::clock::now(), error);
        return mended;
    }

    void write(const Mended &mended) const
    {
        std::error_code error;
        fs::create_directories(folder_, error);
        write_file(file_, mended.folder.string() + '\n' + mended.warnings);
        remove_unused(folder_);
    }

  private:
    fs::path folder_, file_;
};

// Mends until the compiler is content; nothing if it cannot be made so.
std::optional<Known::Mended> mended(const Step &step)
{
    std::vector<Copy> copies = step.prepared.copies;
    std::string warnings;
    for (int round = 0; round < most_rounds; ++round) {
        const fs::path folder = cached_copies(copies);
        const ProcessResult result =
            run_collected(with(command_for(step, folder),
                               {"-fsyntax-only", "-fmax-errors=0", "-fdiagnostics-color=never",
                                "-fdiagnostics-column-unit=byte"}));
        if (result.exit_code == 0)
            return Known::Mended{folder, warnings};
        const std::vector<std::string> said = mend(copies, result.errors);
        if (said.empty())
            return std::nullopt;
        for (const std::string &warning : said)
            warnings += warning + '\n';
    }
    return std::nullopt;
}

ProcessResult compile(const Step &step, const fs::path &folder, const std::string &warnings,
                      const Arguments &more)
{
    ProcessResult result = run_collected(with(command_for(step, folder), more));
    result.errors = warnings + result.errors;
    if (result.exit_code == 0 && !step.depfile.empty()) {
        PreparedSource prepared = step.prepared;
        for (auto &[copy, original] : prepared.originals)
            copy = folder / copy.filename();
        name_originals(step.depfile, prepared);
    }
    return result;
}

ProcessResult compile(const Step &step, bool coloured)
{
    Arguments more;
    if (coloured)
        more.emplace_back("-fdiagnostics-color=always");
    const bool can_be_mended = !step.prepared.copies.empty();
    if (can_be_mended) {
        if (const auto known = Known(step).read()) {
            ProcessResult result = compile(step, known->folder, known->warnings, more);
            if (result.exit_code == 0)
                return result;
        }
    }
    ProcessResult result = run_collected(with(step.command, more));
    if (result.exit_code != 0 && can_be_mended && may_be_mended(result.errors)) {
        if (const auto better = mended(step)) {
            Known(step).write(*better);
            return compile(step, better->folder, better->warnings, more);
        }
    }
    const bool is_copy = step.prepared.file != step.source;
    if (result.exit_code == 0 && !step.depfile.empty() && is_copy)
        name_originals(step.depfile, step.prepared);
    if (step.names_files && is_copy)
        result.output = with_originals(result.output, step.prepared);
    return result;
}

ProcessResult compile_resources(const Step &step)
{
    const ProcessResult result = run_collected(step.command);
    if (result.exit_code == 0 || !step.make_empty ||
        result.errors.find(": no resources") == std::string::npos)
        return result;
    step.make_empty();
    return {};
}

} // namespace

ProcessResult run_step(const Step &step, bool coloured)
{
    ProcessResult result =
        step.tool == Step::Tool::compiler ? compile(step, coloured) : compile_resources(step);
    if (result.exit_code == 0 && !step.then.empty()) {
        const ProcessResult second = run_collected(step.then);
        result.exit_code = second.exit_code;
        result.errors += second.errors;
    }
    if (result.exit_code == 0 && step.after)
        step.after();
    return result;
}

} // namespace wsacc
