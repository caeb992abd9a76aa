#include "checks.h"

#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* More than there can be, in a way that no compiler sees through. */
static volatile size_t too_much = (size_t)-1;

static void blocks(void)
{
    char *block = NULL;
    int *array;
    SUBJECT("Memory is given, zeroed, made larger and taken back")
    CHECK((block = (char *)malloc(5)) != NULL, 1);
    strcpy(block, "kept");
    CHECK((block = (char *)realloc(block, 5000)) != NULL, 1);
    CHECK_TEXT(block, "kept");
    CHECK(realloc(block, 0) == NULL, 1);
    CHECK((block = (char *)malloc(0)) != NULL, 1);
    CHECK((long long)_msize(block), 0);
    free(block);
    free(NULL);
    CHECK((block = (char *)realloc(NULL, 7)) != NULL, 1);
    CHECK((long long)_msize(block), 7);
    free(block);
    CHECK((array = (int *)calloc(10, sizeof *array)) != NULL, 1);
    CHECK(array[0] == 0 && array[9] == 0, 1);
    array[9] = 5;
    CHECK((array = (int *)_recalloc(array, 20, sizeof *array)) != NULL, 1);
    CHECK(array[9] == 5 && array[10] == 0 && array[19] == 0, 1);
    free(array);
}

static void too_large_blocks(void)
{
    char *block = (char *)malloc(8);
    SUBJECT("Memory that is not there is no memory, and what there is stays")
    CHECK_ERRNO(malloc(too_much) == NULL, 1, ENOMEM);
    CHECK_ERRNO(malloc(too_much / 16) == NULL, 1, ENOMEM);
    CHECK_ERRNO(calloc(too_much, 8) == NULL, 1, ENOMEM);
    CHECK_ERRNO(realloc(NULL, too_much) == NULL, 1, ENOMEM);
    strcpy(block, "kept");
    CHECK_ERRNO_UNTOLD(realloc(block, too_much) == NULL, 1, ENOMEM);
    CHECK_ERRNO(_recalloc(block, too_much, 8) == NULL, 1, ENOMEM);
    CHECK_ERRNO_UNTOLD(_expand(block, too_much / 16) == NULL, 1, ENOMEM);
    CHECK_TEXT(block, "kept");
    CHECK(_expand(block, 4) == block, 1);
    EXCEPT_ON_WINE("keeps the size", CHECK((long long)_msize(block), 4));
    free(block);
    CHECK_REFUSED_UNTOLD(_expand(NULL, 3) == NULL, 1, EINVAL);
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED((long long)_msize(NULL), -1, EINVAL));
    handler_calls();
}

static void aligned_blocks(void)
{
    char *block = NULL, *moved;
    SUBJECT("Memory is aligned to powers of two")
    CHECK((block = (char *)_aligned_malloc(100, 64)) != NULL, 1);
    CHECK((int)((uintptr_t)block % 64), 0);
    CHECK((long long)_aligned_msize(block, 64, 0), 100);
    strcpy(block, "kept");
    CHECK((moved = (char *)_aligned_realloc(block, 5000, 64)) != NULL, 1);
    CHECK((int)((uintptr_t)moved % 64), 0);
    CHECK_TEXT(moved, "kept");
    CHECK_REFUSED_UNHEARD(_aligned_malloc(10, 3) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(_aligned_realloc(NULL, 10, 3) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(_aligned_realloc(moved, 10, 3) == NULL, 1, EINVAL);
    CHECK_REFUSED((long long)_aligned_msize(NULL, 16, 0), -1, EINVAL);
    CHECK_TEXT(moved, "kept");
    _aligned_free(moved);
    _aligned_free(NULL);
    CHECK((block = (char *)_aligned_realloc(NULL, 10, 32)) != NULL, 1);
    CHECK(_aligned_realloc(block, 0, 32) == NULL, 1);
    CHECK_ERRNO(_aligned_malloc(too_much - 31, 16) == NULL, 1, ENOMEM);
    EXCEPT_ON_WINE("gives what has no room", {
        CHECK_ERRNO(_aligned_malloc(too_much, 16) == NULL, 1, ENOMEM);
        CHECK_REFUSED(_aligned_malloc(10, 0) == NULL, 1, EINVAL);
    });
    handler_calls();
}

static void memory_of_the_runtime(void)
{
    char *path = _fullpath(NULL, "C:\\x", 0);
    SUBJECT("What functions give to be freed has the size that it says")
    CHECK((long long)_msize(path) == 5 || on_wine(), 1);
    free(path);
    CHECK(_heapchk(), _HEAPOK);
    EXCEPT_ON_WINE("fails", CHECK(_heapmin(), 0));
}

void allocation(void)
{
    blocks();
    too_large_blocks();
    aligned_blocks();
    memory_of_the_runtime();
}
