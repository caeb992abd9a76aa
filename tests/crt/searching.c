#include "checks.h"

#include <errno.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static int compare_with(void *context, const void *a, const void *b)
{
    return *(int *)context * compare(a, b);
}

void searching(void)
{
    int numbers[6] = {3, 1, 5, 2, 4};
    int key = 5, missing = 9, sign = 1;
    unsigned count = 5;
    SUBJECT("Arrays are searched and sorted, with a context first")
    CHECK((int *)_lfind(&key, numbers, &count, sizeof(int), compare) - numbers, 2);
    CHECK(_lfind(&missing, numbers, &count, sizeof(int), compare) == NULL, 1);
    CHECK((int *)_lsearch(&missing, numbers, &count, sizeof(int), compare) - numbers, 5);
    CHECK(count, 6);
    CHECK(numbers[5], 9);
    qsort_s(numbers, 6, sizeof(int), compare_with, &sign);
    CHECK(numbers[0] == 1 && numbers[4] == 5 && numbers[5] == 9, 1);
    CHECK((int *)bsearch_s(&key, numbers, 6, sizeof(int), compare_with, &sign) - numbers, 4);
    key = 7;
    CHECK(bsearch_s(&key, numbers, 6, sizeof(int), compare_with, &sign) == NULL, 1);
    sign = -1;
    qsort_s(numbers, 6, sizeof(int), compare_with, &sign);
    CHECK(numbers[0] == 9 && numbers[5] == 1, 1);
    CHECK_INVALID((qsort_s(NULL, 6, sizeof(int), compare_with, &sign), errno), EINVAL);
    CHECK_INVALID(bsearch_s(&key, numbers, 6, 0, compare_with, &sign) == NULL, 1);
}
