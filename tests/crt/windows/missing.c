/* What Microsoft's headers and oldnames.lib define with functions of ucrtbase.dll, and mingw-w64
 * does not. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

enum { secure = 1 }; /* _CRT_INTERNAL_SCANF_SECURECRT */

int vscanf_s(const char *format, va_list list)
{
    return __stdio_common_vfscanf(secure, stdin, format, NULL, list);
}

int vwscanf_s(const wchar_t *format, va_list list)
{
    return __stdio_common_vfwscanf(secure, stdin, format, NULL, list);
}

int vfscanf_s(FILE *file, const char *format, va_list list)
{
    return __stdio_common_vfscanf(secure, file, format, NULL, list);
}

int vfwscanf_s(FILE *file, const wchar_t *format, va_list list)
{
    return __stdio_common_vfwscanf(secure, file, format, NULL, list);
}

int vswscanf_s(const wchar_t *text, const wchar_t *format, va_list list)
{
    return __stdio_common_vswscanf(secure, text, (size_t)-1, format, NULL, list);
}

_onexit_t onexit(_onexit_t function)
{
    return _onexit(function);
}

int flushall(void)
{
    return _flushall();
}

int fcloseall(void)
{
    return _fcloseall();
}
