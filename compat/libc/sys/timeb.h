/* The time with milliseconds. */
#if __WCHAR_MAX__ > 0xffff
#include_next <sys/timeb.h>
#elif !defined WSH_LIBC_SYS_TIMEB_H
#define WSH_LIBC_SYS_TIMEB_H

#include <crt/linkage.h>
#include <time.h>

#define WSH_TIMEB(name, Time)   \
    struct name {               \
        Time time;              \
        unsigned short millitm; \
        short timezone;         \
        short dstflag;          \
    }
WSH_TIMEB(__timeb32, __time32_t);
WSH_TIMEB(__timeb64, __time64_t);
WSH_TIMEB(timeb, time_t);
#undef WSH_TIMEB
#define _timeb __timeb64
#define _ftime _ftime64
#define _ftime_s _ftime64_s

WSH_BEGIN
/* Seconds since 1970, milliseconds, minutes west of Greenwich, whether it is summer time. The _s forms
 * return EINVAL for NULL. Microsoft: "_ftime". */
void _ftime32(struct __timeb32 *to);
void _ftime64(struct __timeb64 *to);
errno_t _ftime32_s(struct __timeb32 *to);
errno_t _ftime64_s(struct __timeb64 *to);
void ftime(struct timeb *to) __asm__("_ftime64");
WSH_END

#endif
