/* Input, output and formatting of 16-bit characters: what Microsoft declares in both <stdio.h> and <wchar.h>.
 * Files and the terminal hold UTF-8. In these functions %s means a wide string and %S or %hs a narrow one. */
#ifndef WSH_CRT_WIDE_STDIO_H
#define WSH_CRT_WIDE_STDIO_H

#include <crt/linkage.h>
#include <bits/types/wint_t.h>
#include <stdarg.h>

#ifndef WEOF
#define WEOF (0xffffffffu)
#endif

WSH_BEGIN
int wprintf(const wchar_t *format, ...) WSH_LABEL(wprintf);
int fwprintf(struct _IO_FILE *file, const wchar_t *format, ...) WSH_LABEL(fwprintf);
int swprintf(wchar_t *to, size_t size, const wchar_t *format, ...) WSH_LABEL(swprintf);
int vwprintf(const wchar_t *format, __builtin_va_list rest) WSH_LABEL(vwprintf);
int vfwprintf(struct _IO_FILE *file, const wchar_t *format, __builtin_va_list rest) WSH_LABEL(vfwprintf);
int vswprintf(wchar_t *to, size_t size, const wchar_t *format, __builtin_va_list rest)
    WSH_LABEL(vswprintf);
int wscanf(const wchar_t *format, ...) WSH_LABEL(wscanf);
int fwscanf(struct _IO_FILE *file, const wchar_t *format, ...) WSH_LABEL(fwscanf);
int swscanf(const wchar_t *text, const wchar_t *format, ...) WSH_LABEL(swscanf);
int vwscanf(const wchar_t *format, __builtin_va_list rest) WSH_LABEL(vwscanf);
int vfwscanf(struct _IO_FILE *file, const wchar_t *format, __builtin_va_list rest) WSH_LABEL(vfwscanf);
int vswscanf(const wchar_t *text, const wchar_t *format, __builtin_va_list rest) WSH_LABEL(vswscanf);

wint_t fgetwc(struct _IO_FILE *file) WSH_LABEL(fgetwc);
wint_t getwc(struct _IO_FILE *file) WSH_LABEL(fgetwc);
wint_t getwchar(void) WSH_LABEL(getwchar);
wint_t ungetwc(wint_t c, struct _IO_FILE *file) WSH_LABEL(ungetwc);
wint_t fputwc(wchar_t c, struct _IO_FILE *file) WSH_LABEL(fputwc);
wint_t putwc(wchar_t c, struct _IO_FILE *file) WSH_LABEL(fputwc);
wint_t putwchar(wchar_t c) WSH_LABEL(putwchar);
wchar_t *fgetws(wchar_t *to, int size, struct _IO_FILE *file) WSH_LABEL(fgetws);
int fputws(const wchar_t *text, struct _IO_FILE *file) WSH_LABEL(fputws);
int fwide(struct _IO_FILE *file, int mode) WSH_LABEL(fwide);
int _putws(const wchar_t *text);
/* <conio.h>'s _getch, _getche and _putch in UTF-16. */
wint_t _getwch(void);
wint_t _getwche(void);
wint_t _putwch(wchar_t c);
wchar_t *_getws(wchar_t *to);
wchar_t *_getws_s(wchar_t *to, size_t size);
wint_t _fgetwchar(void) WSH_LABEL(getwchar);
wint_t _fputwchar(wchar_t c) WSH_LABEL(putwchar);

/* Without a size: the caller's buffer is large enough. */
int _swprintf(wchar_t *to, const wchar_t *format, ...);
int _vswprintf(wchar_t *to, const wchar_t *format, __builtin_va_list rest);
/* A text that is cut off returns -1 and may have no terminating zero. */
int _snwprintf(wchar_t *to, size_t size, const wchar_t *format, ...);
int _vsnwprintf(wchar_t *to, size_t size, const wchar_t *format, __builtin_va_list rest);
int _scwprintf(const wchar_t *format, ...);
int _vscwprintf(const wchar_t *format, __builtin_va_list rest);

int swprintf_s(wchar_t *to, size_t size, const wchar_t *format, ...);
int vswprintf_s(wchar_t *to, size_t size, const wchar_t *format, __builtin_va_list rest);
int _snwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, ...);
int _vsnwprintf_s(wchar_t *to, size_t size, size_t count, const wchar_t *format, __builtin_va_list rest);
int wprintf_s(const wchar_t *format, ...);
int fwprintf_s(struct _IO_FILE *file, const wchar_t *format, ...);
/* %s, %c and %[ take the size of the buffer (unsigned) after each buffer. */
int wscanf_s(const wchar_t *format, ...);
int swscanf_s(const wchar_t *text, const wchar_t *format, ...);
int fwscanf_s(struct _IO_FILE *file, const wchar_t *format, ...);
int vwscanf_s(const wchar_t *format, __builtin_va_list rest);
int vfwscanf_s(struct _IO_FILE *file, const wchar_t *format, __builtin_va_list rest);
int vswscanf_s(const wchar_t *text, const wchar_t *format, __builtin_va_list rest);
int vwprintf_s(const wchar_t *format, __builtin_va_list rest);
int vfwprintf_s(struct _IO_FILE *file, const wchar_t *format, __builtin_va_list rest);

struct _IO_FILE *_wfopen(const wchar_t *name, const wchar_t *mode);
errno_t _wfopen_s(struct _IO_FILE **file, const wchar_t *name, const wchar_t *mode);
struct _IO_FILE *_wfsopen(const wchar_t *name, const wchar_t *mode, int share);
struct _IO_FILE *_wfreopen(const wchar_t *name, const wchar_t *mode, struct _IO_FILE *file);
errno_t _wfreopen_s(struct _IO_FILE **result, const wchar_t *name, const wchar_t *mode,
                    struct _IO_FILE *file);
struct _IO_FILE *_wfdopen(int descriptor, const wchar_t *mode);
struct _IO_FILE *_wpopen(const wchar_t *command, const wchar_t *mode);
int _wunlink(const wchar_t *name);
wchar_t *_wtmpnam(wchar_t *to);
wchar_t *_wtempnam(const wchar_t *directory, const wchar_t *prefix);
errno_t _wtmpnam_s(wchar_t *to, size_t size);
int _wremove(const wchar_t *name);
int _wrename(const wchar_t *from, const wchar_t *to);
void _wperror(const wchar_t *text);
WSH_END

#ifdef __cplusplus
/* A program may include this inside extern "C". */
extern "C++" {
/* Microsoft's older forms without a size, and the ones that find it out. */
int swprintf(wchar_t *to, const wchar_t *format, ...) __asm__("_swprintf");
int vswprintf(wchar_t *to, const wchar_t *format, __builtin_va_list rest) __asm__("_vswprintf");

template <size_t size>
int swprintf_s(wchar_t (&to)[size], const wchar_t *format, ...)
{
    __builtin_va_list rest;
    __builtin_va_start(rest, format);
    int length = vswprintf_s(to, size, format, rest);
    __builtin_va_end(rest);
    return length;
}
template <size_t size>
int vswprintf_s(wchar_t (&to)[size], const wchar_t *format, __builtin_va_list rest)
{
    return vswprintf_s(to, size, format, rest);
}
template <size_t size>
int _snwprintf_s(wchar_t (&to)[size], size_t count, const wchar_t *format, ...)
{
    __builtin_va_list rest;
    __builtin_va_start(rest, format);
    int length = _vsnwprintf_s(to, size, count, format, rest);
    __builtin_va_end(rest);
    return length;
}
}
#endif

#endif
