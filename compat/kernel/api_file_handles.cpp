// CreateFile, and what goes by the handle it returns.
#include "compat/kernel/disk_file.hpp"
#include "compat/kernel/file_status.hpp"
#include "compat/kernel/handles.hpp"
#include "compat/kernel/text.hpp"

#include <winbase.h>

namespace {

using namespace compat;

HANDLE create_file(const OpenFile &how, LPSECURITY_ATTRIBUTES attributes)
{
    std::shared_ptr<DiskFile> file;
    bool existed = false;
    if (const DWORD error = DiskFile::open(how, file, existed)) {
        set_last_error(error);
        return INVALID_HANDLE_VALUE;
    }
    const HANDLE handle = new_handle(std::move(file), attributes);
    if (!handle)
        return INVALID_HANDLE_VALUE;
    const bool tells = how.disposition == CREATE_ALWAYS || how.disposition == OPEN_ALWAYS;
    set_last_error(tells && existed ? ERROR_ALREADY_EXISTS : ERROR_SUCCESS);
    return handle;
}

template <class Call>
BOOL on_disk_file(HANDLE handle, Call call)
{
    const auto file = object_of<DiskFile>(handle);
    return file && succeed_or(call(*file));
}

BOOL with_status(HANDLE handle, FileStatus &status)
{
    return on_disk_file(handle, [&](DiskFile &f) { return status_of(f.descriptor(), status); });
}

constexpr DWORD low(std::uint64_t value)
{
    return static_cast<DWORD>(value);
}
constexpr DWORD high(std::uint64_t value)
{
    return static_cast<DWORD>(value >> 32);
}
constexpr std::uint64_t whole(DWORD low, DWORD high)
{
    return std::uint64_t{high} << 32 | low;
}

} // namespace

HANDLE WINAPI CreateFileA(LPCSTR name, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes,
                          DWORD disposition, DWORD flags, HANDLE)
{
    return create_file({utf8(name), access, share, disposition, flags}, attributes);
}

HANDLE WINAPI CreateFileW(LPCWSTR name, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes,
                          DWORD disposition, DWORD flags, HANDLE)
{
    return create_file({utf8(name), access, share, disposition, flags}, attributes);
}

BOOL WINAPI SetFilePointerEx(HANDLE handle, LARGE_INTEGER distance, PLARGE_INTEGER position,
                             DWORD method)
{
    std::int64_t at = 0;
    const BOOL moved = on_disk_file(
        handle, [&](DiskFile &file) { return file.seek(distance.QuadPart, method, at); });
    if (moved && position)
        position->QuadPart = at;
    return moved;
}

// A low half of 0xFFFFFFFF is a failure only if the error is not 0.
DWORD WINAPI SetFilePointer(HANDLE handle, LONG distance, PLONG distance_high, DWORD method)
{
    LARGE_INTEGER by, position;
    by.QuadPart = distance;
    if (distance_high) {
        by.LowPart = static_cast<DWORD>(distance);
        by.HighPart = *distance_high;
    }
    if (!SetFilePointerEx(handle, by, &position, method))
        return INVALID_SET_FILE_POINTER;
    if (distance_high)
        *distance_high = position.HighPart;
    if (position.LowPart == INVALID_SET_FILE_POINTER)
        set_last_error(NO_ERROR);
    return position.LowPart;
}

BOOL WINAPI SetEndOfFile(HANDLE handle)
{
    return on_disk_file(handle, [](DiskFile &file) { return file.cut_here(); });
}

BOOL WINAPI FlushFileBuffers(HANDLE handle)
{
    return on_disk_file(handle, [](DiskFile &file) { return file.flush(); });
}

BOOL WINAPI GetFileSizeEx(HANDLE handle, PLARGE_INTEGER size)
{
    FileStatus status;
    if (!with_status(handle, status))
        return FALSE;
    size->QuadPart = static_cast<LONGLONG>(status.size);
    return TRUE;
}

DWORD WINAPI GetFileSize(HANDLE handle, LPDWORD size_high)
{
    LARGE_INTEGER size;
    if (!GetFileSizeEx(handle, &size))
        return INVALID_FILE_SIZE;
    if (size_high)
        *size_high = static_cast<DWORD>(size.HighPart);
    if (size.LowPart == INVALID_FILE_SIZE)
        set_last_error(NO_ERROR);
    return size.LowPart;
}

DWORD WINAPI GetFileType(HANDLE handle)
{
    const auto object = object_of<KernelObject>(handle);
    const FileObject *const file = object ? object->file() : nullptr;
    if (!file) {
        set_last_error(ERROR_INVALID_HANDLE);
        return FILE_TYPE_UNKNOWN;
    }
    set_last_error(NO_ERROR);
    return file->type_of_file();
}

BOOL WINAPI GetFileTime(HANDLE handle, LPFILETIME created, LPFILETIME accessed, LPFILETIME written)
{
    FileStatus status;
    if (!with_status(handle, status))
        return FALSE;
    if (created)
        *created = status.created;
    if (accessed)
        *accessed = status.accessed;
    if (written)
        *written = status.written;
    return TRUE;
}

BOOL WINAPI SetFileTime(HANDLE handle, const FILETIME *created, const FILETIME *accessed,
                        const FILETIME *written)
{
    return on_disk_file(handle,
                        [&](DiskFile &file) { return file.set_times(created, accessed, written); });
}

BOOL WINAPI GetFileInformationByHandle(HANDLE handle, LPBY_HANDLE_FILE_INFORMATION information)
{
    FileStatus status;
    if (!with_status(handle, status))
        return FALSE;
    copy_status(status, *information);
    information->dwVolumeSerialNumber = low(status.device);
    information->nNumberOfLinks = status.links;
    information->nFileIndexHigh = high(status.number);
    information->nFileIndexLow = low(status.number);
    return TRUE;
}

BOOL WINAPI LockFile(HANDLE handle, DWORD offset, DWORD offset_high, DWORD size, DWORD size_high)
{
    return on_disk_file(handle, [&](DiskFile &file) {
        return file.lock(whole(offset, offset_high), whole(size, size_high));
    });
}

BOOL WINAPI UnlockFile(HANDLE handle, DWORD offset, DWORD offset_high, DWORD size, DWORD size_high)
{
    return on_disk_file(handle, [&](DiskFile &file) {
        return file.unlock(whole(offset, offset_high), whole(size, size_high));
    });
}
