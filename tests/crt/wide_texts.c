#include "checks.h"

#include <string.h>
#include <wchar.h>

/* Microsoft's wcstok has three arguments; mingw-w64 declares that of 1998, with two. */
typedef wchar_t *(*take_token)(wchar_t *text, const wchar_t *set, wchar_t **state);
static wchar_t *token(void *function, wchar_t *text, const wchar_t *set, wchar_t **state)
{
    return ((take_token)function)(text, set, state);
}

static void parts_of_wide_texts(void)
{
    wchar_t text[16] = L"one", *state = NULL;
    SUBJECT("Wide texts are joined, searched and taken apart")
    CHECK_WIDE(wcsncat(text, L" two", 2), L"one t");
    CHECK_WIDE(wcsncat(text, L"wo", 9), L"one two");
    CHECK((int)wcsspn(L"112x", L"12"), 3);
    CHECK((int)wcsspn(L"x", L"12"), 0);
    CHECK((int)wcscspn(L"112x", L"x"), 3);
    CHECK((int)wcscspn(L"112", L"x"), 3);
    CHECK_WIDE(wcspbrk(L"hello", L"ol"), L"llo");
    CHECK(wcspbrk(L"hello", L"xyz") == NULL, 1);
    CHECK_WIDE(wcschr(L"a", 0), L"");
    CHECK(wcsrchr(L"a", L'b') == NULL, 1);
    CHECK_WIDE(wcsstr(L"abc", L""), L"abc");
    wcscpy(text, L",a,,b");
    CHECK_WIDE(token(wcstok, text, L",", &state), L"a");
    CHECK_WIDE(token(wcstok, NULL, L",", &state), L"b");
    CHECK(token(wcstok, NULL, L",", &state) == NULL, 1);
    CHECK(wcscmp(L"a\xd800", L"a\xffff") < 0, 1);
    CHECK(wcsncmp(L"ab", L"ac", 2) < 0 && wcsncmp(L"ab", L"ac", 1) == 0, 1);
}

static void wide_blocks(void)
{
    wchar_t block[8] = L"abcdefg";
    wchar_t other[8] = L"";
    SUBJECT("Blocks of wide characters are copied, moved, set, compared and found")
    CHECK(wmemcpy(other, block, 8) == other, 1);
    CHECK_WIDE(other, L"abcdefg");
    CHECK(wmemmove(block + 1, block, 3) == block + 1, 1);
    CHECK_WIDE(block, L"aabcefg");
    CHECK(wmemset(block, L'x', 2) == block, 1);
    CHECK_WIDE(block, L"xxbcefg");
    CHECK(wmemcmp(L"ab\0c", L"ab\0d", 4) < 0, 1);
    CHECK(wmemcmp(L"b", L"a", 1) > 0, 1);
    CHECK(wmemcmp(L"ab", L"ac", 1), 0);
    CHECK(wmemcmp(L"\xffff", L"\x1", 1) > 0, 1);
    CHECK_WIDE(wmemchr(block, L'c', 7), L"cefg");
    CHECK(wmemchr(block, L'q', 7) == NULL, 1);
    CHECK(wmemchr(block, L'c', 3) == NULL, 1);
}

void wide_texts_and_blocks(void)
{
    parts_of_wide_texts();
    wide_blocks();
}
