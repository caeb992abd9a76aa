// Functions of Win32 that take a file's name.
#include "compat/kernel/file_names.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/text.hpp"

#include <winbase.h>

namespace {

using namespace compat;

DWORD status_by_name(const std::string &name, FileStatus &status)
{
    std::string path;
    const DWORD error = path_of(name, path);
    return error != 0 ? error : status_of(path, status);
}

DWORD get_attributes(const std::string &name)
{
    FileStatus status;
    return succeed_or(status_by_name(name, status)) ? status.attributes : INVALID_FILE_ATTRIBUTES;
}

BOOL get_attributes(const std::string &name, GET_FILEEX_INFO_LEVELS level, void *information)
{
    FileStatus status;
    if (level != GetFileExInfoStandard)
        return succeed_or(ERROR_INVALID_PARAMETER);
    if (!succeed_or(status_by_name(name, status)))
        return FALSE;
    copy_status(status, *static_cast<WIN32_FILE_ATTRIBUTE_DATA *>(information));
    return TRUE;
}

DWORD set_attributes_by_name(const std::string &name, DWORD attributes)
{
    std::string path;
    const DWORD error = path_of(name, path);
    return error != 0 ? error : set_attributes(path, attributes);
}

} // namespace

BOOL WINAPI DeleteFileA(LPCSTR name)
{
    return succeed_or(delete_file(utf8(name)));
}

BOOL WINAPI DeleteFileW(LPCWSTR name)
{
    return succeed_or(delete_file(utf8(name)));
}

BOOL WINAPI MoveFileExA(LPCSTR from, LPCSTR to, DWORD flags)
{
    return succeed_or(move_file(utf8(from), utf8(to), flags));
}

BOOL WINAPI MoveFileExW(LPCWSTR from, LPCWSTR to, DWORD flags)
{
    return succeed_or(move_file(utf8(from), utf8(to), flags));
}

BOOL WINAPI MoveFileA(LPCSTR from, LPCSTR to)
{
    return MoveFileExA(from, to, MOVEFILE_COPY_ALLOWED);
}

BOOL WINAPI MoveFileW(LPCWSTR from, LPCWSTR to)
{
    return MoveFileExW(from, to, MOVEFILE_COPY_ALLOWED);
}

BOOL WINAPI CopyFileA(LPCSTR from, LPCSTR to, BOOL fail_if_exists)
{
    return succeed_or(copy_file(utf8(from), utf8(to), fail_if_exists != FALSE));
}

BOOL WINAPI CopyFileW(LPCWSTR from, LPCWSTR to, BOOL fail_if_exists)
{
    return succeed_or(copy_file(utf8(from), utf8(to), fail_if_exists != FALSE));
}

BOOL WINAPI CreateDirectoryA(LPCSTR name, LPSECURITY_ATTRIBUTES)
{
    return succeed_or(create_directory(utf8(name)));
}

BOOL WINAPI CreateDirectoryW(LPCWSTR name, LPSECURITY_ATTRIBUTES)
{
    return succeed_or(create_directory(utf8(name)));
}

BOOL WINAPI RemoveDirectoryA(LPCSTR name)
{
    return succeed_or(remove_directory(utf8(name)));
}

BOOL WINAPI RemoveDirectoryW(LPCWSTR name)
{
    return succeed_or(remove_directory(utf8(name)));
}

DWORD WINAPI GetFileAttributesA(LPCSTR name)
{
    return get_attributes(utf8(name));
}

DWORD WINAPI GetFileAttributesW(LPCWSTR name)
{
    return get_attributes(utf8(name));
}

BOOL WINAPI GetFileAttributesExA(LPCSTR name, GET_FILEEX_INFO_LEVELS level, LPVOID information)
{
    return get_attributes(utf8(name), level, information);
}

BOOL WINAPI GetFileAttributesExW(LPCWSTR name, GET_FILEEX_INFO_LEVELS level, LPVOID information)
{
    return get_attributes(utf8(name), level, information);
}

BOOL WINAPI SetFileAttributesA(LPCSTR name, DWORD attributes)
{
    return succeed_or(set_attributes_by_name(utf8(name), attributes));
}

BOOL WINAPI SetFileAttributesW(LPCWSTR name, DWORD attributes)
{
    return succeed_or(set_attributes_by_name(utf8(name), attributes));
}
