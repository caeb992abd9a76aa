/* Microsoft's additions to <time.h>. */
#if defined WSH_LIBC_TIME_H || __WCHAR_MAX__ > 0xffff
#include_next <time.h>
#else
#define WSH_LIBC_TIME_H

#include_next <time.h>

#include <crt/time.h>
#include <crt/wide_multibyte.h>

#endif
