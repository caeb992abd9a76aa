// __argc and __argv: the command line for those who are not main.
#include <filesystem>
#include <string>
#include <unistd.h>

#include "compat/entry/arguments.hpp"
#include "compat/kernel/path.hpp"

extern "C" {
int __argc = 0;
char **__argv = nullptr;
char16_t **__wargv = nullptr;
char *_pgmptr = nullptr;
}

namespace {

std::string own_path(const char *first_argument)
{
    std::error_code error;
    const std::string path = std::filesystem::read_symlink("/proc/self/exe", error).string();
    return compat::full_windows_path(compat::windows_path(error ? first_argument : path));
}

// glibc gives what main will get to whatever runs before it.
[[gnu::constructor]] void take_arguments(int count, char **arguments)
{
    static compat::WideArguments wide(arguments);
    static std::string program = own_path(arguments[0]);
    __argc = count;
    __argv = arguments;
    __wargv = wide.data();
    _pgmptr = program.data();
}

} // namespace
