// Modules beside the program: DLLs of Windows that this library stands for, the program's own DLLs,
// and Linux's libraries.
#include "compat/common_control/classes.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/dll.hpp"
#include "compat/kernel/file_names.hpp"
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
#include <span>
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

/// Where it is: beside the program, in the current directory, and so on; empty: nowhere. A name
/// without an extension is a DLL's.
std::string find_file(const std::string &name)
{
    std::array<WCHAR, 4 * MAX_PATH> found{};
    const DWORD length =
        SearchPathW(nullptr, to_wide(name).c_str(), u".dll", found.size(), found.data(), nullptr);
    std::string path;
    if (length == 0 || length >= found.size() || path_of(to_narrow(found.data()), path) != 0)
        return {};
    return path;
}

/// The linker's words, which Windows has no place for, go to stderr.
DWORD refusal()
{
    const std::string reason = ::dlerror(); // NOLINT(concurrency-mt-unsafe)
    const auto says = [&](const char *words) { return reason.find(words) != std::string::npos; };
    const bool lacks_function = says("undefined symbol");
    const bool lacks_library = says("cannot open shared object file");
    if (!lacks_function && !lacks_library)
        return ERROR_BAD_EXE_FORMAT;
    warn_once(reason.c_str(), "so LoadLibrary fails");
    return lacks_function ? ERROR_PROC_NOT_FOUND : ERROR_MOD_NOT_FOUND;
}

DWORD open_library(const std::string &name, HMODULE &module)
{
    const LoaderLock lock;
    const bool says_where = name.find_first_of("\\/:") != std::string::npos;
    const HMODULE known = says_where ? nullptr : find_loaded_module(name);
    const std::string path = known ? linux_path_of(known) : find_file(name);
    if (path.empty())
        return ERROR_MOD_NOT_FOUND;
    auto *const library = static_cast<HMODULE>(::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL));
    if (!library)
        return refusal();
    if (attach_dlls(false)) {
        close_library(library);
        return ERROR_DLL_INIT_FAILED;
    }
    const std::lock_guard guard(loaded().mutex);
    ++loaded().count[library];
    module = library;
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

/// Of a number in the module definition file.
void *find_ordinal(HMODULE module, std::uintptr_t number)
{
    const auto dll = dll_of(module);
    if (!dll)
        return nullptr;
    const std::span all(dll->description->ordinals, dll->description->ordinals_end);
    const auto at = std::ranges::find(all, number, &DllOrdinal::number);
    return at == all.end() ? nullptr : at->function;
}

/// dlsym() looks into the libraries that a library is linked with, too.
void *find_export(HMODULE module, const char *name)
{
    void *const function = ::dlsym(module, name);
    Dl_info info;
    ::link_map *map = nullptr;
    const bool found =
        function && ::dladdr1(function, &info, reinterpret_cast<void **>(&map), RTLD_DL_LINKMAP);
    return found && reinterpret_cast<HMODULE>(map) == module ? function : nullptr;
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
    return own ? ::dlsym(RTLD_DEFAULT, name) : find_export(module, name);
}

bool is_module(HMODULE module)
{
    const std::lock_guard guard(loaded().mutex);
    return !module || module == program_module() || as_system_module(module) || dll_of(module) ||
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
    return full_windows_path(windows_path(linux_path_of(module)));
}

HMODULE find_loaded_module(const std::string &name)
{
    const std::string base = name.substr(name.find_last_of("\\/:") + 1);
    const bool has_extension = base.find('.') != std::string::npos;
    return find_dll(has_extension ? base : base + ".dll");
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
    {
        const std::lock_guard guard(loaded().mutex);
        const auto at = loaded().count.find(module);
        if (at == loaded().count.end())
            return TRUE; // the program, what it is linked with and the system stay
        if (--at->second == 0)
            loaded().count.erase(at);
    }
    close_library(module);
    return TRUE;
}

void WINAPI FreeLibraryAndExitThread(HMODULE module, DWORD code)
{
    FreeLibrary(module);
    ExitThread(code);
}

BOOL WINAPI DisableThreadLibraryCalls(HMODULE module)
{
    const bool known = module && (leave_out_threads(module) || is_module(module));
    return succeed_or(known ? 0 : ERROR_MOD_NOT_FOUND);
}

FARPROC WINAPI GetProcAddress(HMODULE module, LPCSTR name)
{
    const auto ordinal = reinterpret_cast<std::uintptr_t>(name);
    if (!is_module(module)) {
        set_last_error(ERROR_MOD_NOT_FOUND);
        return nullptr;
    }
    void *const function =
        ordinal < 0x10000 ? find_ordinal(module, ordinal) : find_function(module, name);
    if (!function)
        set_last_error(ERROR_PROC_NOT_FOUND);
    return reinterpret_cast<FARPROC>(function);
}
