/* The program as a module, its resources, and other modules. */
#pragma once

#include <windef.h>

_COMPAT_BEGIN_C

/* Null: the program itself, the HINSTANCE that WinMain got. The name of a system DLL that this
 * library stands for gives a handle that GetProcAddress knows; a DLL that wsacc has made, and any
 * other library of Linux, is looked for beside the program, in the current directory and along
 * PATH, and loaded. ERROR_MOD_NOT_FOUND, ERROR_BAD_EXE_FORMAT (a DLL of Windows),
 * ERROR_DLL_INIT_FAILED (its DllMain said no), ERROR_PROC_NOT_FOUND (it wants what nobody has,
 * which is said on stderr). Microsoft: "LoadLibraryW", "GetModuleHandleW". */
HMODULE WINAPI GetModuleHandleA(LPCSTR name);
HMODULE WINAPI GetModuleHandleW(LPCWSTR name);
HMODULE WINAPI LoadLibraryA(LPCSTR name);
HMODULE WINAPI LoadLibraryW(LPCWSTR name);
BOOL WINAPI FreeLibrary(HMODULE module);
void WINAPI FreeLibraryAndExitThread(HMODULE module, DWORD code);
/* An exported function's name, or the number that a module definition file has given it.
 * ERROR_PROC_NOT_FOUND. Microsoft: "GetProcAddress". */
FARPROC WINAPI GetProcAddress(HMODULE module, LPCSTR name);
/* Of threads that begin and end, DllMain is not told any more. ERROR_MOD_NOT_FOUND. Microsoft:
 * "DisableThreadLibraryCalls". */
BOOL WINAPI DisableThreadLibraryCalls(HMODULE module);

/* The program's path, as C:\\…; the number of characters, `size` and ERROR_INSUFFICIENT_BUFFER if
 * it was cut. Microsoft: "GetModuleFileNameW". */
DWORD WINAPI GetModuleFileNameA(HMODULE module, LPSTR path, DWORD size);
DWORD WINAPI GetModuleFileNameW(HMODULE module, LPWSTR path, DWORD size);

/* A resource of the program (`module` null, or the program's) or of a DLL that wsacc has made, by
 * its name and type: a text, whose case does not matter, MAKEINTRESOURCE(number) or "#number". A
 * language that the resource does not have gives way to the neutral one, and a neutral one to the
 * user's. ERROR_RESOURCE_TYPE_NOT_FOUND, ERROR_RESOURCE_NAME_NOT_FOUND,
 * ERROR_RESOURCE_LANG_NOT_FOUND. Microsoft: "FindResourceW", "FindResourceExW". */
HRSRC WINAPI FindResourceA(HMODULE module, LPCSTR name, LPCSTR type);
HRSRC WINAPI FindResourceW(HMODULE module, LPCWSTR name, LPCWSTR type);
HRSRC WINAPI FindResourceExA(HMODULE module, LPCSTR type, LPCSTR name, WORD language);
HRSRC WINAPI FindResourceExW(HMODULE module, LPCWSTR type, LPCWSTR name, WORD language);

/* Its bytes, which stay as long as the program, and how many they are. FreeResource has nothing to
 * do, and says FALSE for it. Microsoft: "LoadResource", "LockResource", "SizeofResource". */
HGLOBAL WINAPI LoadResource(HMODULE module, HRSRC resource);
LPVOID WINAPI LockResource(HGLOBAL data);
DWORD WINAPI SizeofResource(HMODULE module, HRSRC resource);
BOOL WINAPI FreeResource(HGLOBAL data);

/* Tells each type, or each name of a type, until the callback says FALSE, which then is the result;
 * texts before numbers. Microsoft: "EnumResourceTypesW", "EnumResourceNamesW". */
typedef BOOL(CALLBACK *ENUMRESTYPEPROCA)(HMODULE module, LPSTR type, LONG_PTR parameter);
typedef BOOL(CALLBACK *ENUMRESTYPEPROCW)(HMODULE module, LPWSTR type, LONG_PTR parameter);
typedef BOOL(CALLBACK *ENUMRESNAMEPROCA)(HMODULE module, LPCSTR type, LPSTR name,
                                         LONG_PTR parameter);
typedef BOOL(CALLBACK *ENUMRESNAMEPROCW)(HMODULE module, LPCWSTR type, LPWSTR name,
                                         LONG_PTR parameter);
BOOL WINAPI EnumResourceTypesA(HMODULE module, ENUMRESTYPEPROCA tell, LONG_PTR parameter);
BOOL WINAPI EnumResourceTypesW(HMODULE module, ENUMRESTYPEPROCW tell, LONG_PTR parameter);
BOOL WINAPI EnumResourceNamesA(HMODULE module, LPCSTR type, ENUMRESNAMEPROCA tell,
                               LONG_PTR parameter);
BOOL WINAPI EnumResourceNamesW(HMODULE module, LPCWSTR type, ENUMRESNAMEPROCW tell,
                               LONG_PTR parameter);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define LoadLibrary _COMPAT_AW(LoadLibrary)
#define GetModuleHandle _COMPAT_AW(GetModuleHandle)
#define GetModuleFileName _COMPAT_AW(GetModuleFileName)
typedef _COMPAT_AW(ENUMRESTYPEPROC) ENUMRESTYPEPROC;
typedef _COMPAT_AW(ENUMRESNAMEPROC) ENUMRESNAMEPROC;
#define FindResource _COMPAT_AW(FindResource)
#define FindResourceEx _COMPAT_AW(FindResourceEx)
#define EnumResourceTypes _COMPAT_AW(EnumResourceTypes)
#define EnumResourceNames _COMPAT_AW(EnumResourceNames)
#endif
