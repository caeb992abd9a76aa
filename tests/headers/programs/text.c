/* Microsoft's C runtime in C: formats, scanning, conversions, wide strings. Prints one line for
 * each subject. */
#include <inttypes.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
#include <wctype.h>

static void formats(void)
{
    char text[64];
    wchar_t wide[64];
    printf("narrow: %d %5u|%-5x|%05d|%+d|%.3f|%e|%g|%c|%10.2s|%%\n", -1, 7u, 255u, 42, 5, 1.5, 1.5,
           1e10, 'c', "string");
    printf("sizes: %I64d %lld %ld %lu %hd %hhu %zu %I32d %" PRId64 " %" PRIx64 "\n", 1LL << 40,
           -2LL, (int)-1, 0xffffffffu, (short)-3, (unsigned char)250, sizeof(int), 6,
           (int64_t)1 << 33, (uint64_t)0xabc);
    printf("kinds: %s %hs %ls %S %ws %c %C\n", "a", "b", L"c", L"\xac00", L"e", 'f', L'\xb098');
    printf("pointer: %p %p\n", (void *)0x1234abcd, (void *)0);
    printf("null: %s %.3s\n", (char *)0, (char *)0);
    printf("star: %*d|%-*d|%.*f\n", 5, 1, 5, 2, 1, 3.14159);
    wprintf(L"wide: %s %hs %S %ls %c %C %d\n", L"a\xac00", "b", "c", L"d", L'\xb098', 'f', 7);
    printf("counted: %d %d\n", _snprintf(text, 4, "%s", "abcdef"),
           snprintf(text, 4, "%s", "abcdef"));
    printf("exact: %d\n", sprintf_s(text, sizeof text, "%s-%d", "x", 12));
    printf("swprintf: %d %d\n", swprintf(wide, 64, L"%s", L"abc"),
           swprintf(wide, 3, L"%s", L"abc"));
    printf("_snwprintf: %d %d %d\n", _snwprintf(wide, 3, L"abcd"), _snwprintf(wide, 4, L"abcd"),
           _scwprintf(L"%d", 12345));
}

static void scanning(void)
{
    int a = 0, b = 0, c = 0, count;
    unsigned hex = 0;
    long long big = 0;
    double number = 0;
    float small = 0;
    char word[16] = "", set[16] = "", rest = 0;
    wchar_t wide[16] = L"";
    count = sscanf(" 12 -7 0x1F ff 3.5 2.25 word", "%d %i %i %x %lf %f %15s", &a, &b, &c, &hex,
                   &number, &small, word);
    printf("scan: %d %d %d %d %x %.2f %.2f %s\n", count, a, b, c, hex, number, (double)small, word);
    count = sscanf("1099511627776,key=value!", "%I64d,%[^=]=%15[a-z]%c", &big, word, set, &rest);
    printf("scan: %d %lld %s %s %c\n", count, big, word, set, rest);
    printf("scan: %d %d\n", sscanf("abc", "%d", &a), sscanf("", "%d", &a));
    printf("scan: %d", sscanf("12:34", "%d:%d%n", &a, &b, &c));
    printf(" %d %d %d\n", a, b, c);
    count = sscanf_s("safe 5", "%s %d", word, (unsigned)sizeof word, &a);
    printf("scan_s: %d %s %d\n", count, word, a);
    count = swscanf(L"\xac00\xb098 77", L"%s %d", wide, &a);
    printf("swscanf: %d %d %d\n", count, (int)wcslen(wide), a);
}

static void strings(void)
{
    wchar_t wide[32] = L"one,two,,three";
    wchar_t *state = NULL, *token;
    char text[16] = "MiXed", number[40];
    wcscat(wide, L".");
    printf("wide: %d %d %d %d\n", (int)wcslen(wide), wcscmp(L"a", L"b") < 0,
           (int)(wcschr(wide, L'w') - wide), (int)(wcsstr(wide, L"three") - wide));
    printf("tokens:");
    for (token = wcstok(wide, L",", &state); token != NULL; token = wcstok(NULL, L",", &state))
        printf(" %S", token);
    printf("\n");
    printf("case: %d %d %s", _stricmp("ABC", "abc"), _wcsicmp(L"ABC", L"abd") < 0, _strupr(text));
    printf(" %s", _strrev(text));
    printf(" %S\n", _wcslwr(wcscpy(wide, L"\xc4"
                                         L"BC")));
    printf("numbers: %s", _itoa(-255, number, 10));
    printf(" %s", _itoa(-1, number, 16));
    printf(" %s", _ultoa(4294967295u, number, 2));
    printf(" %S %d %ld\n", _itow(10, wide, 36), _wtoi(L" -42x"), wcstol(L"0x1fz", &token, 0));
    strcpy_s(text, sizeof text, "copy");
    strcat_s(text, sizeof text, "-cat");
    printf("secure: %s", text);
    printf(" %d", strncpy_s(text, 4, "truncated", _TRUNCATE));
    printf(" %s\n", text);
}

static void conversions(void)
{
    wchar_t wide[16];
    char text[16];
    mbstate_t state = {0};
    const char *source = "a\xf0\x9f\x98\x80z";
    size_t used = mbstowcs(wide, source, 16);
    printf("mbstowcs: %d %x %x\n", (int)used, wide[1], wide[2]);
    used = wcstombs(text, wide, 16);
    printf("wcstombs: %d %d\n", (int)used, strcmp(text, source));
    printf("invalid: %d %d\n", (int)mbstowcs(wide, "\xff", 16),
           (int)wcstombs(text, L"\xd800x", 16));
    used = mbrtowc(wide, "\xea", 1, &state);
    printf("parts: %d", (int)used);
    used = mbrtowc(wide, "\xb0\x80", 2, &state);
    printf(" %d %x\n", (int)used, wide[0]);
    printf("classes: %d %d %d %x\n", iswalpha(0xac00) != 0, iswdigit(L'x'), iswspace(L' ') != 0,
           towupper(L'z'));
}

static void times(void)
{
    time_t moment = 86400;
    struct tm parts;
    char text[32];
    wchar_t wide[32];
    gmtime_s(&parts, &moment);
    asctime_s(text, sizeof text, &parts);
    wcsftime(wide, 32, L"%Y-%m-%d", &parts);
    printf("times: %.10s %S\n", text, wide);
}

int main(void)
{
    int first, second;
    setlocale(LC_ALL, "");
    formats();
    scanning();
    strings();
    conversions();
    times();
    srand(1);
    first = rand();
    second = rand();
    printf("rand: %d %d %d\n", first, second, RAND_MAX);
    return 0;
}
