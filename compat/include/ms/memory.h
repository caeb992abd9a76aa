/* The heap functions of 16-bit Windows, still in use: LocalFree frees FormatMessage's buffer. */
#pragma once

#include <windef.h>

#define LMEM_FIXED 0x0000
#define LMEM_MOVEABLE 0x0002
#define LMEM_NOCOMPACT 0x0010
#define LMEM_NODISCARD 0x0020
#define LMEM_ZEROINIT 0x0040
#define LMEM_MODIFY 0x0080
#define LHND (LMEM_MOVEABLE | LMEM_ZEROINIT)
#define LPTR (LMEM_FIXED | LMEM_ZEROINIT)

#define GMEM_FIXED 0x0000
#define GMEM_MOVEABLE 0x0002
#define GMEM_NOCOMPACT 0x0010
#define GMEM_NODISCARD 0x0020
#define GMEM_ZEROINIT 0x0040
#define GMEM_MODIFY 0x0080
#define GMEM_SHARE 0x2000
#define GMEM_DDESHARE 0x2000
#define GMEM_DISCARDED 0x4000
#define GMEM_LOCKCOUNT 0x00FF
#define GMEM_INVALID_HANDLE 0x8000
#define LMEM_DISCARDED 0x4000
#define LMEM_LOCKCOUNT 0x00FF
#define LMEM_INVALID_HANDLE 0x8000
#define GHND (GMEM_MOVEABLE | GMEM_ZEROINIT)
#define GPTR (GMEM_FIXED | GMEM_ZEROINIT)

_COMPAT_BEGIN_C

/* Null with ERROR_NOT_ENOUGH_MEMORY; Free returns null on success, else the handle with
 * ERROR_INVALID_HANDLE. The handle of LMEM_FIXED memory is its address. Any thread. Microsoft:
 * "LocalAlloc", "GlobalAlloc". */
HLOCAL WINAPI LocalAlloc(UINT flags, SIZE_T size);
HLOCAL WINAPI LocalReAlloc(HLOCAL memory, SIZE_T size, UINT flags);
HLOCAL WINAPI LocalFree(HLOCAL memory);
HGLOBAL WINAPI GlobalAlloc(UINT flags, SIZE_T size);
HGLOBAL WINAPI GlobalReAlloc(HGLOBAL memory, SIZE_T size, UINT flags);
HGLOBAL WINAPI GlobalFree(HGLOBAL memory);

/* The address, and the end of its use: FALSE with NO_ERROR when it is not locked any more, with
 * ERROR_NOT_LOCKED when it was not. Microsoft: "GlobalLock", "GlobalUnlock". */
LPVOID WINAPI LocalLock(HLOCAL memory);
BOOL WINAPI LocalUnlock(HLOCAL memory);
LPVOID WINAPI GlobalLock(HGLOBAL memory);
BOOL WINAPI GlobalUnlock(HGLOBAL memory);

/* The size in bytes, the lock count, and the handle of an address. Microsoft: "GlobalSize",
 * "GlobalFlags", "GlobalHandle". */
SIZE_T WINAPI LocalSize(HLOCAL memory);
UINT WINAPI LocalFlags(HLOCAL memory);
HLOCAL WINAPI LocalHandle(LPCVOID memory);
SIZE_T WINAPI GlobalSize(HGLOBAL memory);
UINT WINAPI GlobalFlags(HGLOBAL memory);
HGLOBAL WINAPI GlobalHandle(LPCVOID memory);

/* Whether the process cannot read, write or call there. Another thread may change that at once.
 * Microsoft: "IsBadReadPtr", … */
BOOL WINAPI IsBadReadPtr(const VOID *address, UINT_PTR size);
BOOL WINAPI IsBadWritePtr(LPVOID address, UINT_PTR size);
BOOL WINAPI IsBadCodePtr(FARPROC address);
BOOL WINAPI IsBadStringPtrA(LPCSTR text, UINT_PTR most);
BOOL WINAPI IsBadStringPtrW(LPCWSTR text, UINT_PTR most);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define IsBadStringPtr _COMPAT_AW(IsBadStringPtr)
#endif
