/* WCHAR is 16 bits as on Windows: programs are compiled with -fshort-wchar, so it is their wchar_t.
 * Our own sources keep Linux' wchar_t and see char16_t. TCHAR and its kin are for programs only. */
#pragma once

#include <stddef.h>

#ifdef WINSOCK_SHIM_IMPLEMENTATION
typedef char16_t WCHAR;
#else
typedef wchar_t WCHAR;
/* A program compiled without -fshort-wchar would send and receive the wrong text: refuse. */
typedef char _compat_wchar_t_is_16_bits[sizeof(WCHAR) == 2 ? 1 : -1];
#endif

typedef WCHAR *PWCHAR, *LPWCH, *PWCH, *NWPSTR, *LPWSTR, *PWSTR, *LPUWSTR, *PUWSTR;
typedef const WCHAR *LPCWCH, *PCWCH, *LPCWSTR, *PCWSTR, *LPCUWSTR, *PCUWSTR;
typedef char *NPSTR, *LPSTR, *PSTR;
typedef const char *LPCSTR, *PCSTR, *LPCCH, *PCCH;

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#ifdef UNICODE
typedef WCHAR TCHAR, *PTCHAR, TBYTE, *PTBYTE;
typedef LPWSTR PTSTR, LPTSTR, LPTCH, PTCH, PUTSTR, LPUTSTR;
typedef LPCWSTR PCTSTR, LPCTSTR, PCUTSTR, LPCUTSTR;
#define __TEXT(quote) L##quote
#else
typedef char TCHAR, *PTCHAR;
typedef unsigned char TBYTE, *PTBYTE;
typedef LPSTR PTSTR, LPTSTR, LPTCH, PTCH, PUTSTR, LPUTSTR;
typedef LPCSTR PCTSTR, LPCTSTR, PCUTSTR, LPCUTSTR;
#define __TEXT(quote) quote
#endif
#define _TCHAR_DEFINED
#define TEXT(quote) __TEXT(quote)
#endif
