// The current directory, and functions that make paths.
#include "compat/kernel/disk_file.hpp"
#include "compat/kernel/file_names.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/system_error.hpp"
#include "compat/kernel/text.hpp"
#include "compat/kernel/time.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <unistd.h>

#include <winbase.h>

namespace compat {
namespace {

DWORD set_current_directory(const std::string &name)
{
    std::string path;
    FileStatus status;
    if (const DWORD error = path_of(name, path))
        return error;
    if (const DWORD error = status_of(path, status))
        return error;
    if (!status.is_directory())
        return ERROR_DIRECTORY;
    return ::chdir(path.c_str()) == 0 ? 0 : error_of_errno(errno);
}

template <class Char>
DWORD full_path_name(const std::string &name, DWORD size, Char *full, Char **file_part)
{
    if (name.empty()) {
        set_last_error(ERROR_INVALID_NAME);
        return 0;
    }
    const auto path = full_windows_path(name);
    const DWORD length = hand_out(path, full, size);
    if (file_part && full && length < size) {
        Char *part = full + length;
        while (part > full && part[-1] != '\\')
            --part;
        *file_part = *part ? part : nullptr; // a directory has none
    }
    return length;
}

/// The name with each component as it is on the disk.
template <class Char>
DWORD name_on_disk(const std::string &name, Char *buffer, DWORD size)
{
    std::string path;
    FileStatus status;
    const DWORD error = path_of(name, path);
    if (!succeed_or(error != 0 ? error : status_of(path, status)))
        return 0;
    return hand_out(windows_path(path), buffer, size);
}

std::string temporary_directory()
{
    for (const char *const name : {"TMP", "TEMP", "TMPDIR"}) {
        const char *const value = std::getenv(name);
        if (value && *value)
            return value;
    }
    return "/tmp";
}

std::string temporary_path()
{
    auto path = full_windows_path(temporary_directory());
    if (!ends_in_separator(path))
        path += '\\';
    return path;
}

std::string numbered_name(const std::string &directory, const std::string &prefix, UINT number)
{
    char digits[16];
    std::snprintf(digits, sizeof digits, "%X.tmp", number & 0xFFFF);
    const char *const separator = ends_in_separator(directory) ? "" : "\\";
    return directory + separator + prefix.substr(0, 3) + digits;
}

/// 0 or the error; makes the file of the first number that is free.
DWORD make_numbered(const std::string &directory, const std::string &prefix, UINT &number)
{
    const UINT first = tick_count() & 0xFFFF;
    for (UINT step = 0; step <= 0xFFFF; ++step) {
        number = (first + step) & 0xFFFF;
        if (number == 0)
            continue;
        std::shared_ptr<DiskFile> file;
        bool existed = false;
        const DWORD error = DiskFile::open(
            {numbered_name(directory, prefix, number), GENERIC_WRITE, 0, CREATE_NEW, 0}, file,
            existed);
        if (error != ERROR_FILE_EXISTS)
            return error;
    }
    return ERROR_FILE_EXISTS;
}

template <class Char>
UINT temporary_file(const std::string &directory, const std::string &prefix, UINT number,
                    Char *name)
{
    std::string path;
    FileStatus status;
    if (path_of(directory, path) != 0 || status_of(path, status) != 0 || !status.is_directory()) {
        set_last_error(ERROR_DIRECTORY);
        return 0;
    }
    if (number == 0 && !succeed_or(make_numbered(directory, prefix, number)))
        return 0;
    hand_out(numbered_name(directory, prefix, number), name, MAX_PATH);
    return number & 0xFFFF;
}

std::string current_directory()
{
    return full_windows_path(".");
}

} // namespace
} // namespace compat

using namespace compat;

DWORD WINAPI GetCurrentDirectoryA(DWORD size, LPSTR buffer)
{
    return hand_out(current_directory(), buffer, size);
}

DWORD WINAPI GetCurrentDirectoryW(DWORD size, LPWSTR buffer)
{
    return hand_out(current_directory(), buffer, size);
}

BOOL WINAPI SetCurrentDirectoryA(LPCSTR name)
{
    return succeed_or(set_current_directory(utf8(name)));
}

BOOL WINAPI SetCurrentDirectoryW(LPCWSTR name)
{
    return succeed_or(set_current_directory(utf8(name)));
}

DWORD WINAPI GetFullPathNameA(LPCSTR name, DWORD size, LPSTR full, LPSTR *file_part)
{
    return full_path_name(utf8(name), size, full, file_part);
}

DWORD WINAPI GetFullPathNameW(LPCWSTR name, DWORD size, LPWSTR full, LPWSTR *file_part)
{
    return full_path_name(utf8(name), size, full, file_part);
}

DWORD WINAPI GetLongPathNameA(LPCSTR name, LPSTR long_name, DWORD size)
{
    return name_on_disk(utf8(name), long_name, size);
}

DWORD WINAPI GetLongPathNameW(LPCWSTR name, LPWSTR long_name, DWORD size)
{
    return name_on_disk(utf8(name), long_name, size);
}

DWORD WINAPI GetShortPathNameA(LPCSTR name, LPSTR short_name, DWORD size)
{
    return name_on_disk(utf8(name), short_name, size);
}

DWORD WINAPI GetShortPathNameW(LPCWSTR name, LPWSTR short_name, DWORD size)
{
    return name_on_disk(utf8(name), short_name, size);
}

DWORD WINAPI GetTempPathA(DWORD size, LPSTR path)
{
    return hand_out(temporary_path(), path, size);
}

DWORD WINAPI GetTempPathW(DWORD size, LPWSTR path)
{
    return hand_out(temporary_path(), path, size);
}

UINT WINAPI GetTempFileNameA(LPCSTR directory, LPCSTR prefix, UINT unique, LPSTR name)
{
    return temporary_file(utf8(directory), utf8(prefix), unique, name);
}

UINT WINAPI GetTempFileNameW(LPCWSTR directory, LPCWSTR prefix, UINT unique, LPWSTR name)
{
    return temporary_file(utf8(directory), utf8(prefix), unique, name);
}
