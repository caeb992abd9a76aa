/* <winsock2.h>'s gethostname counts with int. */
#ifndef WSH_LIBC_UNISTD_H
#define WSH_LIBC_UNISTD_H

#pragma push_macro("gethostname")
#undef gethostname
#define gethostname glibc_gethostname

#include_next <unistd.h>

#undef gethostname
#pragma pop_macro("gethostname")

#endif
