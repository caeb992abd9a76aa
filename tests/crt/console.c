/* What needs a console: run by terminal.py, which types what `type` and `press` ask for and looks
 * for what `shown` names. */
#include "checks.h"

#include <conio.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static char line[64];

/* Past the functions under test; on a line of its own, which no screen breaks. */
static void say(const char *what, const char *text)
{
    char marker[64];
    int length = sprintf(marker, "\n<<%s:%s>>\n", what, text);
    _write(1, marker, length);
}

/* A line, and keys for which the terminal must not make lines. */
static void type(const char *keys)
{
    say("type", keys);
}

static void press(const char *keys)
{
    say("press", keys);
}

static void shown(const char *text)
{
    say("shown", text);
}

static void wait_for_key(void)
{
    while (!_kbhit())
        ;
}

static void keys(void)
{
    SUBJECT("Keys are read one by one")
    CHECK(_kbhit(), 0);
    CHECK(kbhit(), 0);
    press("abcd\\r");
    CHECK(_getch(), 'a');
    wait_for_key();
    CHECK(_kbhit() != 0, 1);
    CHECK(kbhit() != 0, 1);
    CHECK(getch(), 'b');
    CHECK(_getche(), 'c');
    CHECK(getche(), 'd');
    CHECK(_getch(), '\r');
    press("ef\\x1b[A");
    CHECK(_getwch(), L'e');
    CHECK(_getwche(), L'f');
    CHECK(_getch(), 0xe0);
    CHECK(_getch(), 72);
    SUBJECT("One key can be given back")
    CHECK(_ungetch('u'), 'u');
    CHECK(_ungetch('v'), EOF);
    CHECK(_kbhit() != 0, 1);
    CHECK(_getch(), 'u');
    CHECK(ungetch('w'), 'w');
    CHECK(_getch(), 'w');
    CHECK(_ungetch(EOF), EOF);
    CHECK(_kbhit(), 0);
}

static void text(void)
{
    SUBJECT("Text goes to the console")
    CHECK(_cputs("put "), 0);
    CHECK(_cprintf("%s %d ", "print", 5), 8);
    CHECK(_putch('c'), 'c');
    CHECK(putch('h'), 'h');
    CHECK(_putwch(L'w'), L'w');
    shown("put print 5 chw");
    CHECK_REFUSED(_cputs(NULL), -1, EINVAL);
    CHECK_REFUSED(_cprintf(NULL), -1, EINVAL);
}

static void lines(void)
{
    int number = 0;
    size_t length = 0;
    SUBJECT("Lines are read from the console")
    EXCEPT_ON_WINE("has none of these", {
        type("line\\r");
        CHECK(_cgets_s(line, sizeof line, &length), 0);
        CHECK_TEXT(line, "line");
        CHECK(length, 4);
        type("42\\r");
        CHECK(_cscanf("%d", &number), 1);
        CHECK(number, 42);
        CHECK_INVALID(_cgets_s(NULL, 5, &length), EINVAL);
        CHECK_INVALID(_cgets_s(line, 0, &length), EINVAL);
        CHECK_REFUSED(_cscanf(NULL), EOF, EINVAL);
    });
}

static void by_name(void)
{
    FILE *out = fopen("CONOUT$", "w");
    FILE *in = fopen("CONIN$", "r");
    SUBJECT("The console is a file")
    CHECK(out != NULL, 1);
    CHECK(_isatty(_fileno(out)) != 0, 1);
    CHECK(fprintf(out, "to CONOUT\n"), 10);
    CHECK(fflush(out), 0);
    shown("to CONOUT");
    CHECK(in != NULL, 1);
    CHECK(_isatty(_fileno(in)) != 0, 1);
    type("from CONIN\\r");
    CHECK_TEXT(fgets(line, sizeof line, in), "from CONIN\n");
    CHECK(fclose(out), 0);
    CHECK(fclose(in), 0);
}

static void by_standard_streams(void)
{
    FILE *again;
    SUBJECT("The standard streams come back to the console")
    CHECK(freopen("other.txt", "w", stdout) == stdout, 1);
    CHECK(_isatty(_fileno(stdout)), 0);
    CHECK(printf("to a file\n"), 10);
    CHECK(freopen("CONOUT$", "w", stdout) == stdout, 1);
    CHECK_FILE("other.txt", "to a file\r\n");
    CHECK(_isatty(_fileno(stdout)) != 0, 1);
    CHECK(printf("to the console\n"), 15);
    fflush(stdout);
    shown("to the console");
    CHECK(freopen("CONIN$", "r", stdin) == stdin, 1);
    type("typed\\r");
    CHECK_TEXT(gets(line), "typed");
    CHECK(freopen_s(&again, "CONOUT$", "w", stderr), 0);
    CHECK(fprintf(stderr, "an error\n"), 9);
    fflush(stderr);
    shown("an error");
    CHECK(remove("other.txt"), 0);
}

static void wide_text(void)
{
    SUBJECT("A Unicode mode brings every character to the console")
    CHECK(_setmode(_fileno(stdout), _O_U16TEXT), _O_TEXT);
    CHECK(wprintf(L"wide \xac00\n"), 7);
    fflush(stdout);
    CHECK(_setmode(_fileno(stdout), _O_TEXT) != _O_TEXT, 1);
    EXCEPT_ON_WINE("writes its bytes", shown("wide \xea\xb0\x80"));
}

void console(void)
{
    keys();
    text();
    lines();
    by_name();
    by_standard_streams();
    wide_text();
}
