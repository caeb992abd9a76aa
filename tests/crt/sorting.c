#include "checks.h"

#include <errno.h>
#include <search.h>
#include <stdlib.h>

static int compare(const void *a, const void *b)
{
    return *(const int *)a - *(const int *)b;
}

static int compare_with(void *context, const void *a, const void *b)
{
    return *(int *)context * compare(a, b);
}

static void arrays(void)
{
    int numbers[6] = {3, 1, 5, 2, 4, 6};
    int key = 5, sign = 1;
    unsigned count = 6;
    SUBJECT("Arrays are sorted and bisected; NULL and elements without a size are refused")
    qsort(numbers, 6, sizeof(int), compare);
    CHECK(numbers[0] == 1 && numbers[2] == 3 && numbers[5] == 6, 1);
    CHECK_REFUSED((qsort(NULL, 6, sizeof(int), compare), 1), 1, EINVAL);
    CHECK_REFUSED((qsort(numbers, 6, 0, compare), 1), 1, EINVAL);
    CHECK_ERRNO((qsort(NULL, 0, sizeof(int), compare), 1), 1, 0);
    CHECK((int *)bsearch(&key, numbers, 6, sizeof(int), compare) - numbers, 4);
    CHECK((int *)bsearch_s(&key, numbers, 6, sizeof(int), compare_with, &sign) - numbers, 4);
    key = 9;
    CHECK(bsearch(&key, numbers, 6, sizeof(int), compare) == NULL, 1);
    CHECK(bsearch(&key, NULL, 0, sizeof(int), compare) == NULL, 1);
    CHECK_REFUSED(bsearch(&key, numbers, 6, 0, compare) == NULL, 1, EINVAL);
    CHECK_REFUSED(bsearch_s(&key, numbers, 6, 0, compare_with, &sign) == NULL, 1, EINVAL);
    CHECK_REFUSED(bsearch_s(&key, numbers, 6, sizeof(int), NULL, &sign) == NULL, 1, EINVAL);
    CHECK_REFUSED(_lfind_s(NULL, numbers, &count, sizeof(int), compare_with, &sign) == NULL, 1,
                  EINVAL);
    EXCEPT_ON_WINE("ends the program", {
        CHECK_REFUSED((qsort(numbers, 6, sizeof(int), NULL), 1), 1, EINVAL);
        CHECK_REFUSED(bsearch(&key, NULL, 6, sizeof(int), compare) == NULL, 1, EINVAL);
        CHECK_REFUSED(bsearch(NULL, numbers, 6, sizeof(int), compare) == NULL, 1, EINVAL);
        CHECK_REFUSED(bsearch(&key, numbers, 6, sizeof(int), NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(bsearch_s(NULL, numbers, 6, sizeof(int), compare_with, &sign) == NULL, 1,
                      EINVAL);
        CHECK_REFUSED(_lfind(NULL, numbers, &count, sizeof(int), compare) == NULL, 1, EINVAL);
        CHECK_REFUSED(_lsearch(&key, NULL, &count, sizeof(int), compare) == NULL, 1, EINVAL);
    });
}

void sorting(void)
{
    arrays();
}
