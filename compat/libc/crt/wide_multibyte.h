/* Conversion between UTF-8 and 16-bit characters with an explicit state, and dates in wide text: <wchar.h>. */
#ifndef WSH_CRT_WIDE_MULTIBYTE_H
#define WSH_CRT_WIDE_MULTIBYTE_H

#include <crt/linkage.h>
#include <bits/types/mbstate_t.h>
#include <bits/types/wint_t.h>

struct tm;

WSH_BEGIN
wint_t btowc(int c) WSH_LABEL(btowc);
int wctob(wint_t c) WSH_LABEL(wctob);
int mbsinit(const mbstate_t *state) WSH_LABEL(mbsinit);
size_t mbrlen(const char *bytes, size_t count, mbstate_t *state) WSH_LABEL(mbrlen);
size_t mbrtowc(wchar_t *to, const char *bytes, size_t count, mbstate_t *state) WSH_LABEL(mbrtowc);
size_t wcrtomb(char *to, wchar_t c, mbstate_t *state) WSH_LABEL(wcrtomb);
size_t mbsrtowcs(wchar_t *to, const char **from, size_t count, mbstate_t *state) WSH_LABEL(mbsrtowcs);
size_t wcsrtombs(char *to, const wchar_t **from, size_t count, mbstate_t *state) WSH_LABEL(wcsrtombs);
size_t wcsftime(wchar_t *to, size_t size, const wchar_t *format, const struct tm *time)
    WSH_LABEL(wcsftime);
WSH_END

#endif
