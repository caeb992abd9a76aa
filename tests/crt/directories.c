#include "checks.h"

#include <direct.h>
#include <errno.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/utime.h>

static void making(void)
{
    char before[_MAX_PATH], now[_MAX_PATH];
    wchar_t wide[_MAX_PATH];
    char *own;
    SUBJECT("Directories are made, entered and removed")
    CHECK(_getcwd(before, sizeof before) == before, 1);
    CHECK(before[1], ':');
    CHECK(_mkdir("made"), 0);
    CHECK_ERRNO(_mkdir("made"), -1, EEXIST);
    CHECK_ERRNO(_mkdir("missing\\made"), -1, ENOENT);
    CHECK(_chdir(".\\made"), 0);
    CHECK(_getcwd(now, sizeof now) == now, 1);
    CHECK(strncmp(now, before, strlen(before)), 0);
    CHECK_TEXT(now + strlen(before), "\\made");
    CHECK(_wgetcwd(wide, _MAX_PATH) == wide, 1);
    CHECK((int)wcslen(wide), (int)strlen(now));
    own = _getcwd(NULL, 0);
    CHECK_TEXT(own, now);
    free(own);
    CHECK_ERRNO(_getcwd(now, 3) == NULL, 1, ERANGE);
    CHECK(_chdir(".."), 0);
    CHECK_ERRNO(_chdir("missing"), -1, ENOENT);
    MAKE_FILE("made\\file", "");
    CHECK_ERRNO(_rmdir("made"), -1, ENOTEMPTY);
    CHECK(_unlink("made\\file"), 0);
    CHECK(_rmdir("made"), 0);
    CHECK_ERRNO(_rmdir("made"), -1, ENOENT);
    CHECK(_wmkdir(L"wide"), 0);
    CHECK(_wchdir(L"wide"), 0);
    CHECK(_wchdir(L".."), 0);
    CHECK(_wrmdir(L"wide"), 0);
    CHECK(_getdrive(), before[0] - 'A' + 1);
    CHECK(_chdrive(_getdrive()), 0);
    CHECK(_getdrives() >> (_getdrive() - 1) & 1, 1);
    SUBJECT("A path is completed by the current directory")
    CHECK(_fullpath(now, "a\\.\\b\\..\\c", sizeof now) == now, 1);
    CHECK(strncmp(now, before, strlen(before)), 0);
    CHECK_TEXT(now + strlen(before), "\\a\\c");
    own = _fullpath(NULL, "x", 0);
    CHECK_TEXT(own + strlen(before), "\\x");
    free(own);
    CHECK(_fullpath(now, "abcdef", 4) == NULL, 1);
    EXCEPT_ON_WINE("sets no error", CHECK(errno, ERANGE));
}

static void status(void)
{
    struct _stat state;
    struct _stat64 wide_state;
    struct stat old_state;
    struct _utimbuf times = {1000000000, 1000000002};
    SUBJECT("_stat tells the kind, the size, the time and whether a file is read-only")
    MAKE_FILE("state.txt", "12345");
    CHECK(_stat("state.txt", &state), 0);
    CHECK(state.st_size, 5);
    CHECK(state.st_mode, _S_IFREG | 0666);
    CHECK(state.st_nlink, 1);
    CHECK(_utime("state.txt", &times), 0);
    CHECK(_stat64("STATE.txt", &wide_state), 0);
    CHECK(wide_state.st_mtime, 1000000002);
    CHECK(stat(".\\state.txt", &old_state), 0);
    CHECK(old_state.st_size, 5);
    CHECK(_wstat(L"state.txt", &state), 0);
    CHECK(_chmod("state.txt", _S_IREAD), 0);
    CHECK(_stat("state.txt", &state), 0);
    CHECK(state.st_mode, _S_IFREG | 0444);
    CHECK(_chmod("state.txt", _S_IREAD | _S_IWRITE), 0);
    CHECK(_stat(".", &state), 0);
    CHECK(state.st_mode, _S_IFDIR | 0777);
    CHECK(state.st_size, 0);
    CHECK_ERRNO(_stat("missing", &state), -1, ENOENT);
    CHECK_ERRNO(_stat("*", &state), -1, ENOENT);
    EXCEPT_ON_WINE("looks at it", CHECK_INVALID(_stat(NULL, &state), -1));
    CHECK_ERRNO(_utime("missing", NULL), -1, ENOENT);
    CHECK(_unlink("state.txt"), 0);
}

void directories(void)
{
    making();
    status();
}
