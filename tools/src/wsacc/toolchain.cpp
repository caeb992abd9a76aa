#include "tools/src/wsacc/toolchain.hpp"

#include "tools/src/wsacc/failure.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <unistd.h>
#include <utility>

namespace wsacc {
namespace {

std::string from_environment(const char *name, const char *otherwise)
{
    const char *value = std::getenv(name);
    return value == nullptr || *value == '\0' ? otherwise : value;
}

bool is_installed(const std::string &program)
{
    std::istringstream path(from_environment("PATH", ""));
    for (std::string folder; std::getline(path, folder, ':');) {
        if (access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0)
            return true;
    }
    return false;
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
    : root_(std::move(root)), build_(std::move(build))
{
    for (const std::string &line : lines_of(root_ / "cmake" / "program-flags.list")) {
        const auto space = line.find(' ');
        if (!line.starts_with('#') && space != std::string::npos)
            flags_.push_back({line.substr(0, space), line.substr(space + 1)});
    }
}

Toolchain Toolchain::windows(const std::filesystem::path &root, const std::filesystem::path &build)
{
    Toolchain made(root, build);
    made.for_windows_ = true;
    made.c_ = {"x86_64-w64-mingw32-gcc-posix", 0};
    made.cxx_ = {"x86_64-w64-mingw32-g++-posix", 0};
    // Its headers and macros are there without being asked for: what remains is the dialect.
    std::erase_if(made.flags_, [](const Flag &flag) {
        const bool of_linux = flag.argument.starts_with("-D") || flag.argument.starts_with("-U") ||
                              flag.argument.starts_with("-include");
        return flag.when == "include" || (of_linux && flag.argument != "-D__null=0");
    });
    // What Microsoft's headers and compiler have and mingw-w64's have not.
    made.flags_.push_back({"include", "winsock_shim/native/include"});
    made.flags_.push_back({"all", "-include"});
    made.flags_.push_back({"all", "winsock_shim_dialect.h"});
    const std::filesystem::path ours = made.build_ / "windows";
    // Microsoft's present C runtime; without the file, that of 1998, which GCC 12 links by itself.
    if (const auto specs = ours / "ucrt.specs"; std::filesystem::exists(specs)) {
        for (const char *flag : {"-U__MSVCRT_VERSION__", "-D_UCRT", "-D__MSVCRT_VERSION__=0xE00"})
            made.flags_.push_back({"all", flag});
        // The threads of mingw-w64's C++ library ask for a name that only msvcrt.dll has.
        made.link_ = {"-specs=" + specs.string(), "-Wl,-u,__intrinsic_setjmp",
                      "-Wl,--defsym=_setjmp=__intrinsic_setjmp"};
    }
    if (const auto recorder = ours / "libwinsock_shim_recorder.a";
        std::filesystem::exists(recorder)) {
        made.link_.emplace_back("-Wl,--undefined=winsock_shim_start_recording");
        made.link_.push_back(recorder.string());
    }
    // What Visual Studio links without being asked. -static: neither Wine nor another machine has
    // GCC's own DLLs.
    const Arguments libraries{"-static",    "-lws2_32",   "-lmswsock",  "-lwinmm",    "-lcomctl32",
                              "-lgdi32",    "-lcomdlg32", "-lwinspool", "-ladvapi32", "-lshell32",
                              "-lole32",    "-loleaut32", "-luuid",     "-limm32",    "-lversion",
                              "-liphlpapi", "-lmsimg32"};
    made.link_.insert(made.link_.end(), libraries.begin(), libraries.end());
    return made;
}

Toolchain Toolchain::native(const std::filesystem::path &root, const std::filesystem::path &build)
{
    Toolchain made(root, build);
    made.c_.command = from_environment("CC", "gcc");
    made.cxx_.command = from_environment("CXX", "g++");
    // Functions and data below 2 GB: programs of 32-bit days keep their addresses in a LONG.
    made.link_.emplace_back("-no-pie");
    // Other modules see what is exported, and nothing else.
    made.flags_.push_back({"all", "-fvisibility=hidden"});
    const std::filesystem::path list = build / "program-link.list";
    if (!std::filesystem::exists(list))
        throw Failure("WINSOCK_SHIM_BUILD=" + build.string() + ": no library has been built there");
    constexpr std::string_view cmakes_way = "LINKER:"; // to write -Wl,
    for (const std::string &line : lines_of(list)) {
        if (line.starts_with(cmakes_way))
            made.link_.push_back("-Wl," + line.substr(cmakes_way.size()));
        else if (!line.empty())
            made.link_.push_back(line.starts_with('-') ? line : (build / line).string());
    }
    return made;
}

Arguments Toolchain::link_all() const
{
    if (for_windows_)
        return link_;
    // A name that the program uses for something of its own is not the library's.
    Arguments all{"-Wl,--export-dynamic", "-Wl,--allow-multiple-definition", "-Wl,--whole-archive"};
    const auto is_option = [](const std::string &argument) { return argument.starts_with('-'); };
    std::remove_copy_if(link_.begin(), link_.end(), std::back_inserter(all), is_option);
    all.emplace_back("-Wl,--no-whole-archive");
    std::copy_if(link_.begin(), link_.end(), std::back_inserter(all), is_option);
    return all;
}

Arguments Toolchain::link_dll() const
{
    if (!for_windows_) {
        // The program has the library itself, and those that it needs only if it uses them itself.
        Arguments others{"-Wl,--as-needed"};
        std::copy_if(link_.begin(), link_.end(), std::back_inserter(others),
                     [](const std::string &argument) { return argument.starts_with("-l"); });
        return others;
    }
    Arguments without_recorder = link_; // which is the program's
    std::erase_if(without_recorder, [](const std::string &argument) {
        return argument.find("winsock_shim_recorder") != std::string::npos ||
               argument.find("winsock_shim_start_recording") != std::string::npos;
    });
    return without_recorder;
}

void Toolchain::use(const std::string &compiler)
{
    c_ = {compiler, -1};
    cxx_ = {compiler, -1};
}

std::string Toolchain::resource_compiler() const
{
    const std::string windres = "x86_64-w64-mingw32-windres";
    if (!is_installed(windres))
        throw Failure(windres + " is not installed, and resource scripts need it (Debian package "
                                "gcc-mingw-w64-x86-64-posix)");
    return windres;
}

Arguments Toolchain::code_page_mark(const std::string &number) const
{
    const auto header = root_ / "compat" / "include" / "ms" / "code_page_mark.h";
    return {"-DWINSOCK_SHIM_CODE_PAGE=" + number, "-include", header.string()};
}

std::string Toolchain::program_file(const std::string &output) const
{
    if (!for_windows_)
        return output.empty() ? "a.out" : output;
    const std::string name = output.empty() ? "a" : output;
    return std::filesystem::path(name).has_extension() ? name : name + ".exe";
}

Arguments Toolchain::start(const std::string &file) const
{
    const std::string program = std::filesystem::absolute(file).string();
    if (for_windows_)
        return {(root_ / "tools" / "wine").string(), program};
    return {program};
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
            throw Failure(compiler.command +
                          ": no such compiler; tools/setup installs it, or Debian's package g++");
        }
    }
    return compiler.clang != 0;
}

Arguments Toolchain::compile(Language language) const
{
    if (is_installed("ccache"))
        return {"ccache", compiler(language)};
    return {compiler(language)};
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
