#include "checks.h"

#include <crtdbg.h>
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

void memory(void)
{
    char *block;
    int *array, i;
    size_t sizes[] = {3, 1, 7, 8, 13, 24, 44, 100, 4096, 200000};
    SUBJECT("_msize is what was asked for")
    for (i = 0; i < 10; ++i) {
        block = (char *)malloc(sizes[i]);
        memset(block, 0xff, sizes[i]);
        CHECK((long long)_msize(block), (long long)sizes[i]);
        block = (char *)realloc(block, sizes[i] + 3);
        memset(block, 0xff, sizes[i] + 3);
        CHECK((long long)_msize(block), (long long)sizes[i] + 3);
        free(block);
    }
    array = (int *)calloc(11, sizeof(int));
    CHECK((int)(_msize(array) / sizeof *array), 11);
    CHECK(array[0] == 0 && array[10] == 0, 1);
    array[10] = 5;
    array = (int *)_recalloc(array, 20, sizeof(int));
    CHECK((int)(_msize(array) / sizeof *array), 20);
    CHECK(array[10] == 5 && array[11] == 0 && array[19] == 0, 1);
    free(array);
    EXCEPT_ON_WINE("ends the program", {
        CHECK_INVALID((long long)_msize(NULL), -1);
        CHECK(errno, EINVAL);
    });
    block = (char *)malloc(100);
    CHECK(_expand(block, 50) == block, 1);
    free(block);
    SUBJECT("Memory is aligned")
    block = (char *)_aligned_malloc(100, 64);
    CHECK((uintptr_t)block % 64, 0);
    CHECK((long long)_aligned_msize(block, 64, 0), 100);
    strcpy(block, "kept");
    block = (char *)_aligned_realloc(block, 5000, 64);
    CHECK((uintptr_t)block % 64, 0);
    CHECK_TEXT(block, "kept");
    _aligned_free(block);
    CHECK_INVALID_UNHEARD(_aligned_malloc(10, 3) == NULL, 1);
    block = (char *)_alloca(10);
    strcpy(block, "stack");
    CHECK_TEXT(block, "stack");
    block = (char *)_malloca(10);
    _freea(block);
    CHECK(_heapchk(), _HEAPOK);
    EXCEPT_ON_WINE("fails", CHECK(_heapmin(), 0));
    SUBJECT("A release build has no debug heap")
    CHECK(_CrtSetDbgFlag(_CRTDBG_ALLOC_MEM_DF | _CRTDBG_LEAK_CHECK_DF), 0);
    CHECK(_CrtDumpMemoryLeaks(), 0);
    _ASSERT(0);
    _ASSERTE(0);
}
