#include "checks.h"

#include <errno.h>
#include <io.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static char text[16];
static wchar_t wide[16];
static int number;

static void output(int count, ...)
{
    SUBJECT("Narrow text goes to stdout")
    CHECK(__acrt_iob_func(1) == stdout, 1);
    CHECK(__acrt_iob_func(2) == stderr, 1);
    CHECK(putchar('a'), 'a');
    CHECK(_fputchar('b'), 'b');
    CHECK(puts("c") >= 0, 1);
    CHECK(printf("%d\n", 1), 2);
    CHECK(printf_s("%d\n", 2), 2);
    WITH_LIST(count, CHECK(vprintf("%d\n", list), 2));
    WITH_LIST(count, CHECK(vprintf_s("%d\n", list), 2));
    CHECK_REFUSED(printf(NULL), -1, EINVAL);
    CHECK_REFUSED(printf_s(NULL), -1, EINVAL);
    CHECK_REFUSED(printf_s("%y"), -1, EINVAL);
    WITH_LIST(count, CHECK_REFUSED(vprintf(NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vprintf_s(NULL, list), -1, EINVAL));
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(puts(NULL), EOF, EINVAL));
    fflush(stdout);
    setvbuf(stdout, NULL, _IONBF, 0);
    _close(1);
    CHECK_ERRNO(putchar('a'), EOF, EBADF);
    CHECK_ERRNO(_fputchar('a'), EOF, EBADF);
    CHECK_ERRNO(puts("c"), EOF, EBADF);
    handler_calls();
}

static void some_output(void)
{
    output(1, 3);
}

static void wide_output(int count, ...)
{
    SUBJECT("Wide text goes to stdout")
    CHECK(putwchar(L'a'), L'a');
    CHECK(_fputwchar(L'b'), L'b');
    CHECK(_putws(L"c") >= 0, 1);
    CHECK(wprintf(L"%d\n", 1), 2);
    CHECK(wprintf_s(L"%d\n", 2), 2);
    WITH_LIST(count, CHECK(vwprintf(L"%d\n", list), 2));
    WITH_LIST(count, CHECK(vwprintf_s(L"%d\n", list), 2));
    CHECK_REFUSED(wprintf(NULL), -1, EINVAL);
    CHECK_REFUSED(wprintf_s(NULL), -1, EINVAL);
    CHECK_REFUSED(wprintf_s(L"%y"), -1, EINVAL);
    WITH_LIST(count, CHECK_REFUSED(vwprintf(NULL, list), -1, EINVAL));
    WITH_LIST(count, CHECK_REFUSED(vwprintf_s(NULL, list), -1, EINVAL));
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(_putws(NULL) == (int)WEOF, 1, EINVAL));
    fflush(stdout);
    setvbuf(stdout, NULL, _IONBF, 0);
    _close(1);
    CHECK_ERRNO(putwchar(L'a'), WEOF, EBADF);
    CHECK_ERRNO(_fputwchar(L'a'), WEOF, EBADF);
    CHECK_ERRNO(_putws(L"c") == (int)WEOF, 1, EBADF);
    handler_calls();
}

static void some_wide_output(void)
{
    wide_output(1, 3);
}

static void input(int count, ...)
{
    SUBJECT("Narrow text comes from stdin")
    CHECK(getchar(), 'a');
    CHECK(_fgetchar(), 'b');
    CHECK_TEXT(gets(text), "c");
    CHECK_TEXT(gets_s(text, 16), "d e");
    CHECK(scanf("%d", &number), 1);
    CHECK(number, 1);
    CHECK(scanf_s("%s", text, 16u), 1);
    CHECK_TEXT(text, "two");
    WITH_LIST(count, CHECK(vscanf("%d", list), 1));
    CHECK(number, 3);
    WITH_LIST(count, CHECK(vscanf_s("%d", list), 1));
    CHECK(number, 4);
    CHECK(scanf_s("%s", text, 3u), 0);
    CHECK_TEXT(text, "");
    /* The first character that has no room is read. */
    CHECK_TEXT(gets(text), "g");
    CHECK(scanf("%d", &number), 0);
    CHECK_TEXT(gets(text), "last");
    CHECK(getchar(), EOF);
    CHECK(feof(stdin) != 0, 1);
    CHECK(scanf("%d", &number), EOF);
    CHECK(gets_s(text, 16) == NULL, 1);
    CHECK_REFUSED(gets_s(NULL, 16) == NULL, 1, EINVAL);
    CHECK_REFUSED(gets_s(text, 0) == NULL, 1, EINVAL);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(gets(NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(scanf(NULL), EOF, EINVAL);
        CHECK_REFUSED(scanf_s(NULL), EOF, EINVAL);
        WITH_LIST(count, CHECK_REFUSED(vscanf(NULL, list), EOF, EINVAL));
        WITH_LIST(count, CHECK_REFUSED(vscanf_s(NULL, list), EOF, EINVAL));
    });
    clearerr(stdin);
    _close(0);
    CHECK_ERRNO(getchar(), EOF, EBADF);
    CHECK_ERRNO(_fgetchar(), EOF, EBADF);
    CHECK_ERRNO(gets(text) == NULL, 1, EBADF);
    CHECK_ERRNO(gets_s(text, 16) == NULL, 1, EBADF);
    CHECK_ERRNO(scanf("%d", &number), EOF, EBADF);
    CHECK_ERRNO(scanf_s("%d", &number), EOF, EBADF);
    WITH_LIST(count, CHECK_ERRNO(vscanf("%d", list), EOF, EBADF));
    WITH_LIST(count, CHECK_ERRNO(vscanf_s("%d", list), EOF, EBADF));
    handler_calls();
}

static void some_input(void)
{
    input(1, &number);
}

static void wide_input(int count, ...)
{
    SUBJECT("Wide text comes from stdin")
    CHECK(getwchar(), L'a');
    CHECK(_fgetwchar(), L'b');
    CHECK_WIDE(_getws(wide), L"c");
    EXCEPT_ON_WINE("has no _getws_s", CHECK_WIDE(_getws_s(wide, 16), L"d e"));
    if (on_wine())
        _getws(wide);
    CHECK(wscanf(L"%d", &number), 1);
    CHECK(number, 1);
    CHECK(wscanf_s(L"%s", wide, 16u), 1);
    CHECK_WIDE(wide, L"two");
    WITH_LIST(count, CHECK(vwscanf(L"%d", list), 1));
    CHECK(number, 3);
    WITH_LIST(count, CHECK(vwscanf_s(L"%d", list), 1));
    CHECK(number, 4);
    CHECK(wscanf_s(L"%s", wide, 3u), 0);
    CHECK_WIDE(wide, L"");
    CHECK_WIDE(_getws(wide), L"g");
    CHECK_WIDE(_getws(wide), L"last");
    CHECK(getwchar(), WEOF);
    CHECK(wscanf(L"%d", &number), EOF);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(_getws(NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(_getws_s(NULL, 16) == NULL, 1, EINVAL);
        CHECK_REFUSED(_getws_s(wide, 0) == NULL, 1, EINVAL);
        CHECK_REFUSED(wscanf(NULL), EOF, EINVAL);
        CHECK_REFUSED(wscanf_s(NULL), EOF, EINVAL);
        WITH_LIST(count, CHECK_REFUSED(vwscanf(NULL, list), EOF, EINVAL));
        WITH_LIST(count, CHECK_REFUSED(vwscanf_s(NULL, list), EOF, EINVAL));
    });
    clearerr(stdin);
    _close(0);
    CHECK_ERRNO(getwchar(), WEOF, EBADF);
    CHECK_ERRNO(_fgetwchar(), WEOF, EBADF);
    CHECK_ERRNO(_getws(wide) == NULL, 1, EBADF);
    CHECK_ERRNO(wscanf(L"%d", &number), EOF, EBADF);
    CHECK_ERRNO(wscanf_s(L"%d", &number), EOF, EBADF);
    WITH_LIST(count, CHECK_ERRNO(vwscanf(L"%d", list), EOF, EBADF));
    WITH_LIST(count, CHECK_ERRNO(vwscanf_s(L"%d", list), EOF, EBADF));
    handler_calls();
}

static void some_wide_input(void)
{
    wide_input(1, &number);
}

static void too_long_lines(void)
{
    SUBJECT("A line that does not fit leaves nothing")
    CHECK(gets_s(text, 3) == NULL, 1);
    EXCEPT_ON_WINE("sets no error", CHECK(errno, ERANGE));
    CHECK(handler_calls(), 1);
    CHECK_TEXT(text, "");
}

static void complaints(void)
{
    SUBJECT("perror says what errno is")
    errno = ENOENT;
    perror("file");
    errno = EACCES;
    perror("");
    errno = EBADF;
    _wperror(L"wide");
    perror(NULL);
}

static void complaint_without_memory(void)
{
    SUBJECT("perror says it in Microsoft's words")
    errno = ENOMEM;
    perror("memory");
}

void standard_streams(void)
{
    struct streams in = {"standard.in", "standard.out", NULL};
    struct streams out = {NULL, "standard.out", NULL};
    struct streams errors = {NULL, NULL, "standard.out"};
    CHECK(in_child_with(some_output, out), 0);
    CHECK_LINES("standard.out", "abc\n1\n2\n3\n3\n");
    CHECK(in_child_with(some_wide_output, out), 0);
    CHECK_LINES("standard.out", "abc\n1\n2\n3\n3\n");
    MAKE_FILE("standard.in", "abc\nd e\n1 two 3 4 long\nlast\n");
    CHECK(in_child_with(some_input, in), 0);
    CHECK(in_child_with(some_wide_input, in), 0);
    MAKE_FILE("standard.in", "long\n");
    CHECK(in_child_with(too_long_lines, in), 0);
    CHECK(in_child_with(complaints, errors), 0);
    CHECK_LINES("standard.out", "file: No such file or directory\nPermission denied\n"
                                "wide: Bad file descriptor\nBad file descriptor\n");
    CHECK(in_child_with(complaint_without_memory, errors), 0);
    EXCEPT_ON_WINE("has words of its own",
                   CHECK_LINES("standard.out", "memory: Not enough space\n"));
    remove("standard.in");
    remove("standard.out");
}
