// SearchPath.
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/module.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/text.hpp"

#include <cstdlib>
#include <sstream>
#include <vector>

#include <winbase.h>

namespace compat {
namespace {

std::vector<std::string> split(const std::string &text, char separator)
{
    std::vector<std::string> parts;
    std::istringstream rest(text);
    for (std::string part; std::getline(rest, part, separator);)
        if (!part.empty())
            parts.push_back(part);
    return parts;
}

std::vector<std::string> usual_folders()
{
    const std::string own = program_path();
    char directory[MAX_PATH] = "";
    GetWindowsDirectoryA(directory, MAX_PATH);
    std::vector<std::string> folders{own.substr(0, own.rfind('\\')), ".", utf8(directory)};
    const char *const path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe)
    for (const std::string &folder : split(path ? path : "", ':'))
        folders.push_back(windows_path(folder));
    return folders;
}

/// The full name; empty if there is no such file.
std::string search(const std::vector<std::string> &folders, const std::string &name)
{
    FileStatus status;
    if (name.find_first_of("\\/:") != std::string::npos)
        return status_of(linux_path(name), status) == 0 ? full_windows_path(name) : "";
    for (const std::string &folder : folders) {
        const std::string whole = folder + (ends_in_separator(folder) ? "" : "\\") + name;
        if (status_of(linux_path(whole), status) == 0)
            return full_windows_path(whole);
    }
    return "";
}

template <class Char>
DWORD search_path(const Char *path, const Char *name, const Char *extension, DWORD size,
                  Char *found, Char **file_part)
{
    if (!name || !*name) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return 0;
    }
    std::string wanted = utf8(name);
    const auto last = wanted.substr(wanted.find_last_of("\\/:") + 1);
    if (extension && last.find('.') == std::string::npos)
        wanted += utf8(extension);
    const auto folders = path ? split(utf8(path), ';') : usual_folders();
    const auto whole = search(folders, wanted);
    if (whole.empty()) {
        set_last_error(ERROR_FILE_NOT_FOUND);
        return 0;
    }
    const DWORD length = hand_out(whole, found, size);
    if (file_part && found && length < size) {
        *file_part = found + length;
        while (*file_part > found && (*file_part)[-1] != '\\')
            --*file_part;
    }
    return length;
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI SearchPathA(LPCSTR path, LPCSTR name, LPCSTR extension, DWORD size, LPSTR found,
                         LPSTR *file_part)
{
    return search_path(path, name, extension, size, found, file_part);
}

DWORD WINAPI SearchPathW(LPCWSTR path, LPCWSTR name, LPCWSTR extension, DWORD size, LPWSTR found,
                         LPWSTR *file_part)
{
    return search_path(path, name, extension, size, found, file_part);
}
