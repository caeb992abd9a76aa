/* <winsock2.h> defines these for itself, and may have done so already. */
#ifndef WSH_LIBC_SYS_SELECT_H
#define WSH_LIBC_SYS_SELECT_H

#pragma push_macro("FD_SETSIZE")
#pragma push_macro("FD_SET")
#pragma push_macro("FD_CLR")
#pragma push_macro("FD_ISSET")
#pragma push_macro("FD_ZERO")
#pragma push_macro("fd_set")
#pragma push_macro("timeval")
#pragma push_macro("select")
#pragma push_macro("pselect")
#undef FD_SETSIZE
#undef FD_SET
#undef FD_CLR
#undef FD_ISSET
#undef FD_ZERO
#undef fd_set
#undef timeval
#undef select
#undef pselect
#define fd_set glibc_fd_set
#define timeval glibc_timeval
#define select glibc_select
#define pselect glibc_pselect

#include_next <sys/select.h>

#undef FD_SETSIZE
#undef FD_SET
#undef FD_CLR
#undef FD_ISSET
#undef FD_ZERO
#undef fd_set
#undef timeval
#undef select
#undef pselect
#undef NFDBITS
#pragma pop_macro("FD_SETSIZE")
#pragma pop_macro("FD_SET")
#pragma pop_macro("FD_CLR")
#pragma pop_macro("FD_ISSET")
#pragma pop_macro("FD_ZERO")
#pragma pop_macro("fd_set")
#pragma pop_macro("timeval")
#pragma pop_macro("select")
#pragma pop_macro("pselect")

#endif
