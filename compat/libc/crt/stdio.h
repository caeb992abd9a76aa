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
int printf_s(const char *format, ...);
int fprintf_s(struct _IO_FILE *file, const char *format, ...);
/* %s, %c and %[ take the size of the buffer (unsigned) after each buffer. */
int scanf_s(const char *format, ...);
int fscanf_s(struct _IO_FILE *file, const char *format, ...);
int sscanf_s(const char *text, const char *format, ...);

int vscanf_s(const char *format, __builtin_va_list rest);
int vfscanf_s(struct _IO_FILE *file, const char *format, __builtin_va_list rest);
int vsscanf_s(const char *text, const char *format, __builtin_va_list rest);
int _snscanf(const char *text, size_t size, const char *format, ...);
int _snscanf_s(const char *text, size_t size, const char *format, ...);
int vprintf_s(const char *format, __builtin_va_list rest);
int vfprintf_s(struct _IO_FILE *file, const char *format, __builtin_va_list rest);
/* %n is an invalid parameter unless the program allows it. Microsoft: "_set_printf_count_output". */
int _get_printf_count_output(void);
int _set_printf_count_output(int enable);

/* Files are in text mode unless the mode has a "b" or _fmode says so: CR LF is read as LF, LF is written as
 * CR LF, ^Z ends what is read. The standard streams are never translated.
 * Names are Windows'. Microsoft: "fopen", "Text and binary mode file I/O". */
extern int _fmode;
struct _IO_FILE *fopen(const char *name, const char *mode) WSH_LABEL(fopen);
struct _IO_FILE *freopen(const char *name, const char *mode, struct _IO_FILE *file) WSH_LABEL(freopen);
errno_t fopen_s(struct _IO_FILE **file, const char *name, const char *mode);
errno_t freopen_s(struct _IO_FILE **result, const char *name, const char *mode, struct _IO_FILE *file);
struct _IO_FILE *_fsopen(const char *name, const char *mode, int share);
struct _IO_FILE *_fdopen(int descriptor, const char *mode);
struct _IO_FILE *fdopen(int descriptor, const char *mode) __asm__("_fdopen");

/* A file that is read-only, and a directory, are not removed (EACCES); renaming replaces nothing (EEXIST). */
int remove(const char *name) WSH_LABEL(remove);
int rename(const char *from, const char *to) WSH_LABEL(rename);
int _unlink(const char *name);
int unlink(const char *name) __asm__("_unlink");
#undef L_tmpnam
#define L_tmpnam 260
#define L_tmpnam_s 260
char *tmpnam(char *to) WSH_LABEL(tmpnam);
errno_t tmpnam_s(char *to, rsize_t size);
char *_tempnam(const char *directory, const char *prefix);
char *tempnam(const char *directory, const char *prefix) __asm__("_tempnam");

/* A command of the shell; closing waits for it and returns its exit code. */
struct _IO_FILE *_popen(const char *command, const char *mode);
int _pclose(struct _IO_FILE *file);
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
errno_t tmpnam_s(char (&to)[size])
{
    return tmpnam_s(to, size);
}
template <size_t size>
int _vsnprintf_s(char (&to)[size], size_t count, const char *format, __builtin_va_list rest)
{
    return _vsnprintf_s(to, size, count, format, rest);
}
}
#endif

#endif
