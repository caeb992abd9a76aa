#include "checks.h"

#include <errno.h>
#include <locale.h>
#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void letter_case(void)
{
    char text[16] = "MiXed 1";
    wchar_t wide[16] = L"MiXed 1";
    SUBJECT("The letter case of a text is changed in place, of NULL it is refused")
    CHECK(_strlwr(text) == text, 1);
    CHECK_TEXT(text, "mixed 1");
    CHECK_TEXT(_strupr(text), "MIXED 1");
    CHECK_TEXT(strlwr(text), "mixed 1");
    CHECK_TEXT(strupr(text), "MIXED 1");
    CHECK_REFUSED_UNHEARD(_strlwr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(_strupr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(strlwr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(strupr(NULL) == NULL, 1, EINVAL);
    CHECK_WIDE(_wcslwr(wide), L"mixed 1");
    CHECK_WIDE(_wcsupr(wide), L"MIXED 1");
    CHECK_WIDE(wcslwr(wide), L"mixed 1");
    CHECK_WIDE(wcsupr(wide), L"MIXED 1");
    CHECK_REFUSED_UNHEARD(_wcslwr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(_wcsupr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(wcslwr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(wcsupr(NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED_UNHEARD(_strlwr_s(NULL, 3), EINVAL, EINVAL);
    CHECK_REFUSED_UNHEARD(_strupr_s(NULL, 3), EINVAL, EINVAL);
    CHECK_REFUSED_UNHEARD(_wcslwr_s(wide, 3), EINVAL, EINVAL);
    CHECK_WIDE(wide, L"");
    CHECK_REFUSED_UNHEARD(_wcsupr_s(NULL, 3), EINVAL, EINVAL);
}

static void letters_of_locales(void)
{
    char text[16] = "\xc4 A";
    wchar_t wide[16] = L"\xc4 A";
    SUBJECT("The locale's letters are changed, too")
    CHECK_TEXT(_strlwr(text), "\xc4 a");
    CHECK_WIDE(_wcslwr(wide), L"\xc4 a");
    setlocale(LC_ALL, "German_Germany.1252");
    CHECK_TEXT(_strlwr(text), "\xe4 a");
    CHECK_TEXT(_strupr(text), "\xc4 A");
    CHECK(_strlwr_s(text, 16), 0);
    CHECK_TEXT(text, "\xe4 a");
    CHECK(_strupr_s(text, 16), 0);
    CHECK_TEXT(text, "\xc4 A");
    CHECK_WIDE(_wcslwr(wide), L"\xe4 a");
    CHECK_WIDE(_wcsupr(wide), L"\xc4 A");
    CHECK(_wcslwr_s(wide, 16), 0);
    CHECK_WIDE(wide, L"\xe4 a");
    CHECK(_wcsupr_s(wide, 16), 0);
    CHECK_WIDE(wide, L"\xc4 A");
    /* The second byte of this character is a letter by itself. */
    setlocale(LC_ALL, "Japanese_Japan.932");
    strcpy(text, "A\x83\x41");
    EXCEPT_ON_WINE("changes bytes", CHECK_TEXT(_strlwr(text), "a\x83\x41"));
    setlocale(LC_ALL, "C");
}

static void filling(void)
{
    char text[16] = "abcdef";
    wchar_t wide[16] = L"abcdef";
    SUBJECT("Texts are reversed and filled")
    CHECK_TEXT(_strrev(text), "fedcba");
    CHECK_TEXT(strrev(text), "abcdef");
    CHECK_TEXT((_strnset(text, 'x', 2), text), "xxcdef");
    CHECK_TEXT((strnset(text, 'y', 99), text), "yyyyyy");
    CHECK_TEXT(_strset(text, '.'), "......");
    CHECK_TEXT(strset(text, '-'), "------");
    EXCEPT_ON_WINE("returns the place behind", CHECK(_strnset(text, 'x', 2) == text, 1));
    CHECK_WIDE(_wcsrev(wide), L"fedcba");
    CHECK_WIDE(wcsrev(wide), L"abcdef");
    CHECK_WIDE(_wcsnset(wide, L'x', 2), L"xxcdef");
    CHECK_WIDE(wcsnset(wide, L'y', 99), L"yyyyyy");
    CHECK_WIDE(_wcsset(wide, L'.'), L"......");
    CHECK_WIDE(wcsset(wide, L'-'), L"------");
    CHECK(_wcsset_s(wide, 16, L'x'), 0);
    CHECK_WIDE(wide, L"xxxxxx");
    CHECK(_wcsnset_s(wide, 16, L'y', 2), 0);
    CHECK_WIDE(wide, L"yyxxxx");
    CHECK_REFUSED(_wcsnset_s(NULL, 16, L'y', 2), EINVAL, EINVAL);
    CHECK_REFUSED(_wcsset_s(NULL, 16, L'x'), EINVAL, EINVAL);
    CHECK_REFUSED(_wcsset_s(wide, 2, L'x'), EINVAL, EINVAL);
    CHECK_WIDE(wide, L"");
    wcscpy(wide, L"abc");
    CHECK_REFUSED(_wcsnset_s(wide, 2, L'y', 1), EINVAL, EINVAL);
}

static void copies_of_texts(void)
{
    char bytes[8] = "", *copy = NULL;
    wchar_t *wide = NULL;
    SUBJECT("Copies are made, of NULL none; bytes are swapped")
    CHECK_TEXT((copy = _strdup("copy")), "copy");
    CHECK((long long)_msize(copy), 5);
    free(copy);
    CHECK_TEXT((copy = strdup("")), "");
    free(copy);
    CHECK(_strdup(NULL) == NULL, 1);
    CHECK_WIDE((wide = _wcsdup(L"wide")), L"wide");
    CHECK((long long)_msize(wide), 10);
    free(wide);
    CHECK_WIDE((wide = wcsdup(L"")), L"");
    free(wide);
    CHECK(_wcsdup(NULL) == NULL, 1);
    CHECK((char *)memccpy(bytes, "a,bc", ',', 4) - bytes, 2);
    CHECK(memccpy(bytes, "abc", 'z', 3) == NULL, 1);
    CHECK_TEXT((_swab("abcd", bytes, 4), bytes), "badc");
    CHECK_TEXT((swab("xyz", bytes, 3), bytes), "yxdc");
    EXCEPT_ON_WINE("ends the program", {
        CHECK_REFUSED((_swab(NULL, bytes, 2), 1), 1, EINVAL);
        CHECK_REFUSED((_swab(bytes, bytes, -2), 1), 1, EINVAL);
    });
    CHECK((int)strnlen_s("abc", 2), 2);
    CHECK((int)strnlen_s(NULL, 2), 0);
    CHECK((int)wcsnlen_s(L"abc", 2), 2);
    CHECK((int)wcsnlen_s(NULL, 2), 0);
}

static void secure_errors(void)
{
    char text[8] = "ab", *state = NULL;
    wchar_t wide[8] = L"ab", *wide_state = NULL;
    SUBJECT("The _s functions refuse NULL and what does not fit")
    CHECK(strncpy_s(NULL, 0, NULL, 0), 0);
    CHECK(wcsncpy_s(NULL, 0, NULL, 0), 0);
    CHECK_REFUSED(strncat_s(NULL, 4, "a", 1), EINVAL, EINVAL);
    CHECK_REFUSED(strncat_s(text, 4, NULL, 1), EINVAL, EINVAL);
    CHECK_REFUSED(wcsncat_s(NULL, 4, L"a", 1), EINVAL, EINVAL);
    wcscpy(wide, L"ab");
    CHECK_REFUSED(wcsncat_s(wide, 4, L"cdef", 4), ERANGE, ERANGE);
    CHECK_WIDE(wide, L"");
    CHECK(wcsncat_s(wide, 4, L"abcd", _TRUNCATE), STRUNCATE);
    CHECK_WIDE(wide, L"abc");
    CHECK_REFUSED(wmemmove_s(wide, 1, L"12", 2), ERANGE, ERANGE);
    CHECK_WIDE(wide, L"abc");
    CHECK_REFUSED(wmemmove_s(NULL, 1, L"1", 1), EINVAL, EINVAL);
    CHECK_REFUSED(strtok_s(NULL, ",", &state) == NULL, 1, EINVAL);
    CHECK_REFUSED(strtok_s(text, NULL, &state) == NULL, 1, EINVAL);
    CHECK_REFUSED(strtok_s(text, ",", NULL) == NULL, 1, EINVAL);
    CHECK_REFUSED(wcstok_s(NULL, L",", &wide_state) == NULL, 1, EINVAL);
    CHECK_REFUSED(wcstok_s(wide, NULL, &wide_state) == NULL, 1, EINVAL);
    CHECK_REFUSED(wcstok_s(wide, L",", NULL) == NULL, 1, EINVAL);
}

void changed_texts(void)
{
    letter_case();
    letters_of_locales();
    filling();
    copies_of_texts();
    secure_errors();
}
