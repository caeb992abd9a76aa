/* Settings in files of sections and keys (.ini). A name without a path lies in the Windows
 * directory; no name (GetProfileString …) is win.ini there. Any thread. Microsoft:
 * "GetPrivateProfileStringW", … */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

/* The value, else the default; without a key all keys of the section, without a section all
 * sections, each with its terminator and one more behind the last. The number of characters, `size`
 * - 1 (or - 2) if it was cut; ERROR_FILE_NOT_FOUND. */
DWORD WINAPI GetPrivateProfileStringA(LPCSTR section, LPCSTR key, LPCSTR otherwise, LPSTR value,
                                      DWORD size, LPCSTR file);
DWORD WINAPI GetPrivateProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR otherwise, LPWSTR value,
                                      DWORD size, LPCWSTR file);
UINT WINAPI GetPrivateProfileIntA(LPCSTR section, LPCSTR key, INT otherwise, LPCSTR file);
UINT WINAPI GetPrivateProfileIntW(LPCWSTR section, LPCWSTR key, INT otherwise, LPCWSTR file);
/* All lines "key=value" of a section. */
DWORD WINAPI GetPrivateProfileSectionA(LPCSTR section, LPSTR lines, DWORD size, LPCSTR file);
DWORD WINAPI GetPrivateProfileSectionW(LPCWSTR section, LPWSTR lines, DWORD size, LPCWSTR file);
DWORD WINAPI GetPrivateProfileSectionNamesA(LPSTR names, DWORD size, LPCSTR file);
DWORD WINAPI GetPrivateProfileSectionNamesW(LPWSTR names, DWORD size, LPCWSTR file);
/* Sets a value; a null value removes the key, a null key the section. ERROR_PATH_NOT_FOUND, … */
BOOL WINAPI WritePrivateProfileStringA(LPCSTR section, LPCSTR key, LPCSTR value, LPCSTR file);
BOOL WINAPI WritePrivateProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR value, LPCWSTR file);

DWORD WINAPI GetProfileStringA(LPCSTR section, LPCSTR key, LPCSTR otherwise, LPSTR value,
                               DWORD size);
DWORD WINAPI GetProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR otherwise, LPWSTR value,
                               DWORD size);
UINT WINAPI GetProfileIntA(LPCSTR section, LPCSTR key, INT otherwise);
UINT WINAPI GetProfileIntW(LPCWSTR section, LPCWSTR key, INT otherwise);
BOOL WINAPI WriteProfileStringA(LPCSTR section, LPCSTR key, LPCSTR value);
BOOL WINAPI WriteProfileStringW(LPCWSTR section, LPCWSTR key, LPCWSTR value);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetPrivateProfileString _COMPAT_AW(GetPrivateProfileString)
#define GetPrivateProfileInt _COMPAT_AW(GetPrivateProfileInt)
#define GetPrivateProfileSection _COMPAT_AW(GetPrivateProfileSection)
#define GetPrivateProfileSectionNames _COMPAT_AW(GetPrivateProfileSectionNames)
#define WritePrivateProfileString _COMPAT_AW(WritePrivateProfileString)
#define GetProfileString _COMPAT_AW(GetProfileString)
#define GetProfileInt _COMPAT_AW(GetProfileInt)
#define WriteProfileString _COMPAT_AW(WriteProfileString)
#endif
