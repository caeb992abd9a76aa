#include "checks.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static void say_a(void)
{
    printf("a");
}

static int say_b(void)
{
    return printf("b");
}

static int say_c(void)
{
    return printf("c");
}

static void say_d(void)
{
    printf("d");
    fflush(stdout);
}

static void registering(void)
{
    SUBJECT("What is registered for the end is called the other way round")
    CHECK(atexit(say_a), 0);
    CHECK(_onexit(say_b) == say_b, 1);
    CHECK(onexit(say_c) == say_c, 1);
    CHECK(at_quick_exit(say_d), 0);
    printf("main ");
}

static void by_exit(void)
{
    atexit(say_a);
    printf("exit ");
    exit(5);
}

/* Neither functions nor buffers. */
static void by_exit_at_once(void)
{
    atexit(say_a);
    printf("lost ");
    _exit(6);
}

static void by_standards_exit_at_once(void)
{
    atexit(say_a);
    printf("lost ");
    _Exit(7);
}

static void by_quick_exit(void)
{
    atexit(say_a);
    at_quick_exit(say_d);
    quick_exit(8);
}

static void without_report(void)
{
    _set_abort_behavior(0, _WRITE_ABORT_MSG | _CALL_REPORTFAULT);
    _set_error_mode(_OUT_TO_STDERR);
}

static void by_abort(void)
{
    without_report();
    atexit(say_a);
    abort();
}

static void take(int number)
{
    printf("signal %d", number);
    fflush(stdout);
}

static void by_abort_with_action(void)
{
    without_report();
    signal(SIGABRT, take);
    abort();
}

static void by_assertion(void)
{
    without_report();
    _assert("a == b", "file.c", 3);
}

static void by_wide_assertion(void)
{
    without_report();
    _wassert(L"a == b", L"file.c", 4);
}

static const char *first_line(const char *name)
{
    static char line[128];
    FILE *file = fopen(name, "r");
    line[0] = 0;
    fgets(line, sizeof line, file);
    fclose(file);
    return line;
}

static void ways_to_end(void)
{
    struct streams out = {NULL, "ending.txt", "errors.txt"};
    SUBJECT("A program ends with its code, after the functions for it unless it ends at once")
    CHECK(in_child_with(registering, out), 0);
    CHECK_LINES("ending.txt", "main cba");
    CHECK(in_child_with(by_exit, out), 5);
    CHECK_LINES("ending.txt", "exit a");
    CHECK(in_child_with(by_exit_at_once, out), 6);
    EXCEPT_ON_WINE("has no buffer", CHECK_LINES("ending.txt", ""));
    CHECK(in_child_with(by_standards_exit_at_once, out), 7);
    EXCEPT_ON_WINE("has no buffer", CHECK_LINES("ending.txt", ""));
    CHECK(in_child_with(by_quick_exit, out), 8);
    CHECK_LINES("ending.txt", "d");
    CHECK(in_child_with(by_abort, out), 3);
    CHECK_LINES("ending.txt", "");
    CHECK(in_child_with(by_abort_with_action, out), 3);
    CHECK_LINES("ending.txt", "signal 22");
    CHECK(in_child_with(by_assertion, out), 3);
    CHECK_TEXT(first_line("errors.txt"), "Assertion failed: a == b, file file.c, line 3\n");
    CHECK(in_child_with(by_wide_assertion, out), 3);
    CHECK_TEXT(first_line("errors.txt"), "Assertion failed: a == b, file file.c, line 4\n");
}

static void ways_to_complain(void)
{
    SUBJECT("How errors are told is set")
    CHECK(_set_error_mode(_OUT_TO_STDERR), 0);
    EXCEPT_ON_WINE("forgets it", {
        CHECK(_set_error_mode(_REPORT_ERRMODE), _OUT_TO_STDERR);
        CHECK_REFUSED(_set_error_mode(7), -1, EINVAL);
        CHECK(_set_error_mode(_OUT_TO_DEFAULT), _OUT_TO_STDERR);
    });
    CHECK(_set_abort_behavior(0, _WRITE_ABORT_MSG) & _CALL_REPORTFAULT, _CALL_REPORTFAULT);
    CHECK(_set_abort_behavior(0, 0) & _WRITE_ABORT_MSG, 0);
}

void endings(void)
{
    if (getenv("CRT_CHECKS_WITHOUT_ENDINGS") == NULL)
        ways_to_end();
    CHECK(in_child(ways_to_complain), 0);
    remove("ending.txt");
    remove("errors.txt");
}
