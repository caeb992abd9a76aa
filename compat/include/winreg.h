/* The registry: a file of the user's, ~/.config/winsock_shim/registry.reg (or below
 * $XDG_CONFIG_HOME), in the form of .reg files, which all programs share. There are the keys that
 * programs make, and below Software, Environment and System some empty ones that are always there.
 *
 * All functions return 0 or the error itself: ERROR_FILE_NOT_FOUND (no such key or value),
 * ERROR_INVALID_HANDLE, ERROR_ACCESS_DENIED (the key was not opened for that),
 * ERROR_INVALID_PARAMETER, ERROR_MORE_DATA (with the size needed), ERROR_KEY_DELETED,
 * ERROR_NO_MORE_ITEMS (behind the last one). Any thread. */
#pragma once

#include <minwinbase.h>

typedef ACCESS_MASK REGSAM;
typedef LONG LSTATUS;

#define HKEY_CLASSES_ROOT ((HKEY)(ULONG_PTR)((LONG)0x80000000))
#define HKEY_CURRENT_USER ((HKEY)(ULONG_PTR)((LONG)0x80000001))
#define HKEY_LOCAL_MACHINE ((HKEY)(ULONG_PTR)((LONG)0x80000002))
#define HKEY_USERS ((HKEY)(ULONG_PTR)((LONG)0x80000003))
#define HKEY_CURRENT_CONFIG ((HKEY)(ULONG_PTR)((LONG)0x80000005))

#define RRF_RT_REG_NONE 0x00000001
#define RRF_RT_REG_SZ 0x00000002
#define RRF_RT_REG_EXPAND_SZ 0x00000004
#define RRF_RT_REG_BINARY 0x00000008
#define RRF_RT_REG_DWORD 0x00000010
#define RRF_RT_REG_MULTI_SZ 0x00000020
#define RRF_RT_REG_QWORD 0x00000040
#define RRF_RT_DWORD (RRF_RT_REG_BINARY | RRF_RT_REG_DWORD)
#define RRF_RT_QWORD (RRF_RT_REG_BINARY | RRF_RT_REG_QWORD)
#define RRF_RT_ANY 0x0000FFFF
#define RRF_NOEXPAND 0x10000000
#define RRF_ZEROONFAILURE 0x20000000

_COMPAT_BEGIN_C

/* A key below another one; without a name the same key again. Microsoft: "RegOpenKeyExW". */
LSTATUS WINAPI RegOpenKeyExA(HKEY key, LPCSTR name, DWORD options, REGSAM rights, PHKEY opened);
LSTATUS WINAPI RegOpenKeyExW(HKEY key, LPCWSTR name, DWORD options, REGSAM rights, PHKEY opened);
LSTATUS WINAPI RegOpenKeyA(HKEY key, LPCSTR name, PHKEY opened);
LSTATUS WINAPI RegOpenKeyW(HKEY key, LPCWSTR name, PHKEY opened);

/* Makes it, and what is missing above it, if it is not there. A volatile key is this process' only,
 * and is not kept. Microsoft: "RegCreateKeyExW". */
LSTATUS WINAPI RegCreateKeyExA(HKEY key, LPCSTR name, DWORD reserved, LPSTR class_name,
                               DWORD options, REGSAM rights, LPSECURITY_ATTRIBUTES attributes,
                               PHKEY opened, LPDWORD disposition);
LSTATUS WINAPI RegCreateKeyExW(HKEY key, LPCWSTR name, DWORD reserved, LPWSTR class_name,
                               DWORD options, REGSAM rights, LPSECURITY_ATTRIBUTES attributes,
                               PHKEY opened, LPDWORD disposition);
LSTATUS WINAPI RegCreateKeyA(HKEY key, LPCSTR name, PHKEY opened);
LSTATUS WINAPI RegCreateKeyW(HKEY key, LPCWSTR name, PHKEY opened);

/* Microsoft: "RegCloseKey", "RegFlushKey" (what is changed is in the file already). */
LSTATUS WINAPI RegCloseKey(HKEY key);
LSTATUS WINAPI RegFlushKey(HKEY key);

/* A value's type and data; without a buffer their size. Microsoft: "RegQueryValueExW". */
LSTATUS WINAPI RegQueryValueExA(HKEY key, LPCSTR name, LPDWORD reserved, LPDWORD type, LPBYTE data,
                                LPDWORD size);
LSTATUS WINAPI RegQueryValueExW(HKEY key, LPCWSTR name, LPDWORD reserved, LPDWORD type, LPBYTE data,
                                LPDWORD size);
/* The same of a key below, of certain types only (ERROR_UNSUPPORTED_TYPE); text is ended, and
 * expanded if it asks for it. Microsoft: "RegGetValueW". */
LSTATUS WINAPI RegGetValueA(HKEY key, LPCSTR below, LPCSTR name, DWORD flags, LPDWORD type,
                            PVOID data, LPDWORD size);
LSTATUS WINAPI RegGetValueW(HKEY key, LPCWSTR below, LPCWSTR name, DWORD flags, LPDWORD type,
                            PVOID data, LPDWORD size);
/* The text of a key's own value, as in 16-bit Windows. Microsoft: "RegQueryValueW". */
LSTATUS WINAPI RegQueryValueA(HKEY key, LPCSTR below, LPSTR text, PLONG size);
LSTATUS WINAPI RegQueryValueW(HKEY key, LPCWSTR below, LPWSTR text, PLONG size);

/* Sets a value; text with its terminator. Microsoft: "RegSetValueExW". */
LSTATUS WINAPI RegSetValueExA(HKEY key, LPCSTR name, DWORD reserved, DWORD type, const BYTE *data,
                              DWORD size);
LSTATUS WINAPI RegSetValueExW(HKEY key, LPCWSTR name, DWORD reserved, DWORD type, const BYTE *data,
                              DWORD size);
LSTATUS WINAPI RegSetValueA(HKEY key, LPCSTR below, DWORD type, LPCSTR text, DWORD size);
LSTATUS WINAPI RegSetValueW(HKEY key, LPCWSTR below, DWORD type, LPCWSTR text, DWORD size);
LSTATUS WINAPI RegDeleteValueA(HKEY key, LPCSTR name);
LSTATUS WINAPI RegDeleteValueW(HKEY key, LPCWSTR name);

/* A key without keys below it (ERROR_ACCESS_DENIED), or all of them. Microsoft: "RegDeleteKeyW",
 * "RegDeleteTreeW". */
LSTATUS WINAPI RegDeleteKeyA(HKEY key, LPCSTR name);
LSTATUS WINAPI RegDeleteKeyW(HKEY key, LPCWSTR name);
LSTATUS WINAPI RegDeleteTreeA(HKEY key, LPCSTR name);
LSTATUS WINAPI RegDeleteTreeW(HKEY key, LPCWSTR name);

/* Names by their place; the size is that of the buffer, then the length. Microsoft:
 * "RegEnumKeyExW", "RegEnumValueW". */
LSTATUS WINAPI RegEnumKeyExA(HKEY key, DWORD index, LPSTR name, LPDWORD size, LPDWORD reserved,
                             LPSTR class_name, LPDWORD class_size, PFILETIME written);
LSTATUS WINAPI RegEnumKeyExW(HKEY key, DWORD index, LPWSTR name, LPDWORD size, LPDWORD reserved,
                             LPWSTR class_name, LPDWORD class_size, PFILETIME written);
LSTATUS WINAPI RegEnumKeyA(HKEY key, DWORD index, LPSTR name, DWORD size);
LSTATUS WINAPI RegEnumKeyW(HKEY key, DWORD index, LPWSTR name, DWORD size);
LSTATUS WINAPI RegEnumValueA(HKEY key, DWORD index, LPSTR name, LPDWORD name_size, LPDWORD reserved,
                             LPDWORD type, LPBYTE data, LPDWORD size);
LSTATUS WINAPI RegEnumValueW(HKEY key, DWORD index, LPWSTR name, LPDWORD name_size,
                             LPDWORD reserved, LPDWORD type, LPBYTE data, LPDWORD size);

/* How many keys and values there are, and their longest names and data. Classes and security
 * descriptors are empty, the time of the last change is not kept. Microsoft: "RegQueryInfoKeyW". */
LSTATUS WINAPI RegQueryInfoKeyA(HKEY key, LPSTR class_name, LPDWORD class_size, LPDWORD reserved,
                                LPDWORD keys, LPDWORD longest_key, LPDWORD longest_class,
                                LPDWORD values, LPDWORD longest_value, LPDWORD longest_data,
                                LPDWORD security_size, PFILETIME written);
LSTATUS WINAPI RegQueryInfoKeyW(HKEY key, LPWSTR class_name, LPDWORD class_size, LPDWORD reserved,
                                LPDWORD keys, LPDWORD longest_key, LPDWORD longest_class,
                                LPDWORD values, LPDWORD longest_value, LPDWORD longest_data,
                                LPDWORD security_size, PFILETIME written);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define RegOpenKeyEx _COMPAT_AW(RegOpenKeyEx)
#define RegOpenKey _COMPAT_AW(RegOpenKey)
#define RegCreateKeyEx _COMPAT_AW(RegCreateKeyEx)
#define RegCreateKey _COMPAT_AW(RegCreateKey)
#define RegQueryValueEx _COMPAT_AW(RegQueryValueEx)
#define RegGetValue _COMPAT_AW(RegGetValue)
#define RegQueryValue _COMPAT_AW(RegQueryValue)
#define RegSetValueEx _COMPAT_AW(RegSetValueEx)
#define RegSetValue _COMPAT_AW(RegSetValue)
#define RegDeleteValue _COMPAT_AW(RegDeleteValue)
#define RegDeleteKey _COMPAT_AW(RegDeleteKey)
#define RegDeleteTree _COMPAT_AW(RegDeleteTree)
#define RegEnumKeyEx _COMPAT_AW(RegEnumKeyEx)
#define RegEnumKey _COMPAT_AW(RegEnumKey)
#define RegEnumValue _COMPAT_AW(RegEnumValue)
#define RegQueryInfoKey _COMPAT_AW(RegQueryInfoKey)
#endif
