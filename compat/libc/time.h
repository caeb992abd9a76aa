/* Microsoft's additions to <time.h>, without what programs may have under the same name. */
#if defined WSH_LIBC_TIME_H || __WCHAR_MAX__ > 0xffff
#include_next <time.h>
#else
#define WSH_LIBC_TIME_H

#define clock glibc_clock
#define localtime glibc_localtime
#define gmtime glibc_gmtime
#define getdate glibc_getdate
#define dysize glibc_dysize
#define asctime glibc_asctime
#define ctime glibc_ctime
#define mktime glibc_mktime
#define strftime glibc_strftime
#define timespec_get glibc_timespec_get
#define difftime glibc_difftime
#define timegm glibc_timegm
#include_next <time.h>
#undef clock
#undef localtime
#undef gmtime
#undef getdate
#undef dysize
#undef asctime
#undef ctime
#undef mktime
#undef strftime
#undef timespec_get
#undef difftime
#undef timegm

#include <crt/time.h>
#include <crt/wide_multibyte.h>

#endif
