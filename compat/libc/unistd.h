/* <winsock2.h>'s gethostname counts with int, and <ws2tcpip.h>'s socklen_t is one. */
#ifndef WSH_LIBC_UNISTD_H
#define WSH_LIBC_UNISTD_H

#pragma push_macro("gethostname")
#undef gethostname
#define gethostname glibc_gethostname
#pragma push_macro("socklen_t")
#undef socklen_t
#define socklen_t glibc_socklen_t

#include_next <unistd.h>

#undef gethostname
#pragma pop_macro("gethostname")
#undef socklen_t
#pragma pop_macro("socklen_t")

#endif
