#include "tools/src/wsacc/toolchain.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <utility>

namespace wsacc {
namespace {

std::string from_environment(const char *name, const char *otherwise)
{
    const char *value = std::getenv(name);
    return value == nullptr || *value == '\0' ? otherwise : value;
}

std::vector<std::string> lines_of(const std::filesystem::path &path)
{
    std::ifstream file(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

} // namespace

Toolchain::Toolchain(std::filesystem::path root, std::filesystem::path build)
    : root_(std::move(root))
{
    c_.command = from_environment("CC", "gcc");
    cxx_.command = from_environment("CXX", "g++");
    for (const std::string &line : lines_of(root_ / "cmake" / "program-flags.list")) {
        const auto space = line.find(' ');
        if (!line.starts_with('#') && space != std::string::npos)
            flags_.push_back({line.substr(0, space), line.substr(space + 1)});
    }
    const std::filesystem::path list = build / "program-link.list";
    if (!std::filesystem::exists(list))
        throw Failure("WINSOCK_SHIM_BUILD=" + build.string() + ": no library has been built there");
    constexpr std::string_view cmakes_way = "LINKER:"; // to write -Wl,
    for (const std::string &line : lines_of(list)) {
        if (line.starts_with(cmakes_way))
            link_.push_back("-Wl," + line.substr(cmakes_way.size()));
        else if (!line.empty())
            link_.push_back(line);
    }
}

const std::string &Toolchain::compiler(Language language) const
{
    return of(language).command;
}

bool Toolchain::is_clang(Language language) const
{
    const Compiler &compiler = of(language);
    if (compiler.clang < 0) {
        try {
            const ProcessResult answer = run_collected({compiler.command, "--version"});
            if (answer.exit_code != 0)
                throw Failure(answer.errors);
            compiler.clang = answer.output.find("clang") != std::string::npos ? 1 : 0;
        } catch (const Failure &) {
            throw Failure(compiler.command + ": no such compiler (run " +
                          (root_ / "tools" / "setup").string() + ")");
        }
    }
    return compiler.clang != 0;
}

Arguments Toolchain::flags(Language language) const
{
    const std::string family = is_clang(language) ? "clang" : "gcc";
    const std::string spoken = language == Language::c ? "c" : "c++";
    Arguments arguments;
    for (const Flag &flag : flags_) {
        if (flag.when == "include")
            arguments.insert(arguments.end(), {"-isystem", (root_ / flag.argument).string()});
        else if (flag.when == "all" || flag.when == family || flag.when == spoken ||
                 flag.when == family + "/" + spoken)
            arguments.push_back(flag.argument);
    }
    return arguments;
}

std::vector<std::filesystem::path> Toolchain::include_folders(Language language) const
{
    Arguments command{compiler(language)};
    const Arguments program = flags(language);
    command.insert(command.end(), program.begin(), program.end());
    const char *name = language == Language::c ? "c" : "c++";
    command.insert(command.end(), {"-E", "-v", "-x", name, "/dev/null", "-o", "/dev/null"});
    std::istringstream answer(run_collected(command).errors);
    std::vector<std::filesystem::path> folders;
    bool listed = false;
    for (std::string line; std::getline(answer, line);) {
        if (line.starts_with("#include <"))
            listed = true;
        else if (listed && line.starts_with(' '))
            folders.emplace_back(line.substr(1));
        else
            listed = false;
    }
    return folders;
}

} // namespace wsacc
