#include "checks.h"

#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <string.h>
#include <strings.h>
#include <wchar.h>

static void ignoring_case(void)
{
    SUBJECT("Comparing without regard to case refuses NULL")
    CHECK(_stricmp("JOHN_HENRY", "johnston") < 0, 1);
    CHECK(_stricmp("A", "["), 'a' - '[');
    CHECK(_stricmp("ab", "AB\0x"), 0);
    CHECK_INVALID_UNHEARD(_stricmp(NULL, "a"), _NLSCMPERROR);
    CHECK_INVALID_UNHEARD(stricmp("a", NULL), _NLSCMPERROR);
    CHECK(_strcmpi("ABC", "abc"), 0);
    CHECK_INVALID_UNHEARD(_strcmpi(NULL, "a"), _NLSCMPERROR);
    CHECK(strcmpi("ABC", "abd") < 0, 1);
    CHECK_INVALID_UNHEARD(strcmpi(NULL, "a"), _NLSCMPERROR);
    CHECK(_strnicmp("ABCx", "abcy", 3), 0);
    CHECK(_strnicmp("ABCx", "abcy", 4) < 0, 1);
    CHECK(_strnicmp("a", "b", 0), 0);
    CHECK_INVALID_UNHEARD(_strnicmp(NULL, "a", 1), _NLSCMPERROR);
    CHECK(strnicmp("ABx", "aby", 2), 0);
    CHECK_INVALID_UNHEARD(strnicmp("a", NULL, 1), _NLSCMPERROR);
    EXCEPT_ON_WINE("sets no errno", {
        CHECK_REFUSED(_stricmp(NULL, "a"), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_strnicmp("a", NULL, 1), _NLSCMPERROR, EINVAL);
    });
    CHECK(_memicmp("ABC", "abC", 3), 0);
    CHECK(_memicmp("AB\0C", "ab\0D", 4) < 0, 1);
    CHECK(_memicmp(NULL, NULL, 0), 0);
    CHECK_REFUSED(_memicmp(NULL, "a", 1), _NLSCMPERROR, EINVAL);
    CHECK_REFUSED(memicmp("a", NULL, 1), _NLSCMPERROR, EINVAL);
    CHECK(memicmp("a", "B", 1) < 0, 1);
    CHECK(_wcsicmp(L"ABC", L"abc"), 0);
    CHECK_REFUSED(_wcsicmp(NULL, L"a"), _NLSCMPERROR, EINVAL);
    CHECK(wcsicmp(L"abc", L"ABD") < 0, 1);
    CHECK_REFUSED(wcsicmp(L"a", NULL), _NLSCMPERROR, EINVAL);
    CHECK(_wcsnicmp(L"ABCx", L"abcy", 3), 0);
    CHECK_REFUSED(_wcsnicmp(NULL, L"a", 1), _NLSCMPERROR, EINVAL);
    CHECK(wcsnicmp(L"ABx", L"aby", 2), 0);
    CHECK_REFUSED(wcsnicmp(L"a", NULL, 1), _NLSCMPERROR, EINVAL);
    CHECK(strcasecmp("ABC", "abc"), 0);
    CHECK(strncasecmp("ABx", "aby", 2), 0);
    CHECK(strncasecmp("ABx", "aby", 3) < 0, 1);
}

static void case_of_locales(void)
{
    SUBJECT("Which letters are the same but for their case is the locale's")
    CHECK(_stricmp("\xe4", "\xc4") != 0, 1);
    CHECK(_wcsicmp(L"\xe4", L"\xc4") != 0, 1);
    CHECK(_wcsnicmp(L"\xe4", L"\xc4", 1) != 0, 1);
    setlocale(LC_CTYPE, "English_United States.1252");
    CHECK(_stricmp("\xe4", "\xc4"), 0);
    CHECK(_strnicmp("\xe4x", "\xc4y", 1), 0);
    CHECK(_wcsicmp(L"\xe4", L"\xc4"), 0);
    CHECK(_wcsnicmp(L"\xe4x", L"\xc4y", 1), 0);
    setlocale(LC_CTYPE, "C");
}

static void order_of_numbers(void)
{
    SUBJECT("In \"C\" the order of texts is that of the characters' numbers")
    CHECK(strcoll("a", "B") > 0, 1);
    CHECK(strcoll("a", "a"), 0);
    CHECK(strcoll("A", "a") < 0, 1);
    CHECK(_stricoll("a", "B") < 0, 1);
    CHECK(_strncoll("aX", "aY", 1), 0);
    CHECK(_strncoll("a", "B", 1) > 0, 1);
    CHECK(_strnicoll("aX", "AY", 1), 0);
    CHECK(wcscoll(L"a", L"B") > 0, 1);
    CHECK(_wcsicoll(L"a", L"B") < 0, 1);
    CHECK(_wcsncoll(L"aX", L"aY", 1), 0);
    CHECK(_wcsnicoll(L"aX", L"AY", 1), 0);
    CHECK_INVALID_UNHEARD(_stricoll(NULL, "a"), _NLSCMPERROR);
    CHECK_INVALID_UNHEARD(stricoll("a", NULL), _NLSCMPERROR);
    CHECK_INVALID_UNHEARD(_strnicoll(NULL, "a", 1), _NLSCMPERROR);
    EXCEPT_ON_WINE("ends the program", {
        CHECK_REFUSED(strcoll(NULL, "a"), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_strncoll("a", NULL, 1), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(wcscoll(NULL, L"a"), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_wcsicoll(L"a", NULL), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_wcsncoll(NULL, L"a", 1), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_wcsnicoll(NULL, L"a", 1), _NLSCMPERROR, EINVAL);
    });
    EXCEPT_ON_WINE("looks at no count", {
        CHECK_REFUSED(_strncoll("a", "b", (size_t)INT_MAX + 1), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_strnicoll("a", "b", (size_t)INT_MAX + 1), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_wcsncoll(L"a", L"b", (size_t)INT_MAX + 1), _NLSCMPERROR, EINVAL);
        CHECK_REFUSED(_wcsnicoll(L"a", L"b", (size_t)INT_MAX + 1), _NLSCMPERROR, EINVAL);
    });
}

/* Less, equal or greater, by what strxfrm makes of the texts. */
static int transformed(const char *a, const char *b)
{
    char of_a[256], of_b[256];
    int order;
    if (strxfrm(of_a, a, sizeof of_a) >= sizeof of_a ||
        strxfrm(of_b, b, sizeof of_b) >= sizeof of_b)
        return -77;
    order = strcmp(of_a, of_b);
    return order < 0 ? -1 : order > 0;
}

static int wide_transformed(const wchar_t *a, const wchar_t *b)
{
    wchar_t of_a[256], of_b[256];
    int order;
    if (wcsxfrm(of_a, a, 256) >= 256 || wcsxfrm(of_b, b, 256) >= 256)
        return -77;
    order = wcscmp(of_a, of_b);
    return order < 0 ? -1 : order > 0;
}

static void order_of_languages(void)
{
    SUBJECT("A locale orders texts as a dictionary does")
    CHECK(setlocale(LC_ALL, "English_United States.1252") != NULL, 1);
    CHECK(strcoll("a", "B") < 0, 1);
    CHECK(strcoll("a", "A") < 0, 1);
    CHECK(strcoll("aB", "Aa") > 0, 1);
    CHECK(strcoll("1", "a") < 0, 1);
    CHECK(strcoll("_", "1") < 0, 1);
    CHECK(strcoll("\xe9", "f") < 0, 1);
    CHECK(strcoll("e", "\xe9") < 0, 1);
    CHECK(strcoll("\xe9t", "eu") < 0, 1);
    CHECK(strcoll("co-op", "coop") > 0 && strcoll("co-op", "cop") < 0, 1);
    CHECK(_stricoll("\xe4", "\xc4"), 0);
    CHECK(_strncoll("aX", "BY", 1) < 0, 1);
    CHECK(_strnicoll("aX", "AY", 1), 0);
    CHECK(wcscoll(L"a", L"B") < 0, 1);
    CHECK(wcscoll(L"\xe9", L"f") < 0, 1);
    CHECK(_wcsicoll(L"\xe4", L"\xc4"), 0);
    CHECK(_wcsncoll(L"aX", L"BY", 1) < 0, 1);
    CHECK(_wcsnicoll(L"aX", L"AY", 1), 0);
    CHECK(transformed("a", "B"), -1);
    CHECK(transformed("\xe9", "f"), -1);
    CHECK(transformed("a", "a"), 0);
    CHECK(wide_transformed(L"a", L"B"), -1);
    CHECK(wide_transformed(L"b", L"a"), 1);
    setlocale(LC_ALL, "C");
}

static void transforming(void)
{
    char text[8] = "";
    wchar_t wide[8] = L"";
    SUBJECT("What strxfrm makes of a text is the text itself in \"C\"")
    CHECK((int)strxfrm(text, "abc", 8), 3);
    CHECK_TEXT(text, "abc");
    CHECK((int)strxfrm(NULL, "abc", 0), 3);
    CHECK((int)strxfrm(text, "abcdefghijk", 8), 11);
    CHECK_REFUSED((int)strxfrm(NULL, "abc", 5), INT_MAX, EINVAL);
    CHECK_REFUSED((int)strxfrm(text, NULL, 5), INT_MAX, EINVAL);
    CHECK((int)wcsxfrm(wide, L"abc", 8), 3);
    CHECK_WIDE(wide, L"abc");
    CHECK((int)wcsxfrm(NULL, L"abc", 0), 3);
    CHECK_REFUSED((int)wcsxfrm(NULL, L"abc", 5), INT_MAX, EINVAL);
    CHECK_REFUSED((int)wcsxfrm(wide, NULL, 5), INT_MAX, EINVAL);
}

void ordering(void)
{
    ignoring_case();
    case_of_locales();
    order_of_numbers();
    order_of_languages();
    transforming();
}
