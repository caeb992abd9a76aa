// What a directory says of a file, in Windows' words.
#pragma once

#include <cstdint>
#include <string>

#include <windef.h>

namespace compat {

struct FileStatus {
    DWORD attributes = 0;
    FILETIME created{}, accessed{}, written{};
    std::uint64_t size = 0;
    std::uint64_t device = 0, number = 0; ///< which file it is
    DWORD links = 0;

    bool is_directory() const;
    bool is_read_only() const;
};

/// 0 or an error of Win32. Symbolic links are followed, as far as they lead somewhere.
DWORD status_of(const std::string &linux_path, FileStatus &status);
DWORD status_of(int descriptor, FileStatus &status);

/// FILE_TYPE_DISK, FILE_TYPE_CHAR, FILE_TYPE_PIPE (sockets, too), FILE_TYPE_UNKNOWN.
DWORD type_of_file(int descriptor);

/// Linux keeps no creation time that could be set: from now on the file says this one. An error of
/// Win32 where the disk cannot keep it.
DWORD set_creation_time(int descriptor, const FILETIME &time);

/// Sets the attributes that a file can keep: read-only, hidden, system.
DWORD set_attributes(const std::string &linux_path, DWORD attributes);

/// The fields that WIN32_FIND_DATA and WIN32_FILE_ATTRIBUTE_DATA have in common.
template <class Data>
void copy_status(const FileStatus &status, Data &data)
{
    data.dwFileAttributes = status.attributes;
    data.ftCreationTime = status.created;
    data.ftLastAccessTime = status.accessed;
    data.ftLastWriteTime = status.written;
    data.nFileSizeHigh = static_cast<DWORD>(status.size >> 32);
    data.nFileSizeLow = static_cast<DWORD>(status.size);
}

} // namespace compat
