/* Between a code page and UTF-16. */
#pragma once

#include <windef.h>

#define MB_PRECOMPOSED 0x00000001
#define MB_COMPOSITE 0x00000002
#define MB_USEGLYPHCHARS 0x00000004
#define MB_ERR_INVALID_CHARS 0x00000008
#define WC_DISCARDNS 0x00000010
#define WC_SEPCHARS 0x00000020
#define WC_DEFAULTCHAR 0x00000040
#define WC_COMPOSITECHECK 0x00000200
#define WC_NO_BEST_FIT_CHARS 0x00000400
#define WC_ERR_INVALID_CHARS 0x00000080

_COMPAT_BEGIN_C

/* Converts; length -1 means up to and with the terminator. With size 0 the size needed, in
 * characters. 0 on failure: ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_PARAMETER (code page),
 * ERROR_INVALID_FLAGS, ERROR_NO_UNICODE_TRANSLATION. Characters that a page has not become
 * default_char; there is no best fit. Any thread. Microsoft: "MultiByteToWideChar". */
int WINAPI MultiByteToWideChar(UINT code_page, DWORD flags, LPCCH text, int length, LPWSTR wide,
                               int wide_size);
int WINAPI WideCharToMultiByte(UINT code_page, DWORD flags, LPCWCH wide, int wide_length,
                               LPSTR text, int size, LPCCH default_char, LPBOOL used_default);

_COMPAT_END_C
