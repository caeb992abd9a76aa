/* Numbers in 16-bit characters and conversion between wide text and UTF-8: <stdlib.h>, partly <wchar.h>. */
#ifndef WSH_CRT_WIDE_STDLIB_H
#define WSH_CRT_WIDE_STDLIB_H

#include <crt/linkage.h>

WSH_BEGIN
long wcstol(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstol);
unsigned long wcstoul(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoul);
long long wcstoll(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoll);
unsigned long long wcstoull(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoull);
double wcstod(const wchar_t *text, wchar_t **end) WSH_LABEL(wcstod);
float wcstof(const wchar_t *text, wchar_t **end) WSH_LABEL(wcstof);
long double wcstold(const wchar_t *text, wchar_t **end) WSH_LABEL(wcstold);

int mblen(const char *bytes, size_t count) WSH_LABEL(mblen);
int mbtowc(wchar_t *to, const char *bytes, size_t count) WSH_LABEL(mbtowc);
int wctomb(char *to, wchar_t c) WSH_LABEL(wctomb);
size_t mbstowcs(wchar_t *to, const char *from, size_t count) WSH_LABEL(mbstowcs);
size_t wcstombs(char *to, const wchar_t *from, size_t count) WSH_LABEL(wcstombs);
errno_t mbstowcs_s(size_t *converted, wchar_t *to, size_t size, const char *from, size_t count);
errno_t wcstombs_s(size_t *converted, char *to, size_t size, const wchar_t *from, size_t count);

int _wtoi(const wchar_t *text);
long _wtol(const wchar_t *text);
long long _wtoi64(const wchar_t *text) __asm__("_wtoll");
long long _wtoll(const wchar_t *text);
double _wtof(const wchar_t *text);
wchar_t *_itow(int value, wchar_t *to, int base);
wchar_t *_ltow(long value, wchar_t *to, int base);
wchar_t *_ultow(unsigned long value, wchar_t *to, int base);
wchar_t *_i64tow(long long value, wchar_t *to, int base);
wchar_t *_ui64tow(unsigned long long value, wchar_t *to, int base);
errno_t _itow_s(int value, wchar_t *to, size_t size, int base);
errno_t _ltow_s(long value, wchar_t *to, size_t size, int base);
errno_t _ultow_s(unsigned long value, wchar_t *to, size_t size, int base);
errno_t _i64tow_s(long long value, wchar_t *to, size_t size, int base);
errno_t _ui64tow_s(unsigned long long value, wchar_t *to, size_t size, int base);

wchar_t *_wgetenv(const wchar_t *name);
int _wsystem(const wchar_t *command);
WSH_END

#ifdef __cplusplus
/* A program may include this inside extern "C". */
extern "C++" {
template <size_t size>
errno_t _itow_s(int value, wchar_t (&to)[size], int base)
{
    return _itow_s(value, to, size, base);
}
template <size_t size>
errno_t _ltow_s(long value, wchar_t (&to)[size], int base)
{
    return _ltow_s(value, to, size, base);
}
template <size_t size>
errno_t mbstowcs_s(size_t *converted, wchar_t (&to)[size], const char *from, size_t count)
{
    return mbstowcs_s(converted, to, size, from, count);
}
template <size_t size>
errno_t wcstombs_s(size_t *converted, char (&to)[size], const wchar_t *from, size_t count)
{
    return wcstombs_s(converted, to, size, from, count);
}
}
#endif

#endif
