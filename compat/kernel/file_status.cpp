#include "compat/kernel/file_status.hpp"

#include "compat/kernel/file_time.hpp"
#include "compat/kernel/system_error.hpp"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/xattr.h>

#include <winbase.h>
#include <winerror.h>

namespace compat {
namespace {

// Where Samba, too, keeps the attributes that Linux does not have.
constexpr char attribute_name[] = "user.DOSATTRIB";
// As decimal digits, where somebody has set it.
constexpr char creation_name[] = "user.winsock_shim.created";
constexpr DWORD kept_attributes = FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM;
constexpr mode_t anybody_writes = S_IWUSR | S_IWGRP | S_IWOTH;

DWORD parse_kept(const char *text, ssize_t length)
{
    if (length <= 0)
        return 0;
    const std::string copy(text, static_cast<std::size_t>(length));
    return static_cast<DWORD>(std::strtoul(copy.c_str(), nullptr, 16)) & kept_attributes;
}

/// Its `length` characters, of a buffer that has room for one more.
void take_creation_time(char *text, ssize_t length, FileStatus &status)
{
    if (length <= 0)
        return;
    text[length] = '\0';
    status.created = compat::file_time(std::strtoull(text, nullptr, 10));
}

FILETIME file_time(const struct statx_timestamp &time)
{
    return compat::file_time(time.tv_sec, time.tv_nsec);
}

void fill(const struct statx &from, DWORD kept, FileStatus &status)
{
    const bool is_directory = S_ISDIR(from.stx_mode);
    status.attributes = kept | (is_directory ? FILE_ATTRIBUTE_DIRECTORY : FILE_ATTRIBUTE_ARCHIVE);
    if (!is_directory && (from.stx_mode & anybody_writes) == 0)
        status.attributes |= FILE_ATTRIBUTE_READONLY;
    status.accessed = file_time(from.stx_atime);
    status.written = file_time(from.stx_mtime);
    status.created =
        from.stx_mask & STATX_BTIME ? file_time(from.stx_btime) : file_time(from.stx_ctime);
    status.size = is_directory ? 0 : from.stx_size;
    status.device = makedev(from.stx_dev_major, from.stx_dev_minor);
    status.number = from.stx_ino;
    status.links = from.stx_nlink;
}

constexpr unsigned wanted = STATX_BASIC_STATS | STATX_BTIME;

} // namespace

bool FileStatus::is_directory() const
{
    return (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

bool FileStatus::is_read_only() const
{
    return (attributes & FILE_ATTRIBUTE_READONLY) != 0;
}

DWORD status_of(const std::string &linux_path, FileStatus &status)
{
    struct statx found;
    const char *const path = linux_path.c_str();
    if (::statx(AT_FDCWD, path, 0, wanted, &found) != 0 &&
        ::statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, wanted, &found) != 0)
        return error_of_errno(errno, linux_path);
    char text[24];
    fill(found, parse_kept(text, ::getxattr(path, attribute_name, text, 16)), status);
    take_creation_time(text, ::getxattr(path, creation_name, text, sizeof text - 1), status);
    return 0;
}

DWORD status_of(int descriptor, FileStatus &status)
{
    struct statx found;
    if (::statx(descriptor, "", AT_EMPTY_PATH, wanted, &found) != 0)
        return error_of_errno(errno);
    char text[24];
    fill(found, parse_kept(text, ::fgetxattr(descriptor, attribute_name, text, 16)), status);
    take_creation_time(text, ::fgetxattr(descriptor, creation_name, text, sizeof text - 1), status);
    return 0;
}

DWORD set_creation_time(int descriptor, const FILETIME &time)
{
    const std::string text = std::to_string(steps_of(time));
    const int failed = ::fsetxattr(descriptor, creation_name, text.data(), text.size(), 0);
    return failed ? error_of_errno(errno) : 0;
}

DWORD type_of_file(int descriptor)
{
    struct stat status;
    if (::fstat(descriptor, &status) != 0)
        return FILE_TYPE_UNKNOWN;
    if (S_ISCHR(status.st_mode))
        return FILE_TYPE_CHAR;
    return S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode) ? FILE_TYPE_PIPE : FILE_TYPE_DISK;
}

DWORD set_attributes(const std::string &linux_path, DWORD attributes)
{
    struct stat now;
    const char *const path = linux_path.c_str();
    if (::stat(path, &now) != 0)
        return error_of_errno(errno, linux_path);
    if (!S_ISDIR(now.st_mode)) {
        // Whoever may read may write again; the rest stays as it was.
        const mode_t writers = (now.st_mode >> 1 & (S_IWUSR | S_IWGRP)) | S_IWUSR;
        const mode_t mode = attributes & FILE_ATTRIBUTE_READONLY ? now.st_mode & ~anybody_writes
                            : now.st_mode & anybody_writes       ? now.st_mode
                                                                 : now.st_mode | writers;
        if (mode != now.st_mode && ::chmod(path, mode & 07777) != 0)
            return error_of_errno(errno);
    }
    if ((attributes & kept_attributes) == 0) {
        ::removexattr(path, attribute_name); // mostly there is none
        return 0;
    }
    char text[16];
    const int length = std::snprintf(text, sizeof text, "0x%x", attributes & kept_attributes);
    const int failed = ::setxattr(path, attribute_name, text, static_cast<std::size_t>(length), 0);
    return failed ? error_of_errno(errno) : 0;
}

} // namespace compat
