/* Keys that mean commands. */
#pragma once

#include <user/queue.h>
#include <user/types.h>

/* A virtual key (FVIRTKEY) with all of its modifiers, or a character. */
typedef struct tagACCEL {
    BYTE fVirt;
    WORD key;
    WORD cmd;
} ACCEL, *LPACCEL;

#define FVIRTKEY TRUE
#define FNOINVERT 0x02
#define FSHIFT 0x04
#define FCONTROL 0x08
#define FALT 0x10

_COMPAT_BEGIN_C

/* A table of the program's resources, or of one's own entries. ERROR_RESOURCE_NAME_NOT_FOUND,
 * ERROR_INVALID_PARAMETER. Microsoft: "LoadAcceleratorsW", "CreateAcceleratorTableW". */
HACCEL WINAPI LoadAcceleratorsA(HINSTANCE instance, LPCSTR name);
HACCEL WINAPI LoadAcceleratorsW(HINSTANCE instance, LPCWSTR name);
HACCEL WINAPI CreateAcceleratorTableA(LPACCEL entries, int count);
HACCEL WINAPI CreateAcceleratorTableW(LPACCEL entries, int count);

/* The number of entries copied; with null `entries`, how many there are.
 * ERROR_INVALID_ACCEL_HANDLE. Microsoft: "CopyAcceleratorTableW", "DestroyAcceleratorTable". */
int WINAPI CopyAcceleratorTableA(HACCEL table, LPACCEL entries, int most);
int WINAPI CopyAcceleratorTableW(HACCEL table, LPACCEL entries, int most);
BOOL WINAPI DestroyAcceleratorTable(HACCEL table);

/* Sends WM_COMMAND (1 in the high word of wParam) for a key of the table, and tells whether it was
 * one: then the message is not to be dispatched. A command of the window's menu is preceded by
 * WM_INITMENU and WM_INITMENUPOPUP; it is not sent while its item or the window is disabled, or the
 * window minimised. Microsoft: "TranslateAcceleratorW". */
int WINAPI TranslateAcceleratorA(HWND window, HACCEL table, LPMSG message);
int WINAPI TranslateAcceleratorW(HWND window, HACCEL table, LPMSG message);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define LoadAccelerators _COMPAT_AW(LoadAccelerators)
#define CreateAcceleratorTable _COMPAT_AW(CreateAcceleratorTable)
#define CopyAcceleratorTable _COMPAT_AW(CopyAcceleratorTable)
#define TranslateAccelerator _COMPAT_AW(TranslateAccelerator)
#endif
