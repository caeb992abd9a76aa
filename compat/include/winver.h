/* What a program's version resource says. */
#pragma once

#include <windef.h>

#define VS_VERSION_INFO 1
#define VS_USER_DEFINED 100
#define VS_FFI_SIGNATURE 0xFEEF04BD
#define VS_FFI_STRUCVERSION 0x00010000
#define VS_FFI_FILEFLAGSMASK 0x0000003F
#define VS_FF_DEBUG 0x00000001
#define VS_FF_PRERELEASE 0x00000002
#define VS_FF_PATCHED 0x00000004
#define VS_FF_PRIVATEBUILD 0x00000008
#define VS_FF_INFOINFERRED 0x00000010
#define VS_FF_SPECIALBUILD 0x00000020
#define VOS_UNKNOWN 0x00000000
#define VOS_NT 0x00040000
#define VOS__WINDOWS32 0x00000004
#define VOS_NT_WINDOWS32 0x00040004
#define VFT_UNKNOWN 0x00000000
#define VFT_APP 0x00000001
#define VFT_DLL 0x00000002
#define VFT2_UNKNOWN 0x00000000

typedef struct tagVS_FIXEDFILEINFO {
    DWORD dwSignature;
    DWORD dwStrucVersion;
    DWORD dwFileVersionMS;
    DWORD dwFileVersionLS;
    DWORD dwProductVersionMS;
    DWORD dwProductVersionLS;
    DWORD dwFileFlagsMask;
    DWORD dwFileFlags;
    DWORD dwFileOS;
    DWORD dwFileType;
    DWORD dwFileSubtype;
    DWORD dwFileDateMS;
    DWORD dwFileDateLS;
} VS_FIXEDFILEINFO;

_COMPAT_BEGIN_C

/* The size of a file's version information, and the information. Only the running program's own is
 * found: of another file ERROR_RESOURCE_DATA_NOT_FOUND, ERROR_FILE_NOT_FOUND. A block of less than
 * that size is refused (ERROR_INSUFFICIENT_BUFFER). Microsoft: "GetFileVersionInfoW". */
DWORD WINAPI GetFileVersionInfoSizeA(LPCSTR file, LPDWORD zero);
DWORD WINAPI GetFileVersionInfoSizeW(LPCWSTR file, LPDWORD zero);
BOOL WINAPI GetFileVersionInfoA(LPCSTR file, DWORD ignored, DWORD size, LPVOID block);
BOOL WINAPI GetFileVersionInfoW(LPCWSTR file, DWORD ignored, DWORD size, LPVOID block);

/* A value inside the block: "\\" (VS_FIXEDFILEINFO), "\\VarFileInfo\\Translation", or
 * "\\StringFileInfo\\040904b0\\FileVersion", whose length is in characters, with the zero.
 * ERROR_RESOURCE_TYPE_NOT_FOUND. Microsoft: "VerQueryValueW". */
BOOL WINAPI VerQueryValueA(LPCVOID block, LPCSTR path, LPVOID *value, PUINT length);
BOOL WINAPI VerQueryValueW(LPCVOID block, LPCWSTR path, LPVOID *value, PUINT length);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetFileVersionInfoSize _COMPAT_AW(GetFileVersionInfoSize)
#define GetFileVersionInfo _COMPAT_AW(GetFileVersionInfo)
#define VerQueryValue _COMPAT_AW(VerQueryValue)
#endif
