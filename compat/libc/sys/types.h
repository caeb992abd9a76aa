/* u_long has 32 bits on Windows (<winsock2.h>), 64 in glibc. */
#ifndef WSH_LIBC_SYS_TYPES_H
#define WSH_LIBC_SYS_TYPES_H

#pragma push_macro("u_long")
#pragma push_macro("ulong")
#undef u_long
#undef ulong
#define u_long glibc_u_long
#define ulong glibc_ulong

#include_next <sys/types.h>

#undef u_long
#undef ulong
#pragma pop_macro("u_long")
#pragma pop_macro("ulong")

#endif
