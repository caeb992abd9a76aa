/* Code pages. */
#pragma once

#include <datetimeapi.h>
#include <stringapiset.h>

typedef DWORD LCTYPE;

#define LOCALE_NOUSEROVERRIDE 0x80000000
#define LOCALE_RETURN_NUMBER 0x20000000
#include <ms/locale_info.h>
#define DATE_SHORTDATE 0x00000001
#define DATE_LONGDATE 0x00000002
#define DATE_YEARMONTH 0x00000008
#define TIME_NOMINUTESORSECONDS 0x00000001
#define TIME_NOSECONDS 0x00000002
#define TIME_NOTIMEMARKER 0x00000004
#define TIME_FORCE24HOURFORMAT 0x00000008

#define CP_ACP 0
#define CP_OEMCP 1
#define CP_MACCP 2
#define CP_THREAD_ACP 3
#define CP_UTF7 65000
#define CP_UTF8 65001

#define MAX_LEADBYTES 12
#define MAX_DEFAULTCHAR 2

_COMPAT_BEGIN_C

/* LeadByte holds pairs of first and last, ended by two zeros. */
typedef struct _cpinfo {
    UINT MaxCharSize;
    BYTE DefaultChar[MAX_DEFAULTCHAR];
    BYTE LeadByte[MAX_LEADBYTES];
} CPINFO, *LPCPINFO;

typedef struct _cpinfoexA {
    UINT MaxCharSize;
    BYTE DefaultChar[MAX_DEFAULTCHAR];
    BYTE LeadByte[MAX_LEADBYTES];
    WCHAR UnicodeDefaultChar;
    UINT CodePage;
    CHAR CodePageName[MAX_PATH];
} CPINFOEXA, *LPCPINFOEXA;

typedef struct _cpinfoexW {
    UINT MaxCharSize;
    BYTE DefaultChar[MAX_DEFAULTCHAR];
    BYTE LeadByte[MAX_LEADBYTES];
    WCHAR UnicodeDefaultChar;
    UINT CodePage;
    WCHAR CodePageName[MAX_PATH];
} CPINFOEXW, *LPCPINFOEXW;

/* The program's code page: what WINSOCK_SHIM_ACP says, else that of its sources as wsacc found it,
 * else UTF-8. CP_OEMCP is the same one. Microsoft: "GetACP". */
UINT WINAPI GetACP(void);
UINT WINAPI GetOEMCP(void);

/* Whether a code page is there; about one, ERROR_INVALID_PARAMETER if it is not. Any thread.
 * Microsoft: "IsValidCodePage", "GetCPInfo", "GetCPInfoExW". */
BOOL WINAPI IsValidCodePage(UINT code_page);
BOOL WINAPI GetCPInfo(UINT code_page, LPCPINFO info);
BOOL WINAPI GetCPInfoExA(UINT code_page, DWORD flags, LPCPINFOEXA info);
BOOL WINAPI GetCPInfoExW(UINT code_page, DWORD flags, LPCPINFOEXW info);

/* Whether a byte begins a character of two; never in UTF-8. Microsoft: "IsDBCSLeadByteEx". */
BOOL WINAPI IsDBCSLeadByte(BYTE byte);
BOOL WINAPI IsDBCSLeadByteEx(UINT code_page, BYTE byte);

/* What LOCALE_… names, as text (or LOCALE_RETURN_NUMBER's DWORD), of English as it is written in
 * the United States, whatever the locale is: how many characters with the zero, or are needed where
 * `size` is 0. 0: ERROR_INVALID_FLAGS for what is not there, ERROR_INSUFFICIENT_BUFFER.
 * Microsoft: "GetLocaleInfoW". */
int WINAPI GetLocaleInfoA(LCID locale, LCTYPE what, LPSTR text, int size);
int WINAPI GetLocaleInfoW(LCID locale, LCTYPE what, LPWSTR text, int size);

/* Locales: there is US English, of the user, the system and each thread. LCID_SUPPORTED and
 * LCID_INSTALLED ask for the same. Microsoft: "GetThreadLocale", "IsValidLocale",
 * "GetUserDefaultLCID". */
#define LCID_INSTALLED 0x00000001
#define LCID_SUPPORTED 0x00000002
BOOL WINAPI IsValidLocale(LCID locale, DWORD flags);
LCID WINAPI GetUserDefaultLCID(void);
LCID WINAPI GetSystemDefaultLCID(void);
LANGID WINAPI GetUserDefaultLangID(void);
LANGID WINAPI GetSystemDefaultLangID(void);
LANGID WINAPI GetUserDefaultUILanguage(void);
LANGID WINAPI GetSystemDefaultUILanguage(void);
LCID WINAPI GetThreadLocale(void);
/* ERROR_INVALID_PARAMETER for one that is not there. Microsoft: "SetThreadLocale". */
BOOL WINAPI SetThreadLocale(LCID locale);

_COMPAT_END_C

#ifdef UNICODE
typedef CPINFOEXW CPINFOEX;
typedef LPCPINFOEXW LPCPINFOEX;
#else
typedef CPINFOEXA CPINFOEX;
typedef LPCPINFOEXA LPCPINFOEX;
#endif

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetCPInfoEx _COMPAT_AW(GetCPInfoEx)
#define GetLocaleInfo _COMPAT_AW(GetLocaleInfo)
#endif
