#include "checks.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void copying(void)
{
    char text[8] = "before";
    SUBJECT("strcpy_s and its kin copy what fits and leave nothing of what does not")
    CHECK(strcpy_s(text, 8, "1234567"), 0);
    CHECK_TEXT(text, "1234567");
    CHECK_INVALID(strcpy_s(text, 7, "1234567"), ERANGE);
    CHECK_TEXT(text, "");
    CHECK_INVALID(strcpy_s(NULL, 7, "1"), EINVAL);
    strcpy(text, "before");
    CHECK_INVALID(strcpy_s(text, 7, NULL), EINVAL);
    CHECK_TEXT(text, "");
    CHECK_INVALID(strcpy_s(text, 0, "1"), EINVAL);
    CHECK(strncpy_s(text, 8, "abcdef", 3), 0);
    CHECK_TEXT(text, "abc");
    CHECK(strncpy_s(text, 4, "abcdef", _TRUNCATE), STRUNCATE);
    CHECK_TEXT(text, "abc");
    CHECK_INVALID_UNHEARD(strncpy_s(text, 4, "abcdef", 4), ERANGE);
    CHECK_TEXT(text, "");
    CHECK(strncpy_s(text, 4, "abcdef", 0), 0);
    CHECK_TEXT(text, "");
    CHECK(strcat_s(text, 8, "ab"), 0);
    CHECK(strcat_s(text, 8, "cd"), 0);
    CHECK_TEXT(text, "abcd");
    CHECK_INVALID(strcat_s(text, 6, "ef"), ERANGE);
    CHECK_TEXT(text, "");
    memcpy(text, "12345678", 8);
    EXCEPT_ON_WINE("takes it for full", CHECK_INVALID(strcat_s(text, 8, "9"), EINVAL));
    strcpy(text, "ab");
    CHECK(strncat_s(text, 8, "cdef", 2), 0);
    CHECK_TEXT(text, "abcd");
    CHECK(strncat_s(text, 6, "efg", _TRUNCATE), STRUNCATE);
    CHECK_TEXT(text, "abcde");
    CHECK_INVALID(strncat_s(text, 6, "fg", 2), ERANGE);
}

static void wide_copying(void)
{
    wchar_t text[8] = L"before";
    SUBJECT("wcscpy_s and its kin do the same")
    CHECK(wcscpy_s(text, 8, L"1234567"), 0);
    CHECK_WIDE(text, L"1234567");
    CHECK_INVALID(wcscpy_s(text, 7, L"1234567"), ERANGE);
    CHECK_WIDE(text, L"");
    CHECK_INVALID(wcscpy_s(NULL, 7, L"1"), EINVAL);
    CHECK(wcsncpy_s(text, 4, L"abcdef", _TRUNCATE), STRUNCATE);
    CHECK_WIDE(text, L"abc");
    CHECK(wcsncpy_s(text, 4, L"abcdef", 2), 0);
    CHECK(wcscat_s(text, 4, L"c"), 0);
    CHECK_WIDE(text, L"abc");
    CHECK_INVALID_UNHEARD(wcscat_s(text, 4, L"d"), ERANGE);
    CHECK(wcsncat_s(text, 4, L"xyz", 2), 0);
    CHECK_WIDE(text, L"xy");
}

static void memory_copying(void)
{
    char bytes[4] = "abc";
    wchar_t wide[4] = L"abc";
    SUBJECT("memcpy_s clears a buffer that is too small, memmove_s leaves it")
    CHECK(memcpy_s(bytes, 4, "xy", 2), 0);
    CHECK_TEXT(bytes, "xyc");
    CHECK(memmove_s(bytes + 1, 3, bytes, 2), 0);
    CHECK_TEXT(bytes, "xxy");
    CHECK_INVALID(memmove_s(bytes, 2, "1234", 4), ERANGE);
    CHECK_TEXT(bytes, "xxy");
    CHECK_INVALID(memcpy_s(bytes, 4, "12345", 5), ERANGE);
    CHECK(bytes[0] == 0 && bytes[3] == 0, 1);
    CHECK_INVALID(memcpy_s(NULL, 4, "12345", 2), EINVAL);
    CHECK_INVALID(memcpy_s(bytes, 4, NULL, 2), EINVAL);
    CHECK(memcpy_s(NULL, 0, NULL, 0), 0);
    CHECK(wmemcpy_s(wide, 4, L"xy", 2), 0);
    CHECK_WIDE(wide, L"xyc");
    CHECK(wmemmove_s(wide, 4, wide + 1, 2), 0);
    CHECK_WIDE(wide, L"ycc");
    CHECK_INVALID(wmemcpy_s(wide, 1, L"12", 2), ERANGE);
}

static void changing(void)
{
    char text[8] = "AbC";
    wchar_t wide[8] = L"AbC";
    SUBJECT("The _s functions that change a text want its end within the buffer")
    CHECK(_strlwr_s(text, 8), 0);
    CHECK_TEXT(text, "abc");
    CHECK(_strupr_s(text, 8), 0);
    CHECK_TEXT(text, "ABC");
    CHECK_INVALID_UNHEARD(_strlwr_s(text, 3), EINVAL);
    CHECK_TEXT(text, "");
    CHECK_INVALID_UNHEARD(_strupr_s(NULL, 3), EINVAL);
    CHECK(_wcslwr_s(wide, 8), 0);
    CHECK_WIDE(wide, L"abc");
    CHECK(_wcsupr_s(wide, 8), 0);
    CHECK_WIDE(wide, L"ABC");
    CHECK_INVALID_UNHEARD(_wcsupr_s(wide, 3), EINVAL);
    strcpy(text, "abc");
    EXCEPT_ON_WINE("not implemented", {
        CHECK(_strset_s(text, 8, 'x'), 0);
        CHECK_TEXT(text, "xxx");
        CHECK(_strnset_s(text, 8, 'y', 2), 0);
        CHECK_TEXT(text, "yyx");
        CHECK_INVALID(_strset_s(text, 2, 'x'), EINVAL);
    });
    CHECK(strerror_s(text, 8, ENOENT), 0);
    CHECK_TEXT(text, "No such");
}

static void numbers_as_text(void)
{
    char text[40];
    wchar_t wide[40];
    SUBJECT("_itoa_s and its kin know the buffer's size and the base")
    CHECK(_itoa_s(-255, text, 40, 10), 0);
    CHECK_TEXT(text, "-255");
    CHECK(_itoa_s(-255, text, 40, 16), 0);
    CHECK_TEXT(text, "ffffff01");
    CHECK_INVALID(_itoa_s(1234, text, 4, 10), ERANGE);
    CHECK_TEXT(text, "");
    CHECK_INVALID(_itoa_s(1, text, 40, 37), EINVAL);
    CHECK_INVALID(_itoa_s(1, NULL, 40, 10), EINVAL);
    CHECK(_ltoa_s(7, text, 40, 2), 0);
    CHECK_TEXT(text, "111");
    CHECK(_ultoa_s(4294967295u, text, 40, 10), 0);
    CHECK_TEXT(text, "4294967295");
    CHECK(_i64toa_s(-9223372036854775807LL - 1, text, 40, 10), 0);
    CHECK_TEXT(text, "-9223372036854775808");
    CHECK(_ui64toa_s(18446744073709551615ULL, text, 40, 36), 0);
    CHECK_TEXT(text, "3w5e11264sgsf");
    CHECK(_itow_s(10, wide, 40, 2), 0);
    CHECK_WIDE(wide, L"1010");
    CHECK_INVALID(_itow_s(1234, wide, 4, 10), ERANGE);
    CHECK(_i64tow_s(-1, wide, 40, 16), 0);
    CHECK_WIDE(wide, L"ffffffffffffffff");
}

void secure_strings(void)
{
    copying();
    wide_copying();
    memory_copying();
    changing();
    numbers_as_text();
}
