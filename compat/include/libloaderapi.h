/* The program as a module. */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

/* Null: the program itself, the HINSTANCE that WinMain got. Any other name: null with
 * ERROR_MOD_NOT_FOUND. Microsoft: "GetModuleHandleW". */
HMODULE WINAPI GetModuleHandleA(LPCSTR name);
HMODULE WINAPI GetModuleHandleW(LPCWSTR name);

/* The program's path; the number of characters, `size` and ERROR_INSUFFICIENT_BUFFER if it was cut.
 * Microsoft: "GetModuleFileNameW". */
DWORD WINAPI GetModuleFileNameA(HMODULE module, LPSTR path, DWORD size);
DWORD WINAPI GetModuleFileNameW(HMODULE module, LPWSTR path, DWORD size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetModuleHandle _COMPAT_AW(GetModuleHandle)
#define GetModuleFileName _COMPAT_AW(GetModuleFileName)
#endif
