#include "checks.h"

#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <math.h>
#include <stdlib.h>
#include <wchar.h>

/* mingw-w64's header does not declare it. */
long long _wtoll(const wchar_t *text);

#define LLONG_GREATEST 9223372036854775807LL
#define LLONG_LEAST (-LLONG_GREATEST - 1)
#define ABOVE_INT "2147483648"
#define BELOW_INT "-2147483649"
#define ABOVE_UINT "4294967296"
#define ABOVE_INT64 "9223372036854775808"
#define BELOW_INT64 "-9223372036854775809"
#define ABOVE_UINT64 "18446744073709551616"
#define WIDE(text) L##text
#define W(text) WIDE(text)

static void simply(void)
{
    SUBJECT("atoi and its kin stop at the greatest number and refuse NULL")
    CHECK(atoi(" \t-42x"), -42);
    CHECK(atoi("+7"), 7);
    CHECK(atoi("x7"), 0);
    CHECK_ERRNO(atoi("12"), 12, 0);
    CHECK_ERRNO(atoi(ABOVE_INT), INT_MAX, ERANGE);
    CHECK_ERRNO(atoi(BELOW_INT), INT_MIN, ERANGE);
    CHECK_REFUSED(atoi(NULL), 0, EINVAL);
    CHECK_ERRNO(atol(ABOVE_INT), INT_MAX, ERANGE);
    CHECK_ERRNO(atol("-12x"), -12, 0);
    CHECK_REFUSED(atol(NULL), 0, EINVAL);
    CHECK_ERRNO(_atoi64(ABOVE_INT64), LLONG_GREATEST, ERANGE);
    CHECK_ERRNO(_atoi64(BELOW_INT64), LLONG_LEAST, ERANGE);
    CHECK_REFUSED(_atoi64(NULL), 0, EINVAL);
    CHECK(atoll("-5000000000x"), -5000000000LL);
    CHECK_ERRNO(atoll(ABOVE_INT64), LLONG_GREATEST, ERANGE);
    CHECK_REFUSED(atoll(NULL), 0, EINVAL);
    CHECK_ERRNO(atof("1e400") == HUGE_VAL, 1, ERANGE);
    CHECK(atof(" -2.5e1x") == -25.0, 1);
    CHECK_REFUSED(atof(NULL) == 0, 1, EINVAL);
    CHECK_ERRNO(_wtoi(W(ABOVE_INT)), INT_MAX, ERANGE);
    CHECK_REFUSED(_wtoi(NULL), 0, EINVAL);
    CHECK_ERRNO(_wtol(W(BELOW_INT)), INT_MIN, ERANGE);
    CHECK_REFUSED(_wtol(NULL), 0, EINVAL);
    CHECK(_wtoll(L"-5000000000x"), -5000000000LL);
    CHECK_REFUSED(_wtoll(NULL), 0, EINVAL);
    EXCEPT_ON_WINE("goes on counting from the other end, and does not look at NULL", {
        CHECK_ERRNO(_wtoi64(W(ABOVE_INT64)), LLONG_GREATEST, ERANGE);
        CHECK_ERRNO(_wtoll(W(ABOVE_INT64)), LLONG_GREATEST, ERANGE);
        CHECK_REFUSED(_wtoi64(NULL), 0, EINVAL);
    });
    CHECK_ERRNO(_wtof(L"-1e400") == -HUGE_VAL, 1, ERANGE);
    CHECK_REFUSED(_wtof(NULL) == 0, 1, EINVAL);
}

static void of_32_bits(void)
{
    char *end = NULL;
    wchar_t *wide_end = NULL;
    SUBJECT("strtol and strtoul know bases, tell where they stopped and refuse what is no base")
    CHECK(strtol("  -17rest", &end, 10), -17);
    CHECK_TEXT(end, "rest");
    CHECK(strtol("0x1fz", &end, 0), 0x1f);
    CHECK_TEXT(end, "z");
    CHECK(strtol("0778", &end, 0), 077);
    CHECK_TEXT(end, "8");
    CHECK(strtol("zz", &end, 36), 35 * 36 + 35);
    CHECK(strtol("- 5", &end, 10), 0);
    CHECK_TEXT(end, "- 5");
    CHECK(strtol("0x", &end, 16), 0);
    CHECK_TEXT(end, "0x");
    CHECK_ERRNO(strtol(ABOVE_INT "x", &end, 10), INT_MAX, ERANGE);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO(strtol(BELOW_INT, NULL, 10), INT_MIN, ERANGE);
    CHECK_REFUSED(strtol("12", NULL, 1), 0, EINVAL);
    CHECK_REFUSED(strtol("12", NULL, 37), 0, EINVAL);
    CHECK_REFUSED(strtol(NULL, NULL, 10), 0, EINVAL);
    EXCEPT_ON_WINE("does not set the end then", {
        const char *const text = "12";
        CHECK_REFUSED(strtol(text, &end, 1), 0, EINVAL);
        CHECK(end == text, 1);
    });
    CHECK(strtoul("-1", NULL, 10), UINT_MAX);
    CHECK(strtoul("4294967295x", &end, 10), UINT_MAX);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO(strtoul(ABOVE_UINT, NULL, 10), UINT_MAX, ERANGE);
    CHECK_REFUSED(strtoul("1", NULL, 1), 0, EINVAL);
    CHECK_REFUSED(strtoul(NULL, NULL, 10), 0, EINVAL);
    CHECK(wcstol(L" -17rest", &wide_end, 10), -17);
    CHECK_WIDE(wide_end, L"rest");
    CHECK(wcstol(L"\x3000"
                 L"12\xff15",
                 &wide_end, 10),
          125);
    CHECK_WIDE(wide_end, L"");
    CHECK(wcstol(L"none", &wide_end, 10), 0);
    CHECK_WIDE(wide_end, L"none");
    CHECK_ERRNO(wcstol(W(ABOVE_INT), NULL, 10), INT_MAX, ERANGE);
    CHECK_REFUSED(wcstol(L"1", NULL, 1), 0, EINVAL);
    CHECK_REFUSED(wcstol(NULL, NULL, 10), 0, EINVAL);
    CHECK(wcstoul(L"ffz", &wide_end, 16), 255);
    CHECK_WIDE(wide_end, L"z");
    CHECK_ERRNO(wcstoul(W(ABOVE_UINT), NULL, 10), UINT_MAX, ERANGE);
    CHECK_REFUSED(wcstoul(NULL, NULL, 10), 0, EINVAL);
}

static void of_64_bits(void)
{
    char *end = NULL;
    wchar_t *wide_end = NULL;
    SUBJECT("The same with 64 bits")
    CHECK(strtoll("-5000000000x", &end, 10), -5000000000LL);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO(strtoll(ABOVE_INT64, NULL, 10), LLONG_GREATEST, ERANGE);
    CHECK_REFUSED(strtoll("1", NULL, 1), 0, EINVAL);
    CHECK_REFUSED(strtoll(NULL, NULL, 10), 0, EINVAL);
    CHECK((long long)strtoull("-1", NULL, 10), -1);
    CHECK_ERRNO((long long)strtoull(ABOVE_UINT64, NULL, 10), -1, ERANGE);
    CHECK_REFUSED((long long)strtoull(NULL, NULL, 10), 0, EINVAL);
    CHECK_ERRNO(_strtoi64(BELOW_INT64, NULL, 10), LLONG_LEAST, ERANGE);
    CHECK_REFUSED(_strtoi64("1", NULL, 37), 0, EINVAL);
    CHECK_ERRNO((long long)_strtoui64(ABOVE_UINT64, NULL, 10), -1, ERANGE);
    CHECK_REFUSED((long long)_strtoui64(NULL, NULL, 10), 0, EINVAL);
    CHECK(strtoimax("7fx", &end, 16), 0x7f);
    CHECK_ERRNO(strtoimax(ABOVE_INT64, NULL, 10), LLONG_GREATEST, ERANGE);
    CHECK((long long)strtoumax("7fx", &end, 16), 0x7f);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO((long long)strtoumax(ABOVE_UINT64, NULL, 10), -1, ERANGE);
    CHECK(wcstoll(L"-5000000000x", &wide_end, 10), -5000000000LL);
    CHECK_WIDE(wide_end, L"x");
    CHECK_ERRNO(wcstoll(W(ABOVE_INT64), NULL, 10), LLONG_GREATEST, ERANGE);
    CHECK_REFUSED(wcstoll(NULL, NULL, 10), 0, EINVAL);
    CHECK((long long)wcstoull(L"0x10", NULL, 0), 16);
    CHECK_ERRNO((long long)wcstoull(W(ABOVE_UINT64), NULL, 10), -1, ERANGE);
    CHECK_REFUSED((long long)wcstoull(L"1", NULL, 1), 0, EINVAL);
    CHECK_ERRNO(_wcstoi64(W(BELOW_INT64), NULL, 10), LLONG_LEAST, ERANGE);
    CHECK_REFUSED(_wcstoi64(NULL, NULL, 10), 0, EINVAL);
    CHECK_ERRNO((long long)_wcstoui64(W(ABOVE_UINT64), NULL, 10), -1, ERANGE);
    CHECK_REFUSED((long long)_wcstoui64(L"1", NULL, 1), 0, EINVAL);
    EXCEPT_ON_WINE("has not got them", {
        CHECK_ERRNO(wcstoimax(W(ABOVE_INT64), NULL, 10), LLONG_GREATEST, ERANGE);
        CHECK_ERRNO((long long)wcstoumax(W(ABOVE_UINT64), NULL, 10), -1, ERANGE);
    });
}

static void with_points(void)
{
    char *end = NULL;
    wchar_t *wide_end = NULL;
    SUBJECT("strtod and its kin read decimal and hexadecimal numbers")
    CHECK(strtod(" -12.5e-1x", &end) == -1.25, 1);
    CHECK_TEXT(end, "x");
    CHECK(strtod(".5.", &end) == 0.5, 1);
    CHECK_TEXT(end, ".");
    CHECK(strtod("1.5e+x", &end) == 1.5, 1);
    CHECK_TEXT(end, "e+x");
    CHECK(strtod("0x1.8p1", &end) == 3.0, 1);
    CHECK_TEXT(end, "");
    CHECK(strtod("Infinity", &end) == HUGE_VAL, 1);
    CHECK(strtod("none", &end) == 0, 1);
    CHECK_TEXT(end, "none");
    CHECK(strtod("1,5", &end) == 1, 1);
    CHECK_TEXT(end, ",5");
    EXCEPT_ON_WINE("reads a d as an e", {
        CHECK(strtod("1d2", &end) == 1, 1);
        CHECK_TEXT(end, "d2");
    });
    CHECK_ERRNO(strtod("1e400x", &end) == HUGE_VAL, 1, ERANGE);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO(strtod("-1e400", NULL) == -HUGE_VAL, 1, ERANGE);
    CHECK_ERRNO(strtod("1e-400", NULL) == 0, 1, ERANGE);
    CHECK_ERRNO(strtod("1e-310", NULL) > 0, 1, 0);
    CHECK_REFUSED(strtod(NULL, NULL) == 0, 1, EINVAL);
    CHECK(strtof("2.5x", &end) == 2.5f, 1);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO(strtof("1e40", NULL) == HUGE_VALF, 1, ERANGE);
    CHECK_REFUSED(strtof(NULL, NULL) == 0, 1, EINVAL);
    CHECK(wcstod(L" 2.5x", &wide_end) == 2.5, 1);
    CHECK_WIDE(wide_end, L"x");
    CHECK_ERRNO(wcstod(L"1e400", NULL) == HUGE_VAL, 1, ERANGE);
    CHECK_REFUSED(wcstod(NULL, NULL) == 0, 1, EINVAL);
    CHECK(wcstof(L"2.5x", &wide_end) == 2.5f, 1);
    CHECK_ERRNO(wcstof(L"-1e40", NULL) == -HUGE_VALF, 1, ERANGE);
    CHECK_REFUSED(wcstof(NULL, NULL) == 0, 1, EINVAL);
    CHECK(wcstold(L"2.5x", &wide_end) == 2.5, 1);
    CHECK_WIDE(wide_end, L"x");
    CHECK_ERRNO(wcstold(L"1e5000", NULL) == HUGE_VAL, 1, ERANGE);
    CHECK(strtold("2.5x", &end) == 2.5, 1);
    CHECK_TEXT(end, "x");
    CHECK_ERRNO(strtold("-1e5000", NULL) == -HUGE_VAL, 1, ERANGE);
    EXCEPT_ON_WINE("ends the program", {
        CHECK_REFUSED(strtold(NULL, NULL) == 0, 1, EINVAL);
        CHECK_REFUSED(wcstold(NULL, NULL) == 0, 1, EINVAL);
    });
}

static void with_commas(void)
{
    char *end = NULL;
    wchar_t *wide_end = NULL;
    SUBJECT("The point is the locale's")
    CHECK(setlocale(LC_NUMERIC, "German_Germany.1252") != NULL, 1);
    CHECK(atof("1,5") == 1.5, 1);
    CHECK(strtod("-1,5.x", &end) == -1.5, 1);
    CHECK_TEXT(end, ".x");
    CHECK(strtod("1.5", &end) == 1, 1);
    CHECK_TEXT(end, ".5");
    CHECK(strtod("none", &end) == 0, 1);
    CHECK_TEXT(end, "none");
    CHECK(strtof("2,5", &end) == 2.5f, 1);
    CHECK(_wtof(L"2,5") == 2.5, 1);
    CHECK(wcstod(L"2,5.", &wide_end) == 2.5, 1);
    CHECK_WIDE(wide_end, L".");
    setlocale(LC_NUMERIC, "C");
    CHECK(atof("1,5") == 1, 1);
}

void reading_numbers(void)
{
    simply();
    of_32_bits();
    of_64_bits();
    with_points();
    with_commas();
}
