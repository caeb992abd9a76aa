/* Keys by code, name and character. The keyboard is an American one of 104 keys. */
#pragma once

#include <user/types.h>

#define MAPVK_VK_TO_VSC 0
#define MAPVK_VSC_TO_VK 1
#define MAPVK_VK_TO_CHAR 2
#define MAPVK_VSC_TO_VK_EX 3
#define MAPVK_VK_TO_VSC_EX 4

#define KL_NAMELENGTH 9
#define KLF_ACTIVATE 0x00000001
#define KLF_SUBSTITUTE_OK 0x00000002
#define KLF_REORDER 0x00000008
#define HKL_PREV 0
#define HKL_NEXT 1

_COMPAT_BEGIN_C

/* Between virtual keys, scan codes and characters; 0 if there is none.
 * Microsoft: "MapVirtualKeyW". */
UINT WINAPI MapVirtualKeyA(UINT code, UINT how);
UINT WINAPI MapVirtualKeyW(UINT code, UINT how);
UINT WINAPI MapVirtualKeyExA(UINT code, UINT how, HKL layout);
UINT WINAPI MapVirtualKeyExW(UINT code, UINT how, HKL layout);

/* The key of a character, and in the high byte what is held with it: 1 Shift, 2 Ctrl. -1 if there
 * is none. Microsoft: "VkKeyScanW", "OemKeyScan". */
SHORT WINAPI VkKeyScanA(CHAR character);
SHORT WINAPI VkKeyScanW(WCHAR character);
SHORT WINAPI VkKeyScanExA(CHAR character, HKL layout);
SHORT WINAPI VkKeyScanExW(WCHAR character, HKL layout);
DWORD WINAPI OemKeyScan(WORD character);

/* The character of a key with that state of all keys (256 bytes); how many there are: 0 or 1.
 * Microsoft: "ToAscii", "ToUnicode". */
int WINAPI ToAscii(UINT key, UINT scan_code, const BYTE *state, LPWORD character, UINT flags);
int WINAPI ToAsciiEx(UINT key, UINT scan_code, const BYTE *state, LPWORD character, UINT flags,
                     HKL layout);
int WINAPI ToUnicode(UINT key, UINT scan_code, const BYTE *state, LPWSTR text, int size,
                     UINT flags);
int WINAPI ToUnicodeEx(UINT key, UINT scan_code, const BYTE *state, LPWSTR text, int size,
                       UINT flags, HKL layout);

/* What a key is called: its scan code in the second byte from above, as lParam of WM_KEYDOWN has
 * it. The length, 0 if it has no name. Microsoft: "GetKeyNameTextW". */
int WINAPI GetKeyNameTextA(LONG parameter, LPSTR name, int size);
int WINAPI GetKeyNameTextW(LONG parameter, LPWSTR name, int size);

/* There is one layout: 0x04090409, "00000409". Microsoft: "GetKeyboardLayout", … */
HKL WINAPI GetKeyboardLayout(DWORD thread);
int WINAPI GetKeyboardLayoutList(int size, HKL *list);
BOOL WINAPI GetKeyboardLayoutNameA(LPSTR name);
BOOL WINAPI GetKeyboardLayoutNameW(LPWSTR name);
HKL WINAPI LoadKeyboardLayoutA(LPCSTR name, UINT flags);
HKL WINAPI LoadKeyboardLayoutW(LPCWSTR name, UINT flags);
HKL WINAPI ActivateKeyboardLayout(HKL layout, UINT flags);
int WINAPI GetKeyboardType(int what);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define MapVirtualKey _COMPAT_AW(MapVirtualKey)
#define MapVirtualKeyEx _COMPAT_AW(MapVirtualKeyEx)
#define VkKeyScan _COMPAT_AW(VkKeyScan)
#define VkKeyScanEx _COMPAT_AW(VkKeyScanEx)
#define GetKeyNameText _COMPAT_AW(GetKeyNameText)
#define GetKeyboardLayoutName _COMPAT_AW(GetKeyboardLayoutName)
#define LoadKeyboardLayout _COMPAT_AW(LoadKeyboardLayout)
#endif
