/* Microsoft's additions to <malloc.h>, as in a release build. */
#if defined WSH_LIBC_MALLOC_H || __WCHAR_MAX__ > 0xffff
#include_next <malloc.h>
#else
#define WSH_LIBC_MALLOC_H

#include <stdlib.h>

#define malloc glibc_malloc
#define calloc glibc_calloc
#define realloc glibc_realloc
#define free glibc_free
#include_next <malloc.h>
#undef malloc
#undef calloc
#undef realloc
#undef free

#include <crt/malloc.h>

#endif
