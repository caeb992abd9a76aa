/* Strings of bytes: what Microsoft's <string.h> has besides the standard's. */
#ifndef WSH_CRT_STRING_H
#define WSH_CRT_STRING_H

#include <crt/linkage.h>

WSH_BEGIN
int _stricmp(const char *a, const char *b);
int _strnicmp(const char *a, const char *b, size_t count);
int _memicmp(const void *a, const void *b, size_t count);
char *_strlwr(char *text);
char *_strupr(char *text);
char *_strrev(char *text);
char *_strset(char *text, int c);
char *_strnset(char *text, int c, size_t count);
char *_strdup(const char *text) __asm__("strdup");

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
char *strtok_s(char *text, const char *set, char **state) __asm__("strtok_r");
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
errno_t strerror_s(char (&to)[size], int error)
{
    return strerror_s(to, size, error);
}
}
#endif

#endif
