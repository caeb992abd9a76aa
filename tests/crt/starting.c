#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const arguments[] = {"crt_checks", "exit", "6", NULL};
static const char *const variable[] = {"crt_checks", "variable", "CRT_CODE", NULL};
static const char *const environment[] = {"CRT_CODE=9", NULL};
static const char *const saying[] = {"crt_checks", "say", "ran", NULL};

static void with_arguments_one_by_one(void)
{
    const char *me = own_program();
    SUBJECT("Programs are started with their arguments one by one")
    CHECK(_spawnl(_P_WAIT, me, "crt_checks", "exit", "4", NULL), 4);
    CHECK(spawnl(_P_WAIT, me, "crt_checks", "exit", "5", NULL), 5);
    CHECK(_spawnlp(_P_WAIT, me, "crt_checks", "exit", "6", NULL), 6);
    CHECK(spawnlp(P_WAIT, me, "crt_checks", "exit", "7", NULL), 7);
    CHECK(_spawnle(_P_WAIT, me, "crt_checks", "variable", "CRT_CODE", NULL, environment), 9);
    CHECK(_spawnlpe(_P_WAIT, me, "crt_checks", "variable", "CRT_CODE", NULL, environment), 9);
    CHECK_ERRNO(spawnl(_P_WAIT, "missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(_spawnlp(_P_WAIT, "missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(spawnlp(_P_WAIT, "missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(_spawnle(_P_WAIT, "missing_program", "x", NULL, environment), -1, ENOENT);
    CHECK_ERRNO(_spawnlpe(_P_WAIT, "missing_program", "x", NULL, environment), -1, ENOENT);
    CHECK_ERRNO(_spawnl(_P_WAIT, "missing_program", "x", NULL), -1, ENOENT);
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(_spawnl(_P_WAIT, NULL, "x", NULL), -1, EINVAL));
    CHECK_REFUSED_UNHEARD(_spawnl(9, me, "x", NULL), -1, EINVAL);
}

static void with_an_array_of_arguments(void)
{
    const char *me = own_program();
    SUBJECT("And with an array of arguments")
    CHECK(spawnv(_P_WAIT, me, arguments), 6);
    CHECK(_spawnvp(_P_WAIT, me, arguments), 6);
    CHECK(spawnvp(_P_WAIT, me, arguments), 6);
    CHECK(_spawnve(_P_WAIT, me, variable, environment), 9);
    CHECK(_spawnvpe(_P_WAIT, me, variable, environment), 9);
    CHECK(_putenv("CRT_CODE=4"), 0);
    CHECK(_spawnv(_P_WAIT, me, variable), 4);
    CHECK(_putenv("CRT_CODE="), 0);
    CHECK_ERRNO(_spawnv(_P_WAIT, "missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(spawnv(_P_WAIT, "missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(_spawnvp(_P_WAIT, "missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(spawnvp(_P_WAIT, "missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(_spawnve(_P_WAIT, "missing_program", arguments, environment), -1, ENOENT);
    CHECK_ERRNO(_spawnvpe(_P_WAIT, "missing_program", arguments, environment), -1, ENOENT);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(_spawnv(_P_WAIT, NULL, arguments), -1, EINVAL);
        CHECK_REFUSED(_spawnv(_P_WAIT, me, NULL), -1, EINVAL);
    });
}

static void waiting(void)
{
    int status = 0;
    intptr_t process = _spawnv(_P_NOWAIT, own_program(), arguments);
    SUBJECT("A process is waited for once")
    CHECK(cwait(&status, process, _WAIT_CHILD), process);
    CHECK(status, 6);
    process = _spawnv(_P_NOWAIT, own_program(), arguments);
    CHECK(_cwait(NULL, process, _WAIT_GRANDCHILD), process);
    EXCEPT_ON_WINE("keeps its handle",
                   CHECK_ERRNO(_cwait(&status, process, _WAIT_CHILD), -1, ECHILD));
    CHECK_ERRNO(_cwait(&status, 0, _WAIT_CHILD), -1, ECHILD);
    CHECK_ERRNO(cwait(&status, 0, _WAIT_CHILD), -1, ECHILD);
    CHECK(_getpid() > 0, 1);
    CHECK(getpid(), _getpid());
}

/* A program that is replaced leaves nothing to wait for on Windows: what it says is waited for. */
static const char *said_by(void (*part)(void))
{
    static char text[16];
    int ends[2], saved = _dup(1), length = 0, got;
    _pipe(ends, 512, _O_BINARY);
    _dup2(ends[1], 1);
    _close(ends[1]);
    in_child(part);
    _dup2(saved, 1);
    _close(saved);
    while ((got = _read(ends[0], text + length, (unsigned)(sizeof text - 1 - length))) > 0)
        length += got;
    _close(ends[0]);
    text[length] = 0;
    return text;
}

static void become_by_list(void)
{
    _execl(own_program(), "crt_checks", "say", "l", NULL);
}

static void become_by_old_list(void)
{
    execl(own_program(), "crt_checks", "say", "\"old l\"", NULL);
}

static void become_by_list_and_environment(void)
{
    _execle(own_program(), "crt_checks", "say", "le", NULL, environment);
}

static void become_by_list_and_search(void)
{
    _execlp(own_program(), "crt_checks", "say \\\"lp\\\\", NULL);
}

static void become_by_list_search_and_environment(void)
{
    _execlpe(own_program(), "crt_checks", "say", "lpe", NULL, environment);
}

static void become_by_array(void)
{
    _execv(own_program(), saying);
}

static void become_by_array_and_environment(void)
{
    _execve(own_program(), saying, environment);
}

static void become_by_array_and_search(void)
{
    _execvp(own_program(), saying);
}

static void become_by_array_search_and_environment(void)
{
    _execvpe(own_program(), saying, environment);
}

static void replacing(void)
{
    SUBJECT("A process becomes another program, which gets its arguments as one text")
    CHECK_TEXT(said_by(become_by_list), "l");
    CHECK_TEXT(said_by(become_by_old_list), "old l");
    CHECK_TEXT(said_by(become_by_list_and_environment), "le");
    CHECK_TEXT(said_by(become_by_list_and_search), "\"lp\\\\");
    CHECK_TEXT(said_by(become_by_list_search_and_environment), "lpe");
    CHECK_TEXT(said_by(become_by_array), "ran");
    CHECK_TEXT(said_by(become_by_array_and_environment), "ran");
    CHECK_TEXT(said_by(become_by_array_and_search), "ran");
    CHECK_TEXT(said_by(become_by_array_search_and_environment), "ran");
    CHECK_ERRNO(_execl("missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(execl("missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(_execle("missing_program", "x", NULL, environment), -1, ENOENT);
    CHECK_ERRNO(_execlp("missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(execlp("missing_program", "x", NULL), -1, ENOENT);
    CHECK_ERRNO(_execlpe("missing_program", "x", NULL, environment), -1, ENOENT);
    CHECK_ERRNO(_execv("missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(execv("missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(_execve("missing_program", arguments, environment), -1, ENOENT);
    CHECK_ERRNO(_execvp("missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(execvp("missing_program", arguments), -1, ENOENT);
    CHECK_ERRNO(_execvpe("missing_program", arguments, environment), -1, ENOENT);
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(_execv(NULL, arguments), -1, EINVAL));
}

void starting(void)
{
    with_arguments_one_by_one();
    with_an_array_of_arguments();
    waiting();
    replacing();
}
