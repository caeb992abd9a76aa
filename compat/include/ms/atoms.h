/* Atoms: numbers for names. The global ones are of the whole system on Windows, here of the
 * process. */
#pragma once

#include <windef.h>

#define MAXINTATOM 0xC000
#define INVALID_ATOM ((ATOM)0)

_COMPAT_BEGIN_C

/* The number of a name (1 to 255 characters, whatever their case), which counts how often it was
 * added; "#123" and MAKEINTATOM(123) are 123. 0, ERROR_INVALID_NAME, ERROR_INVALID_PARAMETER.
 * Microsoft: "AddAtomW", "GlobalAddAtomW". */
ATOM WINAPI AddAtomA(LPCSTR name);
ATOM WINAPI AddAtomW(LPCWSTR name);
ATOM WINAPI GlobalAddAtomA(LPCSTR name);
ATOM WINAPI GlobalAddAtomW(LPCWSTR name);

/* 0, ERROR_FILE_NOT_FOUND, when it was not added. Microsoft: "FindAtomW", "GlobalFindAtomW". */
ATOM WINAPI FindAtomA(LPCSTR name);
ATOM WINAPI FindAtomW(LPCWSTR name);
ATOM WINAPI GlobalFindAtomA(LPCSTR name);
ATOM WINAPI GlobalFindAtomW(LPCWSTR name);

/* One use less; 0, or the atom, ERROR_INVALID_HANDLE. Microsoft: "DeleteAtom", … */
ATOM WINAPI DeleteAtom(ATOM atom);
ATOM WINAPI GlobalDeleteAtom(ATOM atom);

/* The name, cut to `size`; the number of characters. 0, ERROR_INVALID_HANDLE.
 * Microsoft: "GetAtomNameW", "GlobalGetAtomNameW". */
UINT WINAPI GetAtomNameA(ATOM atom, LPSTR name, int size);
UINT WINAPI GetAtomNameW(ATOM atom, LPWSTR name, int size);
UINT WINAPI GlobalGetAtomNameA(ATOM atom, LPSTR name, int size);
UINT WINAPI GlobalGetAtomNameW(ATOM atom, LPWSTR name, int size);

/* Nothing to do. Microsoft: "InitAtomTable". */
BOOL WINAPI InitAtomTable(DWORD size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define AddAtom _COMPAT_AW(AddAtom)
#define GlobalAddAtom _COMPAT_AW(GlobalAddAtom)
#define FindAtom _COMPAT_AW(FindAtom)
#define GlobalFindAtom _COMPAT_AW(GlobalFindAtom)
#define GetAtomName _COMPAT_AW(GetAtomName)
#define GlobalGetAtomName _COMPAT_AW(GlobalGetAtomName)
#endif
