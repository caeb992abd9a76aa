/* Processes of the checks' own: this program again, which does only a part of it. */
#include "children.h"
#include "checks.h"

#include <fcntl.h>
#include <io.h>
#include <process.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <windows.h>

static char program[_MAX_PATH];
static char report_number[16];

/* Where a part is: in both processes as far from this function. */
static long long place_of(void (*part)(void))
{
    return (char *)part - (char *)place_of;
}

void keep_program(void)
{
    GetModuleFileNameA(NULL, program, sizeof program);
}

int prepare_children(void)
{
    int descriptor = _dup(2);
    sprintf(report_number, "%d", descriptor);
    return descriptor;
}

const char *own_program(void)
{
    return program;
}

int report_of_child(char **arguments)
{
    return atoi(arguments[3]);
}

int do_small_thing(char **arguments)
{
    const char *value = arguments[2];
    if (strcmp(arguments[1], "variable") == 0)
        value = getenv(arguments[2]);
    if (strcmp(arguments[1], "say") != 0)
        return value == NULL ? -1 : atoi(value);
    printf("%s", value);
    return 0;
}

void do_part(char **arguments)
{
    ((void (*)(void))((char *)place_of + _atoi64(arguments[2])))();
}

/* Puts a file in a standard stream's place; what was there, or -1. */
static int put_in_place(int number, const char *name)
{
    int saved, file, flags = _O_WRONLY | _O_CREAT | _O_TRUNC;
    if (name == NULL)
        return -1;
    saved = _dup(number);
    file = _open(name, _O_TEXT | (number == 0 ? _O_RDONLY : flags), _S_IREAD | _S_IWRITE);
    _dup2(file, number);
    _close(file);
    return saved;
}

static void put_back(int number, int saved)
{
    if (saved < 0)
        return;
    _dup2(saved, number);
    _close(saved);
}

int in_child_with(void (*part)(void), struct streams files)
{
    char place[32];
    int i, result, saved[3];
    const char *names[3] = {files.input, files.output, files.errors};
    fflush(stdout);
    sprintf(place, "%I64d", place_of(part));
    for (i = 0; i < 3; ++i)
        saved[i] = put_in_place(i, names[i]);
    result = (int)_spawnl(_P_WAIT, program, "crt_checks", "part", place, report_number, NULL);
    for (i = 0; i < 3; ++i)
        put_back(i, saved[i]);
    return result;
}

int in_child(void (*part)(void))
{
    struct streams none = {NULL, NULL, NULL};
    return in_child_with(part, none);
}
