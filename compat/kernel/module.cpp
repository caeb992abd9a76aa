// The program as a module: its handle, its path, its command line.
#include "compat/kernel/module.hpp"

#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include <winbase.h>
#include <winerror.h>

extern "C" const char __executable_start; // the linker's name for where the program lies in memory

namespace compat {
namespace {

// An argument as it has to stand on a command line so that Microsoft's rules take it apart again.
void append_quoted(std::string &line, const std::string &argument)
{
    if (!argument.empty() && argument.find_first_of(" \t\n\v\"") == std::string::npos) {
        line += argument;
        return;
    }
    line += '"';
    std::size_t backslashes = 0;
    for (const char c : argument) {
        if (c == '"')
            line.append(backslashes + 1, '\\'); // doubles those before a quote, and escapes it
        backslashes = c == '\\' ? backslashes + 1 : 0;
        line += c;
    }
    line.append(backslashes, '\\');
    line += '"';
}

const std::string &command_line()
{
    static const std::string line = [] {
        std::ifstream file("/proc/self/cmdline", std::ios::binary);
        const std::string raw{std::istreambuf_iterator<char>(file), {}};
        std::string result;
        for (std::size_t start = 0; start < raw.size();) {
            const auto end = raw.find('\0', start);
            if (start > 0)
                result += ' ';
            append_quoted(result, raw.substr(start, end - start));
            start = end == std::string::npos ? raw.size() : end + 1;
        }
        return result;
    }();
    return line;
}

template <class Char>
DWORD file_name(HMODULE module, Char *buffer, DWORD size)
{
    const auto path = from_utf8<Char>(path_of_module(module ? module : program_module()));
    if (path.empty()) {
        set_last_error(ERROR_MOD_NOT_FOUND);
        return 0;
    }
    const bool fits = path.size() < size;
    set_last_error(fits ? ERROR_SUCCESS : ERROR_INSUFFICIENT_BUFFER);
    copy_text(path, buffer, size);
    return fits ? static_cast<DWORD>(path.size()) : size;
}

HMODULE find_module(const std::string &name)
{
    if (is_program_name(name))
        return program_module();
    HMODULE module = find_system_module(name);
    if (!module)
        module = find_loaded_module(name);
    if (!module)
        set_last_error(ERROR_MOD_NOT_FOUND);
    return module;
}

} // namespace

std::string program_path()
{
    static const std::string path = [] {
        std::error_code error;
        return windows_path(std::filesystem::read_symlink("/proc/self/exe", error).string());
    }();
    return path;
}

bool is_program_name(std::string name)
{
    name = name.substr(name.find_last_of("\\/") + 1);
    const auto same = [](const std::string &a, const std::string &b) {
        return compare_ignoring_case(to_wide(a), to_wide(b)) == 0;
    };
    const auto own = program_path().substr(program_path().rfind('\\') + 1);
    return same(name, own) || same(name, own + ".exe");
}

HMODULE program_module()
{
    return reinterpret_cast<HMODULE>(const_cast<char *>(&__executable_start));
}

} // namespace compat

using namespace compat;

HMODULE WINAPI GetModuleHandleA(LPCSTR name)
{
    return name ? find_module(to_narrow(from_ansi(name))) : program_module();
}

HMODULE WINAPI GetModuleHandleW(LPCWSTR name)
{
    return name ? find_module(to_narrow(name)) : program_module();
}

DWORD WINAPI GetModuleFileNameA(HMODULE module, LPSTR path, DWORD size)
{
    return file_name(module, path, size);
}

DWORD WINAPI GetModuleFileNameW(HMODULE module, LPWSTR path, DWORD size)
{
    return file_name(module, path, size);
}

// Programs may write into it: the text is one copy for all, as on Windows.
LPSTR WINAPI GetCommandLineA()
{
    static std::string line = to_ansi(to_wide(command_line()));
    return line.data();
}

LPWSTR WINAPI GetCommandLineW()
{
    static std::u16string line = to_wide(command_line());
    return line.data();
}
