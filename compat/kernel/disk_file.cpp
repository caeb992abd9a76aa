#include "compat/kernel/disk_file.hpp"

#include "compat/kernel/file_status.hpp"
#include "compat/kernel/file_time.hpp"
#include "compat/kernel/system_error.hpp"
#include "compat/kernel/transfer_at_once.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

#include <winbase.h>

namespace compat {
namespace {

/// Whether any file of this process was ever locked: then every transfer has to look.
std::atomic<bool> locks_exist{false};

std::uint64_t offset_of(const OVERLAPPED &overlapped)
{
    return std::uint64_t{overlapped.OffsetHigh} << 32 | overlapped.Offset;
}

constexpr auto at_end = std::numeric_limits<std::uint64_t>::max();

/// Also 0 and -1 leave a time as it is.
bool is_given(const FILETIME *time)
{
    return time && steps_of(*time) != 0 && steps_of(*time) != std::uint64_t(-1);
}

/// Linux' ranges are signed, and 0 bytes mean "to the end".
struct flock range(short type, std::uint64_t offset, std::uint64_t size)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();
    struct flock lock {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    lock.l_start = static_cast<off_t>(std::min(offset, most));
    lock.l_len = size > most - std::min(offset, most) ? 0 : static_cast<off_t>(size);
    return lock;
}

} // namespace

DiskFile::DiskFile(int descriptor, std::string path, FileSharing::Opening opening, DWORD flags)
    : KernelObject(type_tag),
      descriptor_(descriptor),
      path_(std::move(path)),
      opening_(opening),
      flags_(flags)
{
}

DiskFile::~DiskFile()
{
    ::close(descriptor_);
    if (shared_)
        file_sharing().close(id_, opening_);
}

void DiskFile::handle_closed(std::uintptr_t)
{
    if (handle_count() == 0 && (flags_ & FILE_FLAG_DELETE_ON_CLOSE))
        ::unlink(path_.c_str());
}

DWORD DiskFile::cancel_io(HANDLE, const OVERLAPPED *)
{
    return ERROR_NOT_FOUND;
}

DWORD DiskFile::type_of_file() const
{
    return compat::type_of_file(descriptor_);
}

// ---- transfers ----------------------------------------------------------------------------------

/// `how(offset)` moves the bytes, from the descriptor's position if there is no offset; it returns
/// an error and counts in request.transferred.
template <class Transfer>
DWORD DiskFile::transfer(FileRequest &request, Transfer how)
{
    OVERLAPPED *const overlapped = request.overlapped;
    if (!overlapped) {
        if (flags_ & FILE_FLAG_OVERLAPPED)
            return ERROR_INVALID_PARAMETER;
        return how(nullptr);
    }
    return transfer_at_once(request, [&] {
        const auto offset = offset_of(*overlapped);
        const DWORD error = how(&offset);
        if (!(flags_ & FILE_FLAG_OVERLAPPED) && offset != at_end) {
            const auto end = static_cast<off_t>(offset + request.transferred);
            ::lseek(descriptor_, end, SEEK_SET); // fails where there is no position
        }
        return error;
    });
}

DWORD DiskFile::read_file(FileRequest &request)
{
    if (!may(FILE_READ_DATA))
        return ERROR_ACCESS_DENIED;
    return transfer(request, [&](const std::uint64_t *offset) -> DWORD {
        const auto here = offset ? *offset : std::uint64_t(::lseek(descriptor_, 0, SEEK_CUR));
        if (locked_by_others(here, request.size))
            return ERROR_LOCK_VIOLATION;
        ssize_t got =
            offset ? ::pread(descriptor_, request.buffer, request.size, static_cast<off_t>(*offset))
                   : ::read(descriptor_, request.buffer, request.size);
        if (got < 0 && errno == ESPIPE)
            got = ::read(descriptor_, request.buffer, request.size);
        if (got < 0)
            return error_of_errno(errno);
        request.transferred = static_cast<DWORD>(got);
        return got == 0 && offset && request.size > 0 ? ERROR_HANDLE_EOF : 0;
    });
}

DWORD DiskFile::write_file(FileRequest &request)
{
    if (!may(FILE_WRITE_DATA | FILE_APPEND_DATA))
        return ERROR_ACCESS_DENIED;
    if (!request.buffer && request.size > 0)
        return ERROR_INVALID_USER_BUFFER;
    return transfer(request, [&](const std::uint64_t *offset) -> DWORD {
        if (offset && *offset == at_end) {
            ::lseek(descriptor_, 0, SEEK_END);
            offset = nullptr;
        }
        const auto here = offset ? *offset : std::uint64_t(::lseek(descriptor_, 0, SEEK_CUR));
        if (locked_by_others(here, request.size))
            return ERROR_LOCK_VIOLATION;
        const char *const from = static_cast<const char *>(request.buffer);
        while (request.transferred < request.size) {
            const auto done = request.transferred;
            ssize_t put = offset ? ::pwrite(descriptor_, from + done, request.size - done,
                                            static_cast<off_t>(*offset + done))
                                 : ::write(descriptor_, from + done, request.size - done);
            if (put < 0 && errno == ESPIPE)
                put = ::write(descriptor_, from + done, request.size - done);
            if (put < 0 && errno != EINTR)
                return error_of_errno(errno);
            request.transferred += static_cast<DWORD>(std::max<ssize_t>(put, 0));
        }
        return 0;
    });
}

// ---- the rest -----------------------------------------------------------------------------------

DWORD DiskFile::seek(std::int64_t distance, DWORD method, std::int64_t &position)
{
    std::int64_t base = 0;
    struct stat status;
    if (method == FILE_CURRENT)
        base = ::lseek(descriptor_, 0, SEEK_CUR);
    else if (method == FILE_END)
        base = ::fstat(descriptor_, &status) == 0 ? status.st_size : -1;
    else if (method != FILE_BEGIN)
        return ERROR_INVALID_PARAMETER;
    if (base < 0)
        return ERROR_INVALID_FUNCTION; // a device without a position
    if (base + distance < 0)
        return ERROR_NEGATIVE_SEEK;
    position = ::lseek(descriptor_, base + distance, SEEK_SET);
    return position < 0 ? error_of_errno(errno) : 0;
}

DWORD DiskFile::cut_here()
{
    if (!may(FILE_WRITE_DATA))
        return ERROR_ACCESS_DENIED;
    const auto here = ::lseek(descriptor_, 0, SEEK_CUR);
    return here < 0 || ::ftruncate(descriptor_, here) != 0 ? error_of_errno(errno) : 0;
}

DWORD DiskFile::flush()
{
    if (!may(FILE_WRITE_DATA | FILE_APPEND_DATA))
        return ERROR_ACCESS_DENIED;
    // Nothing to flush on a device without a cache.
    return ::fsync(descriptor_) == 0 || errno == EINVAL ? 0 : error_of_errno(errno);
}

DWORD DiskFile::set_times(const FILETIME *created, const FILETIME *accessed,
                          const FILETIME *written)
{
    if (!may(FILE_WRITE_ATTRIBUTES))
        return ERROR_ACCESS_DENIED;
    const auto time = [](const FILETIME *t) {
        return is_given(t) ? unix_time(*t) : timespec{0, UTIME_OMIT};
    };
    if (is_given(created))
        if (const DWORD error = set_creation_time(descriptor_, *created))
            return error;
    const timespec times[] = {time(accessed), time(written)};
    return ::futimens(descriptor_, times) == 0 ? 0 : error_of_errno(errno);
}

// ---- locks --------------------------------------------------------------------------------------

DWORD DiskFile::lock(std::uint64_t offset, std::uint64_t size)
{
    const std::lock_guard guard(locks_mutex_);
    const auto overlaps = [&](const Range &other) {
        return offset < other.offset + other.size && other.offset < offset + size;
    };
    if (std::ranges::any_of(locks_, overlaps))
        return ERROR_LOCK_VIOLATION;
    // Linux has no exclusive lock of a file that was opened for reading.
    auto wanted = range(may(FILE_WRITE_DATA) ? F_WRLCK : F_RDLCK, offset, size);
    if (::fcntl(descriptor_, F_OFD_SETLK, &wanted) != 0)
        return error_of_errno(errno);
    locks_.push_back({offset, size});
    locks_exist = true;
    return 0;
}

DWORD DiskFile::unlock(std::uint64_t offset, std::uint64_t size)
{
    const std::lock_guard guard(locks_mutex_);
    const auto at = std::ranges::find_if(
        locks_, [&](const Range &lock) { return lock.offset == offset && lock.size == size; });
    if (at == locks_.end())
        return ERROR_NOT_LOCKED;
    locks_.erase(at);
    auto wanted = range(F_UNLCK, offset, size);
    return ::fcntl(descriptor_, F_OFD_SETLK, &wanted) == 0 ? 0 : error_of_errno(errno);
}

bool DiskFile::locked_by_others(std::uint64_t offset, std::uint64_t size) const
{
    if (!locks_exist || size == 0)
        return false;
    auto lock = range(F_WRLCK, offset, size);
    return ::fcntl(descriptor_, F_OFD_GETLK, &lock) == 0 && lock.l_type == F_WRLCK;
}

} // namespace compat
