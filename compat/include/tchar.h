/* Generic text: names that stand for the narrow or, with _UNICODE, the wide function. */
#pragma once

#include <winnt.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#ifdef _UNICODE
#define _COMPAT_T(narrow, wide) wide
#define __T(text) L##text
#define _TUCHAR wchar_t
#define _TINT wint_t
#define _TEOF WEOF
#else
#define _COMPAT_T(narrow, wide) narrow
#define __T(text) text
#define _TUCHAR unsigned char
#define _TINT int
#define _TEOF EOF
#endif

#define _T(text) __T(text)
#define _TEXT(text) __T(text)

typedef _COMPAT_T(char, wchar_t) _TCHAR;
typedef _COMPAT_T(signed char, wchar_t) _TSCHAR;
typedef _COMPAT_T(char, wchar_t) _TXCHAR;

#define _tmain _COMPAT_T(main, wmain)
#define _tWinMain _COMPAT_T(WinMain, wWinMain)

#define _tcslen _COMPAT_T(strlen, wcslen)
#define _tcsnlen _COMPAT_T(strnlen, wcsnlen)
#define _tcscpy _COMPAT_T(strcpy, wcscpy)
#define _tcsncpy _COMPAT_T(strncpy, wcsncpy)
#define _tcscat _COMPAT_T(strcat, wcscat)
#define _tcsncat _COMPAT_T(strncat, wcsncat)
#define _tcscmp _COMPAT_T(strcmp, wcscmp)
#define _tcsncmp _COMPAT_T(strncmp, wcsncmp)
#define _tcsicmp _COMPAT_T(_stricmp, _wcsicmp)
#define _tcsnicmp _COMPAT_T(_strnicmp, _wcsnicmp)
#define _tcschr _COMPAT_T(strchr, wcschr)
#define _tcsrchr _COMPAT_T(strrchr, wcsrchr)
#define _tcsstr _COMPAT_T(strstr, wcsstr)
#define _tcspbrk _COMPAT_T(strpbrk, wcspbrk)
#define _tcsspn _COMPAT_T(strspn, wcsspn)
#define _tcscspn _COMPAT_T(strcspn, wcscspn)
#define _tcstok _COMPAT_T(strtok, wcstok)
#define _tcsdup _COMPAT_T(_strdup, _wcsdup)
#define _tcslwr _COMPAT_T(_strlwr, _wcslwr)
#define _tcsupr _COMPAT_T(_strupr, _wcsupr)
#define _tcscpy_s _COMPAT_T(strcpy_s, wcscpy_s)
#define _tcsncpy_s _COMPAT_T(strncpy_s, wcsncpy_s)
#define _tcscat_s _COMPAT_T(strcat_s, wcscat_s)
#define _tcsncat_s _COMPAT_T(strncat_s, wcsncat_s)
#define _tcstok_s _COMPAT_T(strtok_s, wcstok_s)

#define _tprintf _COMPAT_T(printf, wprintf)
#define _tprintf_s _COMPAT_T(printf_s, wprintf_s)
#define _ftprintf _COMPAT_T(fprintf, fwprintf)
#define _ftprintf_s _COMPAT_T(fprintf_s, fwprintf_s)
#define _stprintf _COMPAT_T(sprintf, _swprintf)
#define _stprintf_s _COMPAT_T(sprintf_s, swprintf_s)
#define _sntprintf _COMPAT_T(_snprintf, _snwprintf)
#define _sntprintf_s _COMPAT_T(_snprintf_s, _snwprintf_s)
#define _vtprintf _COMPAT_T(vprintf, vwprintf)
#define _vftprintf _COMPAT_T(vfprintf, vfwprintf)
#define _vstprintf _COMPAT_T(vsprintf, _vswprintf)
#define _vstprintf_s _COMPAT_T(vsprintf_s, vswprintf_s)
#define _vsntprintf _COMPAT_T(_vsnprintf, _vsnwprintf)
#define _vsntprintf_s _COMPAT_T(_vsnprintf_s, _vsnwprintf_s)
#define _tscanf _COMPAT_T(scanf, wscanf)
#define _tscanf_s _COMPAT_T(scanf_s, wscanf_s)
#define _stscanf _COMPAT_T(sscanf, swscanf)
#define _stscanf_s _COMPAT_T(sscanf_s, swscanf_s)
#define _ftscanf _COMPAT_T(fscanf, fwscanf)

#define _puttchar _COMPAT_T(putchar, putwchar)
#define _puttc _COMPAT_T(putc, putwc)
#define _fputtc _COMPAT_T(fputc, fputwc)
#define _fputts _COMPAT_T(fputs, fputws)
#define _putts _COMPAT_T(puts, _putws)
#define _gettchar _COMPAT_T(getchar, getwchar)
#define _gettc _COMPAT_T(getc, getwc)
#define _fgettc _COMPAT_T(fgetc, fgetwc)
#define _fgetts _COMPAT_T(fgets, fgetws)
#define _tfopen _COMPAT_T(fopen, _wfopen)
#define _tfopen_s _COMPAT_T(fopen_s, _wfopen_s)
#define _tperror _COMPAT_T(perror, _wperror)
#define _tsystem _COMPAT_T(system, _wsystem)
#define _tgetenv _COMPAT_T(getenv, _wgetenv)
#define _tremove _COMPAT_T(remove, _wremove)

#define _ttoi _COMPAT_T(atoi, _wtoi)
#define _ttol _COMPAT_T(atol, _wtol)
#define _ttoi64 _COMPAT_T(_atoi64, _wtoi64)
#define _ttof _COMPAT_T(atof, _wtof)
#define _tstoi _COMPAT_T(atoi, _wtoi)
#define _tcstol _COMPAT_T(strtol, wcstol)
#define _tcstoul _COMPAT_T(strtoul, wcstoul)
#define _tcstod _COMPAT_T(strtod, wcstod)
#define _itot _COMPAT_T(_itoa, _itow)
#define _itot_s _COMPAT_T(_itoa_s, _itow_s)
#define _ltot _COMPAT_T(_ltoa, _ltow)
#define _ultot _COMPAT_T(_ultoa, _ultow)
#define _i64tot _COMPAT_T(_i64toa, _i64tow)

#define _istalpha _COMPAT_T(isalpha, iswalpha)
#define _istdigit _COMPAT_T(isdigit, iswdigit)
#define _istalnum _COMPAT_T(isalnum, iswalnum)
#define _istspace _COMPAT_T(isspace, iswspace)
#define _istupper _COMPAT_T(isupper, iswupper)
#define _istlower _COMPAT_T(islower, iswlower)
#define _istpunct _COMPAT_T(ispunct, iswpunct)
#define _totupper _COMPAT_T(toupper, towupper)
#define _totlower _COMPAT_T(tolower, towlower)
#define _tsetlocale _COMPAT_T(setlocale, _wsetlocale)
