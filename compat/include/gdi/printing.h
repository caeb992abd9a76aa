/* Printing, which is not there: there is no printer. */
#pragma once

#include <gdi/contexts.h>

#define SP_NOTREPORTED 0x4000
#define SP_ERROR (-1)
#define SP_APPABORT (-2)
#define SP_USERABORT (-3)
#define SP_OUTOFDISK (-4)
#define SP_OUTOFMEMORY (-5)

#define NEWFRAME 1
#define ABORTDOC 2
#define NEXTBAND 3
#define QUERYESCSUPPORT 8
#define SETABORTPROC 9
#define STARTDOC 10
#define ENDDOC 11

typedef BOOL(CALLBACK *ABORTPROC)(HDC, int);

typedef struct _DOCINFOA {
    int cbSize;
    LPCSTR lpszDocName;
    LPCSTR lpszOutput;
    LPCSTR lpszDatatype;
    DWORD fwType;
} DOCINFOA, *LPDOCINFOA;

typedef struct _DOCINFOW {
    int cbSize;
    LPCWSTR lpszDocName;
    LPCWSTR lpszOutput;
    LPCWSTR lpszDatatype;
    DWORD fwType;
} DOCINFOW, *LPDOCINFOW;

_COMPAT_BEGIN_C

/* SP_ERROR, ERROR_CALL_NOT_IMPLEMENTED. Microsoft: "StartDocW", "StartPage", "EndPage", "EndDoc",
 * "AbortDoc", "SetAbortProc". */
int WINAPI StartDocA(HDC context, const DOCINFOA *document);
int WINAPI StartDocW(HDC context, const DOCINFOW *document);
int WINAPI StartPage(HDC context);
int WINAPI EndPage(HDC context);
int WINAPI EndDoc(HDC context);
int WINAPI AbortDoc(HDC context);
int WINAPI SetAbortProc(HDC context, ABORTPROC procedure);

_COMPAT_END_C

#ifdef UNICODE
typedef DOCINFOW DOCINFO;
typedef LPDOCINFOW LPDOCINFO;
#else
typedef DOCINFOA DOCINFO;
typedef LPDOCINFOA LPDOCINFO;
#endif

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define StartDoc _COMPAT_AW(StartDoc)
#endif
