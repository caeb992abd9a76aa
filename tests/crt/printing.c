#include "checks.h"

#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static char text[256];
static wchar_t wide[256];

static int print_list(const char *format, ...)
{
    int length;
    va_list list;
    va_start(list, format);
    length = vsprintf_s(text, sizeof text, format, list);
    va_end(list);
    return length;
}

static void narrow_formats(void)
{
    static volatile double zero = 0;
#define PRINTS(expected, ...)                                                                      \
    do {                                                                                           \
        CHECK(sprintf(text, __VA_ARGS__), (int)strlen(expected));                                  \
        CHECK_TEXT(text, expected);                                                                \
    } while (0)
    SUBJECT("Narrow formats")
    PRINTS("-1 4294967295 ff FF 377", "%d %u %x %X %o", -1, -1, 255, 255, 255);
    PRINTS("[   42][42   ][00042][+42][ 42]", "[%5d][%-5d][%05d][%+d][% d]", 42, 42, 42, 42, 42);
    PRINTS("1099511627776 1099511627776 18446744073709551615", "%I64d %lld %I64u", 1LL << 40,
           1LL << 40, -1LL);
    PRINTS("-1 4294967295 -1", "%I32d %I32u %ld", -1, -1, -1);
    PRINTS("7 8", "%Iu %zu", (size_t)7, (size_t)8);
    PRINTS("-1 65535", "%hd %hu", 0xffff, 0xffff);
    EXCEPT_ON_WINE("does not know hh", PRINTS("255", "%hhu", 0x1ff));
    PRINTS("a b c d e", "%s %hs %ls %S %ws", "a", "b", L"c", L"d", L"e");
    PRINTS("f g h", "%c %C %lc", 'f', L'g', L'h');
    PRINTS("(null) (nu", "%s %.3s", (char *)NULL, (char *)NULL);
    PRINTS("[  abc][abc  ][ab]", "[%5s][%-5s][%.2s]", "abc", "abc", "abc");
    PRINTS("000000001234ABCD 0000000000000000", "%p %p", (void *)0x1234abcd, NULL);
    PRINTS("1.500000 1.500000e+00 1.5 1.5e+100", "%f %e %g %g", 1.5, 1.5, 1.5, 1.5e100);
    PRINTS("0x1.8000000000000p+0 0X1.999999999999AP-4 0x1.8p+0", "%a %A %.1a", 1.5, 0.1, 1.5);
    PRINTS("inf -INF -nan(ind)", "%f %F %f", 1 / zero, -1 / zero, zero / zero);
    PRINTS("nan [  nan]", "%f [%5f]", fabs(zero / zero), fabs(zero / zero));
    PRINTS("[ 1.50][1.5  ][001.5]", "[%*.*f][%-*.1f][%05.1f]", 5, 2, 1.5, 5, 1.5, 1.5);
    PRINTS("100% 0x1f 017", "%d%% %#x %#o", 100, 31, 15);
}

static void wide_formats(void)
{
#define PRINTS_WIDE(expected, ...)                                                                 \
    do {                                                                                           \
        CHECK(_snwprintf(wide, 256, __VA_ARGS__), (int)wcslen(expected));                          \
        CHECK_WIDE(wide, expected);                                                                \
    } while (0)
    SUBJECT("In wide formats s is wide and S narrow")
    PRINTS_WIDE(L"a b c d e", L"%s %hs %ls %S %ws", L"a", "b", L"c", "d", L"e");
    PRINTS_WIDE(L"f g h", L"%c %C %hc", L'f', 'g', 'h');
    PRINTS_WIDE(L"(null) -5000000000", L"%s %I64d", (wchar_t *)NULL, -5000000000LL);
    PRINTS_WIDE(L"00000000000000FF", L"%p", (void *)255);
}

static void limits(void)
{
    SUBJECT("Formatted texts that do not fit")
    memset(text, 'x', 8);
    CHECK(_snprintf(text, 3, "%s", "abcd"), -1);
    CHECK(memcmp(text, "abcx", 4), 0);
    CHECK(_snprintf(text, 4, "%s", "abcd"), 4);
    CHECK(text[4], 'x');
    CHECK(snprintf(text, 3, "%s", "abcd"), 4);
    CHECK_TEXT(text, "ab");
    CHECK(_scprintf("%d", 12345), 5);
    CHECK(_scwprintf(L"%d", 12345), 5);
    CHECK(swprintf(wide, 3, L"%s", L"abcd"), -1);
    CHECK(swprintf_s(wide, 5, L"%s", L"abcd"), 4);
    CHECK(sprintf_s(text, 5, "%s", "abcd"), 4);
    CHECK(print_list("%d-%s", 1, "b"), 3);
    CHECK_TEXT(text, "1-b");
    EXCEPT_ON_WINE("these of mingw-w64's library do not look at the size", {
        CHECK_INVALID(sprintf_s(text, 4, "%s", "abcd"), -1);
        CHECK(errno, ERANGE);
        CHECK_TEXT(text, "");
        CHECK_INVALID(swprintf_s(wide, 4, L"%s", L"abcd"), -1);
        CHECK_WIDE(wide, L"");
        CHECK_INVALID(sprintf_s(NULL, 4, "a"), -1);
    });
    CHECK(_snprintf_s(text, 4, _TRUNCATE, "%s", "abcd"), -1);
    CHECK_TEXT(text, "abc");
    CHECK(_snprintf_s(text, 8, 2, "%s", "abcd"), -1);
    CHECK_TEXT(text, "ab");
    CHECK_INVALID(_snprintf_s(text, 3, 5, "%s", "abcd"), -1);
    CHECK(_snwprintf_s(wide, 4, _TRUNCATE, L"%s", L"abcd"), -1);
    CHECK_WIDE(wide, L"abc");
    CHECK_INVALID(sprintf_s(text, 4, NULL), -1);
}

static void count_output(void)
{
    int count = 5;
    SUBJECT("%n is refused unless the program allows it")
    EXCEPT_ON_WINE("allows it", {
        CHECK(_get_printf_count_output(), 0);
        CHECK_INVALID(sprintf(text, "ab%n", &count), -1);
        CHECK(count, 5);
        CHECK(_set_printf_count_output(1), 0);
        CHECK(_get_printf_count_output() != 0, 1);
        CHECK(sprintf(text, "ab%n", &count), 2);
        CHECK(count, 2);
        _set_printf_count_output(0);
    });
}

void printing(void)
{
    narrow_formats();
    wide_formats();
    limits();
    count_output();
}
