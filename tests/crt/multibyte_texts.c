/* Korean texts in code page 949: B0 A1 is U+AC00. */
#include "checks.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define GA "\xb0\xa1"
#define NARROW "a" GA "b"
#define WIDE                                                                                       \
    L"a\xac00"                                                                                     \
    L"b"
#define THAI L"\x0e01"

static void whole_texts(void)
{
    char text[16] = "";
    wchar_t wide[16] = L"";
    SUBJECT("Texts are converted by the locale's code page")
    CHECK(setlocale(LC_CTYPE, "Korean_Korea.949") != NULL, 1);
    CHECK((int)MB_CUR_MAX, 2);
    CHECK(___mb_cur_max_func(), 2);
    CHECK((int)mbstowcs(wide, NARROW, 16), 3);
    CHECK_WIDE(wide, WIDE);
    CHECK((int)mbstowcs(NULL, NARROW, 0), 3);
    wcscpy(wide, L"before");
    CHECK((int)mbstowcs(wide, NARROW, 2), 2);
    CHECK(wide[1] == 0xac00 && wide[2] == L'f', 1);
    CHECK_ERRNO((int)mbstowcs(wide, "a\xb0", 16), -1, EILSEQ);
    CHECK_REFUSED_UNHEARD((int)mbstowcs(wide, NULL, 4), -1, EINVAL);
    CHECK((int)wcstombs(text, WIDE, 16), 4);
    CHECK_TEXT(text, NARROW);
    CHECK((int)wcstombs(NULL, WIDE, 0), 4);
    strcpy(text, "before");
    CHECK((int)wcstombs(text, WIDE, 2), 1);
    CHECK_TEXT(text, "aefore");
    CHECK_ERRNO((int)wcstombs(text, THAI, 16), -1, EILSEQ);
    EXCEPT_ON_WINE("ends the program", CHECK_REFUSED((int)wcstombs(text, NULL, 4), -1, EINVAL));
}

static void with_sizes_of_buffers(void)
{
    char text[16] = "";
    wchar_t wide[16] = L"";
    size_t count = 77;
    SUBJECT("mbstowcs_s and wcstombs_s count the zero and know the buffer's size")
    CHECK(mbstowcs_s(&count, wide, 16, NARROW, _TRUNCATE), 0);
    CHECK_WIDE(wide, WIDE);
    CHECK((int)count, 4);
    CHECK(mbstowcs_s(&count, NULL, 0, NARROW, 0), 0);
    CHECK((int)count, 4);
    CHECK(mbstowcs_s(&count, wide, 16, NARROW, 2), 0);
    CHECK((int)count, 3);
    CHECK((int)wcslen(wide), 2);
    CHECK(mbstowcs_s(&count, wide, 3, NARROW, _TRUNCATE), STRUNCATE);
    CHECK((int)count, 3);
    CHECK_REFUSED(mbstowcs_s(&count, wide, 3, NARROW, 3), ERANGE, ERANGE);
    CHECK_WIDE(wide, L"");
    CHECK_REFUSED(mbstowcs_s(&count, NULL, 4, NARROW, 2), EINVAL, EINVAL);
    CHECK_REFUSED(mbstowcs_s(&count, wide, 4, NULL, 2), EINVAL, EINVAL);
    EXCEPT_ON_WINE("says so by errno alone", {
        CHECK(mbstowcs_s(&count, wide, 16, "a\xff", _TRUNCATE), EILSEQ);
        CHECK((int)count, 0);
    });
    CHECK(wcstombs_s(&count, text, 16, WIDE, _TRUNCATE), 0);
    CHECK_TEXT(text, NARROW);
    CHECK((int)count, 5);
    CHECK(wcstombs_s(&count, NULL, 0, WIDE, 0), 0);
    CHECK((int)count, 5);
    CHECK_REFUSED(wcstombs_s(&count, text, 3, L"abc", 3), ERANGE, ERANGE);
    CHECK_TEXT(text, "");
    CHECK_REFUSED(wcstombs_s(&count, NULL, 4, WIDE, 2), EINVAL, EINVAL);
    CHECK_REFUSED(wcstombs_s(&count, text, 4, NULL, 2), EINVAL, EINVAL);
    CHECK(wcstombs_s(&count, text, 16, L"a" THAI, _TRUNCATE), EILSEQ);
    CHECK_TEXT(text, "");
    CHECK((int)count, 0);
    EXCEPT_ON_WINE("cuts the character in two", {
        CHECK(wcstombs_s(&count, text, 3, L"a\xac00", _TRUNCATE), STRUNCATE);
        CHECK_TEXT(text, "a");
    });
}

static void single_characters(void)
{
    char bytes[8] = "";
    wchar_t c = 0;
    SUBJECT("Characters are converted one at a time")
    CHECK(mbtowc(&c, GA, 2), 2);
    CHECK(c, 0xac00);
    CHECK(mbtowc(&c, "", 1), 0);
    CHECK(mbtowc(NULL, GA, 2), 2);
    CHECK(mbtowc(NULL, NULL, 0), 0);
    EXCEPT_ON_WINE("takes it for a character", CHECK_ERRNO(mbtowc(&c, "\xb0", 1), -1, EILSEQ));
    CHECK(mblen(GA, 2), 2);
    CHECK(mblen("a", 1), 1);
    CHECK(mblen("", 1), 0);
    CHECK(mblen(NULL, 0), 0);
    CHECK(mblen(GA, 1), -1);
    CHECK(wctomb(bytes, 0xac00), 2);
    CHECK_TEXT(bytes, GA);
    CHECK(wctomb(bytes, 0), 1);
    CHECK_ERRNO(wctomb(bytes, THAI[0]), -1, EILSEQ);
    CHECK(btowc('a'), L'a');
    CHECK(btowc(EOF) == WEOF && btowc(0xb0) == WEOF, 1);
    CHECK(wctob(L'a'), 'a');
    CHECK(wctob(0xac00), EOF);
    CHECK(wctob(WEOF), EOF);
}

static void by_states(void)
{
    char bytes[8] = "";
    const char *from = NARROW;
    const wchar_t *wide_from = WIDE;
    wchar_t wide[8] = L"";
    mbstate_t state;
    SUBJECT("A state keeps the first half of a character")
    memset(&state, 0, sizeof state);
    CHECK(mbsinit(&state) != 0 && mbsinit(NULL) != 0, 1);
    CHECK((int)mbrlen("a", 1, &state), 1);
    CHECK((int)mbrlen(GA, 2, &state), 2);
    CHECK((int)mbrlen("\xb0", 1, &state), -2);
    CHECK(mbsinit(&state), 0);
    CHECK((int)mbrlen("\xa1", 1, &state) > 0, 1);
    CHECK(mbsinit(&state) != 0, 1);
    CHECK((int)mbrtowc(wide, "a", 1, &state), 1);
    CHECK((int)mbrtowc(wide, "\xb0", 1, &state), -2);
    CHECK((int)mbrtowc(wide, "\xa1", 1, &state) > 0, 1);
    CHECK(wide[0], 0xac00);
    CHECK((int)mbrtowc(wide, "", 1, &state), 0);
    EXCEPT_ON_WINE("takes it for a character", {
        CHECK_ERRNO((int)mbrtowc(wide, "\xff", 1, &state), -1, EILSEQ);
        CHECK_ERRNO((int)mbrlen("\xff", 1, &state), -1, EILSEQ);
    });
    memset(&state, 0, sizeof state);
    CHECK((int)wcrtomb(bytes, L'a', &state), 1);
    CHECK((int)wcrtomb(bytes, 0xac00, &state), 2);
    CHECK_TEXT(bytes, GA);
    CHECK_ERRNO((int)wcrtomb(bytes, THAI[0], &state), -1, EILSEQ);
    memset(&state, 0, sizeof state);
    CHECK((int)mbsrtowcs(wide, &from, 8, &state), 3);
    CHECK_WIDE(wide, WIDE);
    CHECK(from == NULL, 1);
    from = NARROW;
    CHECK((int)mbsrtowcs(wide, &from, 2, &state), 2);
    CHECK_TEXT(from, "b");
    CHECK_REFUSED((int)mbsrtowcs(wide, NULL, 8, &state), -1, EINVAL);
    CHECK((int)wcsrtombs(bytes, &wide_from, 8, &state), 4);
    CHECK_TEXT(bytes, NARROW);
    CHECK(wide_from == NULL, 1);
    wide_from = WIDE;
    CHECK((int)wcsrtombs(bytes, &wide_from, 2, &state), 1);
    CHECK(*wide_from, 0xac00);
    wide_from = THAI;
    CHECK_ERRNO((int)wcsrtombs(bytes, &wide_from, 8, &state), -1, EILSEQ);
}

void multibyte_texts(void)
{
    whole_texts();
    with_sizes_of_buffers();
    single_characters();
    by_states();
    setlocale(LC_ALL, "C");
}
