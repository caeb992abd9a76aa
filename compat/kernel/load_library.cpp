// Modules beside the program: DLLs of Windows that this library stands for, and Linux's libraries.
#include "compat/common_control/classes.hpp"
#include "compat/kernel/file_names.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/module_exports.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <link.h>
#include <map>
#include <mutex>
#include <string_view>

#include <winbase.h>

namespace compat {
namespace {

/// A handle is the address of the name.
constexpr auto system_modules = std::to_array<std::string_view>(
    {"kernel32", "user32",  "gdi32",    "advapi32", "winmm",    "version", "ws2_32",
     "wsock32",  "mswsock", "comctl32", "comdlg32", "shell32",  "msimg32", "msvcrt",
     "ntdll",    "ole32",   "oleaut32", "riched20", "riched32", "msftedit"});

/// Libraries that LoadLibrary has opened, and how often. Any thread.
struct Loaded {
    std::mutex mutex;
    std::map<void *, int> count;
};

Loaded &loaded()
{
    static auto &the_only = *new Loaded; // lives as long as the process, like the Runtime
    return the_only;
}

std::string lower_case(const std::string &text)
{
    std::string result = text;
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return result;
}

DWORD open_library(const std::string &name, HMODULE &module)
{
    std::string path;
    FileStatus status;
    if (path_of(name, path) != 0 || status_of(path, status) != 0)
        return ERROR_MOD_NOT_FOUND;
    if (path.find('/') == std::string::npos)
        path = "./" + path; // not one of the system's directories
    void *const library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        return ERROR_BAD_EXE_FORMAT;
    const std::lock_guard guard(loaded().mutex);
    ++loaded().count[library];
    module = static_cast<HMODULE>(library);
    return 0;
}

const std::string_view *as_system_module(HMODULE module)
{
    const auto at = std::ranges::find_if(system_modules, [&](const std::string_view &name) {
        return static_cast<const void *>(&name) == module;
    });
    return at == system_modules.end() ? nullptr : &*at;
}

HMODULE load(const std::string &name)
{
    HMODULE module = find_system_module(name);
    if (const auto *const system = as_system_module(module))
        module_is_loaded(*system);
    if (!module && is_program_name(name))
        module = program_module();
    if (!module)
        succeed_or(open_library(name, module));
    return module;
}

void *find_function(HMODULE module, const char *name)
{
    if (const auto *const system = as_system_module(module)) {
        const auto rows = module_exports();
        const auto at = std::ranges::find_if(rows, [&](const ModuleExport &row) {
            return row.module == *system && row.name == std::string_view(name);
        });
        return at == rows.end() ? nullptr : at->function;
    }
    const bool own = !module || module == program_module();
    return ::dlsym(own ? RTLD_DEFAULT : static_cast<void *>(module), name);
}

bool is_module(HMODULE module)
{
    const std::lock_guard guard(loaded().mutex);
    return !module || module == program_module() || as_system_module(module) ||
           loaded().count.contains(module);
}

} // namespace

std::string path_of_module(HMODULE module)
{
    if (module == program_module())
        return program_path();
    if (const auto *const system = as_system_module(module)) {
        std::array<char, MAX_PATH> directory;
        GetSystemDirectoryA(directory.data(), MAX_PATH);
        return utf8(directory.data()) + '\\' + std::string(*system) + ".dll";
    }
    if (!is_module(module))
        return {};
    const ::link_map *map = nullptr;
    ::dlinfo(module, RTLD_DI_LINKMAP, &map);
    return full_windows_path(windows_path(map->l_name));
}

HMODULE find_system_module(const std::string &name)
{
    auto base = lower_case(name.substr(name.find_last_of("\\/") + 1));
    if (base.ends_with(".dll"))
        base.resize(base.size() - 4);
    const auto *const at = std::ranges::find(system_modules, base);
    return at == system_modules.end()
               ? nullptr
               : reinterpret_cast<HMODULE>(const_cast<std::string_view *>(at));
}

} // namespace compat

using namespace compat;

HMODULE WINAPI LoadLibraryA(LPCSTR name)
{
    return load(utf8(name));
}

HMODULE WINAPI LoadLibraryW(LPCWSTR name)
{
    return load(utf8(name));
}

BOOL WINAPI FreeLibrary(HMODULE module)
{
    if (!module || !is_module(module))
        return succeed_or(ERROR_INVALID_HANDLE);
    const std::lock_guard guard(loaded().mutex);
    const auto at = loaded().count.find(module);
    if (at == loaded().count.end())
        return TRUE; // the program and the system stay
    ::dlclose(at->first);
    if (--at->second == 0)
        loaded().count.erase(at);
    return TRUE;
}

FARPROC WINAPI GetProcAddress(HMODULE module, LPCSTR name)
{
    const bool is_ordinal = reinterpret_cast<std::uintptr_t>(name) < 0x10000;
    if (!is_module(module)) {
        set_last_error(ERROR_MOD_NOT_FOUND);
        return nullptr;
    }
    void *const function = is_ordinal ? nullptr : find_function(module, name);
    if (!function)
        set_last_error(ERROR_PROC_NOT_FOUND);
    return reinterpret_cast<FARPROC>(function);
}
