/* The plain functions of C that most programs call. */
#include "checks.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static void bytes(void)
{
    char block[8] = "abcdefg";
    char other[8] = "";
    SUBJECT("Bytes are copied, moved, set, compared and found")
    CHECK(memcpy(other, block, 8) == other, 1);
    CHECK_TEXT(other, "abcdefg");
    CHECK(memmove(block + 1, block, 3) == block + 1, 1);
    CHECK_TEXT(block, "aabcefg");
    CHECK(memset(block, 'x', 2) == block, 1);
    CHECK_TEXT(block, "xxbcefg");
    CHECK(memcmp("ab\0c", "ab\0d", 4) < 0, 1);
    CHECK(memcmp("ab", "ab", 2), 0);
    CHECK((char *)memchr(block, 'c', 7) - block, 3);
    CHECK(memchr(block, 'q', 7) == NULL, 1);
}

static void texts(void)
{
    char text[16];
    SUBJECT("Texts are copied, joined, compared, searched and taken apart")
    CHECK_TEXT(strcpy(text, "one"), "one");
    CHECK_TEXT(strcat(text, " two"), "one two");
    CHECK_TEXT(strncat(text, "three", 2), "one twoth");
    CHECK((int)strlen(text), 9);
    CHECK_TEXT(strncpy(text, "ab\0xyz", 5), "ab");
    CHECK(text[4], 0);
    CHECK(strcmp("a", "b") < 0, 1);
    CHECK(strcmp("b", "a") > 0, 1);
    CHECK(strncmp("abc", "abd", 2), 0);
    CHECK_TEXT(strchr("hello", 'l'), "llo");
    CHECK(strchr("hello", 'x') == NULL, 1);
    CHECK_TEXT(strrchr("hello", 'l'), "lo");
    CHECK_TEXT(strstr("hello", "el"), "ello");
    CHECK(strstr("hello", "le") == NULL, 1);
    CHECK((int)strspn("112x", "12"), 3);
    CHECK((int)strcspn("112x", "x"), 3);
    CHECK_TEXT(strpbrk("hello", "ol"), "llo");
    strcpy(text, "a,b;;c");
    CHECK_TEXT(strtok(text, ",;"), "a");
    CHECK_TEXT(strtok(NULL, ",;"), "b");
    CHECK_TEXT(strtok(NULL, ",;"), "c");
    CHECK(strtok(NULL, ",;") == NULL, 1);
}

static void wide_texts(void)
{
    wchar_t text[16];
    SUBJECT("Wide texts are copied, joined, compared and searched")
    CHECK_WIDE(wcscpy(text, L"one"), L"one");
    CHECK_WIDE(wcscat(text, L" two"), L"one two");
    CHECK((int)wcslen(text), 7);
    CHECK_WIDE(wcsncpy(text, L"abc", 2), L"abe two");
    CHECK(wcscmp(L"a", L"b") < 0, 1);
    CHECK(wcsncmp(L"abc", L"abd", 2), 0);
    CHECK_WIDE(wcschr(L"hello", L'l'), L"llo");
    CHECK_WIDE(wcsrchr(L"hello", L'l'), L"lo");
    CHECK_WIDE(wcsstr(L"hello", L"el"), L"ello");
    CHECK(wcsstr(L"hello", L"le") == NULL, 1);
}

static int format(char *to, const char *how, ...)
{
    va_list arguments;
    int count;
    va_start(arguments, how);
    count = vsprintf(to, how, arguments);
    va_end(arguments);
    return count;
}

static void numbers(void)
{
    char text[64];
    SUBJECT("Numbers become texts and texts numbers")
    CHECK(sprintf(text, "%d %u %x %c %s %%", -5, 7u, 255, 'c', "s"), 13);
    CHECK_TEXT(text, "-5 7 ff c s %");
    CHECK(format(text, "%05d|%-4s|%.2f", 42, "ab", 1.5), 15);
    CHECK_TEXT(text, "00042|ab  |1.50");
    CHECK_TEXT(itoa(-42, text, 10), "-42");
    CHECK(atoi(" 42x"), 42);
    CHECK(atoi("x"), 0);
    CHECK(atol("-7"), -7);
    CHECK(atof("1.5") == 1.5, 1);
    CHECK(abs(-3), 3);
    CHECK(labs(-3), 3);
}

static void memory(void)
{
    char *block;
    SUBJECT("malloc, calloc and realloc give memory, and none where there is not enough")
    block = (char *)malloc(10);
    CHECK(block != NULL, 1);
    block[0] = 'x';
    block = (char *)realloc(block, 20000);
    CHECK(block[0], 'x');
    free(block);
    block = (char *)calloc(5, 4);
    CHECK(block[0] == 0 && block[19] == 0, 1);
    free(block);
}

void basics(void)
{
    bytes();
    texts();
    wide_texts();
    numbers();
    memory();
}
