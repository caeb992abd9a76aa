#include "checks.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static int number;
static char word[8];
static wchar_t wide_word[8];

static FILE *sample(void)
{
    MAKE_FILE("scanned.txt", "1 two\r\n3 four\r\n5 six\r\n7 too-long\r\n");
    return fopen("scanned.txt", "r");
}

static FILE *without_descriptor(void)
{
    FILE *file = sample();
    _close(_fileno(file));
    return file;
}

static void from_files(int count, ...)
{
    FILE *file = sample();
    SUBJECT("Narrow formats are read from files")
    CHECK(fscanf(file, "%d %7s", &number, word), 2);
    CHECK(number, 1);
    CHECK_TEXT(word, "two");
    CHECK(fscanf_s(file, "%d %s", &number, word, 8u), 2);
    CHECK_TEXT(word, "four");
    WITH_LIST(count, CHECK(vfscanf(file, "%d %s", list), 2));
    CHECK(number, 5);
    CHECK_TEXT(word, "six");
    WITH_LIST(count, CHECK(vfscanf_s(file, "%d %s", list), 1));
    CHECK(number, 7);
    CHECK_TEXT(word, "");
    /* The first character that had no room is gone. */
    CHECK(fscanf(file, "%7s", word), EOF);
    fclose(file);
    file = without_descriptor();
    CHECK_ERRNO(fscanf(file, "%d", &number), EOF, EBADF);
    CHECK_ERRNO(fscanf_s(file, "%d", &number), EOF, EBADF);
    WITH_LIST(count, CHECK_ERRNO(vfscanf(file, "%d", list), EOF, EBADF));
    WITH_LIST(count, CHECK_ERRNO(vfscanf_s(file, "%d", list), EOF, EBADF));
    fclose(file);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(fscanf(NULL, "%d", &number), EOF, EINVAL);
        CHECK_REFUSED(fscanf_s(stdin, NULL), EOF, EINVAL);
        WITH_LIST(count, CHECK_REFUSED(vfscanf(stdin, NULL, list), EOF, EINVAL));
        WITH_LIST(count, CHECK_REFUSED(vfscanf_s(NULL, "%d", list), EOF, EINVAL));
    });
    handler_calls();
}

static void wide_from_files(int count, ...)
{
    FILE *file = sample();
    SUBJECT("Wide formats are read from files")
    CHECK(fwscanf(file, L"%d %7s", &number, wide_word), 2);
    CHECK(number, 1);
    CHECK_WIDE(wide_word, L"two");
    CHECK(fwscanf_s(file, L"%d %s", &number, wide_word, 8u), 2);
    CHECK_WIDE(wide_word, L"four");
    WITH_LIST(count, CHECK(vfwscanf(file, L"%d %s", list), 2));
    CHECK(number, 5);
    CHECK_WIDE(wide_word, L"six");
    WITH_LIST(count, CHECK(vfwscanf_s(file, L"%d %s", list), 1));
    CHECK_WIDE(wide_word, L"");
    fclose(file);
    file = without_descriptor();
    CHECK_ERRNO(fwscanf(file, L"%d", &number), EOF, EBADF);
    CHECK_ERRNO(fwscanf_s(file, L"%d", &number), EOF, EBADF);
    WITH_LIST(count, CHECK_ERRNO(vfwscanf(file, L"%d", list), EOF, EBADF));
    WITH_LIST(count, CHECK_ERRNO(vfwscanf_s(file, L"%d", list), EOF, EBADF));
    fclose(file);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(fwscanf(NULL, L"%d", &number), EOF, EINVAL);
        CHECK_REFUSED(fwscanf_s(stdin, NULL), EOF, EINVAL);
        WITH_LIST(count, CHECK_REFUSED(vfwscanf(stdin, NULL, list), EOF, EINVAL));
        WITH_LIST(count, CHECK_REFUSED(vfwscanf_s(NULL, L"%d", list), EOF, EINVAL));
    });
    handler_calls();
}

static void from_texts(int count, ...)
{
    SUBJECT("Narrow and wide formats are read from texts")
    WITH_LIST(count, CHECK(vsscanf("8 nine", "%d %s", list), 2));
    CHECK(number, 8);
    CHECK_TEXT(word, "nine");
    WITH_LIST(count, CHECK(vsscanf_s("9 too-long", "%d %s", list), 1));
    CHECK_TEXT(word, "");
    CHECK(_snscanf("12345", 3, "%d", &number), 1);
    CHECK(number, 123);
    CHECK(_snscanf_s("45 abc", 5, "%d %s", &number, word, 8u), 2);
    CHECK_TEXT(word, "ab");
    CHECK(sscanf("", "%d", &number), EOF);
    CHECK(sscanf_s("", "%d", &number), EOF);
    CHECK(_snscanf("", 5, "%d", &number), EOF);
    CHECK(_snscanf_s("", 5, "%d", &number), EOF);
    WITH_LIST(count, CHECK(vsscanf("", "%d", list), EOF));
    WITH_LIST(count, CHECK(vsscanf_s("", "%d", list), EOF));
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(sscanf(NULL, "%d", &number), EOF, EINVAL);
        CHECK_REFUSED(sscanf("1", NULL), EOF, EINVAL);
        CHECK_REFUSED(sscanf_s("1", NULL), EOF, EINVAL);
        CHECK_REFUSED(_snscanf(NULL, 2, "%d", &number), EOF, EINVAL);
        CHECK_REFUSED(_snscanf_s("1", 2, NULL), EOF, EINVAL);
        WITH_LIST(count, CHECK_REFUSED(vsscanf(NULL, "%d", list), EOF, EINVAL));
        WITH_LIST(count, CHECK_REFUSED(vsscanf_s("1", NULL, list), EOF, EINVAL));
    });
    handler_calls();
}

static void from_wide_texts(int count, ...)
{
    SUBJECT("Wide formats are read from wide texts")
    WITH_LIST(count, CHECK(vswscanf(L"8 nine", L"%d %s", list), 2));
    CHECK(number, 8);
    CHECK_WIDE(wide_word, L"nine");
    WITH_LIST(count, CHECK(vswscanf_s(L"9 too-long", L"%d %s", list), 1));
    CHECK_WIDE(wide_word, L"");
    CHECK(swscanf(L"", L"%d", &number), EOF);
    CHECK(swscanf_s(L"", L"%d", &number), EOF);
    WITH_LIST(count, CHECK(vswscanf(L"", L"%d", list), EOF));
    WITH_LIST(count, CHECK(vswscanf_s(L"", L"%d", list), EOF));
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(swscanf(NULL, L"%d", &number), EOF, EINVAL);
        CHECK_REFUSED(swscanf_s(L"1", NULL), EOF, EINVAL);
        WITH_LIST(count, CHECK_REFUSED(vswscanf(NULL, L"%d", list), EOF, EINVAL));
        WITH_LIST(count, CHECK_REFUSED(vswscanf_s(L"1", NULL, list), EOF, EINVAL));
    });
    handler_calls();
}

void scan_families(void)
{
    from_files(1, &number, word, 8u);
    wide_from_files(1, &number, wide_word, 8u);
    from_texts(1, &number, word, 8u);
    from_wide_texts(1, &number, wide_word, 8u);
    remove("scanned.txt");
}
