/* Types of resources, the system's cursors and icons, and texts. */
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

#define RT_CURSOR _COMPAT_IDC(1)
#define RT_BITMAP _COMPAT_IDC(2)
#define RT_ICON _COMPAT_IDC(3)
#define RT_MENU _COMPAT_IDC(4)
#define RT_DIALOG _COMPAT_IDC(5)
#define RT_STRING _COMPAT_IDC(6)
#define RT_FONTDIR _COMPAT_IDC(7)
#define RT_FONT _COMPAT_IDC(8)
#define RT_ACCELERATOR _COMPAT_IDC(9)
#define RT_RCDATA _COMPAT_IDC(10)
#define RT_MESSAGETABLE _COMPAT_IDC(11)
#define RT_GROUP_CURSOR _COMPAT_IDC(12)
#define RT_GROUP_ICON _COMPAT_IDC(14)
#define RT_VERSION _COMPAT_IDC(16)
#define RT_DLGINCLUDE _COMPAT_IDC(17)
#define RT_PLUGPLAY _COMPAT_IDC(19)
#define RT_VXD _COMPAT_IDC(20)
#define RT_ANICURSOR _COMPAT_IDC(21)
#define RT_ANIICON _COMPAT_IDC(22)
#define RT_HTML _COMPAT_IDC(23)
#define RT_MANIFEST _COMPAT_IDC(24)

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

/* With a null instance one of the system's above, else one of the program's resources, as a handle
 * to pass on: nothing is drawn yet. ERROR_RESOURCE_TYPE_NOT_FOUND, ERROR_RESOURCE_NAME_NOT_FOUND.
 * Microsoft: "LoadCursorW". */
HCURSOR WINAPI LoadCursorA(HINSTANCE instance, LPCSTR name);
HCURSOR WINAPI LoadCursorW(HINSTANCE instance, LPCWSTR name);
HICON WINAPI LoadIconA(HINSTANCE instance, LPCSTR name);
HICON WINAPI LoadIconW(HINSTANCE instance, LPCWSTR name);

/* A text of the string tables, cut to `size` characters with its zero; its length. 0 with
 * ERROR_RESOURCE_NAME_NOT_FOUND. With size 0 the W form stores a pointer to the resource, without a
 * zero behind it, where `buffer` points; the A form returns -1. Microsoft: "LoadStringW". */
int WINAPI LoadStringA(HINSTANCE instance, UINT id, LPSTR buffer, int size);
int WINAPI LoadStringW(HINSTANCE instance, UINT id, LPWSTR buffer, int size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define LoadCursor _COMPAT_AW(LoadCursor)
#define LoadIcon _COMPAT_AW(LoadIcon)
#define LoadString _COMPAT_AW(LoadString)
#endif
