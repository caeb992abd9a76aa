/* struct timeval is <winsock2.h>'s; the rest does not exist on Windows, so programs bring their own. */
#ifndef WSH_LIBC_SYS_TIME_H
#define WSH_LIBC_SYS_TIME_H

#pragma push_macro("timerisset")
#pragma push_macro("timercmp")
#pragma push_macro("timerclear")
#pragma push_macro("timeval")
#pragma push_macro("timezone")
#pragma push_macro("gettimeofday")
#pragma push_macro("settimeofday")
#pragma push_macro("adjtime")
#pragma push_macro("utimes")
#undef timerisset
#undef timercmp
#undef timerclear
#undef timeval
#undef timezone
#undef gettimeofday
#undef settimeofday
#undef adjtime
#undef utimes
#define timeval glibc_timeval
#define timezone glibc_timezone
#define gettimeofday glibc_gettimeofday
#define settimeofday glibc_settimeofday
#define adjtime glibc_adjtime
#define utimes glibc_utimes

#include_next <sys/time.h>

#undef timerisset
#undef timercmp
#undef timerclear
#undef timeval
#undef timezone
#undef gettimeofday
#undef settimeofday
#undef adjtime
#undef utimes
#undef timeradd
#undef timersub
#undef TIMEVAL_TO_TIMESPEC
#undef TIMESPEC_TO_TIMEVAL
#pragma pop_macro("timerisset")
#pragma pop_macro("timercmp")
#pragma pop_macro("timerclear")
#pragma pop_macro("timeval")
#pragma pop_macro("timezone")
#pragma pop_macro("gettimeofday")
#pragma pop_macro("settimeofday")
#pragma pop_macro("adjtime")
#pragma pop_macro("utimes")

#endif
