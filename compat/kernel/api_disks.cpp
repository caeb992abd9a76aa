// Drives and the room on them.
#include "compat/kernel/file_names.hpp"
#include "compat/kernel/path.hpp"
#include "compat/kernel/system_error.hpp"
#include "compat/kernel/text.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <sys/statvfs.h>
#include <system_error>

#include <winbase.h>

namespace {

using namespace compat;

constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// No name means the current directory's drive.
DWORD status_of_disk(const std::string &directory, struct statvfs &status)
{
    std::string path;
    if (const DWORD error = path_of(directory.empty() ? "." : directory, path))
        return error;
    return ::statvfs(path.c_str(), &status) == 0 ? 0 : error_of_errno(errno, path);
}

BOOL free_space(const std::string &directory, PULARGE_INTEGER available, PULARGE_INTEGER total,
                PULARGE_INTEGER free)
{
    struct statvfs status;
    if (!succeed_or(status_of_disk(directory, status)))
        return FALSE;
    const auto give = [&](PULARGE_INTEGER to, fsblkcnt_t blocks) {
        if (to)
            to->QuadPart = ULONGLONG{blocks} * status.f_frsize;
    };
    give(available, status.f_bavail);
    give(total, status.f_blocks);
    give(free, status.f_bfree);
    return TRUE;
}

BOOL free_clusters(const std::string &root, LPDWORD sectors_per_cluster, LPDWORD bytes_per_sector,
                   LPDWORD free_clusters, LPDWORD clusters)
{
    struct statvfs status;
    const DWORD error = status_of_disk(root, status);
    if (error != 0) // of a drive, as of a folder, the way to it is missing
        return succeed_or(error == ERROR_FILE_NOT_FOUND ? ERROR_PATH_NOT_FOUND : error);
    constexpr DWORD sector = 512;
    const auto give = [](LPDWORD to, std::uint64_t value) {
        if (to) // more than 32 bits hold is their most
            *to = static_cast<DWORD>(value < 0xFFFFFFFF ? value : 0xFFFFFFFF);
    };
    give(sectors_per_cluster, status.f_frsize / sector);
    give(bytes_per_sector, sector);
    give(free_clusters, status.f_bavail);
    give(clusters, status.f_blocks);
    return TRUE;
}

UINT drive_type(const std::string &root)
{
    std::string path;
    std::error_code ignored;
    const bool there = path_of(root.empty() ? "\\" : root, path) == 0 &&
                       std::filesystem::is_directory(path, ignored);
    return there ? DRIVE_FIXED : DRIVE_NO_ROOT_DIR;
}

/// The name of the file system that a path lies on: the longest mount point in front of it.
std::string file_system_of(const std::string &path)
{
    std::ifstream mounts("/proc/self/mounts");
    std::string device, point, type, rest, found;
    std::size_t longest = 0;
    while (mounts >> device >> point >> type && std::getline(mounts, rest)) {
        const bool is_above =
            path.starts_with(point) &&
            (point == "/" || path.size() == point.size() || path[point.size()] == '/');
        if (is_above && point.size() >= longest) {
            longest = point.size();
            found = type;
        }
    }
    return found;
}

struct Volume {
    DWORD number = 0;
    DWORD longest_component = 0;
    std::string file_system;
};

DWORD describe_volume(const std::string &root, Volume &volume)
{
    struct statvfs status;
    std::string path;
    std::error_code ignored;
    if (!root.empty() && !ends_in_separator(root))
        return ERROR_INVALID_NAME;
    if (status_of_disk(root, status) != 0 || path_of(root.empty() ? "." : root, path) != 0)
        return ERROR_PATH_NOT_FOUND;
    volume.number = static_cast<DWORD>(status.f_fsid ^ (std::uint64_t{status.f_fsid} >> 32));
    volume.longest_component = static_cast<DWORD>(status.f_namemax);
    volume.file_system = file_system_of(std::filesystem::absolute(path, ignored).string());
    return 0;
}

/// False: the buffer is there, and too small.
template <class Char>
bool give(const std::string &text, Char *buffer, DWORD size)
{
    const auto converted = from_utf8<Char>(text);
    if (buffer && converted.size() >= size)
        return false;
    if (buffer)
        copy_text(converted, buffer, size);
    return true;
}

template <class Char>
BOOL volume_information(const std::string &root, Char *name, DWORD name_size, LPDWORD number,
                        LPDWORD longest_component, LPDWORD flags, Char *file_system,
                        DWORD file_system_size)
{
    Volume volume;
    if (!succeed_or(describe_volume(root, volume)))
        return FALSE;
    if (!give("", name, name_size) || !give(volume.file_system, file_system, file_system_size))
        return succeed_or(ERROR_BAD_LENGTH);
    if (number)
        *number = volume.number;
    if (longest_component)
        *longest_component = volume.longest_component;
    if (flags)
        *flags = FILE_CASE_SENSITIVE_SEARCH | FILE_CASE_PRESERVED_NAMES | FILE_UNICODE_ON_DISK;
    return TRUE;
}

template <class Char>
DWORD drive_strings(DWORD size, Char *roots)
{
    std::string all;
    for (const DWORD drives = GetLogicalDrives(); const char letter : letters)
        if (drives & DWORD{1} << (letter - letters[0]))
            all += std::string{letter, ':', '\\', '\0'};
    const auto length = static_cast<DWORD>(all.size());
    if (!roots || size <= length)
        return length + 1;
    std::copy_n(all.c_str(), length + 1, roots);
    return length;
}

} // namespace

BOOL WINAPI GetVolumeInformationA(LPCSTR root, LPSTR name, DWORD name_size, LPDWORD number,
                                  LPDWORD longest_component, LPDWORD flags, LPSTR file_system,
                                  DWORD file_system_size)
{
    return volume_information(utf8(root), name, name_size, number, longest_component, flags,
                              file_system, file_system_size);
}

BOOL WINAPI GetVolumeInformationW(LPCWSTR root, LPWSTR name, DWORD name_size, LPDWORD number,
                                  LPDWORD longest_component, LPDWORD flags, LPWSTR file_system,
                                  DWORD file_system_size)
{
    return volume_information(utf8(root), name, name_size, number, longest_component, flags,
                              file_system, file_system_size);
}

DWORD WINAPI GetLogicalDriveStringsA(DWORD size, LPSTR roots)
{
    return drive_strings(size, roots);
}

DWORD WINAPI GetLogicalDriveStringsW(DWORD size, LPWSTR roots)
{
    return drive_strings(size, roots);
}

BOOL WINAPI GetDiskFreeSpaceExA(LPCSTR directory, PULARGE_INTEGER available, PULARGE_INTEGER total,
                                PULARGE_INTEGER free)
{
    return free_space(utf8(directory), available, total, free);
}

BOOL WINAPI GetDiskFreeSpaceExW(LPCWSTR directory, PULARGE_INTEGER available, PULARGE_INTEGER total,
                                PULARGE_INTEGER free)
{
    return free_space(utf8(directory), available, total, free);
}

BOOL WINAPI GetDiskFreeSpaceA(LPCSTR root, LPDWORD sectors_per_cluster, LPDWORD bytes_per_sector,
                              LPDWORD free, LPDWORD clusters)
{
    return free_clusters(utf8(root), sectors_per_cluster, bytes_per_sector, free, clusters);
}

BOOL WINAPI GetDiskFreeSpaceW(LPCWSTR root, LPDWORD sectors_per_cluster, LPDWORD bytes_per_sector,
                              LPDWORD free, LPDWORD clusters)
{
    return free_clusters(utf8(root), sectors_per_cluster, bytes_per_sector, free, clusters);
}

UINT WINAPI GetDriveTypeA(LPCSTR root)
{
    return drive_type(utf8(root));
}

UINT WINAPI GetDriveTypeW(LPCWSTR root)
{
    return drive_type(utf8(root));
}

DWORD WINAPI GetLogicalDrives()
{
    DWORD drives = 0;
    for (DWORD letter = 0; letter < 26; ++letter) {
        const std::string root = {static_cast<char>('A' + letter), ':', '\\'};
        if (drive_type(root) == DRIVE_FIXED)
            drives |= DWORD{1} << letter;
    }
    return drives;
}
