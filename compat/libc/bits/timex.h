/* <time.h> brings this in for C++; it holds glibc's struct timeval. */
#ifndef WSH_LIBC_BITS_TIMEX_H
#define WSH_LIBC_BITS_TIMEX_H

#pragma push_macro("timeval")
#undef timeval
#define timeval glibc_timeval

#include_next <bits/timex.h>

#undef timeval
#pragma pop_macro("timeval")

#endif
