/* struct timeval is <winsock2.h>'s, whichever header of glibc wants its own first. */
#ifndef WSH_LIBC_BITS_TYPES_STRUCT_TIMEVAL_H
#define WSH_LIBC_BITS_TYPES_STRUCT_TIMEVAL_H

#pragma push_macro("timeval")
#undef timeval
#define timeval glibc_timeval

#include_next <bits/types/struct_timeval.h>

#undef timeval
#pragma pop_macro("timeval")

#endif
