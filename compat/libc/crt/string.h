/* Strings of bytes: what Microsoft's <string.h> has besides the standard's. */
#ifndef WSH_CRT_STRING_H
#define WSH_CRT_STRING_H

#include <crt/linkage.h>

/* What a comparison returns that fails: a text is NULL, or a count above INT_MAX. The invalid parameter handler has
 * been called and errno is EINVAL. */
#define _NLSCMPERROR 2147483647

WSH_BEGIN
int _stricmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, size_t count);
int _memicmp(const void *a, const void *b, size_t count);
char *_strlwr(char *text);
char *_strupr(char *text);
char *_strrev(char *text);
char *_strset(char *text, int c);
char *_strnset(char *text, int c, size_t count);
char *_strdup(const char *text);
char *strdup(const char *text) __asm__("_strdup");
/* In the order of the locale that setlocale chose for LC_COLLATE. */
int strcoll(const char *a, const char *b) WSH_LABEL(strcoll);
int _stricoll(const char *a, const char *b);
int stricoll(const char *a, const char *b) __asm__("_stricoll");
int _strncoll(const char *a, const char *b, size_t count);
int _strnicoll(const char *a, const char *b, size_t count);
/* The length of what strcmp compares as strcoll would compare the text. INT_MAX and EINVAL for NULL. */
size_t strxfrm(char *to, const char *from, size_t size) WSH_LABEL(strxfrm);
/* In Microsoft's words; the text is this thread's until its next call. */
char *strerror(int error) WSH_LABEL(strerror);
/* "text: what errno says" with a line end; the text is this thread's until its next call. */
char *_strerror(const char *text);
void *_memccpy(void *to, const void *from, int c, size_t count) __asm__("memccpy");

/* The same under the names that older programs use, or define for themselves. */
int _strcmpi(const char *a, const char *b) __asm__("_stricmp");
int strcmpi(const char *a, const char *b) __asm__("_stricmp");
int stricmp(const char *a, const char *b) __asm__("_stricmp");
int strnicmp(const char *a, const char *b, size_t count) __asm__("_strnicmp");
int memicmp(const void *a, const void *b, size_t count) __asm__("_memicmp");
char *strlwr(char *text) __asm__("_strlwr");
char *strupr(char *text) __asm__("_strupr");
char *strrev(char *text) __asm__("_strrev");
char *strset(char *text, int c) __asm__("_strset");
char *strnset(char *text, int c, size_t count) __asm__("_strnset");

/* The _s functions end the program when the buffer is too small, as on Windows. */
errno_t strcpy_s(char *to, rsize_t size, const char *from);
errno_t strncpy_s(char *to, rsize_t size, const char *from, rsize_t count);
errno_t strcat_s(char *to, rsize_t size, const char *from);
errno_t strncat_s(char *to, rsize_t size, const char *from, rsize_t count);
char *strtok_s(char *text, const char *set, char **state);
errno_t _strset_s(char *text, size_t size, int c);
errno_t _strnset_s(char *text, size_t size, int c, size_t count);
errno_t strerror_s(char *to, size_t size, int error);
errno_t _strlwr_s(char *text, size_t size);
errno_t _strupr_s(char *text, size_t size);
errno_t memcpy_s(void *to, rsize_t size, const void *from, rsize_t count);
errno_t memmove_s(void *to, rsize_t size, const void *from, rsize_t count);
size_t strnlen_s(const char *text, size_t most);
WSH_END

#ifdef __cplusplus
/* A program may include this inside extern "C". */
extern "C++" {
template <size_t size>
errno_t strcpy_s(char (&to)[size], const char *from)
{
    return strcpy_s(to, size, from);
}
template <size_t size>
errno_t strncpy_s(char (&to)[size], const char *from, rsize_t count)
{
    return strncpy_s(to, size, from, count);
}
template <size_t size>
errno_t strcat_s(char (&to)[size], const char *from)
{
    return strcat_s(to, size, from);
}
template <size_t size>
errno_t strncat_s(char (&to)[size], const char *from, rsize_t count)
{
    return strncat_s(to, size, from, count);
}
template <size_t size>
errno_t _strlwr_s(char (&text)[size])
{
    return _strlwr_s(text, size);
}
template <size_t size>
errno_t _strupr_s(char (&text)[size])
{
    return _strupr_s(text, size);
}
template <size_t size>
errno_t _strset_s(char (&text)[size], int c)
{
    return _strset_s(text, size, c);
}
template <size_t size>
errno_t _strnset_s(char (&text)[size], int c, size_t count)
{
    return _strnset_s(text, size, c, count);
}
template <size_t size>
errno_t strerror_s(char (&to)[size], int error)
{
    return strerror_s(to, size, error);
}
}
#endif

#endif
