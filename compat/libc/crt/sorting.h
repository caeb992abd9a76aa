/* Sorting and bisecting. With _s they have a context, which Microsoft's comparison gets first (not last, as the
 * standard's annex has it). What is NULL and elements without a size go to the invalid parameter handler. */
#ifndef WSH_CRT_SORTING_H
#define WSH_CRT_SORTING_H

#include <crt/linkage.h>

WSH_BEGIN
void qsort(void *base, size_t count, size_t width, int (*compare)(const void *, const void *)) WSH_LABEL(qsort);
void *bsearch(const void *key, const void *base, size_t count, size_t width,
              int (*compare)(const void *, const void *)) WSH_LABEL(bsearch);
void qsort_s(void *base, size_t count, size_t width, int (*compare)(void *, const void *, const void *),
             void *context);
void *bsearch_s(const void *key, const void *base, size_t count, size_t width,
                int (*compare)(void *, const void *, const void *), void *context);
WSH_END

#endif
