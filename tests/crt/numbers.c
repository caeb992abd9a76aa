#include "checks.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>

static void random_numbers(void)
{
    static const int of_one[] = {41, 18467, 6334, 26500, 19169, 15724, 11478, 29358, 26962, 24464};
    int i;
    unsigned value = 0;
    SUBJECT("rand has Microsoft's sequence, which begins as after srand(1)")
    CHECK(RAND_MAX, 0x7fff);
    for (i = 0; i < 10; ++i)
        CHECK(rand(), of_one[i]);
    srand(1);
    for (i = 0; i < 10; ++i)
        CHECK(rand(), of_one[i]);
    srand(2);
    CHECK(rand(), 45);
    CHECK(rand(), 29216);
    srand(0);
    CHECK(rand(), 38);
    CHECK(rand_s(&value), 0);
    CHECK_INVALID_UNHEARD(rand_s(NULL), EINVAL);
}

static void texts(void)
{
    char text[72];
    wchar_t wide[72];
    wchar_t *end;
    SUBJECT("Numbers become texts in every base")
    CHECK_TEXT(_itoa(-1, text, 16), "ffffffff");
    CHECK_TEXT(_itoa(-1, text, 2), "11111111111111111111111111111111");
    CHECK_TEXT(_itoa(INT_MIN, text, 10), "-2147483648");
    CHECK_TEXT(_itoa(35, text, 36), "z");
    CHECK_TEXT(_ltoa(-2, text, 10), "-2");
    CHECK_TEXT(_ultoa(4294967294u, text, 10), "4294967294");
    CHECK_TEXT(_i64toa(-5000000000LL, text, 10), "-5000000000");
    CHECK_TEXT(_ui64toa(5000000000ULL, text, 16), "12a05f200");
    CHECK_WIDE(_itow(255, wide, 16), L"ff");
    CHECK_WIDE(_ltow(-255, wide, 10), L"-255");
    CHECK_WIDE(_ultow(8, wide, 8), L"10");
    CHECK_WIDE(_i64tow(-1, wide, 10), L"-1");
    CHECK_WIDE(_ui64tow(9, wide, 2), L"1001");
    SUBJECT("Texts become numbers")
    CHECK(_atoi64("-5000000000x"), -5000000000LL);
    CHECK(_strtoi64("7fffffffffffffff", NULL, 16), 0x7fffffffffffffffLL);
    CHECK((long long)_strtoui64("18446744073709551615", NULL, 10), -1);
    CHECK(_wtoi(L" 12a"), 12);
    CHECK(_wtol(L"-7"), -7);
    CHECK(_wtoi64(L"5000000000"), 5000000000LL);
    CHECK(_wtof(L"2.5") == 2.5, 1);
    CHECK(_wcstoi64(L"-10z", &end, 0), -10);
    CHECK(*end, L'z');
    CHECK((long long)_wcstoui64(L"0x10", NULL, 0), 16);
}

static void bits(void)
{
    unsigned char swapped[4] = "";
    SUBJECT("Bits are rotated and bytes swapped")
    CHECK(_rotl(0x80000001u, 4), 0x18);
    CHECK(_rotr(0x18, 4), 0x80000001LL);
    CHECK(_rotl64(0x8000000000000001ULL, 4), 0x18);
    CHECK(_rotr64(0x18, 3), 3);
    CHECK((unsigned)_lrotl(0x80000001u, 4), 0x18);
    CHECK((unsigned)_lrotr(0x18, 4), 0x80000001LL);
    compiler_intrinsics();
    CHECK(_byteswap_ushort(0x1234), 0x3412);
    CHECK((unsigned)_byteswap_ulong(0x12345678), 0x78563412);
    CHECK((long long)_byteswap_uint64(0x0102030405060708ULL), 0x0807060504030201LL);
    CHECK(_abs64(-5000000000LL), 5000000000LL);
    CHECK(__max(1, 2), 2);
    CHECK(__min(1, 2), 1);
    CHECK(_countof(swapped), 4);
}

void numbers(void)
{
    random_numbers();
    texts();
    bits();
}
