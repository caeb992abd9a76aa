#include "checks.h"

#include <ctype.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>

/* The characters from `first` to `last` of which `is` holds. */
static const char *those(int (*is)(int), int first, int last)
{
    static char text[1025];
    int c, count = 0;
    for (c = first; c <= last; ++c)
        if (is(c) != 0)
            text[count++] = (char)c;
    text[count] = 0;
    return text;
}

#define SIGNS "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
#define DIGITS "0123456789"
#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define SMALL "abcdefghijklmnopqrstuvwxyz"
#define GRAPHIC "!\"#$%&'()*+,-./" DIGITS ":;<=>?@" CAPITALS "[\\]^_`" SMALL "{|}~"

static void classes_of_ascii(void)
{
    SUBJECT("In \"C\" only ASCII's characters have classes")
    CHECK_TEXT(those(isalnum, 0, 255), DIGITS CAPITALS SMALL);
    CHECK_TEXT(those(isalpha, 0, 255), CAPITALS SMALL);
    CHECK_TEXT(those(isdigit, 0, 255), DIGITS);
    CHECK_TEXT(those(isgraph, 0, 255), GRAPHIC);
    CHECK_TEXT(those(islower, 0, 255), SMALL);
    CHECK_TEXT(those(isprint, 0, 255), " " GRAPHIC);
    CHECK_TEXT(those(ispunct, 0, 255), SIGNS);
    CHECK_TEXT(those(isspace, 0, 255), "\t\n\v\f\r ");
    CHECK_TEXT(those(isupper, 0, 255), CAPITALS);
    CHECK_TEXT(those(isxdigit, 0, 255), DIGITS "ABCDEFabcdef");
    CHECK_TEXT(those(iscntrl, 1, 255), "\1\2\3\4\5\6\a\b\t\n\v\f\r\16\17\20\21\22\23\24\25\26\27"
                                       "\30\31\32\33\34\35\36\37\177");
    CHECK(iscntrl(0) != 0, 1);
    CHECK(isalnum('a') != 0 && isalnum('-') == 0 && isalnum(EOF) == 0, 1);
    CHECK(isalpha('Z') != 0 && isalpha('1') == 0 && isalpha(EOF) == 0, 1);
    CHECK(isblank('\t') != 0 && isblank(' ') != 0 && isblank('\n') == 0, 1);
    CHECK(iscntrl('\n') != 0 && iscntrl('a') == 0, 1);
    CHECK(isdigit('7') != 0 && isdigit('a') == 0 && isdigit(0xb2) == 0, 1);
    CHECK(isgraph('!') != 0 && isgraph(' ') == 0, 1);
    CHECK(islower('a') != 0 && islower('A') == 0 && islower(0xe4) == 0, 1);
    CHECK(isprint(' ') != 0 && isprint('\t') == 0 && isprint(0xe4) == 0, 1);
    CHECK(ispunct('.') != 0 && ispunct('a') == 0, 1);
    CHECK(isspace('\v') != 0 && isspace('a') == 0 && isspace(EOF) == 0, 1);
    CHECK(isupper('A') != 0 && isupper('a') == 0 && isupper(0xc4) == 0, 1);
    CHECK(isxdigit('f') != 0 && isxdigit('g') == 0, 1);
    CHECK(isascii(0x7f) != 0 && isascii(0x80) == 0, 1);
    CHECK(toascii(0xe1), 'a');
    CHECK(tolower('A') == 'a' && tolower('a') == 'a' && tolower('[') == '[', 1);
    CHECK(tolower(0xc4) == 0xc4 && tolower(EOF) == EOF, 1);
    CHECK(toupper('z') == 'Z' && toupper('Z') == 'Z' && toupper('`') == '`', 1);
    CHECK(toupper(0xe4) == 0xe4 && toupper(EOF) == EOF, 1);
    CHECK(_tolower('Q'), 'q');
    CHECK(_toupper('q'), 'Q');
}

static void classes_of_locales(void)
{
    SUBJECT("A locale's code page has letters of its own")
    CHECK(setlocale(LC_ALL, "German_Germany.1252") != NULL, 1);
    CHECK_TEXT(those(isupper, 0xc0, 0xff), "\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc"
                                           "\xcd\xce\xcf\xd0\xd1\xd2\xd3\xd4\xd5\xd6\xd8\xd9\xda"
                                           "\xdb\xdc\xdd\xde");
    CHECK(isalpha(0xe4) != 0 && isalnum(0xe4) != 0 && islower(0xe4) != 0 && isupper(0xe4) == 0, 1);
    CHECK(isprint(0xe4) != 0 && isgraph(0xe4) != 0 && ispunct(0xe4) == 0, 1);
    CHECK(ispunct(0xa7) != 0 && isspace(0xa0) != 0 && isdigit(0xb2) == 0, 1);
    CHECK(iscntrl(0x81) != 0 && isxdigit(0xc4) == 0, 1);
    CHECK(tolower(0xc4), 0xe4);
    CHECK(toupper(0xe4), 0xc4);
    CHECK(toupper(0xff), 0x9f);
    CHECK(toupper(0xdf), 0xdf);
    CHECK(toupper(0xb5), 0xb5);
    CHECK(setlocale(LC_CTYPE, "Russian_Russia.1251") != NULL, 1);
    CHECK(isupper(0xc0) != 0 && islower(0xe0) != 0 && isalpha(0xff) != 0, 1);
    CHECK(tolower(0xc0), 0xe0);
    CHECK(toupper(0xb8), 0xa8);
    CHECK(setlocale(LC_ALL, "Korean_Korea.949") != NULL, 1);
    CHECK(isalpha(0xb0) == 0 && isspace(0xa1) == 0, 1);
    EXCEPT_ON_WINE("takes the first byte of a character for a sign", {
        CHECK(ispunct(0xb0), 0);
        CHECK(tolower(0xb0), 0xb0);
    });
    CHECK_TEXT(setlocale(LC_ALL, "C"), "C");
    CHECK(isalpha(0xe4), 0);
}

static void wide_classes(void)
{
    SUBJECT("Wide characters have Unicode's classes in every locale")
    CHECK(iswalnum(L'a') != 0 && iswalnum(0x0434) != 0 && iswalnum(L'-') == 0, 1);
    CHECK(iswalpha(0xac00) != 0 && iswalpha(0x4e00) != 0 && iswalpha(0x20ac) == 0, 1);
    CHECK(iswalpha(0x0660) == 0 && iswalpha(WEOF) == 0 && iswalpha(0xd800) == 0, 1);
    CHECK(iswblank(L'\t') != 0 && iswblank(L' ') != 0 && iswblank(L'\n') == 0, 1);
    CHECK(iswcntrl(0x85) != 0 && iswcntrl(L'a') == 0, 1);
    CHECK(iswdigit(L'5') != 0 && iswdigit(0x0665) != 0 && iswdigit(0xff15) != 0, 1);
    CHECK(iswdigit(L'a') == 0 && iswdigit(WEOF) == 0, 1);
    CHECK(iswgraph(0xe4) != 0 && iswgraph(L' ') == 0 && iswgraph(0xa0) == 0, 1);
    CHECK(iswlower(0xe4) != 0 && iswlower(0xc4) == 0 && iswlower(0xdf) != 0, 1);
    CHECK(iswprint(0xac00) != 0 && iswprint(L'\n') == 0, 1);
    CHECK(iswpunct(L'!') != 0 && iswpunct(0xa7) != 0 && iswpunct(L'a') == 0, 1);
    CHECK(iswspace(0x3000) != 0 && iswspace(0xa0) != 0 && iswspace(0x85) != 0, 1);
    CHECK(iswspace(0x202f) != 0 && iswspace(0x200b) == 0, 1);
    CHECK(iswupper(0xc4) != 0 && iswupper(0x0410) != 0 && iswupper(0xe4) == 0, 1);
    CHECK(iswxdigit(L'f') != 0 && iswxdigit(0xff21) != 0 && iswxdigit(L'g') == 0, 1);
    CHECK(iswascii(0x7f) != 0 && iswascii(0x80) == 0, 1);
}

static void named_classes(void)
{
    SUBJECT("Classes have names, and the bits of <ctype.h>")
    CHECK(wctype("alpha"), _ALPHA);
    CHECK(wctype("digit"), _DIGIT);
    CHECK(wctype("space"), _SPACE);
    CHECK(wctype("upper"), _UPPER);
    CHECK(wctype("alnum"), _ALPHA | _DIGIT);
    CHECK(wctype("graph"), _ALPHA | _DIGIT | _PUNCT);
    CHECK(wctype("nothing"), 0);
    CHECK(iswctype(L'a', wctype("xdigit")) != 0, 1);
    CHECK(iswctype(L'a', _ALPHA | _DIGIT) != 0, 1);
    CHECK(iswctype(L'-', _ALPHA | _DIGIT), 0);
    CHECK(iswctype(0xe4, _LOWER) != 0, 1);
    CHECK(iswctype(L'a', 0), 0);
    CHECK(wctrans("tolower") != 0 && wctrans("toupper") != 0, 1);
    CHECK(wctrans("nothing") == 0, 1);
    CHECK(towctrans(L'A', wctrans("tolower")), L'a');
    CHECK(towctrans(L'a', wctrans("toupper")), L'A');
    CHECK(towctrans(L'5', wctrans("toupper")), L'5');
}

static void wide_letter_case(void)
{
    SUBJECT("Beyond ASCII wide letters have two cases in a locale, not in \"C\"")
    CHECK(towlower(L'A') == L'a' && towlower(L'1') == L'1', 1);
    CHECK(towupper(L'a') == L'A' && towupper(L'[') == L'[', 1);
    CHECK(towlower(0xc4), 0xc4);
    CHECK(towupper(0xe4), 0xe4);
    CHECK(towctrans(0xe4, wctrans("toupper")), 0xe4);
    CHECK(towupper(WEOF) == WEOF, 1);
    CHECK(setlocale(LC_ALL, "English_United States.1252") != NULL, 1);
    CHECK(towlower(0xc4), 0xe4);
    CHECK(towupper(0xe4), 0xc4);
    CHECK(towupper(0x0434), 0x0414);
    CHECK(towlower(0xff21), 0xff41);
    CHECK(towctrans(0xe4, wctrans("toupper")), 0xc4);
    /* Letters that do not come back stay. */
    CHECK(towupper(0xdf), 0xdf);
    CHECK(towupper(0x0131), 0x0131);
    CHECK(towlower(0x0130), 0x0130);
    CHECK(towupper(0xb5), 0xb5);
    CHECK(towupper(0xff), 0x178);
    setlocale(LC_ALL, "C");
}

void characters(void)
{
    classes_of_ascii();
    classes_of_locales();
    wide_classes();
    named_classes();
    wide_letter_case();
}
