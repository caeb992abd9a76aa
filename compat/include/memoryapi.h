/* Pages of memory, and files mapped into it. Sizes in bytes. Any thread. */
#pragma once

#include <minwinbase.h>

#define FILE_MAP_COPY 0x00000001
#define FILE_MAP_WRITE 0x00000002
#define FILE_MAP_READ 0x00000004
#define FILE_MAP_EXECUTE 0x00000020
#define FILE_MAP_ALL_ACCESS 0x000F001F

_COMPAT_BEGIN_C

/* Reserves addresses (aligned to 64 KiB), commits pages of them (zeroed), or both; null with
 * ERROR_INVALID_ADDRESS, ERROR_INVALID_PARAMETER, ERROR_NOT_ENOUGH_MEMORY. Microsoft:
 * "VirtualAlloc". */
LPVOID WINAPI VirtualAlloc(LPVOID address, SIZE_T size, DWORD type, DWORD protection);
/* MEM_DECOMMIT pages, or MEM_RELEASE all that was reserved at once (size 0). Microsoft:
 * "VirtualFree". */
BOOL WINAPI VirtualFree(LPVOID address, SIZE_T size, DWORD type);
/* Committed pages only: ERROR_INVALID_ADDRESS; ERROR_NOACCESS without `former`. PAGE_GUARD is not
 * implemented. Microsoft: "VirtualProtect". */
BOOL WINAPI VirtualProtect(LPVOID address, SIZE_T size, DWORD protection, PDWORD former);
/* The run of equal pages from that address on. Microsoft: "VirtualQuery". */
SIZE_T WINAPI VirtualQuery(LPCVOID address, PMEMORY_BASIC_INFORMATION information, SIZE_T size);

/* A file, or (INVALID_HANDLE_VALUE) memory of that size, to be mapped; names are of this process
 * only. Null with ERROR_FILE_INVALID (an empty file), ERROR_INVALID_PARAMETER; ERROR_ALREADY_EXISTS
 * on success tells that the name was there. Microsoft: "CreateFileMappingW". */
HANDLE WINAPI CreateFileMappingA(HANDLE file, LPSECURITY_ATTRIBUTES attributes, DWORD protection,
                                 DWORD size_high, DWORD size_low, LPCSTR name);
HANDLE WINAPI CreateFileMappingW(HANDLE file, LPSECURITY_ATTRIBUTES attributes, DWORD protection,
                                 DWORD size_high, DWORD size_low, LPCWSTR name);
HANDLE WINAPI OpenFileMappingA(DWORD access, BOOL inherit, LPCSTR name);
HANDLE WINAPI OpenFileMappingW(DWORD access, BOOL inherit, LPCWSTR name);
/* The address, all of it with size 0; ERROR_MAPPED_ALIGNMENT for an offset that is no multiple of
 * 64 KiB, ERROR_ACCESS_DENIED. Microsoft: "MapViewOfFile". */
LPVOID WINAPI MapViewOfFile(HANDLE mapping, DWORD access, DWORD offset_high, DWORD offset_low,
                            SIZE_T size);
BOOL WINAPI UnmapViewOfFile(LPCVOID address);
BOOL WINAPI FlushViewOfFile(LPCVOID address, SIZE_T size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define CreateFileMapping _COMPAT_AW(CreateFileMapping)
#define OpenFileMapping _COMPAT_AW(OpenFileMapping)
#endif
