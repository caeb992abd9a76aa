#include "checks.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static char text[32];
static wchar_t wide[32];

static FILE *written(void)
{
    return fopen("printed.txt", "w");
}

static FILE *only_read(void)
{
    fclose(written());
    return fopen("printed.txt", "r");
}

static void into_files(int count, ...)
{
    FILE *file = written();
    SUBJECT("Narrow formats are written to files")
    CHECK(fprintf(file, "%d\n", 1), 2);
    CHECK(fprintf_s(file, "%s %d\n", "b", 2), 4);
    WITH_LIST(count, CHECK(vfprintf(file, "%d %s\n", list), 5));
    WITH_LIST(count, CHECK(vfprintf_s(file, "%d %s\n", list), 5));
    CHECK_REFUSED(fprintf(file, NULL), -1, EINVAL);
    CHECK_REFUSED(fprintf(NULL, "x"), -1, EINVAL);
    CHECK_REFUSED(fprintf_s(file, NULL), -1, EINVAL);
    CHECK_REFUSED(fprintf_s(NULL, "x"), -1, EINVAL);
    CHECK_REFUSED(fprintf_s(file, "%y"), -1, EINVAL);
    WITH_LIST(count, CHECK_REFUSED(vfprintf(file, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vfprintf(NULL, "x", list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vfprintf_s(file, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vfprintf_s(file, "%y", list), -1, EINVAL));
    fclose(file);
    CHECK_FILE("printed.txt", "1\r\nb 2\r\n3 ab\r\n3 ab\r\n");
    file = only_read();
    EXCEPT_ON_WINE("returns what it could not write", CHECK_ERRNO(fprintf(file, "x"), -1, EBADF));
    fclose(file);
}

static void wide_into_files(int count, ...)
{
    FILE *file = written();
    SUBJECT("Wide formats are written to files")
    CHECK(fwprintf(file, L"%d\n", 1), 2);
    CHECK(fwprintf_s(file, L"%S %d\n", "b", 2), 4);
    WITH_LIST(count, CHECK(vfwprintf(file, L"%d %s\n", list), 5));
    WITH_LIST(count, CHECK(vfwprintf_s(file, L"%d %s\n", list), 5));
    CHECK_REFUSED(fwprintf(file, NULL), -1, EINVAL);
    CHECK_REFUSED(fwprintf(NULL, L"x"), -1, EINVAL);
    CHECK_REFUSED(fwprintf_s(file, NULL), -1, EINVAL);
    CHECK_REFUSED(fwprintf_s(file, L"%y"), -1, EINVAL);
    WITH_LIST(count, CHECK_REFUSED(vfwprintf(file, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vfwprintf_s(file, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vfwprintf_s(file, L"%y", list), -1, EINVAL));
    fclose(file);
    CHECK_FILE("printed.txt", "1\r\nb 2\r\n3 ab\r\n3 ab\r\n");
    file = only_read();
    CHECK_ERRNO(fwprintf(file, L"x"), -1, EBADF);
    fclose(file);
}

static void into_buffers(int count, ...)
{
    SUBJECT("Narrow formats are written to buffers, with a zero where there is room for one")
    CHECK(sprintf(text, "%d-%s", 3, "ab"), 4);
    CHECK_TEXT(text, "3-ab");
    WITH_LIST(count, CHECK(vsprintf(text, "%d %s", list), 4));
    CHECK_TEXT(text, "3 ab");
    memset(text, 'x', sizeof text);
    WITH_LIST(count, CHECK(_vsnprintf(text, 4, "%d %s", list), 4));
    CHECK(memcmp(text, "3 abx", 5), 0);
    WITH_LIST(count, CHECK(_vsnprintf(text, 3, "%d %s", list), -1));
    WITH_LIST(count, CHECK(_vsnprintf(NULL, 0, "%d %s", list), 4));
    WITH_LIST(count, CHECK(vsnprintf(text, 3, "%d %s", list), 4));
    CHECK_TEXT(text, "3 ");
    CHECK(snprintf(NULL, 0, "%d", 12345), 5);
    CHECK(_snprintf(NULL, 0, "%d", 12345), 5);
    WITH_LIST(count, CHECK(_vscprintf("%d %s", list), 4));
    CHECK(_scprintf("%d", 12345), 5);
    CHECK_REFUSED(sprintf(text, NULL), -1, EINVAL);
    CHECK_REFUSED(_snprintf(text, 3, NULL), -1, EINVAL);
    CHECK_REFUSED(snprintf(text, 3, NULL), -1, EINVAL);
    CHECK_REFUSED(_scprintf(NULL), -1, EINVAL);
    WITH_LIST(count, CHECK_REFUSED(vsprintf(text, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vsnprintf(text, 3, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vsnprintf(text, 3, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vscprintf(NULL, list), -1, EINVAL));
    EXCEPT_ON_WINE("counts only", {
        CHECK_REFUSED(sprintf(NULL, "a"), -1, EINVAL);
        CHECK_REFUSED(_snprintf(NULL, 3, "a"), -1, EINVAL);
        CHECK_REFUSED(snprintf(NULL, 3, "a"), -1, EINVAL);
    });
}

static void into_wide_buffers(int count, ...)
{
    SUBJECT("Wide formats are written to buffers")
    CHECK(_swprintf(wide, L"%d-%s", 3, L"ab"), 4);
    CHECK_WIDE(wide, L"3-ab");
    CHECK(swprintf(wide, 5, L"%d %s", 3, L"ab"), 4);
    CHECK_WIDE(wide, L"3 ab");
    WITH_LIST(count, CHECK(_vswprintf(wide, L"%d+%s", list), 4));
    CHECK_WIDE(wide, L"3+ab");
    WITH_LIST(count, CHECK(vswprintf(wide, 5, L"%d %s", list), 4));
    WITH_LIST(count, CHECK(vswprintf(wide, 4, L"%d %s", list), -1));
    wmemset(wide, L'x', 32);
    CHECK(_snwprintf(wide, 4, L"%d %s", 3, L"ab"), 4);
    CHECK(wmemcmp(wide, L"3 abx", 5), 0);
    CHECK(_snwprintf(wide, 3, L"%d %s", 3, L"ab"), -1);
    WITH_LIST(count, CHECK(_vsnwprintf(wide, 4, L"%d %s", list), 4));
    WITH_LIST(count, CHECK(_vsnwprintf(wide, 3, L"%d %s", list), -1));
    WITH_LIST(count, CHECK(_vscwprintf(L"%3d", list), 3));
    CHECK(_scwprintf(L"%d", 12345), 5);
    CHECK_REFUSED(swprintf(wide, 3, NULL), -1, EINVAL);
    CHECK_REFUSED(_snwprintf(wide, 3, NULL), -1, EINVAL);
    CHECK_REFUSED(_scwprintf(NULL), -1, EINVAL);
    CHECK_REFUSED(_swprintf(wide, NULL) < 0, 1, EINVAL);
    WITH_LIST(count, CHECK_REFUSED(vswprintf(wide, 3, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vswprintf(wide, NULL, list) < 0, 1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vsnwprintf(wide, 3, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vscwprintf(NULL, list), -1, EINVAL));
}

static void into_known_sizes(int count, ...)
{
    SUBJECT("The functions with _s refuse what does not fit and conversions that are none")
    CHECK(sprintf_s(text, 5, "%d %s", 3, "ab"), 4);
    CHECK_TEXT(text, "3 ab");
    WITH_LIST(count, CHECK(vsprintf_s(text, 5, "%d+%s", list), 4));
    CHECK_TEXT(text, "3+ab");
    WITH_LIST(count, CHECK(_vsnprintf_s(text, 5, 3, "%d %s", list), -1));
    CHECK_TEXT(text, "3 a");
    WITH_LIST(count, CHECK(_vsnprintf_s(text, 5, _TRUNCATE, "%d %s!", list), -1));
    CHECK_TEXT(text, "3 ab");
    CHECK(_snprintf_s(text, 5, 4, "%d %s", 3, "ab"), 4);
    CHECK_REFUSED(sprintf_s(text, 5, NULL), -1, EINVAL);
    CHECK_REFUSED(sprintf_s(text, 5, "%y"), -1, EINVAL);
    CHECK_REFUSED(_snprintf_s(text, 3, 5, "%s", "abcd"), -1, ERANGE);
    CHECK_TEXT(text, "");
    WITH_LIST(count, CHECK_REFUSED(vsprintf_s(text, 5, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vsnprintf_s(text, 4, 5, "%d %s", list), -1, ERANGE));
    EXCEPT_ON_WINE("does not look at the size", {
        CHECK_REFUSED(sprintf_s(text, 4, "%d %s", 3, "ab"), -1, ERANGE);
        CHECK_TEXT(text, "");
        WITH_LIST(count, CHECK_REFUSED(vsprintf_s(text, 4, "%d %s", list), -1, ERANGE));
        CHECK_REFUSED(sprintf_s(NULL, 4, "a"), -1, EINVAL);
        CHECK_REFUSED(sprintf_s(text, 0, "a"), -1, EINVAL);
        CHECK(_snprintf_s(NULL, 0, 0, "a"), 0);
    });
}

static void into_known_wide_sizes(int count, ...)
{
    SUBJECT("And those for wide text")
    CHECK(swprintf_s(wide, 5, L"%d %s", 3, L"ab"), 4);
    CHECK_WIDE(wide, L"3 ab");
    WITH_LIST(count, CHECK(vswprintf_s(wide, 5, L"%d+%s", list), 4));
    CHECK_WIDE(wide, L"3+ab");
    WITH_LIST(count, CHECK(_vsnwprintf_s(wide, 5, 3, L"%d %s", list), -1));
    CHECK_WIDE(wide, L"3 a");
    CHECK(_snwprintf_s(wide, 5, _TRUNCATE, L"%d %s!", 3, L"ab"), -1);
    CHECK_WIDE(wide, L"3 ab");
    CHECK_REFUSED(swprintf_s(wide, 5, NULL), -1, EINVAL);
    CHECK_REFUSED(swprintf_s(wide, 5, L"%y"), -1, EINVAL);
    CHECK_REFUSED(_snwprintf_s(wide, 3, 5, L"%s", L"abcd"), -1, ERANGE);
    WITH_LIST(count, CHECK_REFUSED(vswprintf_s(wide, 5, NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(_vsnwprintf_s(wide, 4, 5, L"%d %s", list), -1, ERANGE));
    EXCEPT_ON_WINE("does not look at the size", {
        CHECK_REFUSED(swprintf_s(wide, 4, L"%d %s", 3, L"ab"), -1, ERANGE);
        WITH_LIST(count, CHECK_REFUSED(vswprintf_s(wide, 4, L"%d %s", list), -1, ERANGE));
        CHECK_REFUSED(swprintf_s(NULL, 4, L"a"), -1, EINVAL);
    });
}

static void counting(void)
{
    int before = 0, count = 5;
    SUBJECT("%n counts where the program allows it")
    CHECK(before = _get_printf_count_output(), 0);
    CHECK(_set_printf_count_output(1), before);
    EXCEPT_ON_WINE("never tells that it is allowed", CHECK(_get_printf_count_output() != 0, 1));
    CHECK(sprintf(text, "ab%n", &count), 2);
    CHECK(count, 2);
    _set_printf_count_output(before);
}

void print_families(void)
{
    into_files(1, 3, "ab");
    wide_into_files(1, 3, L"ab");
    into_buffers(1, 3, "ab");
    into_wide_buffers(1, 3, L"ab");
    into_known_sizes(1, 3, "ab");
    into_known_wide_sizes(1, 3, L"ab");
    counting();
    remove("printed.txt");
}
