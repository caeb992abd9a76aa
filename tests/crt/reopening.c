#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static char line[64];

static void files(void)
{
    FILE *file = fopen("first.txt", "w");
    FILE *again = NULL;
    SUBJECT("A stream goes on with another file, in another direction and in another mode")
    fputs("first\n", file);
    CHECK(freopen("second.txt", "w", file) == file, 1);
    CHECK_FILE("first.txt", "first\r\n");
    fputs("second\n", file);
    CHECK(_wfreopen(L"first.txt", L"r", file) == file, 1);
    CHECK_TEXT(fgets(line, sizeof line, file), "first\n");
    CHECK(fgets(line, sizeof line, file) == NULL, 1);
    CHECK_FILE("second.txt", "second\r\n");
    CHECK(freopen_s(&again, "second.txt", "a", file), 0);
    CHECK(again == file, 1);
    CHECK(feof(file), 0);
    fputs("third\n", file);
    CHECK(_wfreopen_s(&again, L"second.txt", L"r+", file), 0);
    CHECK_TEXT(fgets(line, sizeof line, file), "second\n");
    CHECK(fseek(file, 0, SEEK_CUR), 0);
    CHECK(fputs("T", file) >= 0, 1);
    CHECK(freopen("second.txt", "rb", file) == file, 1);
    CHECK((int)fread(line, 1, sizeof line, file), 15);
    CHECK(memcmp(line, "second\r\nThird\r\n", 15), 0);
    CHECK(freopen("first.txt", "w, ccs=UTF-8", file) == file, 1);
    CHECK(fputws(L"\xe9", file) >= 0, 1);
    CHECK(fclose(file), 0);
    CHECK_FILE("first.txt", "\xef\xbb\xbf\xc3\xa9");
}

static void failures(void)
{
    FILE *file = fopen("second.txt", "r");
    FILE *again = file;
    SUBJECT("A file that cannot be opened closes the stream")
    CHECK_ERRNO(freopen("missing.txt", "r", file) == NULL, 1, ENOENT);
    file = fopen("second.txt", "r");
    CHECK_ERRNO(_wfreopen(L"missing.txt", L"r", file) == NULL, 1, ENOENT);
    file = fopen("second.txt", "r");
    CHECK(freopen_s(&again, "missing.txt", "r", file), ENOENT);
    CHECK(again == NULL, 1);
    file = fopen("second.txt", "r");
    again = file;
    CHECK(_wfreopen_s(&again, L"missing.txt", L"r", file), ENOENT);
    CHECK(again == NULL, 1);
    file = fopen("second.txt", "r");
    CHECK_INVALID(freopen_s(NULL, "second.txt", "r", file), EINVAL);
    CHECK_INVALID(_wfreopen_s(NULL, L"second.txt", L"r", file), EINVAL);
    CHECK_REFUSED(freopen("second.txt", "q", file) == NULL, 1, EINVAL);
    EXCEPT_ON_WINE("looks for it, or crashes", {
        CHECK_REFUSED(freopen(NULL, "r", stdin) == NULL, 1, EINVAL);
        CHECK_REFUSED(freopen("second.txt", NULL, stdin) == NULL, 1, EINVAL);
        CHECK_REFUSED(freopen("second.txt", "r", NULL) == NULL, 1, EINVAL);
    });
    handler_calls();
}

static void standard_output(void)
{
    SUBJECT("stdout and stderr may become files, with CR LF")
    CHECK(freopen("second.txt", "w", stdout) == stdout, 1);
    CHECK(_fileno(stdout), 1);
    CHECK(printf("one\n"), 4);
    CHECK(puts("two") >= 0, 1);
    CHECK(putchar('3'), '3');
    CHECK(ftell(stdout), 11);
    CHECK(fclose(stdout), 0);
    CHECK(freopen("first.txt", "wb", stderr) == stderr, 1);
    CHECK(fprintf(stderr, "one\n"), 4);
    CHECK(fputs("two: text\n", stderr) >= 0, 1);
}

static void standard_input(void)
{
    SUBJECT("stdin may become a file, and another one")
    CHECK(freopen("first.txt", "r", stdin) == stdin, 1);
    CHECK(_fileno(stdin), 0);
    CHECK_TEXT(gets(line), "one");
    CHECK(scanf("%s", line), 1);
    CHECK_TEXT(line, "two:");
    CHECK(freopen("second.txt", "rb", stdin) == stdin, 1);
    CHECK_TEXT(fgets(line, sizeof line, stdin), "one\r\n");
    CHECK(getchar(), 't');
}

static void standard_output_and_back(void)
{
    int saved = _dup(1);
    SUBJECT("stdout may become a file for some time")
    CHECK(saved > 2, 1);
    CHECK(printf("before\n"), 7);
    fflush(stdout);
    CHECK(freopen("second.txt", "w", stdout) == stdout, 1);
    CHECK(printf("within\n"), 7);
    fflush(stdout);
    CHECK(_dup2(saved, 1), 0);
    CHECK(printf("after\n"), 6);
    CHECK(fflush(stdout), 0);
}

static void standard_input_by_descriptor(void)
{
    int file = _open("second.txt", _O_RDONLY);
    SUBJECT("stdin reads what is put behind its descriptor")
    CHECK(_dup2(file, _fileno(stdin)), 0);
    CHECK(_close(file), 0);
    CHECK_TEXT(gets(line), "within");
}

void reopening(void)
{
    struct streams out = {NULL, "third.txt", NULL};
    files();
    failures();
    CHECK(in_child(standard_output), 0);
    CHECK_FILE("second.txt", "one\r\ntwo\r\n3");
    CHECK_FILE("first.txt", "one\ntwo: text\n");
    CHECK(in_child(standard_input), 0);
    CHECK(in_child_with(standard_output_and_back, out), 0);
    CHECK_FILE("second.txt", "within\r\n");
    CHECK_LINES("third.txt", "before\nafter\n");
    CHECK(in_child(standard_input_by_descriptor), 0);
    remove("first.txt");
    remove("second.txt");
    remove("third.txt");
}
