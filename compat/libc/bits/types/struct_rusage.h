/* struct rusage holds glibc's struct timeval. */
#ifndef WSH_LIBC_BITS_TYPES_STRUCT_RUSAGE_H
#define WSH_LIBC_BITS_TYPES_STRUCT_RUSAGE_H

#pragma push_macro("timeval")
#undef timeval
#define timeval glibc_timeval

#include_next <bits/types/struct_rusage.h>

#undef timeval
#pragma pop_macro("timeval")

#endif
