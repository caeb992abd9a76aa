#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <malloc.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <wchar.h>

static char line[64];

/* What a stream reads first, and its end. */
static int first_of(FILE *file)
{
    int c = fgetc(file);
    fclose(file);
    return c;
}

static void names_and_modes(void)
{
    FILE *file = NULL;
    SUBJECT("Files are opened by narrow and by wide names")
    MAKE_FILE("opened.txt", "x");
    CHECK(first_of(fopen("opened.txt", "r")), 'x');
    CHECK(first_of(_wfopen(L"opened.txt", L"rb")), 'x');
    CHECK(_wfopen_s(&file, L"opened.txt", L"rt"), 0);
    CHECK(first_of(file), 'x');
    CHECK_ERRNO(fopen("missing.txt", "r+") == NULL, 1, ENOENT);
    CHECK_ERRNO(_wfopen(L"missing.txt", L"r") == NULL, 1, ENOENT);
    CHECK_ERRNO(fopen("missing\\opened.txt", "w") == NULL, 1, ENOENT);
    CHECK(_wfopen_s(&file, L"missing.txt", L"r"), ENOENT);
    CHECK(file == NULL, 1);
    CHECK_INVALID(_wfopen_s(NULL, L"opened.txt", L"r"), EINVAL);
    CHECK_REFUSED(_wfopen(L"opened.txt", L"z") == NULL, 1, EINVAL);
    CHECK_REFUSED(fopen("opened.txt", "") == NULL, 1, EINVAL);
    file = fopen("opened.txt", "wx");
    CHECK(file == NULL, 1);
    EXCEPT_ON_WINE("looks at it", {
        CHECK_REFUSED(_wfopen(NULL, L"r") == NULL, 1, EINVAL);
        CHECK_REFUSED(_wfopen(L"opened.txt", NULL) == NULL, 1, EINVAL);
    });
    /* N and D are hints but for the second: it removes the file when it is closed. */
    file = fopen("opened.txt", "rN");
    CHECK(file != NULL, 1);
    fclose(file);
    file = fopen("temporary.txt", "wDb");
    CHECK(fputs("x", file) >= 0, 1);
    fclose(file);
    CHECK_ERRNO(_access("temporary.txt", 0), -1, ENOENT);
}

static void sharing(void)
{
    FILE *file = _fsopen("opened.txt", "r", _SH_DENYRW);
    int descriptor;
    SUBJECT("A file that is not shared is not opened again, and an open one is not removed")
    CHECK(file != NULL, 1);
    CHECK_ERRNO(fopen("opened.txt", "r") == NULL, 1, EACCES);
    CHECK_ERRNO(_open("opened.txt", _O_RDONLY), -1, EACCES);
    CHECK_ERRNO(_fsopen("opened.txt", "r", _SH_DENYNO) == NULL, 1, EACCES);
    CHECK_ERRNO(_wfsopen(L"opened.txt", L"r", _SH_DENYNO) == NULL, 1, EACCES);
    CHECK(fclose(file), 0);
    file = _wfsopen(L"opened.txt", L"r", _SH_DENYWR);
    CHECK(file != NULL, 1);
    CHECK_ERRNO(fopen("opened.txt", "w") == NULL, 1, EACCES);
    CHECK_FILE("opened.txt", "x");
    CHECK(first_of(file), 'x');
    descriptor = _sopen("opened.txt", _O_RDONLY, _SH_DENYRD);
    CHECK(descriptor > 2, 1);
    CHECK_ERRNO(_sopen("opened.txt", _O_RDONLY, _SH_DENYNO), -1, EACCES);
    CHECK_ERRNO(_wsopen(L"opened.txt", _O_RDONLY, _SH_DENYNO), -1, EACCES);
    CHECK(_close(descriptor), 0);
    descriptor = _wsopen(L"opened.txt", _O_RDONLY, _SH_DENYNO);
    CHECK(descriptor > 2, 1);
    CHECK_ERRNO(remove("opened.txt"), -1, EACCES);
    CHECK_ERRNO(rename("opened.txt", "other.txt"), -1, EACCES);
    CHECK(_close(descriptor), 0);
    EXCEPT_ON_WINE("shares all", {
        CHECK(fopen_s(&file, "opened.txt", "r"), 0);
        CHECK(first_of(fopen("opened.txt", "r")), 'x');
        CHECK_ERRNO(fopen("opened.txt", "a") == NULL, 1, EACCES);
        fclose(file);
        CHECK(fopen_s(&file, "opened.txt", "a"), 0);
        CHECK_ERRNO(fopen("opened.txt", "r") == NULL, 1, EACCES);
        fclose(file);
        CHECK_REFUSED(_fsopen("opened.txt", "r", 7) == NULL, 1, EINVAL);
    });
}

static void by_descriptor(void)
{
    int descriptor = _open("opened.txt", _O_CREAT | _O_TRUNC | _O_RDWR | _O_BINARY, _S_IWRITE);
    FILE *file = _fdopen(descriptor, "w+");
    SUBJECT("A stream takes a descriptor over, with its mode unless it says another")
    CHECK(_fileno(file), descriptor);
    CHECK(fputs("\n", file) >= 0, 1);
    CHECK(fclose(file), 0);
    CHECK_FILE("opened.txt", "\n");
    CHECK_REFUSED_UNHEARD(_close(descriptor), -1, EBADF);
    descriptor = _open("opened.txt", _O_WRONLY | _O_BINARY);
    file = fdopen(descriptor, "wt");
    CHECK(fputs("\n", file) >= 0, 1);
    fclose(file);
    EXCEPT_ON_WINE("keeps the descriptor's", CHECK_FILE("opened.txt", "\r\n"));
    file = _wfdopen(_open("opened.txt", _O_RDONLY), L"r");
    CHECK(first_of(file), '\n');
    CHECK_REFUSED_UNHEARD(_fdopen(99, "r") == NULL, 1, EBADF);
    CHECK_REFUSED_UNHEARD(fdopen(-1, "r") == NULL, 1, EBADF);
    CHECK_REFUSED_UNHEARD(_wfdopen(99, L"r") == NULL, 1, EBADF);
    CHECK_REFUSED(_fdopen(0, "q") == NULL, 1, EINVAL);
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(_fdopen(0, NULL) == NULL, 1, EINVAL));
    handler_calls();
}

static void commands(void)
{
    FILE *pipe = _popen("echo hello", "r");
    SUBJECT("A command's output is read, and its exit code is the result of closing")
    CHECK(pipe != NULL, 1);
    CHECK_TEXT(fgets(line, sizeof line, pipe), "hello\n");
    CHECK(fgets(line, sizeof line, pipe) == NULL, 1);
    CHECK(_pclose(pipe), 0);
    pipe = _popen("exit 5", "rt");
    CHECK(_pclose(pipe), 5);
    pipe = _popen("exit 6", "wb");
    CHECK(_pclose(pipe), 6);
    CHECK_REFUSED(_popen("exit 5", "q") == NULL, 1, EINVAL);
    EXCEPT_ON_WINE("looks at it", {
        CHECK_REFUSED(_popen(NULL, "r") == NULL, 1, EINVAL);
        CHECK_REFUSED(_popen("exit 5", NULL) == NULL, 1, EINVAL);
    });
    CHECK_REFUSED(_pclose(NULL), -1, EINVAL);
    pipe = fopen("opened.txt", "r");
    CHECK(_pclose(pipe), -1);
    CHECK(fclose(pipe), 0);
    pipe = _wpopen(L"exit 4", L"r");
    CHECK(_pclose(pipe), 4);
    CHECK_REFUSED(_wpopen(L"exit 4", L"x") == NULL, 1, EINVAL);
    CHECK(system("exit 7"), 7);
    CHECK(_wsystem(L"exit 8"), 8);
    CHECK(system(NULL) != 0, 1);
    CHECK(_wsystem(NULL) != 0, 1);
}

static int is_new(const char *name)
{
    FILE *file;
    if (name == NULL || _access(name, 0) == 0)
        return 0;
    file = fopen(name, "w");
    if (file == NULL)
        return 0;
    fclose(file);
    return remove(name) == 0;
}

static void temporary_names(void)
{
    char name[L_tmpnam_s];
    wchar_t wide[L_tmpnam_s];
    char *own;
    wchar_t *wide_own;
    SUBJECT("Temporary names are those of files that can be made")
    CHECK(is_new(tmpnam(NULL)) || on_wine(), 1);
    CHECK(tmpnam(name) == name, 1);
    CHECK(strchr(name, '\\') != NULL, 1);
    CHECK(strchr(name, '/') == NULL, 1);
    CHECK(_wtmpnam(wide) == wide, 1);
    CHECK(wcschr(wide, L'\\') != NULL, 1);
    CHECK(_wtmpnam_s(wide, L_tmpnam_s), 0);
    CHECK(wcslen(wide) > 2, 1);
    CHECK(_wtmpnam_s(wide, 2), ERANGE);
    CHECK_REFUSED(_wtmpnam_s(NULL, 5), EINVAL, EINVAL);
    CHECK(tmpnam_s(name, 2), ERANGE);
    CHECK((own = _tempnam(".", "own")) != NULL, 1);
    CHECK(is_new(own), 1);
    CHECK(strstr(own, "own") != NULL, 1);
    free(own);
    CHECK((own = tempnam(NULL, NULL)) != NULL, 1);
    CHECK(is_new(own), 1);
    CHECK((long long)_msize(own), (long long)strlen(own) + 1);
    free(own);
    CHECK((wide_own = _wtempnam(L".", L"own")) != NULL, 1);
    CHECK(wcsstr(wide_own, L"own") != NULL, 1);
    free(wide_own);
    handler_calls();
}

static void filled_names(void)
{
    wchar_t wide[16] = L"fnXXXXXX";
    char name[16] = "fnXXXXXX";
    char other[16] = "fnXXXXXX";
    SUBJECT("A name that ends in XXXXXX becomes one that no file has")
    CHECK(_mktemp(name) == name, 1);
    CHECK(strncmp(name, "fn", 2), 0);
    CHECK((int)strlen(name), 8);
    CHECK(strcmp(name, "fnXXXXXX") != 0, 1);
    CHECK(_access(name, 0), -1);
    MAKE_FILE(name, "");
    CHECK(_mktemp_s(other, sizeof other), 0);
    CHECK(strcmp(name, other) != 0, 1);
    CHECK(remove(name), 0);
    strcpy(name, "fn");
    CHECK(_mktemp(name) == NULL, 1);
    strcpy(name, "fnXXXXXX");
    CHECK(mktemp(name) == name, 1);
    CHECK_REFUSED(_mktemp_s(NULL, 5), EINVAL, EINVAL);
    strcpy(other, "short");
    CHECK_REFUSED(_mktemp_s(other, sizeof other), EINVAL, EINVAL);
    CHECK_TEXT(other, "");
    strcpy(other, "fnXXXXXX");
    CHECK_REFUSED(_mktemp_s(other, 8), EINVAL, EINVAL);
    CHECK(_wmktemp(wide) == wide, 1);
    CHECK(wcscmp(wide, L"fnXXXXXX") != 0, 1);
    CHECK(_wmktemp(wide) == NULL, 1);
    wcscpy(wide, L"fnXXXXXX");
    CHECK(_wmktemp_s(wide, 16), 0);
    CHECK_REFUSED(_wmktemp_s(wide, 16), EINVAL, EINVAL);
}

void opening(void)
{
    names_and_modes();
    sharing();
    by_descriptor();
    commands();
    temporary_names();
    filled_names();
    remove("opened.txt");
}
