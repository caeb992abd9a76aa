#include "checks.h"

#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void names_of_locales(void)
{
    SUBJECT("setlocale knows Microsoft's names of languages and countries")
    CHECK(LC_ALL, 0);
    CHECK(LC_CTYPE, 2);
    CHECK(LC_TIME, 5);
    CHECK_TEXT(setlocale(LC_ALL, NULL), "C");
    CHECK_TEXT(setlocale(LC_ALL, "English_United States.1252"), "English_United States.1252");
    CHECK_TEXT(setlocale(LC_ALL, "korean"), "Korean_Korea.949");
    CHECK_TEXT(setlocale(LC_ALL, "german"), "German_Germany.1252");
    CHECK_TEXT(setlocale(LC_ALL, "german-swiss"), "German_Switzerland.1252");
    CHECK_TEXT(setlocale(LC_ALL, "chs"), "Chinese (Simplified)_China.936");
    CHECK_TEXT(setlocale(LC_ALL, "chinese-traditional"), "Chinese (Traditional)_Taiwan.950");
    CHECK_TEXT(setlocale(LC_ALL, "uk"), "English_United Kingdom.1252");
    CHECK_TEXT(setlocale(LC_ALL, "french_canada"), "French_Canada.1252");
    CHECK_TEXT(setlocale(LC_ALL, "ptb"), "Portuguese_Brazil.1252");
    CHECK_TEXT(setlocale(LC_ALL, "Russian_Russia.866"), "Russian_Russia.866");
    CHECK_TEXT(setlocale(LC_ALL, "rus"), "Russian_Russia.1251");
    CHECK_TEXT(setlocale(LC_ALL, "Korean_Korea.ACP"), "Korean_Korea.949");
    CHECK_TEXT(setlocale(LC_ALL, "Greek_Greece.OCP"), "Greek_Greece.737");
    CHECK_TEXT(setlocale(LC_ALL, "en-US"), "en-US");
    CHECK_TEXT(setlocale(LC_ALL, "ja-JP"), "ja-JP");
    CHECK(setlocale(LC_ALL, "nowhere") == NULL, 1);
    CHECK(setlocale(LC_ALL, "German_Germany.4711") == NULL, 1);
    CHECK(setlocale(LC_ALL, "POSIX") == NULL, 1);
    CHECK_TEXT(setlocale(LC_ALL, NULL), "ja-JP");
    CHECK(setlocale(LC_ALL, "") != NULL, 1);
    CHECK_TEXT(setlocale(LC_ALL, "C"), "C");
    CHECK(setlocale(77, "C") == NULL, 1);
    EXCEPT_ON_WINE("sets no errno", {
        CHECK_REFUSED(setlocale(77, "C") == NULL, 1, EINVAL);
        CHECK_REFUSED(_wsetlocale(-1, NULL) == NULL, 1, EINVAL);
    });
    CHECK_WIDE(_wsetlocale(LC_ALL, L"korean"), L"Korean_Korea.949");
    CHECK_WIDE(_wsetlocale(LC_ALL, NULL), L"Korean_Korea.949");
    CHECK(_wsetlocale(LC_ALL, L"nowhere") == NULL, 1);
    CHECK_WIDE(_wsetlocale(LC_ALL, L"C"), L"C");
}

static void categories(void)
{
    SUBJECT("Each category may have a locale of its own")
    CHECK(setlocale(LC_ALL, "English_United States.1252") != NULL, 1);
    CHECK_TEXT(setlocale(LC_MONETARY, "French_France.1252"), "French_France.1252");
    CHECK_TEXT(setlocale(LC_ALL, NULL),
               "LC_COLLATE=English_United States.1252;LC_CTYPE=English_United States.1252;"
               "LC_MONETARY=French_France.1252;LC_NUMERIC=English_United States.1252;"
               "LC_TIME=English_United States.1252");
    CHECK_TEXT(setlocale(LC_MONETARY, NULL), "French_France.1252");
    CHECK_TEXT(setlocale(LC_TIME, NULL), "English_United States.1252");
    CHECK(setlocale(LC_ALL, "LC_NUMERIC=German_Germany.1252;LC_TIME=C") != NULL, 1);
    CHECK_TEXT(setlocale(LC_NUMERIC, NULL), "German_Germany.1252");
    CHECK_TEXT(setlocale(LC_TIME, NULL), "C");
    EXCEPT_ON_WINE("makes all others C",
                   CHECK_TEXT(setlocale(LC_CTYPE, NULL), "English_United States.1252"));
    EXCEPT_ON_WINE("mixes the categories up", {
        CHECK_TEXT(setlocale(LC_ALL, "en-US"), "en-US");
        CHECK_TEXT(setlocale(LC_MONETARY, "fr-FR"), "fr-FR");
        CHECK_TEXT(setlocale(LC_ALL, NULL), "LC_COLLATE=en-US;LC_CTYPE=en-US;LC_MONETARY=fr-FR;"
                                            "LC_NUMERIC=en-US;LC_TIME=en-US");
    });
    CHECK_TEXT(setlocale(LC_ALL, "C"), "C");
}

static void conventions(void)
{
    struct lconv *now;
    SUBJECT("localeconv tells how numbers and sums are written")
    CHECK((now = localeconv()) != NULL, 1);
    CHECK_TEXT(now->decimal_point, ".");
    CHECK_TEXT(now->thousands_sep, "");
    CHECK_TEXT(now->grouping, "");
    CHECK_TEXT(now->currency_symbol, "");
    CHECK_TEXT(now->mon_decimal_point, "");
    CHECK(now->frac_digits == CHAR_MAX && now->p_sign_posn == CHAR_MAX, 1);
    setlocale(LC_ALL, "German_Germany.1252");
    CHECK((now = localeconv()) != NULL, 1);
    CHECK_TEXT(now->decimal_point, ",");
    CHECK_TEXT(now->thousands_sep, ".");
    CHECK_TEXT(now->grouping, "\3");
    CHECK_TEXT(now->int_curr_symbol, "EUR");
    CHECK_TEXT(now->currency_symbol, "\x80");
    CHECK_TEXT(now->mon_decimal_point, ",");
    CHECK_TEXT(now->mon_thousands_sep, ".");
    CHECK_TEXT(now->positive_sign, "");
    CHECK_TEXT(now->negative_sign, "-");
    CHECK(now->int_frac_digits == 2 && now->frac_digits == 2, 1);
    CHECK(now->p_cs_precedes == 0 && now->p_sep_by_space == 1, 1);
    CHECK_WIDE(now->_W_decimal_point, L",");
    CHECK_WIDE(now->_W_currency_symbol, L"\x20ac");
    setlocale(LC_MONETARY, "Japanese_Japan.932");
    CHECK((now = localeconv()) != NULL, 1);
    CHECK_TEXT(now->decimal_point, ",");
    CHECK_TEXT(now->int_curr_symbol, "JPY");
    CHECK(now->frac_digits, 0);
    setlocale(LC_ALL, "English_United States.1252");
    CHECK((now = localeconv()) != NULL, 1);
    CHECK_TEXT(now->decimal_point, ".");
    CHECK_TEXT(now->thousands_sep, ",");
    CHECK_TEXT(now->currency_symbol, "$");
    CHECK(now->p_cs_precedes == 1 && now->p_sep_by_space == 0, 1);
    setlocale(LC_ALL, "C");
    CHECK_TEXT(localeconv()->decimal_point, ".");
}

/* The environment's encoding is the operating system's; getenv's is the program's. */
static void environment_in_the_code_page(void)
{
    wchar_t wide[16] = L"";
    char copy[16] = "";
    SUBJECT("getenv gives text in the program's code page")
    CHECK(_wputenv_s(L"CRT_TEXT", L"\xe9t\xe9"), 0);
    CHECK((int)mbstowcs(wide, getenv("CRT_TEXT"), 16), 3);
    CHECK_WIDE(wide, L"\xe9t\xe9");
    strcpy(copy, getenv("CRT_TEXT"));
    CHECK(_putenv_s("CRT_OTHER", copy), 0);
    CHECK_WIDE(_wgetenv(L"CRT_OTHER"), L"\xe9t\xe9");
    CHECK_TEXT(getenv("CRT_OTHER"), copy);
    CHECK(_wputenv_s(L"CRT_TEXT", L""), 0);
    CHECK(_wputenv_s(L"CRT_OTHER", L""), 0);
}

void locales(void)
{
    names_of_locales();
    categories();
    conventions();
    environment_in_the_code_page();
}
