#include "checks.h"

#include <errno.h>
#include <io.h>
#include <stdio.h>
#include <string.h>

static intptr_t search;

static void narrow_names(void)
{
    struct _finddata32_t narrow;
    struct _finddata32i64_t long_size;
    struct _finddata64i32_t long_time;
    struct __finddata64_t both;
    SUBJECT("Files are found with short and long sizes and times")
    CHECK((search = _findfirst32("f*.txt", &narrow)) != -1, 1);
    CHECK_TEXT(narrow.name, "f1.txt");
    CHECK(narrow.size, 3);
    CHECK(_findnext32(search, &narrow), 0);
    CHECK_TEXT(narrow.name, "f2.txt");
    CHECK_ERRNO(_findnext32(search, &narrow), -1, ENOENT);
    CHECK(_findclose(search), 0);
    EXCEPT_ON_WINE("has none with this size", {
        CHECK((search = _findfirst32i64("f*.txt", &long_size)) != -1, 1);
        CHECK(long_size.size, 3);
        CHECK(_findnext32i64(search, &long_size), 0);
        CHECK_ERRNO(_findnext32i64(search, &long_size), -1, ENOENT);
        CHECK(_findclose(search), 0);
        CHECK_ERRNO(_findfirst32i64("*.none", &long_size), -1, ENOENT);
    });
    CHECK((search = _findfirst64i32("f*.txt", &long_time)) != -1, 1);
    CHECK(long_time.time_write > 1500000000, 1);
    CHECK(_findnext64i32(search, &long_time), 0);
    CHECK_ERRNO(_findnext64i32(search, &long_time), -1, ENOENT);
    CHECK(_findclose(search), 0);
    CHECK((search = _findfirst64("f*.txt", &both)) != -1, 1);
    CHECK(both.size, 3);
    CHECK(_findnext64(search, &both), 0);
    CHECK_ERRNO(_findnext64(search, &both), -1, ENOENT);
    CHECK(_findclose(search), 0);
    CHECK_ERRNO(_findfirst32("*.none", &narrow), -1, ENOENT);
    CHECK_ERRNO(_findfirst64i32("*.none", &long_time), -1, ENOENT);
    CHECK_ERRNO(_findfirst64("*.none", &both), -1, ENOENT);
    EXCEPT_ON_WINE("looks at it", {
        CHECK_REFUSED(_findfirst64("*", NULL), -1, EINVAL);
        CHECK_REFUSED(_findfirst64(NULL, &both), -1, EINVAL);
        CHECK_REFUSED(_findnext64(-1, &both), -1, EINVAL);
        CHECK_REFUSED(_findnext64(0, &both), -1, EINVAL);
    });
}

static void wide_names(void)
{
    struct _wfinddata32_t narrow;
    struct _wfinddata32i64_t long_size;
    struct _wfinddata64i32_t long_time;
    struct _wfinddata64_t both;
    SUBJECT("And by wide names")
    CHECK((search = _wfindfirst32(L"f*.txt", &narrow)) != -1, 1);
    CHECK_WIDE(narrow.name, L"f1.txt");
    CHECK(_wfindnext32(search, &narrow), 0);
    CHECK_ERRNO(_wfindnext32(search, &narrow), -1, ENOENT);
    CHECK(_findclose(search), 0);
    EXCEPT_ON_WINE("has none with this size", {
        CHECK((search = _wfindfirst32i64(L"f*.txt", &long_size)) != -1, 1);
        CHECK(long_size.size, 3);
        CHECK(_wfindnext32i64(search, &long_size), 0);
        CHECK_ERRNO(_wfindnext32i64(search, &long_size), -1, ENOENT);
        CHECK(_findclose(search), 0);
        CHECK_ERRNO(_wfindfirst32i64(L"*.none", &long_size), -1, ENOENT);
    });
    CHECK((search = _wfindfirst64i32(L"f*.txt", &long_time)) != -1, 1);
    CHECK(_wfindnext64i32(search, &long_time), 0);
    CHECK_WIDE(long_time.name, L"f2.txt");
    CHECK_ERRNO(_wfindnext64i32(search, &long_time), -1, ENOENT);
    CHECK(_findclose(search), 0);
    CHECK((search = _wfindfirst64(L"f*.txt", &both)) != -1, 1);
    CHECK(both.size, 3);
    CHECK(_wfindnext64(search, &both), 0);
    CHECK_ERRNO(_wfindnext64(search, &both), -1, ENOENT);
    CHECK(_findclose(search), 0);
    CHECK_ERRNO(_wfindfirst32(L"*.none", &narrow), -1, ENOENT);
    CHECK_ERRNO(_wfindfirst64i32(L"*.none", &long_time), -1, ENOENT);
    CHECK_ERRNO(_wfindfirst64(L"*.none", &both), -1, ENOENT);
}

static void closing(void)
{
    SUBJECT("A search that is none cannot be closed")
    /* Microsoft's page says ENOENT; its source, which is public, EINVAL. */
    CHECK_ERRNO_UNTOLD(_findclose(-1), -1, EINVAL);
}

void find_families(void)
{
    MAKE_FILE("f1.txt", "123");
    MAKE_FILE("f2.txt", "");
    narrow_names();
    wide_names();
    closing();
    remove("f1.txt");
    remove("f2.txt");
}
