#include "compat/kernel/system_error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <winerror.h>

namespace compat {
namespace {

struct Row {
    int number;
    DWORD error;
};
constexpr auto rows = std::to_array<Row>({
    {ENOENT, ERROR_FILE_NOT_FOUND},
    {ENOTDIR, ERROR_PATH_NOT_FOUND},
    {EACCES, ERROR_ACCESS_DENIED},
    {EPERM, ERROR_ACCESS_DENIED},
    {EROFS, ERROR_WRITE_PROTECT},
    {EISDIR, ERROR_ACCESS_DENIED},
    {EEXIST, ERROR_ALREADY_EXISTS},
    {ENOTEMPTY, ERROR_DIR_NOT_EMPTY},
    {EXDEV, ERROR_NOT_SAME_DEVICE},
    {EBUSY, ERROR_SHARING_VIOLATION},
    {ETXTBSY, ERROR_SHARING_VIOLATION},
    {EMFILE, ERROR_TOO_MANY_OPEN_FILES},
    {ENFILE, ERROR_TOO_MANY_OPEN_FILES},
    {ENOMEM, ERROR_NOT_ENOUGH_MEMORY},
    {ENOSPC, ERROR_DISK_FULL},
    {EDQUOT, ERROR_DISK_FULL},
    {EFBIG, ERROR_DISK_FULL},
    {ENAMETOOLONG, ERROR_FILENAME_EXCED_RANGE},
    {ELOOP, ERROR_CANT_RESOLVE_FILENAME},
    {EBADF, ERROR_INVALID_HANDLE},
    {EINVAL, ERROR_INVALID_PARAMETER},
    {EFAULT, ERROR_NOACCESS},
    {EIO, ERROR_IO_DEVICE},
    {ENXIO, ERROR_NOT_READY},
    {ENODEV, ERROR_NOT_READY},
    {EPIPE, ERROR_BROKEN_PIPE},
    {EAGAIN, ERROR_LOCK_VIOLATION},
    {ENOTSUP, ERROR_NOT_SUPPORTED},
    {ENOSYS, ERROR_NOT_SUPPORTED},
    {ENOEXEC, ERROR_BAD_EXE_FORMAT},
});

} // namespace

DWORD error_of_errno(int number)
{
    const auto row = std::ranges::find(rows, number, &Row::number);
    return row == rows.end() ? ERROR_GEN_FAILURE : row->error;
}

DWORD error_of_errno(int number, const std::string &linux_path)
{
    if (number == ENOENT) {
        std::error_code ignored;
        const auto parent = std::filesystem::path(linux_path).parent_path();
        if (!parent.empty() && !std::filesystem::is_directory(parent, ignored))
            return ERROR_PATH_NOT_FOUND;
    }
    return error_of_errno(number);
}

} // namespace compat
