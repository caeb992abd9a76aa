/* printf, scanf and their kin follow Microsoft's rules; the wide ones count 16-bit characters. */
#if defined WSH_LIBC_STDIO_H || __WCHAR_MAX__ > 0xffff
#include_next <stdio.h>
#else
#define WSH_LIBC_STDIO_H

#include <crt/hide_stdio.h>
#include_next <stdio.h>
#include <crt/show_stdio.h>

#include <crt/stdio.h>
#include <crt/streams.h>
#include <crt/wide_stdio.h>

#endif
