// CreateFile's rules.
#include "compat/kernel/disk_file.hpp"

#include "compat/kernel/file_status.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/system_error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <winbase.h>

namespace compat {
namespace {

ACCESS_MASK specific_rights(DWORD access)
{
    ACCESS_MASK rights = access & 0x01FFFFFF;
    if (access & GENERIC_READ)
        rights |= FILE_GENERIC_READ;
    if (access & GENERIC_WRITE)
        rights |= FILE_GENERIC_WRITE;
    if (access & GENERIC_EXECUTE)
        rights |= FILE_EXECUTE | FILE_READ_ATTRIBUTES;
    if (access & (GENERIC_ALL | MAXIMUM_ALLOWED))
        rights |= FILE_ALL_ACCESS;
    return rights;
}

int open_flags(ACCESS_MASK rights)
{
    const bool writes = (rights & FILE_WRITE_DATA) != 0;
    const bool appends = !writes && (rights & FILE_APPEND_DATA) != 0;
    const bool reads = (rights & FILE_READ_DATA) != 0;
    const int way = !writes && !appends ? O_RDONLY : reads ? O_RDWR : O_WRONLY;
    return way | O_CLOEXEC | O_NOCTTY | (appends ? O_APPEND : 0);
}

DWORD check(const OpenFile &how)
{
    if (how.name.empty())
        return ERROR_PATH_NOT_FOUND;
    if (how.disposition < CREATE_NEW || how.disposition > TRUNCATE_EXISTING)
        return ERROR_INVALID_PARAMETER;
    if (how.disposition == TRUNCATE_EXISTING && !(how.access & (GENERIC_WRITE | GENERIC_ALL)))
        return ERROR_INVALID_PARAMETER;
    return has_valid_characters(how.name) ? 0 : ERROR_INVALID_NAME;
}

/// What the disposition and the flags say to a name that is there already.
DWORD check_existing(const OpenFile &how, ACCESS_MASK rights, const FileStatus &status)
{
    if (how.disposition == CREATE_NEW)
        return ERROR_FILE_EXISTS;
    if (status.is_directory()) {
        const bool empties = how.disposition != OPEN_EXISTING && how.disposition != OPEN_ALWAYS;
        return empties || !(how.flags & FILE_FLAG_BACKUP_SEMANTICS) ? ERROR_ACCESS_DENIED : 0;
    }
    const bool writes = (rights & (FILE_WRITE_DATA | FILE_APPEND_DATA)) != 0;
    const bool replaces = how.disposition == CREATE_ALWAYS;
    return status.is_read_only() && (writes || replaces) ? ERROR_ACCESS_DENIED : 0;
}

bool makes(DWORD disposition)
{
    return disposition == CREATE_NEW || disposition == CREATE_ALWAYS || disposition == OPEN_ALWAYS;
}

constexpr mode_t usual_mode = 0666;

mode_t mode_of_new_file(DWORD flags)
{
    return flags & FILE_ATTRIBUTE_READONLY ? usual_mode & ~0222 : usual_mode;
}

/// A file that is not there is made by the one who wins, so that CREATE_NEW can serve as a lock.
int make_file(const std::string &path, int flags, const OpenFile &how, bool &existed)
{
    const mode_t mode = mode_of_new_file(how.flags);
    const int descriptor = ::open(path.c_str(), flags | O_CREAT | O_EXCL, mode);
    existed = descriptor < 0 && errno == EEXIST;
    return existed && how.disposition != CREATE_NEW
               ? ::open(path.c_str(), flags | O_CREAT, mode) // also through a link to nothing yet
               : descriptor;
}

} // namespace

std::shared_ptr<DiskFile> DiskFile::take_over(int descriptor, ACCESS_MASK access)
{
    std::error_code ignored;
    const auto link = "/proc/self/fd/" + std::to_string(descriptor);
    const auto path = std::filesystem::read_symlink(link, ignored).string();
    constexpr DWORD every_share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    return std::shared_ptr<DiskFile>(new DiskFile(descriptor, path, {access, every_share}, 0));
}

DWORD DiskFile::open(const OpenFile &how, std::shared_ptr<DiskFile> &file, bool &existed)
{
    if (const DWORD error = check(how))
        return error;
    std::error_code ignored;
    const auto path = std::filesystem::absolute(linux_path(how.name), ignored).string();
    const auto rights = specific_rights(how.access);

    FileStatus status;
    existed = status_of(path, status) == 0;
    if (existed) {
        if (const DWORD error = check_existing(how, rights, status))
            return error;
    }
    const bool is_directory = existed && status.is_directory();
    const int flags = is_directory ? O_RDONLY | O_CLOEXEC | O_DIRECTORY : open_flags(rights);
    // One that CREATE_NEW has not seen a moment ago is another's by now.
    int descriptor = how.disposition == CREATE_NEW ? -1 : ::open(path.c_str(), flags);
    if (how.disposition == CREATE_NEW ||
        (descriptor < 0 && errno == ENOENT && makes(how.disposition))) {
        if (ends_in_separator(how.name))
            return ERROR_INVALID_NAME;
        descriptor = make_file(path, flags, how, existed);
    }
    if (descriptor < 0)
        return errno == EEXIST ? DWORD{ERROR_FILE_EXISTS} : error_of_errno(errno, path);

    const FileSharing::Opening opening{rights, how.share};
    std::shared_ptr<DiskFile> opened(new DiskFile(descriptor, path, opening, how.flags));
    if (const DWORD error = status_of(descriptor, status))
        return error;
    if (!is_directory && opened->type_of_file() == FILE_TYPE_DISK) {
        opened->id_ = {status.device, status.number};
        opened->shared_ = file_sharing().open(opened->id_, opening);
        if (!opened->shared_)
            return ERROR_SHARING_VIOLATION;
        const bool empties =
            how.disposition == CREATE_ALWAYS || how.disposition == TRUNCATE_EXISTING;
        if (existed && empties && ::truncate(path.c_str(), 0) != 0)
            return error_of_errno(errno);
    }
    file = std::move(opened);
    return 0;
}

} // namespace compat
