/* struct ntptimeval holds glibc's struct timeval. */
#ifndef WSH_LIBC_SYS_TIMEX_H
#define WSH_LIBC_SYS_TIMEX_H

#pragma push_macro("timeval")
#undef timeval
#define timeval glibc_timeval

#include_next <sys/timex.h>

#undef timeval
#pragma pop_macro("timeval")

#endif
