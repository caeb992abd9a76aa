/* The system's cursors and icons, for registering a class. */
#pragma once

#include <user/types.h>

#define _COMPAT_IDC(number) _COMPAT_AW(MAKEINTRESOURCE)(number)
#define IDC_ARROW _COMPAT_IDC(32512)
#define IDC_IBEAM _COMPAT_IDC(32513)
#define IDC_WAIT _COMPAT_IDC(32514)
#define IDC_CROSS _COMPAT_IDC(32515)
#define IDC_UPARROW _COMPAT_IDC(32516)
#define IDC_SIZENWSE _COMPAT_IDC(32642)
#define IDC_SIZENESW _COMPAT_IDC(32643)
#define IDC_SIZEWE _COMPAT_IDC(32644)
#define IDC_SIZENS _COMPAT_IDC(32645)
#define IDC_SIZEALL _COMPAT_IDC(32646)
#define IDC_NO _COMPAT_IDC(32648)
#define IDC_HAND _COMPAT_IDC(32649)
#define IDC_APPSTARTING _COMPAT_IDC(32650)
#define IDC_HELP _COMPAT_IDC(32651)

#define IDI_APPLICATION _COMPAT_IDC(32512)
#define IDI_HAND _COMPAT_IDC(32513)
#define IDI_QUESTION _COMPAT_IDC(32514)
#define IDI_EXCLAMATION _COMPAT_IDC(32515)
#define IDI_ASTERISK _COMPAT_IDC(32516)
#define IDI_WINLOGO _COMPAT_IDC(32517)
#define IDI_SHIELD _COMPAT_IDC(32518)
#define IDI_WARNING IDI_EXCLAMATION
#define IDI_ERROR IDI_HAND
#define IDI_INFORMATION IDI_ASTERISK

_COMPAT_BEGIN_C

/* With a null instance one of the system's above. A program's own: null with
 * ERROR_RESOURCE_NAME_NOT_FOUND, until resources are read. Microsoft: "LoadCursorW". */
HCURSOR WINAPI LoadCursorA(HINSTANCE instance, LPCSTR name);
HCURSOR WINAPI LoadCursorW(HINSTANCE instance, LPCWSTR name);
HICON WINAPI LoadIconA(HINSTANCE instance, LPCSTR name);
HICON WINAPI LoadIconW(HINSTANCE instance, LPCWSTR name);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define LoadCursor _COMPAT_AW(LoadCursor)
#define LoadIcon _COMPAT_AW(LoadIcon)
#endif
