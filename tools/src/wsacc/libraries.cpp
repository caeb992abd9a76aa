#include "tools/src/wsacc/libraries.hpp"

#include "tools/src/wsacc/input_kind.hpp"

#include <algorithm>
#include <functional>

namespace wsacc {

namespace fs = std::filesystem;

namespace {

void add_once(Arguments &to, const std::string &one)
{
    if (!one.empty() && std::find(to.begin(), to.end(), one) == to.end())
        to.push_back(one);
}

void for_each_pragma(const Plan &plan, const std::function<void(const std::string &)> &tell)
{
    for (const Step &step : plan.compile)
        std::for_each(step.prepared.libraries.begin(), step.prepared.libraries.end(), tell);
}

// Net, net.lib, ..\Debug\Net.lib: all of them net.dll.
std::string dll_meant_by(const std::string &library)
{
    const std::string name = lower_case(library.substr(library.find_last_of("/\\") + 1));
    return (name.ends_with(".lib") ? name.substr(0, name.size() - 4) : name) + ".dll";
}

std::string dll_in(const fs::path &folder, const std::string &wanted, bool for_windows)
{
    std::error_code error;
    for (const auto &entry : fs::directory_iterator(folder.empty() ? "." : folder, error)) {
        const std::string path = (folder / entry.path().filename()).string();
        if (lower_case(entry.path().filename().string()) == wanted &&
            holds_code_for_us(path, for_windows))
            return path;
    }
    return {};
}

std::vector<fs::path> folders_with_libraries(const Target &target, const CommandLine &line)
{
    std::vector<fs::path> folders{fs::path(target.output).parent_path()};
    const Arguments &options = line.compiler_options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i] == "-L" && i + 1 < options.size())
            folders.emplace_back(options[i + 1]);
        else if (options[i].starts_with("-L"))
            folders.emplace_back(options[i].substr(2));
    }
    folders.emplace_back();
    return folders;
}

} // namespace

Arguments libraries_of_windows(const CommandLine &line, const Plan &plan)
{
    Arguments wanted;
    const auto add = [&](const std::string &name) {
        if (is_windows_library(name) && !is_runtime_library(name))
            add_once(wanted, "-l" + windows_library(name));
    };
    std::for_each(line.windows_libraries.begin(), line.windows_libraries.end(), add);
    for_each_pragma(plan, add);
    return wanted;
}

Arguments linked_dlls(const Target &target, const CommandLine &line, const Plan &plan,
                      const Toolchain &toolchain)
{
    Arguments found = target.dlls;
    const auto add = [&](const std::string &library) {
        if (is_windows_library(library))
            return;
        const std::string wanted = dll_meant_by(library);
        for (const std::string &made : target.dlls_of_command) {
            if (made != target.output && lower_case(fs::path(made).filename().string()) == wanted)
                return add_once(found, made);
        }
        for (const fs::path &folder : folders_with_libraries(target, line)) {
            const std::string path = dll_in(folder, wanted, toolchain.for_windows());
            if (!path.empty() && path != target.output)
                return add_once(found, path);
        }
    };
    std::for_each(target.libraries.begin(), target.libraries.end(), add);
    for_each_pragma(plan, add);
    return found;
}

} // namespace wsacc
