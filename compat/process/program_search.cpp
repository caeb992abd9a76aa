#include "compat/process/program_search.hpp"

#include "compat/kernel/module.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/process/command_line.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <unistd.h>

#include <winerror.h>

namespace compat {
namespace {

constexpr std::string_view ending = ".exe";

bool same(std::string_view a, std::string_view b)
{
    return compare_ignoring_case(to_wide(a), to_wide(b)) == 0;
}

bool has_folder(const std::string &name)
{
    return name.find_first_of("\\/:") != std::string::npos;
}

bool has_ending(const std::string &name)
{
    return name.size() > ending.size() && same(name.substr(name.size() - ending.size()), ending);
}

/// What a file of that name is to CreateProcess: 0 if it can run.
DWORD check(const std::string &path)
{
    std::error_code ignored;
    const auto status = std::filesystem::status(path, ignored);
    if (std::filesystem::is_directory(status))
        return ERROR_ACCESS_DENIED;
    if (!std::filesystem::exists(status)) {
        const auto folder = std::filesystem::path(path).parent_path();
        return folder.empty() || std::filesystem::is_directory(folder, ignored)
                   ? ERROR_FILE_NOT_FOUND
                   : ERROR_PATH_NOT_FOUND;
    }
    return ::access(path.c_str(), X_OK) == 0 ? 0 : ERROR_BAD_EXE_FORMAT;
}

/// The file of that name, or of the name with or without its ending.
DWORD find_file(const std::string &name, std::string &path)
{
    const std::string other =
        has_ending(name) ? name.substr(0, name.size() - ending.size()) : name + std::string(ending);
    path = linux_path(name);
    const DWORD error = check(path);
    if (error == 0 || error == ERROR_BAD_EXE_FORMAT)
        return error;
    const std::string other_path = linux_path(other);
    if (check(other_path) != 0)
        return error;
    path = other_path;
    return 0;
}

std::vector<std::string> folders()
{
    const std::string own = program_path();
    std::vector<std::string> all{own.substr(0, own.rfind('\\')), "."};
    const char *const path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe)
    std::istringstream rest(path ? path : "");
    for (std::string folder; std::getline(rest, folder, ':');)
        if (!folder.empty())
            all.push_back(windows_path(folder));
    return all;
}

DWORD look_for(const std::string &name, std::string &path)
{
    if (has_folder(name))
        return find_file(name, path);
    DWORD worst = ERROR_FILE_NOT_FOUND;
    for (const std::string &folder : folders()) {
        const DWORD error = find_file(folder + '\\' + name, path);
        if (error == 0)
            return 0;
        if (error == ERROR_BAD_EXE_FORMAT)
            worst = error;
    }
    return worst;
}

bool is_command_interpreter(const std::string &name)
{
    const auto last = name.substr(name.find_last_of("\\/") + 1);
    return same(last, "cmd") || same(last, "cmd.exe");
}

/// `/c command`: cmd takes one pair of quotes off that surrounds all of it.
Program shell_for(std::string_view rest)
{
    constexpr auto shell = "/bin/sh";
    const auto begin = rest.find_first_of('/');
    const bool has_command = begin != std::string_view::npos && begin + 1 < rest.size() &&
                             (rest[begin + 1] == 'c' || rest[begin + 1] == 'C');
    if (!has_command)
        return {shell, {"sh"}};
    std::string command(rest.substr(begin + 2));
    command.erase(0, std::min(command.find_first_not_of(' '), command.size()));
    if (command.size() > 1 && command.front() == '"' && command.back() == '"')
        command = command.substr(1, command.size() - 2);
    return {shell, {"sh", "-c", command}};
}

} // namespace

DWORD find_program(const std::string &application, const std::string &command_line,
                   Program &program)
{
    const std::string line = command_line.empty() ? '"' + application + '"' : command_line;
    program.arguments = arguments_of(line);
    DWORD error = ERROR_FILE_NOT_FOUND;
    const auto names = application.empty() ? program_names_of(line) : std::vector{application};
    for (const std::string &name : names) {
        const DWORD found =
            application.empty() ? look_for(name, program.path) : find_file(name, program.path);
        if (found == 0)
            return 0;
        if (is_command_interpreter(name)) {
            program = shell_for(behind_first_argument(line));
            return 0;
        }
        if (error == ERROR_FILE_NOT_FOUND)
            error = found;
    }
    return error;
}

} // namespace compat
