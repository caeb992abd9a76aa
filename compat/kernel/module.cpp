// The program as a module: its handle, its path, its command line.
#include "compat/kernel/module.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include <winbase.h>
#include <winerror.h>

extern "C" char __executable_start; // the linker's name for where the program lies in memory

namespace compat {
namespace {

const std::string &program_path()
{
    static const std::string path = [] {
        std::error_code error;
        return std::filesystem::read_symlink("/proc/self/exe", error).string();
    }();
    return path;
}

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

template <class Text>
DWORD file_name(HMODULE module, const Text &path, typename Text::value_type *buffer, DWORD size)
{
    if (module && module != program_module()) {
        set_last_error(ERROR_MOD_NOT_FOUND);
        return 0;
    }
    const bool fits = path.size() < size;
    set_last_error(fits ? ERROR_SUCCESS : ERROR_INSUFFICIENT_BUFFER);
    const auto copied = copy_text(path, buffer, size);
    return fits ? static_cast<DWORD>(copied) : size;
}

bool names_this_program(std::string name)
{
    const auto same = [](const std::string &a, const std::string &b) {
        return compare_ignoring_case(to_wide(a), to_wide(b)) == 0;
    };
    const auto own = std::filesystem::path(program_path()).filename().string();
    return same(name, own) || same(name, own + ".exe");
}

HMODULE find_module(const std::string &name)
{
    if (names_this_program(name))
        return program_module();
    set_last_error(ERROR_MOD_NOT_FOUND);
    return nullptr;
}

} // namespace

HMODULE program_module()
{
    return reinterpret_cast<HMODULE>(&__executable_start);
}

} // namespace compat

using namespace compat;

HMODULE WINAPI GetModuleHandleA(LPCSTR name)
{
    return name ? find_module(name) : program_module();
}

HMODULE WINAPI GetModuleHandleW(LPCWSTR name)
{
    return name ? find_module(to_narrow(name)) : program_module();
}

DWORD WINAPI GetModuleFileNameA(HMODULE module, LPSTR path, DWORD size)
{
    return file_name(module, program_path(), path, size);
}

DWORD WINAPI GetModuleFileNameW(HMODULE module, LPWSTR path, DWORD size)
{
    return file_name(module, to_wide(program_path()), path, size);
}

// Programs may write into it: the text is one copy for all, as on Windows.
LPSTR WINAPI GetCommandLineA()
{
    static std::string line = command_line();
    return line.data();
}

LPWSTR WINAPI GetCommandLineW()
{
    static std::u16string line = to_wide(command_line());
    return line.data();
}
