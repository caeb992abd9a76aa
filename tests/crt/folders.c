#include "checks.h"

#include <direct.h>
#include <errno.h>
#include <io.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static char path[_MAX_PATH];
static wchar_t wide[_MAX_PATH];

static void making(void)
{
    SUBJECT("Directories are made, entered and removed by every name of the function")
    CHECK(mkdir("folder"), 0);
    CHECK(chdir("folder"), 0);
    CHECK(getcwd(path, sizeof path) == path, 1);
    CHECK_TEXT(path + strlen(path) - 7, "\\folder");
    CHECK(_wgetcwd(wide, _MAX_PATH) == wide, 1);
    CHECK_WIDE(wide + wcslen(wide) - 7, L"\\folder");
    CHECK(_chdir(".."), 0);
    CHECK(rmdir("folder"), 0);
    CHECK_ERRNO(mkdir("missing\\folder"), -1, ENOENT);
    CHECK_ERRNO(_wmkdir(L"missing\\folder"), -1, ENOENT);
    CHECK_ERRNO(chdir("missing"), -1, ENOENT);
    CHECK_ERRNO(_wchdir(L"missing"), -1, ENOENT);
    CHECK_ERRNO(rmdir("missing"), -1, ENOENT);
    CHECK_ERRNO(_wrmdir(L"missing"), -1, ENOENT);
    CHECK(_wmkdir(L"folder"), 0);
    CHECK_ERRNO(_wmkdir(L"folder"), -1, EEXIST);
    CHECK_ERRNO(mkdir("folder"), -1, EEXIST);
    MAKE_FILE("folder\\file", "");
    CHECK_ERRNO(_wrmdir(L"folder"), -1, ENOTEMPTY);
    CHECK_ERRNO(rmdir("folder"), -1, ENOTEMPTY);
    CHECK(remove("folder\\file"), 0);
    CHECK(_wrmdir(L"folder"), 0);
    /* A file is no directory. */
    MAKE_FILE("plain", "");
    CHECK_ERRNO(_chdir("plain"), -1, EINVAL);
    CHECK_ERRNO(_rmdir("plain"), -1, EINVAL);
    CHECK_ERRNO(_mkdir("plain"), -1, EEXIST);
    CHECK(remove("plain"), 0);
    EXCEPT_ON_WINE("looks for it", {
        CHECK_REFUSED(_mkdir(NULL), -1, EINVAL);
        CHECK_REFUSED(_rmdir(NULL), -1, EINVAL);
        CHECK_REFUSED(_chdir(NULL), -1, EINVAL);
        CHECK_REFUSED(_wmkdir(NULL), -1, EINVAL);
    });
}

static void names_of_the_current_one(void)
{
    char *own;
    wchar_t *wide_own;
    SUBJECT("The current directory's name needs room, or gets some")
    CHECK_ERRNO(_getcwd(path, 2) == NULL, 1, ERANGE);
    CHECK_ERRNO(getcwd(path, 2) == NULL, 1, ERANGE);
    CHECK_ERRNO(_wgetcwd(wide, 2) == NULL, 1, ERANGE);
    own = _getcwd(NULL, 300);
    CHECK_TEXT(own, _getcwd(path, sizeof path));
    CHECK((long long)_msize(own), 300);
    free(own);
    wide_own = _wgetcwd(NULL, 0);
    CHECK_WIDE(wide_own, _wgetcwd(wide, _MAX_PATH));
    free(wide_own);
    CHECK(_getdcwd(0, path, sizeof path) == path, 1);
    CHECK_TEXT(path, own = _getdcwd(_getdrive(), NULL, 0));
    free(own);
    CHECK(_wgetdcwd(0, wide, _MAX_PATH) == wide, 1);
    CHECK_ERRNO(_getdcwd(0, path, 2) == NULL, 1, ERANGE);
    CHECK_ERRNO(_wgetdcwd(0, wide, 2) == NULL, 1, ERANGE);
    EXCEPT_ON_WINE("says ERANGE", {
        CHECK_REFUSED(_getcwd(path, 0) == NULL, 1, EINVAL);
        CHECK_REFUSED(_getcwd(path, -1) == NULL, 1, EINVAL);
    });
    EXCEPT_ON_WINE("does not call the handler",
                   CHECK_REFUSED(_getdcwd(27, path, sizeof path) == NULL, 1, EACCES));
    handler_calls();
}

static void drives(void)
{
    int drive = _getdrive();
    SUBJECT("A drive is current")
    CHECK(drive >= 1 && drive <= 26, 1);
    CHECK(_chdrive(drive), 0);
    CHECK_REFUSED_UNHEARD(_chdrive(0), -1, EACCES);
    EXCEPT_ON_WINE("has another error", CHECK_REFUSED(_chdrive(27), -1, EACCES));
    CHECK(_getdrives() & 1u << (drive - 1), 1u << (drive - 1));
    handler_calls();
}

static void full_paths(void)
{
    char *own;
    wchar_t *wide_own;
    SUBJECT("A full path has a drive, and no dots")
    _getcwd(path, sizeof path);
    own = _fullpath(NULL, ".\\a\\..\\b", 0);
    CHECK(strncmp(own, path, strlen(path)), 0);
    CHECK_TEXT(own + strlen(path), "\\b");
    free(own);
    CHECK_TEXT(_fullpath(path, "C:\\x\\.\\y\\..\\z", sizeof path), "C:\\x\\z");
    CHECK_TEXT(_fullpath(path, "C:/x/y", sizeof path), "C:\\x\\y");
    CHECK_WIDE(_wfullpath(wide, L"C:\\x\\..\\y", _MAX_PATH), L"C:\\y");
    wide_own = _wfullpath(NULL, L"C:\\x", 0);
    CHECK_WIDE(wide_own, L"C:\\x");
    free(wide_own);
    CHECK_ERRNO(_fullpath(path, "x", 2) == NULL, 1, ERANGE);
    CHECK_ERRNO(_wfullpath(wide, L"x", 2) == NULL, 1, ERANGE);
    own = _fullpath(NULL, NULL, 0);
    CHECK_TEXT(own, _getcwd(path, sizeof path));
    free(own);
}

void folders(void)
{
    making();
    names_of_the_current_one();
    drives();
    full_paths();
}
