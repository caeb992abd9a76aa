/* The command line, the standard handles, the environment and the current directory. Any thread. */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

/* The whole command line, the program's name first. Microsoft: "GetCommandLineW". */
LPSTR WINAPI GetCommandLineA(void);
LPWSTR WINAPI GetCommandLineW(void);

/* The current directory of the process; the number of characters, or the size needed with the
 * terminator. ERROR_DIRECTORY, ERROR_FILE_NOT_FOUND. Microsoft: "GetCurrentDirectory". */
DWORD WINAPI GetCurrentDirectoryA(DWORD size, LPSTR buffer);
DWORD WINAPI GetCurrentDirectoryW(DWORD size, LPWSTR buffer);
BOOL WINAPI SetCurrentDirectoryA(LPCSTR name);
BOOL WINAPI SetCurrentDirectoryW(LPCWSTR name);

/* Variables, found in any letter case. The number of characters, or the size needed; 0 with
 * ERROR_ENVVAR_NOT_FOUND. A null value removes. Microsoft: "GetEnvironmentVariableW". */
DWORD WINAPI GetEnvironmentVariableA(LPCSTR name, LPSTR value, DWORD size);
DWORD WINAPI GetEnvironmentVariableW(LPCWSTR name, LPWSTR value, DWORD size);
BOOL WINAPI SetEnvironmentVariableA(LPCSTR name, LPCSTR value);
BOOL WINAPI SetEnvironmentVariableW(LPCWSTR name, LPCWSTR value);
/* Replaces %NAME%; the size with the terminator, also if it does not fit. Microsoft:
 * "ExpandEnvironmentStringsW". */
DWORD WINAPI ExpandEnvironmentStringsA(LPCSTR text, LPSTR expanded, DWORD size);
DWORD WINAPI ExpandEnvironmentStringsW(LPCWSTR text, LPWSTR expanded, DWORD size);
/* All variables, NAME=value each with its terminator, and one more behind the last. Microsoft:
 * "GetEnvironmentStringsW". */
LPCH WINAPI GetEnvironmentStringsA(void);
LPWCH WINAPI GetEnvironmentStringsW(void);
BOOL WINAPI FreeEnvironmentStringsA(LPCH strings);
BOOL WINAPI FreeEnvironmentStringsW(LPWCH strings);

/* What the process was started with: the console or a redirected file or pipe. They work with
 * ReadFile, WriteFile and, for input, WaitForSingleObject (a console's is signalled when a key has
 * been pressed). `which` is STD_INPUT_HANDLE or one of its kin; else INVALID_HANDLE_VALUE and
 * ERROR_INVALID_HANDLE. Set changes what Get returns, and not where printf writes. Any thread.
 * Microsoft: "GetStdHandle", "SetStdHandle". */
HANDLE WINAPI GetStdHandle(DWORD which);
BOOL WINAPI SetStdHandle(DWORD which, HANDLE handle);

/* Looks for a file in the folders of `path` (separated by ;), or where programs are looked for: the
 * program's own folder, the current one, Windows' and those of PATH. `extension` goes to a name
 * that has none. The number of characters, or the size needed; 0 with ERROR_FILE_NOT_FOUND.
 * Microsoft: "SearchPathW". */
DWORD WINAPI SearchPathA(LPCSTR path, LPCSTR name, LPCSTR extension, DWORD size, LPSTR found,
                         LPSTR *file_part);
DWORD WINAPI SearchPathW(LPCWSTR path, LPCWSTR name, LPCWSTR extension, DWORD size, LPWSTR found,
                         LPWSTR *file_part);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetCommandLine _COMPAT_AW(GetCommandLine)
#define GetCurrentDirectory _COMPAT_AW(GetCurrentDirectory)
#define SetCurrentDirectory _COMPAT_AW(SetCurrentDirectory)
#define GetEnvironmentVariable _COMPAT_AW(GetEnvironmentVariable)
#define SetEnvironmentVariable _COMPAT_AW(SetEnvironmentVariable)
#define ExpandEnvironmentStrings _COMPAT_AW(ExpandEnvironmentStrings)
#define GetEnvironmentStrings _COMPAT_AW(GetEnvironmentStrings)
#define FreeEnvironmentStrings _COMPAT_AW(FreeEnvironmentStrings)
#define SearchPath _COMPAT_AW(SearchPath)
#endif
