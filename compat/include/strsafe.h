/* Strings with a size, in characters (StringCch…) or in bytes (StringCb…): always terminated, cut
 * with STRSAFE_E_INSUFFICIENT_BUFFER where they do not fit. …N takes at most so many of the source;
 * …Ex says where the text ends and what remains behind it, the terminator's place included, and
 * obeys the flags. Microsoft: "Using the Strsafe.h functions". */
#pragma once

#include <winnt.h>

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <winerror.h>

#define STRSAFE_MAX_CCH 2147483647
#define STRSAFE_MAX_LENGTH (STRSAFE_MAX_CCH - 1)

#define STRSAFE_E_INSUFFICIENT_BUFFER ((HRESULT)0x8007007A)
#define STRSAFE_E_INVALID_PARAMETER ((HRESULT)0x80070057)
#define STRSAFE_E_END_OF_FILE ((HRESULT)0x80070026)

/* The low byte is what is filled with. */
#define STRSAFE_IGNORE_NULLS 0x00000100     /* a null source is an empty one */
#define STRSAFE_FILL_BEHIND_NULL 0x00000200 /* on success, behind the terminator */
#define STRSAFE_FILL_ON_FAILURE 0x00000400
#define STRSAFE_NULL_ON_FAILURE 0x00000800 /* the text is empty then */
#define STRSAFE_NO_TRUNCATION 0x00001000   /* the text is as before, or empty */
#define STRSAFE_VALID_FLAGS 0x00001fff
#define STRSAFE_FILL_BYTE(byte) ((DWORD)(((byte)&0xff) | STRSAFE_FILL_BEHIND_NULL))
#define STRSAFE_FAILURE_BYTE(byte) ((DWORD)(((byte)&0xff) | STRSAFE_FILL_ON_FAILURE))

_COMPAT_BEGIN_C

/* What remains counts the terminator and, in bytes, those of an odd size. */
static __inline__ HRESULT _compat_count(HRESULT result, size_t size, size_t unit, size_t *remaining)
{
    if (remaining && result != STRSAFE_E_INVALID_PARAMETER)
        *remaining = *remaining * unit + size % unit;
    return result;
}

#define _SAFE_CHAR CHAR
#define _SAFE_CORE(name) _compat_strsafe_##name##A
#define _SAFE_VPRINTF _vsnprintf
#define _SAFE_GETC getc
#include <ms/safe_string_core.h>
#define _SAFE(name) StringCch##name##A
#define _SAFE_UNIT 1
#include <ms/safe_strings.h>
#undef _SAFE
#define _SAFE(name) StringCb##name##A
#include <ms/safe_strings.h>
#undef _SAFE
#undef _SAFE_CHAR
#undef _SAFE_CORE
#undef _SAFE_VPRINTF
#undef _SAFE_GETC

#define _SAFE_CHAR WCHAR
#define _SAFE_CORE(name) _compat_strsafe_##name##W
#define _SAFE_VPRINTF _vsnwprintf
#define _SAFE_GETC fgetwc
#include <ms/safe_string_core.h>
#define _SAFE(name) StringCch##name##W
#include <ms/safe_strings.h>
#undef _SAFE
#undef _SAFE_UNIT
#define _SAFE(name) StringCb##name##W
#define _SAFE_UNIT sizeof(WCHAR)
#include <ms/safe_strings.h>
#undef _SAFE
#undef _SAFE_UNIT
#undef _SAFE_CHAR
#undef _SAFE_CORE
#undef _SAFE_VPRINTF
#undef _SAFE_GETC

_COMPAT_END_C

#define StringCchLength _COMPAT_AW(StringCchLength)
#define StringCchCopy _COMPAT_AW(StringCchCopy)
#define StringCchCopyN _COMPAT_AW(StringCchCopyN)
#define StringCchCopyEx _COMPAT_AW(StringCchCopyEx)
#define StringCchCopyNEx _COMPAT_AW(StringCchCopyNEx)
#define StringCchCat _COMPAT_AW(StringCchCat)
#define StringCchCatN _COMPAT_AW(StringCchCatN)
#define StringCchCatEx _COMPAT_AW(StringCchCatEx)
#define StringCchCatNEx _COMPAT_AW(StringCchCatNEx)
#define StringCchPrintf _COMPAT_AW(StringCchPrintf)
#define StringCchPrintfEx _COMPAT_AW(StringCchPrintfEx)
#define StringCchVPrintf _COMPAT_AW(StringCchVPrintf)
#define StringCchVPrintfEx _COMPAT_AW(StringCchVPrintfEx)
#define StringCchGets _COMPAT_AW(StringCchGets)
#define StringCchGetsEx _COMPAT_AW(StringCchGetsEx)

#define StringCbLength _COMPAT_AW(StringCbLength)
#define StringCbCopy _COMPAT_AW(StringCbCopy)
#define StringCbCopyN _COMPAT_AW(StringCbCopyN)
#define StringCbCopyEx _COMPAT_AW(StringCbCopyEx)
#define StringCbCopyNEx _COMPAT_AW(StringCbCopyNEx)
#define StringCbCat _COMPAT_AW(StringCbCat)
#define StringCbCatN _COMPAT_AW(StringCbCatN)
#define StringCbCatEx _COMPAT_AW(StringCbCatEx)
#define StringCbCatNEx _COMPAT_AW(StringCbCatNEx)
#define StringCbPrintf _COMPAT_AW(StringCbPrintf)
#define StringCbPrintfEx _COMPAT_AW(StringCbPrintfEx)
#define StringCbVPrintf _COMPAT_AW(StringCbVPrintf)
#define StringCbVPrintfEx _COMPAT_AW(StringCbVPrintfEx)
#define StringCbGets _COMPAT_AW(StringCbGets)
#define StringCbGetsEx _COMPAT_AW(StringCbGetsEx)
