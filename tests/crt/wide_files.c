#include "checks.h"

#include <errno.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static wchar_t line[64];

static FILE *without_descriptor(const char *mode)
{
    FILE *file = fopen("wide.txt", mode);
    setvbuf(file, NULL, _IONBF, 0);
    _close(_fileno(file));
    return file;
}

static void writing(void)
{
    FILE *file = fopen("wide.txt", "w");
    SUBJECT("Wide characters and lines are written as narrow text")
    CHECK(fputwc(L'a', file), L'a');
    CHECK(putwc(L'\n', file), L'\n');
    CHECK(fputws(L"one\ntwo", file) >= 0, 1);
    CHECK(fputws(L"", file) >= 0, 1);
    CHECK(fwide(file, 1), 1);
    CHECK(fputs("narrow", file) >= 0, 1);
    fclose(file);
    CHECK_FILE("wide.txt", "a\r\none\r\ntwonarrow");
    file = fopen("wide.txt", "r");
    CHECK_ERRNO(fputwc(L'a', file), WEOF, EBADF);
    fclose(file);
    file = fopen("wide.txt", "r");
    CHECK_ERRNO(putwc(L'a', file), WEOF, EBADF);
    fclose(file);
    file = fopen("wide.txt", "r");
    CHECK_ERRNO(fputws(L"a", file) == (int)WEOF, 1, EBADF);
    fclose(file);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(fputwc(L'a', NULL), WEOF, EINVAL);
        CHECK_REFUSED(fputws(L"a", NULL) == (int)WEOF, 1, EINVAL);
        CHECK_REFUSED(fputws(NULL, stdout) == (int)WEOF, 1, EINVAL);
    });
}

static void reading(void)
{
    FILE *file = fopen("wide.txt", "r");
    SUBJECT("Wide characters and lines are read from narrow text")
    CHECK(fgetwc(file), L'a');
    CHECK(getwc(file), L'\n');
    CHECK(ungetwc(L'z', file), L'z');
    CHECK(getwc(file), L'z');
    CHECK_WIDE(fgetws(line, 64, file), L"one\n");
    CHECK_WIDE(fgetws(line, 3, file), L"tw");
    CHECK_WIDE(fgetws(line, 64, file), L"onarrow");
    CHECK(fgetws(line, 64, file) == NULL, 1);
    CHECK(fgetwc(file), WEOF);
    CHECK(feof(file) != 0, 1);
    CHECK(ungetwc(WEOF, file), WEOF);
    fclose(file);
    file = without_descriptor("r");
    CHECK_ERRNO(fgetwc(file), WEOF, EBADF);
    CHECK_ERRNO(getwc(file), WEOF, EBADF);
    CHECK_ERRNO(fgetws(line, 64, file) == NULL, 1, EBADF);
    fclose(file);
    CHECK_REFUSED(ungetwc(L'z', NULL), WEOF, EINVAL);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(fgetwc(NULL), WEOF, EINVAL);
        CHECK_REFUSED(fgetws(line, 64, NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(fgetws(NULL, 64, stdin) == NULL, 1, EINVAL);
    });
    handler_calls();
}

void wide_files(void)
{
    writing();
    reading();
    remove("wide.txt");
}
