/* Microsoft's additions to <float.h>. */
#if defined WSH_LIBC_FLOAT_H || __WCHAR_MAX__ > 0xffff
#include_next <float.h>
#else
#define WSH_LIBC_FLOAT_H

#include_next <float.h>

#include <crt/floats.h>

#endif
