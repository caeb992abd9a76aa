/* Files and directories. How names are found: C: is the root of the file system, backslashes and
 * slashes are the same, letter case does not matter where the exact name does not exist.
 *
 * Names fail with ERROR_FILE_NOT_FOUND (the last component), ERROR_PATH_NOT_FOUND (one before it),
 * ERROR_INVALID_NAME (< > " | ? *), ERROR_ACCESS_DENIED, ERROR_SHARING_VIOLATION (open in this
 * process in a way that does not allow it; what other programs do with the file is not known).
 * Handles fail with ERROR_INVALID_HANDLE, and with ERROR_ACCESS_DENIED if they were not opened for
 * that. Any thread. */
#pragma once

#include <minwinbase.h>

#define CREATE_NEW 1
#define CREATE_ALWAYS 2
#define OPEN_EXISTING 3
#define OPEN_ALWAYS 4
#define TRUNCATE_EXISTING 5

#define INVALID_FILE_SIZE ((DWORD)0xFFFFFFFF)
#define INVALID_SET_FILE_POINTER ((DWORD)-1)
#define INVALID_FILE_ATTRIBUTES ((DWORD)-1)

typedef struct _BY_HANDLE_FILE_INFORMATION {
    DWORD dwFileAttributes;
    FILETIME ftCreationTime;
    FILETIME ftLastAccessTime;
    FILETIME ftLastWriteTime;
    DWORD dwVolumeSerialNumber;
    DWORD nFileSizeHigh;
    DWORD nFileSizeLow;
    DWORD nNumberOfLinks;
    DWORD nFileIndexHigh;
    DWORD nFileIndexLow;
} BY_HANDLE_FILE_INFORMATION, *PBY_HANDLE_FILE_INFORMATION, *LPBY_HANDLE_FILE_INFORMATION;

typedef struct _WIN32_FILE_ATTRIBUTE_DATA {
    DWORD dwFileAttributes;
    FILETIME ftCreationTime;
    FILETIME ftLastAccessTime;
    FILETIME ftLastWriteTime;
    DWORD nFileSizeHigh;
    DWORD nFileSizeLow;
} WIN32_FILE_ATTRIBUTE_DATA, *LPWIN32_FILE_ATTRIBUTE_DATA;

_COMPAT_BEGIN_C

/* Opens or makes a file; INVALID_HANDLE_VALUE on failure. CREATE_NEW: ERROR_FILE_EXISTS. On success
 * CREATE_ALWAYS and OPEN_ALWAYS say ERROR_ALREADY_EXISTS or 0. A directory needs
 * FILE_FLAG_BACKUP_SEMANTICS. FILE_FLAG_DELETE_ON_CLOSE is kept; FILE_FLAG_OVERLAPPED as well
 * (operations are over at once); the flags for the cache change nothing. Microsoft: "CreateFileW".
 */
HANDLE WINAPI CreateFileA(LPCSTR name, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes,
                          DWORD disposition, DWORD flags, HANDLE as_that_one);
HANDLE WINAPI CreateFileW(LPCWSTR name, DWORD access, DWORD share, LPSECURITY_ATTRIBUTES attributes,
                          DWORD disposition, DWORD flags, HANDLE as_that_one);

/* Reads up to `size` bytes; TRUE with 0 bytes at the end. Without `overlapped` it waits, whatever
 * FIONBIO says; with it, FALSE and ERROR_IO_PENDING say that it goes on by itself (hEvent tells,
 * GetOverlappedResult has the outcome), and it reads at the offset given there: at the end of a
 * file that is ERROR_HANDLE_EOF. On a socket it re-enables FD_READ as recv does.
 * ERROR_INVALID_HANDLE, ERROR_NETNAME_DELETED (reset), ERROR_PIPE_NOT_CONNECTED (after shutdown),
 * ERROR_UNEXP_NET_ERR (not connected), ERROR_MORE_DATA (datagram cut off), ERROR_NOACCESS.
 * Any thread. Microsoft: "ReadFile". */
BOOL WINAPI ReadFile(HANDLE file, LPVOID buffer, DWORD size, LPDWORD read, LPOVERLAPPED overlapped);

/* Writes all of `size` bytes, as ReadFile reads; ERROR_INVALID_USER_BUFFER for a null buffer,
 * ERROR_DISK_FULL. Any thread. Microsoft: "WriteFile". */
BOOL WINAPI WriteFile(HANDLE file, LPCVOID buffer, DWORD size, LPDWORD written,
                      LPOVERLAPPED overlapped);

/* Moves the position in bytes; ERROR_NEGATIVE_SEEK, ERROR_INVALID_PARAMETER (method). The low half
 * of the new one, or INVALID_SET_FILE_POINTER with an error other than 0. Microsoft:
 * "SetFilePointer". */
DWORD WINAPI SetFilePointer(HANDLE file, LONG distance, PLONG distance_high, DWORD method);
BOOL WINAPI SetFilePointerEx(HANDLE file, LARGE_INTEGER distance, PLARGE_INTEGER position,
                             DWORD method);
/* Cuts or lengthens the file to its position. Microsoft: "SetEndOfFile". */
BOOL WINAPI SetEndOfFile(HANDLE file);
BOOL WINAPI FlushFileBuffers(HANDLE file);
/* In bytes; GetFileSize gives the low half, or INVALID_FILE_SIZE. Microsoft: "GetFileSizeEx". */
DWORD WINAPI GetFileSize(HANDLE file, LPDWORD size_high);
BOOL WINAPI GetFileSizeEx(HANDLE file, PLARGE_INTEGER size);
/* FILE_TYPE_DISK, FILE_TYPE_CHAR, FILE_TYPE_PIPE (sockets too), or FILE_TYPE_UNKNOWN with an error.
 * Microsoft: "GetFileType". */
DWORD WINAPI GetFileType(HANDLE file);
/* Null pointers are left out. Linux keeps a time of creation of its own: another one is kept beside
 * the file (as an extended attribute; ERROR_NOT_SUPPORTED where the disk has none). Microsoft:
 * "GetFileTime". */
BOOL WINAPI GetFileTime(HANDLE file, LPFILETIME created, LPFILETIME accessed, LPFILETIME written);
BOOL WINAPI SetFileTime(HANDLE file, const FILETIME *created, const FILETIME *accessed,
                        const FILETIME *written);
BOOL WINAPI GetFileInformationByHandle(HANDLE file, LPBY_HANDLE_FILE_INFORMATION information);
/* Ranges of bytes that only this handle may write or read; ERROR_LOCK_VIOLATION. Other programs
 * must lock, too, to notice. Microsoft: "LockFile". */
BOOL WINAPI LockFile(HANDLE file, DWORD offset, DWORD offset_high, DWORD size, DWORD size_high);
BOOL WINAPI UnlockFile(HANDLE file, DWORD offset, DWORD offset_high, DWORD size, DWORD size_high);

/* Microsoft: "DeleteFileW", "CreateDirectoryW" (ERROR_ALREADY_EXISTS), "RemoveDirectoryW"
 * (ERROR_DIR_NOT_EMPTY, ERROR_DIRECTORY). */
BOOL WINAPI DeleteFileA(LPCSTR name);
BOOL WINAPI DeleteFileW(LPCWSTR name);
BOOL WINAPI CreateDirectoryA(LPCSTR name, LPSECURITY_ATTRIBUTES attributes);
BOOL WINAPI CreateDirectoryW(LPCWSTR name, LPSECURITY_ATTRIBUTES attributes);
BOOL WINAPI RemoveDirectoryA(LPCSTR name);
BOOL WINAPI RemoveDirectoryW(LPCWSTR name);

/* INVALID_FILE_ATTRIBUTES on failure. FILE_ATTRIBUTE_READONLY is the lack of Linux's permission to
 * write; hidden and system files keep that beside the file where the file system can (else
 * ERROR_NOT_SUPPORTED). Microsoft: "GetFileAttributesW", "SetFileAttributesW". */
DWORD WINAPI GetFileAttributesA(LPCSTR name);
DWORD WINAPI GetFileAttributesW(LPCWSTR name);
BOOL WINAPI GetFileAttributesExA(LPCSTR name, GET_FILEEX_INFO_LEVELS level, LPVOID information);
BOOL WINAPI GetFileAttributesExW(LPCWSTR name, GET_FILEEX_INFO_LEVELS level, LPVOID information);
BOOL WINAPI SetFileAttributesA(LPCSTR name, DWORD attributes);
BOOL WINAPI SetFileAttributesW(LPCWSTR name, DWORD attributes);

/* The files that match a name with * and ?, in the order of their names; INVALID_HANDLE_VALUE with
 * ERROR_FILE_NOT_FOUND if there is none. FindNextFile ends with ERROR_NO_MORE_FILES.
 * Microsoft: "FindFirstFileW". */
HANDLE WINAPI FindFirstFileA(LPCSTR pattern, LPWIN32_FIND_DATAA data);
HANDLE WINAPI FindFirstFileW(LPCWSTR pattern, LPWIN32_FIND_DATAW data);
BOOL WINAPI FindNextFileA(HANDLE search, LPWIN32_FIND_DATAA data);
BOOL WINAPI FindNextFileW(HANDLE search, LPWIN32_FIND_DATAW data);
BOOL WINAPI FindClose(HANDLE search);

/* The absolute name, by the text alone. The number of characters, or the size needed with the
 * terminator if it does not fit. `file_part` gets the address of the last component.
 * Microsoft: "GetFullPathNameW". */
DWORD WINAPI GetFullPathNameA(LPCSTR name, DWORD size, LPSTR full, LPSTR *file_part);
DWORD WINAPI GetFullPathNameW(LPCWSTR name, DWORD size, LPWSTR full, LPWSTR *file_part);
/* There are no short names: both give the name as it is on the disk. Microsoft: "GetLongPathNameW".
 */
DWORD WINAPI GetLongPathNameA(LPCSTR name, LPSTR long_name, DWORD size);
DWORD WINAPI GetLongPathNameW(LPCWSTR name, LPWSTR long_name, DWORD size);
DWORD WINAPI GetShortPathNameA(LPCSTR name, LPSTR short_name, DWORD size);
DWORD WINAPI GetShortPathNameW(LPCWSTR name, LPWSTR short_name, DWORD size);
/* The directory of TMP, TEMP or TMPDIR, else C:\tmp, with a backslash at its end.
 * Microsoft: "GetTempPathW". */
DWORD WINAPI GetTempPathA(DWORD size, LPSTR path);
DWORD WINAPI GetTempPathW(DWORD size, LPWSTR path);
/* Makes an empty file of a new name, unless `unique` is given. The number of the name, or 0 with
 * ERROR_DIRECTORY … Microsoft: "GetTempFileNameW". */
UINT WINAPI GetTempFileNameA(LPCSTR directory, LPCSTR prefix, UINT unique, LPSTR name);
UINT WINAPI GetTempFileNameW(LPCWSTR directory, LPCWSTR prefix, UINT unique, LPWSTR name);

/* Bytes that the user may still take, in all, and free. Microsoft: "GetDiskFreeSpaceExW". */
BOOL WINAPI GetDiskFreeSpaceExA(LPCSTR directory, PULARGE_INTEGER available, PULARGE_INTEGER total,
                                PULARGE_INTEGER free);
BOOL WINAPI GetDiskFreeSpaceExW(LPCWSTR directory, PULARGE_INTEGER available, PULARGE_INTEGER total,
                                PULARGE_INTEGER free);
BOOL WINAPI GetDiskFreeSpaceA(LPCSTR root, LPDWORD sectors_per_cluster, LPDWORD bytes_per_sector,
                              LPDWORD free_clusters, LPDWORD clusters);
BOOL WINAPI GetDiskFreeSpaceW(LPCWSTR root, LPDWORD sectors_per_cluster, LPDWORD bytes_per_sector,
                              LPDWORD free_clusters, LPDWORD clusters);
/* What the disk is called (Linux does not say), its number and its file system, as Linux calls it.
 * The root ends in a backslash: ERROR_INVALID_NAME. ERROR_PATH_NOT_FOUND, ERROR_BAD_LENGTH (a
 * buffer). Microsoft: "GetVolumeInformationW". */
BOOL WINAPI GetVolumeInformationA(LPCSTR root, LPSTR name, DWORD name_size, LPDWORD serial_number,
                                  LPDWORD longest_component, LPDWORD flags, LPSTR file_system,
                                  DWORD file_system_size);
BOOL WINAPI GetVolumeInformationW(LPCWSTR root, LPWSTR name, DWORD name_size, LPDWORD serial_number,
                                  LPDWORD longest_component, LPDWORD flags, LPWSTR file_system,
                                  DWORD file_system_size);
/* "C:\" and the other drives, each with its terminator, and one more behind the last. The number
 * of characters, or the size needed with the last terminator. Microsoft:
 * "GetLogicalDriveStringsW". */
DWORD WINAPI GetLogicalDriveStringsA(DWORD size, LPSTR roots);
DWORD WINAPI GetLogicalDriveStringsW(DWORD size, LPWSTR roots);
/* DRIVE_FIXED for a drive that is there, else DRIVE_NO_ROOT_DIR; bit 2 for C:.
 * Microsoft: "GetDriveTypeW", "GetLogicalDrives". */
UINT WINAPI GetDriveTypeA(LPCSTR root);
UINT WINAPI GetDriveTypeW(LPCWSTR root);
DWORD WINAPI GetLogicalDrives(void);

/* -1, 0 or 1. Microsoft: "CompareFileTime". */
LONG WINAPI CompareFileTime(const FILETIME *a, const FILETIME *b);
/* By the time zone's offset of now. Microsoft: "FileTimeToLocalFileTime". */
BOOL WINAPI FileTimeToLocalFileTime(const FILETIME *utc, LPFILETIME local);
BOOL WINAPI LocalFileTimeToFileTime(const FILETIME *local, LPFILETIME utc);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define CreateFile _COMPAT_AW(CreateFile)
#define DeleteFile _COMPAT_AW(DeleteFile)
#define CreateDirectory _COMPAT_AW(CreateDirectory)
#define RemoveDirectory _COMPAT_AW(RemoveDirectory)
#define GetFileAttributes _COMPAT_AW(GetFileAttributes)
#define GetFileAttributesEx _COMPAT_AW(GetFileAttributesEx)
#define SetFileAttributes _COMPAT_AW(SetFileAttributes)
#define FindFirstFile _COMPAT_AW(FindFirstFile)
#define FindNextFile _COMPAT_AW(FindNextFile)
#define GetFullPathName _COMPAT_AW(GetFullPathName)
#define GetLongPathName _COMPAT_AW(GetLongPathName)
#define GetShortPathName _COMPAT_AW(GetShortPathName)
#define GetTempPath _COMPAT_AW(GetTempPath)
#define GetTempFileName _COMPAT_AW(GetTempFileName)
#define GetDiskFreeSpaceEx _COMPAT_AW(GetDiskFreeSpaceEx)
#define GetDiskFreeSpace _COMPAT_AW(GetDiskFreeSpace)
#define GetDriveType _COMPAT_AW(GetDriveType)
#define GetVolumeInformation _COMPAT_AW(GetVolumeInformation)
#define GetLogicalDriveStrings _COMPAT_AW(GetLogicalDriveStrings)
#endif
