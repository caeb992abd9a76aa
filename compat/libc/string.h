/* With Microsoft, <string.h> has the wide functions, too, and some more of its own, and not all of glibc's. */
#if defined WSH_LIBC_STRING_H || __WCHAR_MAX__ > 0xffff
#include_next <string.h>
#else
#define WSH_LIBC_STRING_H

#define basename glibc_basename
#define strcoll glibc_strcoll
#define strxfrm glibc_strxfrm
#define strerror glibc_strerror
#define strdup glibc_strdup
#include_next <string.h>
#undef basename
#undef strcoll
#undef strxfrm
#undef strerror
#undef strdup

#include <crt/string.h>
#include <crt/wide_string.h>

#endif
