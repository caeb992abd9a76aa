/* Strings of 16-bit characters: what Microsoft declares in both <string.h> and <wchar.h>. */
#ifndef WSH_CRT_WIDE_STRING_H
#define WSH_CRT_WIDE_STRING_H

#include <crt/linkage.h>

WSH_BEGIN
size_t wcslen(const wchar_t *text) WSH_LABEL(wcslen);
size_t wcsnlen(const wchar_t *text, size_t most) WSH_LABEL(wcsnlen);
wchar_t *wcscpy(wchar_t *to, const wchar_t *from) WSH_LABEL(wcscpy);
wchar_t *wcsncpy(wchar_t *to, const wchar_t *from, size_t count) WSH_LABEL(wcsncpy);
wchar_t *wcscat(wchar_t *to, const wchar_t *from) WSH_LABEL(wcscat);
wchar_t *wcsncat(wchar_t *to, const wchar_t *from, size_t count) WSH_LABEL(wcsncat);
int wcscmp(const wchar_t *a, const wchar_t *b) WSH_LABEL(wcscmp);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t count) WSH_LABEL(wcsncmp);
int wcscoll(const wchar_t *a, const wchar_t *b) WSH_LABEL(wcscoll);
size_t wcsxfrm(wchar_t *to, const wchar_t *from, size_t size) WSH_LABEL(wcsxfrm);
size_t wcsspn(const wchar_t *text, const wchar_t *set) WSH_LABEL(wcsspn);
size_t wcscspn(const wchar_t *text, const wchar_t *set) WSH_LABEL(wcscspn);
wchar_t *wcstok(wchar_t *text, const wchar_t *set, wchar_t **state) WSH_LABEL(wcstok);
wchar_t *wcsdup(const wchar_t *text) WSH_LABEL(wcsdup);
int wmemcmp(const wchar_t *a, const wchar_t *b, size_t count) WSH_LABEL(wmemcmp);
wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count) WSH_LABEL(wmemcpy);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count) WSH_LABEL(wmemmove);
wchar_t *wmemset(wchar_t *to, wchar_t c, size_t count) WSH_LABEL(wmemset);

wchar_t *_wcsdup(const wchar_t *text) WSH_LABEL(wcsdup);
int _wcsicmp(const wchar_t *a, const wchar_t *b);
int _wcsnicmp(const wchar_t *a, const wchar_t *b, size_t count);
int _wcsicoll(const wchar_t *a, const wchar_t *b);
int _wcsnicoll(const wchar_t *a, const wchar_t *b, size_t count);
int _wcsncoll(const wchar_t *a, const wchar_t *b, size_t count);
size_t wcsnlen_s(const wchar_t *text, size_t most);
int wcsicmp(const wchar_t *a, const wchar_t *b) __asm__("_wcsicmp");
int wcsnicmp(const wchar_t *a, const wchar_t *b, size_t count) __asm__("_wcsnicmp");
wchar_t *_wcslwr(wchar_t *text);
wchar_t *_wcsupr(wchar_t *text);
wchar_t *_wcsrev(wchar_t *text);
wchar_t *wcslwr(wchar_t *text) __asm__("_wcslwr");
wchar_t *wcsupr(wchar_t *text) __asm__("_wcsupr");
wchar_t *wcsrev(wchar_t *text) __asm__("_wcsrev");
wchar_t *wcsset(wchar_t *text, wchar_t c) __asm__("_wcsset");
wchar_t *wcsnset(wchar_t *text, wchar_t c, size_t count) __asm__("_wcsnset");
wchar_t *_wcsset(wchar_t *text, wchar_t c);
wchar_t *_wcsnset(wchar_t *text, wchar_t c, size_t count);

/* The _s functions end the program when the buffer is too small, as on Windows. */
errno_t wcscpy_s(wchar_t *to, rsize_t size, const wchar_t *from);
errno_t wcsncpy_s(wchar_t *to, rsize_t size, const wchar_t *from, rsize_t count);
errno_t wcscat_s(wchar_t *to, rsize_t size, const wchar_t *from);
errno_t wcsncat_s(wchar_t *to, rsize_t size, const wchar_t *from, rsize_t count);
wchar_t *wcstok_s(wchar_t *text, const wchar_t *set, wchar_t **state);
errno_t _wcsset_s(wchar_t *text, size_t size, wchar_t c);
errno_t _wcsnset_s(wchar_t *text, size_t size, wchar_t c, size_t count);
errno_t _wcserror_s(wchar_t *to, size_t size, int error);
wchar_t *_wcserror(int error);
errno_t _wcslwr_s(wchar_t *text, size_t size);
errno_t _wcsupr_s(wchar_t *text, size_t size);
errno_t wmemcpy_s(wchar_t *to, rsize_t size, const wchar_t *from, rsize_t count);
errno_t wmemmove_s(wchar_t *to, rsize_t size, const wchar_t *from, rsize_t count);
WSH_END

/* Searching keeps const in C++, as the standard and Microsoft have it. */
#ifdef __cplusplus
#define WSH_SEARCH(name, second)                                                   \
    extern "C++" const wchar_t *name(const wchar_t *text, second) WSH_LABEL(name); \
    extern "C++" wchar_t *name(wchar_t *text, second) WSH_LABEL(name);
extern "C++" const wchar_t *wmemchr(const wchar_t *text, wchar_t c, size_t n) WSH_LABEL(wmemchr);
extern "C++" wchar_t *wmemchr(wchar_t *text, wchar_t c, size_t n) WSH_LABEL(wmemchr);
#define __CORRECT_ISO_CPP_WCHAR_H_PROTO
#else
#define WSH_SEARCH(name, second) wchar_t *name(const wchar_t *text, second) WSH_LABEL(name);
wchar_t *wmemchr(const wchar_t *text, wchar_t c, size_t n) WSH_LABEL(wmemchr);
#endif
WSH_SEARCH(wcschr, wchar_t c)
WSH_SEARCH(wcsrchr, wchar_t c)
WSH_SEARCH(wcsstr, const wchar_t *what)
WSH_SEARCH(wcspbrk, const wchar_t *set)
#undef WSH_SEARCH

#ifdef __cplusplus
/* A program may include this inside extern "C". */
extern "C++" {
/* Microsoft's older form, which remembers the text by itself. */
wchar_t *wcstok(wchar_t *text, const wchar_t *set) WSH_LABEL(wcstok_remembering);

template <size_t size>
errno_t wcscpy_s(wchar_t (&to)[size], const wchar_t *from)
{
    return wcscpy_s(to, size, from);
}
template <size_t size>
errno_t wcsncpy_s(wchar_t (&to)[size], const wchar_t *from, rsize_t count)
{
    return wcsncpy_s(to, size, from, count);
}
template <size_t size>
errno_t wcscat_s(wchar_t (&to)[size], const wchar_t *from)
{
    return wcscat_s(to, size, from);
}
template <size_t size>
errno_t wcsncat_s(wchar_t (&to)[size], const wchar_t *from, rsize_t count)
{
    return wcsncat_s(to, size, from, count);
}
template <size_t size>
errno_t _wcslwr_s(wchar_t (&text)[size])
{
    return _wcslwr_s(text, size);
}
template <size_t size>
errno_t _wcsupr_s(wchar_t (&text)[size])
{
    return _wcsupr_s(text, size);
}
template <size_t size>
errno_t _wcsset_s(wchar_t (&text)[size], wchar_t c)
{
    return _wcsset_s(text, size, c);
}
template <size_t size>
errno_t _wcsnset_s(wchar_t (&text)[size], wchar_t c, size_t count)
{
    return _wcsnset_s(text, size, c, count);
}
}
#endif

#endif
