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
errno_t _wgetenv_s(size_t *needed, wchar_t *to, size_t size, const wchar_t *name);
errno_t _wdupenv_s(wchar_t **to, size_t *size, const wchar_t *name);
int _wputenv(const wchar_t *setting);
errno_t _wsearchenv_s(const wchar_t *file, const wchar_t *variable, wchar_t *to, size_t size);
void _wsearchenv(const wchar_t *file, const wchar_t *variable, wchar_t *to);
errno_t _wputenv_s(const wchar_t *name, const wchar_t *value);
void _wsplitpath(const wchar_t *path, wchar_t *drive, wchar_t *directory, wchar_t *name,
                 wchar_t *extension);
errno_t _wsplitpath_s(const wchar_t *path, wchar_t *drive, size_t drive_size, wchar_t *directory,
                      size_t directory_size, wchar_t *name, size_t name_size, wchar_t *extension,
                      size_t extension_size);
void _wmakepath(wchar_t *to, const wchar_t *drive, const wchar_t *directory, const wchar_t *name,
                const wchar_t *extension);
errno_t _wmakepath_s(wchar_t *to, size_t size, const wchar_t *drive, const wchar_t *directory,
                     const wchar_t *name, const wchar_t *extension);
wchar_t *_wfullpath(wchar_t *to, const wchar_t *path, size_t size);
long long _wcstoi64(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoll);
unsigned long long _wcstoui64(const wchar_t *text, wchar_t **end, int base) WSH_LABEL(wcstoull);
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
errno_t _ultow_s(unsigned long value, wchar_t (&to)[size], int base)
{
    return _ultow_s(value, to, size, base);
}
template <size_t size>
errno_t _i64tow_s(long long value, wchar_t (&to)[size], int base)
{
    return _i64tow_s(value, to, size, base);
}
template <size_t size>
errno_t _ui64tow_s(unsigned long long value, wchar_t (&to)[size], int base)
{
    return _ui64tow_s(value, to, size, base);
}
template <size_t size>
errno_t _wgetenv_s(size_t *needed, wchar_t (&to)[size], const wchar_t *name)
{
    return _wgetenv_s(needed, to, size, name);
}
template <size_t size>
errno_t _wmakepath_s(wchar_t (&to)[size], const wchar_t *drive, const wchar_t *directory,
                     const wchar_t *name, const wchar_t *extension)
{
    return _wmakepath_s(to, size, drive, directory, name, extension);
}
template <size_t drives, size_t directories, size_t names, size_t extensions>
errno_t _wsplitpath_s(const wchar_t *path, wchar_t (&drive)[drives],
                      wchar_t (&directory)[directories], wchar_t (&name)[names],
                      wchar_t (&extension)[extensions])
{
    return _wsplitpath_s(path, drive, drives, directory, directories, name, names, extension,
                         extensions);
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
