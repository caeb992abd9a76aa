// ShellExecute: programs by CreateProcess, all else by what the desktop has for it.
#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <string>
#include <unistd.h>

#include <shellapi.h>
#include <winbase.h>

namespace compat {
namespace {

struct Request {
    std::string verb;
    std::string file;
    std::string parameters;
    std::string directory;
    int show = SW_SHOWNORMAL;
};

/// "http:", "mailto:": at least two letters before the colon, for one is a drive's.
bool is_address(const std::string &file)
{
    const std::size_t colon = file.find(':');
    return colon != std::string::npos && colon > 1 &&
           std::all_of(file.begin(), file.begin() + static_cast<std::ptrdiff_t>(colon),
                       [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; });
}

bool is_document(const std::string &path)
{
    std::error_code ignored;
    return std::filesystem::exists(path, ignored) &&
           (std::filesystem::is_directory(path, ignored) || access(path.c_str(), X_OK) != 0);
}

/// 0 or the error of Win32.
DWORD start(const std::string &line, const Request &request, HANDLE *process)
{
    STARTUPINFOW startup = {};
    startup.cb = sizeof startup;
    startup.dwFlags = STARTF_USESHOWWINDOW;
    startup.wShowWindow = static_cast<WORD>(request.show);
    PROCESS_INFORMATION started = {};
    std::u16string command = to_wide(line);
    const std::u16string directory = to_wide(request.directory);
    if (!CreateProcessW(nullptr, command.data(), nullptr, nullptr, FALSE, 0, nullptr,
                        directory.empty() ? nullptr : directory.c_str(), &startup, &started))
        return last_error();
    CloseHandle(started.hThread);
    if (process)
        *process = started.hProcess;
    else
        CloseHandle(started.hProcess);
    return 0;
}

std::string quoted(const std::string &name)
{
    return '"' + name + '"';
}

DWORD open_by_desktop(const std::string &what, const Request &request)
{
    const DWORD error = start(quoted("xdg-open") + " " + quoted(what), request, nullptr);
    return error == ERROR_FILE_NOT_FOUND ? ERROR_NO_ASSOCIATION : error;
}

/// 0 or the error of Win32.
DWORD execute(const Request &request, HANDLE *process)
{
    const std::u16string verb = to_wide(request.verb);
    if (!verb.empty() && lstrcmpiW(verb.c_str(), u"open") != 0 &&
        lstrcmpiW(verb.c_str(), u"explore") != 0)
        return ERROR_NO_ASSOCIATION;
    if (is_address(request.file))
        return open_by_desktop(request.file, request);
    const std::string path = linux_path(request.file.empty() ? "." : request.file);
    if (is_document(path))
        return open_by_desktop(path, request);
    const std::string arguments = request.parameters.empty() ? "" : " " + request.parameters;
    return start(quoted(request.file) + arguments, request, process);
}

/// What ShellExecute returns for an error of Win32.
INT_PTR number_of(DWORD error)
{
    switch (error) {
    case 0:
        return 42;
    case ERROR_NO_ASSOCIATION:
        return SE_ERR_NOASSOC;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_ACCESS_DENIED:
        return static_cast<INT_PTR>(error);
    case ERROR_DIRECTORY:
        return SE_ERR_PNF;
    default:
        return ERROR_BAD_FORMAT;
    }
}

HINSTANCE instance_of(DWORD error)
{
    return reinterpret_cast<HINSTANCE>(number_of(error));
}

template <class Char>
HINSTANCE shell_execute(const Char *verb, const Char *file, const Char *parameters,
                        const Char *directory, int show)
{
    const DWORD error =
        execute({utf8(verb), utf8(file), utf8(parameters), utf8(directory), show}, nullptr);
    set_last_error(error);
    return instance_of(error);
}

template <class Info>
BOOL shell_execute_ex(Info *info)
{
    if (!info || info->cbSize != sizeof *info) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const bool wants_process = (info->fMask & SEE_MASK_NOCLOSEPROCESS) != 0;
    info->hProcess = nullptr;
    const DWORD error = execute({utf8(info->lpVerb), utf8(info->lpFile), utf8(info->lpParameters),
                                 utf8(info->lpDirectory), info->nShow},
                                wants_process ? &info->hProcess : nullptr);
    info->hInstApp = instance_of(error);
    set_last_error(error);
    return error == 0;
}

} // namespace
} // namespace compat

using namespace compat;

HINSTANCE WINAPI ShellExecuteA(HWND, LPCSTR verb, LPCSTR file, LPCSTR parameters, LPCSTR directory,
                               int show)
{
    return shell_execute(verb, file, parameters, directory, show);
}

HINSTANCE WINAPI ShellExecuteW(HWND, LPCWSTR verb, LPCWSTR file, LPCWSTR parameters,
                               LPCWSTR directory, int show)
{
    return shell_execute(verb, file, parameters, directory, show);
}

BOOL WINAPI ShellExecuteExA(SHELLEXECUTEINFOA *info)
{
    return shell_execute_ex(info);
}

BOOL WINAPI ShellExecuteExW(SHELLEXECUTEINFOW *info)
{
    return shell_execute_ex(info);
}
