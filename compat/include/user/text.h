/* Formatting and case, of user32. */
#pragma once

#include <windef.h>

#include <stdarg.h>

_COMPAT_BEGIN_C

/* printf of the 1980s into at most 1024 characters: %s is of the function's own kind, %S of the
 * other; no floating point. The number of characters written. Microsoft: "wsprintfW". */
int WINAPIV wsprintfA(LPSTR to, LPCSTR format, ...);
int WINAPIV wsprintfW(LPWSTR to, LPCWSTR format, ...);
int WINAPI wvsprintfA(LPSTR to, LPCSTR format, va_list arguments);
int WINAPI wvsprintfW(LPWSTR to, LPCWSTR format, va_list arguments);

/* A string in place, or the character in the low word. Microsoft: "CharUpperW". */
LPSTR WINAPI CharUpperA(LPSTR text);
LPWSTR WINAPI CharUpperW(LPWSTR text);
LPSTR WINAPI CharLowerA(LPSTR text);
LPWSTR WINAPI CharLowerW(LPWSTR text);
DWORD WINAPI CharUpperBuffA(LPSTR text, DWORD length);
DWORD WINAPI CharUpperBuffW(LPWSTR text, DWORD length);
DWORD WINAPI CharLowerBuffA(LPSTR text, DWORD length);
DWORD WINAPI CharLowerBuffW(LPWSTR text, DWORD length);

/* The kind of a character. Microsoft: "IsCharAlphaW", … */
BOOL WINAPI IsCharAlphaA(CHAR character);
BOOL WINAPI IsCharAlphaW(WCHAR character);
BOOL WINAPI IsCharAlphaNumericA(CHAR character);
BOOL WINAPI IsCharAlphaNumericW(WCHAR character);
BOOL WINAPI IsCharUpperA(CHAR character);
BOOL WINAPI IsCharUpperW(WCHAR character);
BOOL WINAPI IsCharLowerA(CHAR character);
BOOL WINAPI IsCharLowerW(WCHAR character);

/* The next or previous character of a string: two bytes of a code page that has lead bytes, a whole
 * sequence of UTF-8. At the end, and at the start, they stay. Microsoft: "CharNextW", … */
LPSTR WINAPI CharNextA(LPCSTR text);
LPWSTR WINAPI CharNextW(LPCWSTR text);
LPSTR WINAPI CharPrevA(LPCSTR start, LPCSTR text);
LPWSTR WINAPI CharPrevW(LPCWSTR start, LPCWSTR text);
LPSTR WINAPI CharNextExA(WORD code_page, LPCSTR text, DWORD flags);
LPSTR WINAPI CharPrevExA(WORD code_page, LPCSTR start, LPCSTR text, DWORD flags);

/* Between the program's code page and CP_OEMCP, which is the same one here; `to` is as long as
 * `from` or longer. With a length: so many characters, zeros among them.
 * Microsoft: "CharToOemW", "CharToOemBuffW", … */
BOOL WINAPI CharToOemA(LPCSTR from, LPSTR to);
BOOL WINAPI CharToOemW(LPCWSTR from, LPSTR to);
BOOL WINAPI OemToCharA(LPCSTR from, LPSTR to);
BOOL WINAPI OemToCharW(LPCSTR from, LPWSTR to);
BOOL WINAPI CharToOemBuffA(LPCSTR from, LPSTR to, DWORD length);
BOOL WINAPI CharToOemBuffW(LPCWSTR from, LPSTR to, DWORD length);
BOOL WINAPI OemToCharBuffA(LPCSTR from, LPSTR to, DWORD length);
BOOL WINAPI OemToCharBuffW(LPCSTR from, LPWSTR to, DWORD length);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define wsprintf _COMPAT_AW(wsprintf)
#define wvsprintf _COMPAT_AW(wvsprintf)
#define CharUpper _COMPAT_AW(CharUpper)
#define CharLower _COMPAT_AW(CharLower)
#define IsCharAlpha _COMPAT_AW(IsCharAlpha)
#define IsCharAlphaNumeric _COMPAT_AW(IsCharAlphaNumeric)
#define IsCharUpper _COMPAT_AW(IsCharUpper)
#define IsCharLower _COMPAT_AW(IsCharLower)
#define CharNext _COMPAT_AW(CharNext)
#define CharPrev _COMPAT_AW(CharPrev)
/* As Windows 3 called them. */
#define AnsiNext CharNextA
#define AnsiPrev CharPrevA
#define AnsiUpper CharUpperA
#define AnsiUpperBuff CharUpperBuffA
#define AnsiLower CharLowerA
#define AnsiLowerBuff CharLowerBuffA
#define AnsiToOem CharToOemA
#define OemToAnsi OemToCharA
#define AnsiToOemBuff CharToOemBuffA
#define OemToAnsiBuff OemToCharBuffA
#define CharUpperBuff _COMPAT_AW(CharUpperBuff)
#define CharLowerBuff _COMPAT_AW(CharLowerBuff)
#define CharToOem _COMPAT_AW(CharToOem)
#define OemToChar _COMPAT_AW(OemToChar)
#define CharToOemBuff _COMPAT_AW(CharToOemBuff)
#define OemToCharBuff _COMPAT_AW(OemToCharBuff)
#endif
