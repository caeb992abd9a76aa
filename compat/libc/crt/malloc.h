/* Memory as <malloc.h> and <stdlib.h> have it. The size that malloc was asked for is kept, for _msize. */
#ifndef WSH_CRT_MALLOC_H
#define WSH_CRT_MALLOC_H

#include <crt/linkage.h>

#define _HEAPEMPTY (-1)
#define _HEAPOK (-2)
#define _HEAPBADBEGIN (-3)
#define _HEAPBADNODE (-4)
#define _HEAPEND (-5)
#define _HEAPBADPTR (-6)
#define _MAX_WAIT_MALLOC_CRT 60000

/* Memory of the function that is running. _malloca's is to be given to _freea. */
#undef alloca
#define alloca(size) __builtin_alloca(size)
#define _alloca(size) __builtin_alloca(size)
#define _malloca(size) malloc(size)
#define _freea(memory) free(memory)

WSH_BEGIN
/* NULL goes to the invalid parameter handler: errno is EINVAL, the result (size_t)-1 or NULL.
 * Microsoft: "_msize", "_expand", "_aligned_malloc". */
size_t _msize(void *memory);
void *_expand(void *memory, size_t size);
void *_recalloc(void *memory, size_t count, size_t size);
void *_aligned_malloc(size_t size, size_t alignment);
void *_aligned_realloc(void *memory, size_t size, size_t alignment);
size_t _aligned_msize(void *memory, size_t alignment, size_t offset);
void _aligned_free(void *memory) WSH_HEAP_LABEL(free);
int _heapchk(void);
int _heapmin(void);
WSH_END

#endif
