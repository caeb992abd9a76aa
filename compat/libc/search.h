/* Microsoft's additions to <search.h>. */
#if defined WSH_LIBC_SEARCH_H || __WCHAR_MAX__ > 0xffff
#include_next <search.h>
#else
#define WSH_LIBC_SEARCH_H

#include_next <search.h>

#include <crt/linkage.h>

WSH_BEGIN
/* Linear search: NULL when nothing is equal; lsearch adds it then. Microsoft: "_lfind", "_lsearch". */
void *_lfind(const void *key, const void *base, unsigned *count, unsigned width,
             int (*compare)(const void *, const void *));
void *_lsearch(const void *key, void *base, unsigned *count, unsigned width,
               int (*compare)(const void *, const void *));
void *_lfind_s(const void *key, const void *base, unsigned *count, size_t width,
               int (*compare)(void *, const void *, const void *), void *context);
WSH_END

#include <crt/sorting.h>

#endif
