/* printf and scanf by Microsoft's rules: l is 32 bits, I64 and ll are 64, %S is wide text, %p has 16 digits. */
#ifndef WSH_CRT_STDIO_H
#define WSH_CRT_STDIO_H

#include <crt/linkage.h>

WSH_BEGIN
int printf(const char *format, ...) WSH_LABEL(printf);
int fprintf(struct _IO_FILE *file, const char *format, ...) WSH_LABEL(fprintf);
int sprintf(char *to, const char *format, ...) WSH_LABEL(sprintf);
int snprintf(char *to, size_t size, const char *format, ...) WSH_LABEL(snprintf);
int vprintf(const char *format, __builtin_va_list rest) WSH_LABEL(vprintf);
int vfprintf(struct _IO_FILE *file, const char *format, __builtin_va_list rest) WSH_LABEL(vfprintf);
int vsprintf(char *to, const char *format, __builtin_va_list rest) WSH_LABEL(vsprintf);
int vsnprintf(char *to, size_t size, const char *format, __builtin_va_list rest) WSH_LABEL(vsnprintf);
int scanf(const char *format, ...) WSH_LABEL(scanf);
int fscanf(struct _IO_FILE *file, const char *format, ...) WSH_LABEL(fscanf);
int sscanf(const char *text, const char *format, ...) WSH_LABEL(sscanf);
int vscanf(const char *format, __builtin_va_list rest) WSH_LABEL(vscanf);
int vfscanf(struct _IO_FILE *file, const char *format, __builtin_va_list rest) WSH_LABEL(vfscanf);
int vsscanf(const char *text, const char *format, __builtin_va_list rest) WSH_LABEL(vsscanf);

/* A text that is cut off returns -1 and may have no terminating zero. */
int _snprintf(char *to, size_t size, const char *format, ...);
int _vsnprintf(char *to, size_t size, const char *format, __builtin_va_list rest);
int _scprintf(const char *format, ...);
int _vscprintf(const char *format, __builtin_va_list rest);

/* The _s functions end the program when the buffer is too small, as on Windows. */
int sprintf_s(char *to, size_t size, const char *format, ...);
int vsprintf_s(char *to, size_t size, const char *format, __builtin_va_list rest);
int _snprintf_s(char *to, size_t size, size_t count, const char *format, ...);
int _vsnprintf_s(char *to, size_t size, size_t count, const char *format, __builtin_va_list rest);
int printf_s(const char *format, ...) WSH_LABEL(printf);
int fprintf_s(struct _IO_FILE *file, const char *format, ...) WSH_LABEL(fprintf);
/* %s, %c and %[ take the size of the buffer (unsigned) after each buffer. */
int scanf_s(const char *format, ...);
int fscanf_s(struct _IO_FILE *file, const char *format, ...);
int sscanf_s(const char *text, const char *format, ...);

char *gets(char *to) WSH_LABEL(gets);
char *gets_s(char *to, rsize_t size);
errno_t fopen_s(struct _IO_FILE **file, const char *name, const char *mode);
int _fileno(struct _IO_FILE *file) __asm__("fileno");
struct _IO_FILE *_popen(const char *command, const char *mode) __asm__("popen");
int _pclose(struct _IO_FILE *file) __asm__("pclose");
int _unlink(const char *name) __asm__("unlink");
int _fcloseall(void) __asm__("fcloseall");
int _flushall(void);
int _fseeki64(struct _IO_FILE *file, long long offset, int from) __asm__("fseeko64");
long long _ftelli64(struct _IO_FILE *file) __asm__("ftello64");
WSH_END

#ifdef __cplusplus
/* A program may include this inside extern "C". */
extern "C++" {
template <size_t size>
int sprintf_s(char (&to)[size], const char *format, ...)
{
    __builtin_va_list rest;
    __builtin_va_start(rest, format);
    int length = vsprintf_s(to, size, format, rest);
    __builtin_va_end(rest);
    return length;
}
template <size_t size>
int vsprintf_s(char (&to)[size], const char *format, __builtin_va_list rest)
{
    return vsprintf_s(to, size, format, rest);
}
template <size_t size>
int _snprintf_s(char (&to)[size], size_t count, const char *format, ...)
{
    __builtin_va_list rest;
    __builtin_va_start(rest, format);
    int length = _vsnprintf_s(to, size, count, format, rest);
    __builtin_va_end(rest);
    return length;
}
template <size_t size>
char *gets_s(char (&to)[size])
{
    return gets_s(to, size);
}
}
#endif

#endif
