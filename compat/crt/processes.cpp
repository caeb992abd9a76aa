// <process.h>: starting programs by name. A program of ours is an ordinary one of Linux.
#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

#include "compat/crt/command_line.hpp"
#include "compat/crt/file_names.hpp"
#include "compat/crt/secure.hpp"

using namespace compat::crt;

namespace {

enum Mode { wait, no_wait, overlay, no_wait_old, detach };

std::intptr_t fail(int error)
{
    errno = error;
    return -1;
}

// Without an extension, "name" and "name.exe" are looked for, where Windows has only the latter.
std::string program_path(const std::string &name, bool searches)
{
    const bool has_folder = name.find_first_of("\\/:") != std::string::npos;
    const std::string path = compat::linux_path(name);
    if (::access(path.c_str(), X_OK) == 0)
        return path;
    const std::string with_extension = path + ".exe";
    if (::access(with_extension.c_str(), X_OK) == 0)
        return with_extension;
    return searches && !has_folder ? name : path;
}

std::intptr_t exit_code(::pid_t process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) < 0)
        if (errno != EINTR)
            return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 3; // 3: what abort() gives on Windows
}

std::intptr_t start(const char *function, int mode, const char *name, const char *const *arguments,
                    const char *const *environment, bool searches)
{
    if (name == nullptr || arguments == nullptr || mode < wait || mode > detach)
        return invalid_parameter(function, "an argument is wrong"), -1;
    const std::string path = program_path(name, searches);
    std::vector<std::string> texts = split_arguments(join_arguments(arguments));
    std::vector<char *> pointers;
    for (std::string &text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    char **const given = pointers.data();
    char **const variables = environment == nullptr ? ::environ : const_cast<char **>(environment);
    if (mode == overlay) {
        searches ? ::execvpe(path.c_str(), given, variables)
                 : ::execve(path.c_str(), given, variables);
        return -1;
    }
    ::pid_t process = 0;
    const int error = (searches ? ::posix_spawnp : ::posix_spawn)(&process, path.c_str(), nullptr,
                                                                  nullptr, given, variables);
    if (error != 0)
        return fail(error);
    return mode == wait ? exit_code(process) : process;
}

// The arguments of the l forms; with an environment behind their null in the le forms.
struct List {
    std::vector<const char *> arguments;
    const char *const *environment = nullptr;
};

List take_list(const char *first, std::va_list rest, bool has_environment)
{
    List list;
    for (const char *next = first; next != nullptr; next = va_arg(rest, const char *))
        list.arguments.push_back(next);
    list.arguments.push_back(nullptr);
    if (has_environment)
        list.environment = va_arg(rest, const char *const *);
    return list;
}

} // namespace

// l: the arguments one by one; v: as an array; e: with an environment; p: looked for in PATH.
#define LIST_FUNCTION(name, mode_parameter, mode, searches, has_environment)                       \
    std::intptr_t name(mode_parameter const char *program, const char *first, ...)                 \
    {                                                                                              \
        std::va_list rest;                                                                         \
        va_start(rest, first);                                                                     \
        const List list = take_list(first, rest, has_environment);                                 \
        va_end(rest);                                                                              \
        return start(#name, mode, program, list.arguments.data(), list.environment, searches);     \
    }
#define WITH_MODE int mode,
#define WITHOUT_MODE

extern "C" {

LIST_FUNCTION(_spawnl, WITH_MODE, mode, false, false)
LIST_FUNCTION(_spawnle, WITH_MODE, mode, false, true)
LIST_FUNCTION(_spawnlp, WITH_MODE, mode, true, false)
LIST_FUNCTION(_spawnlpe, WITH_MODE, mode, true, true)
LIST_FUNCTION(_execl, WITHOUT_MODE, overlay, false, false)
LIST_FUNCTION(_execle, WITHOUT_MODE, overlay, false, true)
LIST_FUNCTION(_execlp, WITHOUT_MODE, overlay, true, false)
LIST_FUNCTION(_execlpe, WITHOUT_MODE, overlay, true, true)

std::intptr_t _spawnv(int mode, const char *name, const char *const *arguments)
{
    return start("_spawnv", mode, name, arguments, nullptr, false);
}

std::intptr_t _spawnve(int mode, const char *name, const char *const *arguments,
                       const char *const *environment)
{
    return start("_spawnve", mode, name, arguments, environment, false);
}

std::intptr_t _spawnvp(int mode, const char *name, const char *const *arguments)
{
    return start("_spawnvp", mode, name, arguments, nullptr, true);
}

std::intptr_t _spawnvpe(int mode, const char *name, const char *const *arguments,
                        const char *const *environment)
{
    return start("_spawnvpe", mode, name, arguments, environment, true);
}

std::intptr_t _execv(const char *name, const char *const *arguments)
{
    return start("_execv", overlay, name, arguments, nullptr, false);
}

std::intptr_t _execve(const char *name, const char *const *arguments,
                      const char *const *environment)
{
    return start("_execve", overlay, name, arguments, environment, false);
}

std::intptr_t _execvp(const char *name, const char *const *arguments)
{
    return start("_execvp", overlay, name, arguments, nullptr, true);
}

std::intptr_t _execvpe(const char *name, const char *const *arguments,
                       const char *const *environment)
{
    return start("_execvpe", overlay, name, arguments, environment, true);
}

// Waits for what _spawn started with _P_NOWAIT.
std::intptr_t _cwait(int *status, std::intptr_t process, int)
{
    if (process <= 0)
        return fail(ECHILD);
    const std::intptr_t code = exit_code(static_cast<::pid_t>(process));
    if (code == -1)
        return -1;
    if (status != nullptr)
        *status = static_cast<int>(code);
    return process;
}
}
