#include "checks.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

static void case_and_order(void)
{
    char text[16] = "MiXed 1";
    wchar_t wide[16] = L"MiXed 1";
    SUBJECT("Texts are changed in place and compared without regard to case")
    CHECK_TEXT(_strlwr(text), "mixed 1");
    CHECK_TEXT(_strupr(text), "MIXED 1");
    CHECK_TEXT(_strrev(text), "1 DEXIM");
    EXCEPT_ON_WINE("returns the place behind", CHECK_TEXT(_strnset(text, '-', 3), "---EXIM"));
    CHECK_TEXT(_strset(text, '.'), ".......");
    CHECK_WIDE(_wcslwr(wide), L"mixed 1");
    CHECK_WIDE(_wcsupr(wide), L"MIXED 1");
    CHECK_WIDE(_wcsrev(wide), L"1 DEXIM");
    CHECK_WIDE(_wcsnset(wide, L'-', 3), L"---EXIM");
    CHECK_WIDE(_wcsset(wide, L'.'), L".......");
    CHECK(_stricmp("ABC", "abc"), 0);
    CHECK(_stricmp("ABC", "abd") < 0, 1);
    CHECK(_strnicmp("ABCx", "abcy", 3), 0);
    CHECK(_memicmp("ABC", "abC", 3), 0);
    CHECK(_memicmp("AB\0C", "ab\0D", 4) < 0, 1);
    CHECK(_stricoll("A", "a"), 0);
    CHECK(_wcsicmp(L"ABC", L"abc"), 0);
    CHECK(_wcsnicmp(L"ABCx", L"abcy", 3), 0);
    CHECK(_wcsicoll(L"A", L"a"), 0);
    CHECK(stricmp("X", "x"), 0);
    CHECK(wcsicmp(L"X", L"x"), 0);
}

static void copies(void)
{
    char *copy = _strdup("copy");
    wchar_t *wide = _wcsdup(L"wide");
    char bytes[8] = "";
    SUBJECT("Copies are made and lengths are limited")
    CHECK_TEXT(copy, "copy");
    CHECK_WIDE(wide, L"wide");
    free(copy);
    free(wide);
    CHECK(strnlen("abc", 2), 2);
    CHECK(strnlen_s("abc", 8), 3);
    CHECK(strnlen_s(NULL, 8), 0);
    CHECK(wcsnlen(L"abc", 2), 2);
    CHECK(wcsnlen_s(NULL, 8), 0);
    CHECK((char *)_memccpy(bytes, "a,bc", ',', 4) - bytes, 2);
    _swab("abcd", bytes, 4);
    CHECK_TEXT(bytes, "badc");
}

static void classes(void)
{
    SUBJECT("Characters have their classes")
    CHECK(__isascii('a') != 0, 1);
    CHECK(__isascii(0x80), 0);
    CHECK(__toascii(0xe1), 'a');
    CHECK(__iscsym('_') != 0, 1);
    CHECK(__iscsym('-'), 0);
    CHECK(__iscsymf('1'), 0);
    CHECK(iswalpha(L'a') != 0, 1);
    CHECK(iswdigit(L'a'), 0);
    CHECK(iswascii(L'a') != 0, 1);
    CHECK(towupper(L'a'), L'A');
    CHECK(iswctype(L'a', wctype("alpha")) != 0, 1);
}

static void tokens(void)
{
    char text[] = ",one,,two";
    char *state = NULL;
    wchar_t wide[] = L"a b";
    wchar_t *wide_state = NULL;
    SUBJECT("strtok_s takes a text apart and refuses NULL")
    CHECK_TEXT(strtok_s(text, ",", &state), "one");
    CHECK_TEXT(strtok_s(NULL, ",", &state), "two");
    CHECK(strtok_s(NULL, ",", &state) == NULL, 1);
    CHECK_WIDE(wcstok_s(wide, L" ", &wide_state), L"a");
    CHECK_WIDE(wcstok_s(NULL, L" ", &wide_state), L"b");
    CHECK(wcstok_s(NULL, L" ", &wide_state) == NULL, 1);
    state = NULL;
    CHECK_INVALID(strtok_s(NULL, ",", &state) == NULL, 1);
    CHECK(errno, EINVAL);
    CHECK_INVALID(strtok_s(text, NULL, &state) == NULL, 1);
}

void strings(void)
{
    case_and_order();
    copies();
    classes();
    tokens();
}
