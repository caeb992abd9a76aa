/* Dates and times as text, in US English, which is the user's and the system's locale, too, or as
 * LOCALE_INVARIANT has it (another one is not implemented: ERROR_CALL_NOT_IMPLEMENTED). A null time
 * is now. The number of characters with the terminator, with size 0 the one needed.
 * ERROR_INVALID_PARAMETER, ERROR_INVALID_FLAGS, ERROR_INSUFFICIENT_BUFFER. Any thread. Microsoft:
 * "GetDateFormatW", "GetTimeFormatW". */
#pragma once

#include <minwinbase.h>

_COMPAT_BEGIN_C

int WINAPI GetDateFormatA(LCID locale, DWORD flags, const SYSTEMTIME *date, LPCSTR format,
                          LPSTR text, int size);
int WINAPI GetDateFormatW(LCID locale, DWORD flags, const SYSTEMTIME *date, LPCWSTR format,
                          LPWSTR text, int size);
int WINAPI GetTimeFormatA(LCID locale, DWORD flags, const SYSTEMTIME *time, LPCSTR format,
                          LPSTR text, int size);
int WINAPI GetTimeFormatW(LCID locale, DWORD flags, const SYSTEMTIME *time, LPCWSTR format,
                          LPWSTR text, int size);

_COMPAT_END_C

#ifndef WINSOCK_SHIM_IMPLEMENTATION
#define GetDateFormat _COMPAT_AW(GetDateFormat)
#define GetTimeFormat _COMPAT_AW(GetTimeFormat)
#endif
