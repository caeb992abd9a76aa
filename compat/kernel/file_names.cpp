#include "compat/kernel/file_names.hpp"

#include "compat/kernel/file_sharing.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/system_error.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <fcntl.h>
#include <winbase.h>

namespace compat {
namespace {

DWORD error_of_call(int returned, const std::string &path)
{
    return returned == 0 ? 0 : error_of_errno(errno, path);
}

/// A name that exists.
DWORD find(const std::string &name, std::string &path, FileStatus &status)
{
    const DWORD error = path_of(name, path);
    return error != 0 ? error : status_of(path, status);
}

bool in_use(const FileStatus &status)
{
    return !file_sharing().may_delete({status.device, status.number});
}

DWORD check_replaceable(const FileStatus &target, DWORD flags)
{
    if (!(flags & MOVEFILE_REPLACE_EXISTING))
        return ERROR_ALREADY_EXISTS;
    if (target.is_directory() || target.is_read_only() || in_use(target))
        return ERROR_ACCESS_DENIED;
    return 0;
}

} // namespace

DWORD path_of(const std::string &name, std::string &path)
{
    if (name.empty())
        return ERROR_PATH_NOT_FOUND;
    if (!has_valid_characters(name))
        return ERROR_INVALID_NAME;
    path = linux_path(name);
    return 0;
}

DWORD delete_file(const std::string &name)
{
    std::string path;
    FileStatus status;
    if (const DWORD error = find(name, path, status))
        return error;
    if (status.is_directory() || status.is_read_only())
        return ERROR_ACCESS_DENIED;
    if (in_use(status))
        return ERROR_SHARING_VIOLATION;
    return error_of_call(::unlink(path.c_str()), path);
}

DWORD move_file(const std::string &from, const std::string &to, DWORD flags)
{
    std::string source, target;
    FileStatus moved, replaced;
    if (const DWORD error = find(from, source, moved))
        return error;
    if (in_use(moved))
        return ERROR_SHARING_VIOLATION;
    if (const DWORD error = path_of(to, target))
        return error;
    if (status_of(target, replaced) == 0) {
        const bool itself = replaced.device == moved.device && replaced.number == moved.number;
        if (itself) // only its letter case changes, which the look-up has hidden
            target = std::filesystem::path(target).parent_path() /
                     std::filesystem::path(windows_path(to)).filename();
        else if (const DWORD error = check_replaceable(replaced, flags))
            return error;
    }
    if (::rename(source.c_str(), target.c_str()) == 0)
        return 0;
    if (errno != EXDEV || !(flags & MOVEFILE_COPY_ALLOWED) || moved.is_directory())
        return error_of_errno(errno, target);
    const DWORD error = copy_file(from, to, false);
    return error != 0 ? error : error_of_call(::unlink(source.c_str()), source);
}

DWORD copy_file(const std::string &from, const std::string &to, bool fail_if_exists)
{
    std::string source, target;
    FileStatus copied, replaced;
    if (const DWORD error = find(from, source, copied))
        return error;
    if (const DWORD error = path_of(to, target))
        return error;
    if (copied.is_directory())
        return ERROR_ACCESS_DENIED;
    if (status_of(target, replaced) == 0) {
        if (fail_if_exists)
            return ERROR_FILE_EXISTS;
        if (replaced.is_directory() || replaced.is_read_only())
            return ERROR_ACCESS_DENIED;
        if (in_use(replaced) ||
            (replaced.device == copied.device && replaced.number == copied.number))
            return ERROR_SHARING_VIOLATION;
    }
    std::error_code error;
    std::filesystem::copy_file(source, target, std::filesystem::copy_options::overwrite_existing,
                               error);
    if (error)
        return error_of_errno(error.value(), target);
    struct stat times;
    if (::stat(source.c_str(), &times) == 0) {
        const timespec both[] = {times.st_atim, times.st_mtim};
        ::utimensat(AT_FDCWD, target.c_str(), both, 0);
    }
    return 0;
}

DWORD create_directory(const std::string &name)
{
    std::string path;
    if (const DWORD error = path_of(name, path))
        return error;
    const DWORD error = error_of_call(::mkdir(path.c_str(), 0777), path);
    // What is missing is never the directory itself.
    return error == ERROR_FILE_NOT_FOUND ? ERROR_PATH_NOT_FOUND : error;
}

DWORD remove_directory(const std::string &name)
{
    std::string path;
    FileStatus status;
    if (const DWORD error = find(name, path, status))
        return error;
    if (!status.is_directory())
        return ERROR_DIRECTORY;
    return error_of_call(::rmdir(path.c_str()), path);
}

} // namespace compat
