#include "checks.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

void scanning(void)
{
    int a = 0, b = 0;
    unsigned hex = 0;
    long long big = 0;
    double number = 0;
    char word[8] = "", letter = 0;
    wchar_t wide[8] = L"";
    SUBJECT("Scanning by Microsoft's rules")
    CHECK(sscanf("12 -7 ff", "%d %i %x", &a, &b, &hex), 3);
    CHECK(a == 12 && b == -7 && hex == 255, 1);
    CHECK(sscanf("5000000000", "%I64d", &big), 1);
    CHECK(big, 5000000000LL);
    CHECK(sscanf("2.5,x", "%lf,%c", &number, &letter), 2);
    CHECK(number == 2.5 && letter == 'x', 1);
    CHECK(sscanf("wide", "%S", wide), 1);
    CHECK_WIDE(wide, L"wide");
    CHECK(sscanf("abc", "%d", &a), 0);
    CHECK(sscanf("", "%d", &a), -1);
    CHECK(swscanf(L"w 5", L"%s %d", wide, &a), 2);
    CHECK_WIDE(wide, L"w");
    CHECK(swscanf(L"n", L"%S", word), 1);
    CHECK_TEXT(word, "n");
    SUBJECT("scanf_s takes the sizes of buffers and stores nothing that does not fit")
    CHECK(sscanf_s("word 5 c", "%s %d %c", word, (unsigned)sizeof word, &a, &letter, 1u), 3);
    CHECK_TEXT(word, "word");
    CHECK(a == 5 && letter == 'c', 1);
    CHECK(sscanf_s("too-long-a-word 6", "%s %d", word, (unsigned)sizeof word, &a), 0);
    CHECK_TEXT(word, "");
    CHECK(a, 5);
    CHECK(sscanf_s("key=1", "%[a-z]=%d", word, (unsigned)sizeof word, &a), 2);
    CHECK_TEXT(word, "key");
    CHECK(swscanf_s(L"wide 7", L"%s %d", wide, 8u, &a), 2);
    CHECK_WIDE(wide, L"wide");
    CHECK(_snscanf("12345", 3, "%d", &a), 1);
    CHECK(a, 123);
}
