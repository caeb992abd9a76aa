/* Much of it has the name of something in <io.h>, <direct.h> or <process.h>, which is what a program gets;
 * gethostname and socklen_t have the names of something in <winsock2.h>. */
#ifndef WSH_LIBC_UNISTD_H
#define WSH_LIBC_UNISTD_H

#pragma push_macro("gethostname")
#undef gethostname
#define gethostname glibc_gethostname
#pragma push_macro("socklen_t")
#undef socklen_t
#define socklen_t glibc_socklen_t
#if __WCHAR_MAX__ <= 0xffff
#include <crt/hide_unistd.h>
#endif

#include_next <unistd.h>

#if __WCHAR_MAX__ <= 0xffff
#include <crt/show_unistd.h>
#include <crt/unistd_names.h>
#endif
#undef gethostname
#pragma pop_macro("gethostname")
#undef socklen_t
#pragma pop_macro("socklen_t")

#endif
