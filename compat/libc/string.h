/* With Microsoft, <string.h> has the wide functions, too, and some more of its own. */
#if defined WSH_LIBC_STRING_H || __WCHAR_MAX__ > 0xffff
#include_next <string.h>
#else
#define WSH_LIBC_STRING_H

#include_next <string.h>

#include <crt/string.h>
#include <crt/wide_string.h>

#endif
