/* Strings with a size, counted in characters: always terminated, cut with an error where they do
 * not fit. Microsoft: "StringCchPrintfW", … */
#pragma once

#include <winnt.h>

#include <stdarg.h>
#include <stdio.h>

#include <winerror.h>

#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026)

_COMPAT_BEGIN_C

/* The length without the terminator; STRSAFE_E_INVALID_PARAMETER if there is none within `size`. */
static __inline__ HRESULT StringCchLengthA(LPCSTR text, size_t size, size_t *length)
{
    size_t n = 0;
    while (text && size <= STRSAFE_MAX_CCH && n < size && text[n])
        n++;
    if (length)
        *length = text && n < size && size <= STRSAFE_MAX_CCH ? n : 0;
    return text && n < size && size <= STRSAFE_MAX_CCH ? S_OK : STRSAFE_E_INVALID_PARAMETER;
}

static __inline__ HRESULT StringCchLengthW(LPCWSTR text, size_t size, size_t *length)
{
    size_t n = 0;
    while (text && size <= STRSAFE_MAX_CCH && n < size && text[n])
        n++;
    if (length)
        *length = text && n < size && size <= STRSAFE_MAX_CCH ? n : 0;
    return text && n < size && size <= STRSAFE_MAX_CCH ? S_OK : STRSAFE_E_INVALID_PARAMETER;
}

static __inline__ HRESULT StringCchCopyA(LPSTR to, size_t size, LPCSTR from)
{
    size_t n = 0;
    if (size == 0 || size > STRSAFE_MAX_CCH)
        return STRSAFE_E_INVALID_PARAMETER;
    for (; n + 1 < size && from[n]; n++)
        to[n] = from[n];
    to[n] = 0;
    return from[n] ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK;
}

static __inline__ HRESULT StringCchCopyW(LPWSTR to, size_t size, LPCWSTR from)
{
    size_t n = 0;
    if (size == 0 || size > STRSAFE_MAX_CCH)
        return STRSAFE_E_INVALID_PARAMETER;
    for (; n + 1 < size && from[n]; n++)
        to[n] = from[n];
    to[n] = 0;
    return from[n] ? STRSAFE_E_INSUFFICIENT_BUFFER : S_OK;
}

static __inline__ HRESULT StringCchCatA(LPSTR to, size_t size, LPCSTR from)
{
    size_t length;
    HRESULT result = StringCchLengthA(to, size, &length);
    return FAILED(result) ? result : StringCchCopyA(to + length, size - length, from);
}

static __inline__ HRESULT StringCchCatW(LPWSTR to, size_t size, LPCWSTR from)
{
    size_t length;
    HRESULT result = StringCchLengthW(to, size, &length);
    return FAILED(result) ? result : StringCchCopyW(to + length, size - length, from);
}

/* printf; what does not fit is cut. */
static __inline__ HRESULT StringCchVPrintfA(LPSTR to, size_t size, LPCSTR format, va_list arguments)
{
    int length;
    if (size == 0 || size > STRSAFE_MAX_CCH)
        return STRSAFE_E_INVALID_PARAMETER;
    length = _vsnprintf(to, size, format, arguments);
    if (length >= 0 && (size_t)length < size)
        return S_OK;
    to[size - 1] = 0;
    return STRSAFE_E_INSUFFICIENT_BUFFER;
}

static __inline__ HRESULT StringCchVPrintfW(LPWSTR to, size_t size, LPCWSTR format,
                                            va_list arguments)
{
    int length;
    if (size == 0 || size > STRSAFE_MAX_CCH)
        return STRSAFE_E_INVALID_PARAMETER;
    length = _vsnwprintf(to, size, format, arguments);
    if (length >= 0 && (size_t)length < size)
        return S_OK;
    to[size - 1] = 0;
    return STRSAFE_E_INSUFFICIENT_BUFFER;
}

static __inline__ HRESULT StringCchPrintfA(LPSTR to, size_t size, LPCSTR format, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, format);
    result = StringCchVPrintfA(to, size, format, arguments);
    va_end(arguments);
    return result;
}

static __inline__ HRESULT StringCchPrintfW(LPWSTR to, size_t size, LPCWSTR format, ...)
{
    HRESULT result;
    va_list arguments;
    va_start(arguments, format);
    result = StringCchVPrintfW(to, size, format, arguments);
    va_end(arguments);
    return result;
}

_COMPAT_END_C

#define StringCchLength _COMPAT_AW(StringCchLength)
#define StringCchCopy _COMPAT_AW(StringCchCopy)
#define StringCchCat _COMPAT_AW(StringCchCat)
#define StringCchVPrintf _COMPAT_AW(StringCchVPrintf)
#define StringCchPrintf _COMPAT_AW(StringCchPrintf)
