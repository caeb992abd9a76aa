/* The times of a file. */
#pragma once

#include <crt/linkage.h>
#include <time.h>

#define _COMPAT_TIMES(tag, Time)                                                                   \
    struct tag {                                                                                   \
        Time actime;                                                                               \
        Time modtime;                                                                              \
    }
_COMPAT_TIMES(__utimbuf32, __time32_t);
_COMPAT_TIMES(__utimbuf64, __time64_t);
_COMPAT_TIMES(utimbuf, time_t);
#undef _COMPAT_TIMES
#define _utimbuf __utimbuf64
#define _utime _utime64
#define _wutime _wutime64
#define _futime _futime64

WSH_BEGIN
/* NULL means now. -1 with errno: ENOENT, EACCES for what is read-only, EBADF. Microsoft: "_utime".
 */
int _utime32(const char *name, struct __utimbuf32 *times);
int _utime64(const char *name, struct __utimbuf64 *times);
int _wutime32(const wchar_t *name, struct __utimbuf32 *times);
int _wutime64(const wchar_t *name, struct __utimbuf64 *times);
int _futime32(int descriptor, struct __utimbuf32 *times);
int _futime64(int descriptor, struct __utimbuf64 *times);
int utime(const char *name, struct utimbuf *times) __asm__("_utime64");
WSH_END
