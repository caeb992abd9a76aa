#include "checks.h"

#include <direct.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/utime.h>

enum { nobody = 99 }; /* a descriptor that is not open */

static void sizes_of_members(void)
{
    struct _stat32 narrow;
    struct _stat32i64 long_size;
    struct _stat64i32 long_time;
    struct _stat64 both;
    SUBJECT("The state of a file comes with short and long sizes and times")
    CHECK(_stat32("s.txt", &narrow), 0);
    CHECK(narrow.st_size == 3 && narrow.st_mtime == 1000000000, 1);
    CHECK(_stat32i64("s.txt", &long_size), 0);
    CHECK(long_size.st_size == 3 && long_size.st_mtime == 1000000000, 1);
    CHECK(_stat64i32("s.txt", &long_time), 0);
    CHECK(long_time.st_size == 3 && long_time.st_mtime == 1000000000, 1);
    CHECK(_stat64("s.txt", &both), 0);
    CHECK(both.st_size == 3 && both.st_mtime == 1000000000, 1);
    CHECK_ERRNO(_stat32("missing.txt", &narrow), -1, ENOENT);
    CHECK_ERRNO(_stat32i64("missing.txt", &long_size), -1, ENOENT);
    CHECK_ERRNO(_stat64i32("missing.txt", &long_time), -1, ENOENT);
    CHECK_ERRNO(_stat64("missing.txt", &both), -1, ENOENT);
    CHECK_ERRNO(_stat64("missing\\s.txt", &both), -1, ENOENT);
    CHECK_ERRNO(stat("missing.txt", (struct stat *)&long_time), -1, ENOENT);
    CHECK(_wstat32(L"s.txt", &narrow), 0);
    CHECK(_wstat32i64(L"s.txt", &long_size), 0);
    CHECK(_wstat64i32(L"s.txt", &long_time), 0);
    CHECK(_wstat64(L"s.txt", &both), 0);
    CHECK(both.st_mode, _S_IFREG | 0666);
    CHECK_ERRNO(_wstat32(L"missing.txt", &narrow), -1, ENOENT);
    CHECK_ERRNO(_wstat32i64(L"missing.txt", &long_size), -1, ENOENT);
    CHECK_ERRNO(_wstat64i32(L"missing.txt", &long_time), -1, ENOENT);
    CHECK_ERRNO(_wstat64(L"missing.txt", &both), -1, ENOENT);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(_stat64(NULL, &both), -1, EINVAL);
        CHECK_REFUSED(_wstat64(L"s.txt", NULL), -1, EINVAL);
    });
}

static void of_descriptors(void)
{
    struct _stat32 narrow;
    struct _stat32i64 long_size;
    struct _stat64i32 long_time;
    struct _stat64 both;
    struct stat old;
    int file = _open("s.txt", _O_RDONLY);
    SUBJECT("And so does that of an open file")
    CHECK(_fstat32(file, &narrow), 0);
    CHECK(narrow.st_size == 3 && narrow.st_mtime == 1000000000, 1);
    CHECK(_fstat32i64(file, &long_size), 0);
    CHECK(long_size.st_size, 3);
    CHECK(_fstat64i32(file, &long_time), 0);
    CHECK(long_time.st_size, 3);
    CHECK(_fstat64(file, &both), 0);
    CHECK(both.st_mode & _S_IFMT, _S_IFREG);
    CHECK(fstat(file, &old), 0);
    CHECK(old.st_size, 3);
    _close(file);
    CHECK_REFUSED_UNTOLD(_fstat32(nobody, &narrow), -1, EBADF);
    CHECK_REFUSED_UNTOLD(_fstat32i64(nobody, &long_size), -1, EBADF);
    CHECK_REFUSED_UNTOLD(_fstat64i32(nobody, &long_time), -1, EBADF);
    CHECK_REFUSED_UNTOLD(_fstat64(nobody, &both), -1, EBADF);
    CHECK_REFUSED_UNTOLD(fstat(nobody, &old), -1, EBADF);
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(_fstat64(0, NULL), -1, EINVAL));
}

static void rights(void)
{
    SUBJECT("Rights are asked for and set by narrow and wide names")
    CHECK(access("s.txt", 0), 0);
    CHECK(_waccess(L"s.txt", 6), 0);
    CHECK(_waccess_s(L"s.txt", 4), 0);
    CHECK(_access(".", 6), 0);
    CHECK(_wchmod(L"s.txt", _S_IREAD), 0);
    CHECK_ERRNO(access("s.txt", 2), -1, EACCES);
    CHECK_ERRNO(_waccess(L"s.txt", 6), -1, EACCES);
    CHECK(_waccess_s(L"s.txt", 2), EACCES);
    CHECK_ERRNO(remove("s.txt"), -1, EACCES);
    CHECK_ERRNO(_wremove(L"s.txt"), -1, EACCES);
    CHECK_ERRNO(_wunlink(L"s.txt"), -1, EACCES);
    CHECK(chmod("s.txt", _S_IREAD | _S_IWRITE), 0);
    CHECK_ERRNO(access("missing.txt", 0), -1, ENOENT);
    CHECK_ERRNO(_waccess(L"missing.txt", 0), -1, ENOENT);
    CHECK(_waccess_s(L"missing.txt", 0), ENOENT);
    CHECK_ERRNO(chmod("missing.txt", _S_IREAD), -1, ENOENT);
    CHECK_ERRNO(_wchmod(L"missing.txt", _S_IREAD), -1, ENOENT);
    CHECK_INVALID(_access_s(NULL, 0), EINVAL);
    CHECK_INVALID(_waccess_s(NULL, 0), EINVAL);
    EXCEPT_ON_WINE("looks for it", {
        CHECK_REFUSED(_access(NULL, 0), -1, EINVAL);
        CHECK_REFUSED(_waccess(NULL, 0), -1, EINVAL);
        CHECK_REFUSED(_chmod(NULL, 0), -1, EINVAL);
        CHECK_REFUSED(_wchmod(NULL, 0), -1, EINVAL);
    });
}

static void masks(void)
{
    int former = 0;
    SUBJECT("What the mask takes away, new files have not got")
    CHECK(_umask(_S_IWRITE), 0);
    CHECK(umask(_S_IWRITE), _S_IWRITE);
    EXCEPT_ON_WINE("does not look at it, and has no _umask_s", {
        CHECK(_close(_open("masked.txt", _O_CREAT | _O_WRONLY, _S_IREAD | _S_IWRITE)), 0);
        CHECK_ERRNO(_access("masked.txt", 2), -1, EACCES);
        CHECK(_chmod("masked.txt", _S_IREAD | _S_IWRITE), 0);
        CHECK(_unlink("masked.txt"), 0);
        CHECK(_umask_s(0, &former), 0);
        CHECK(former, _S_IWRITE);
        CHECK_INVALID(_umask_s(0, NULL), EINVAL);
        CHECK_INVALID(_umask_s(1, &former), EINVAL);
    });
    _umask(0);
}

static void times(void)
{
    struct __utimbuf32 narrow = {1000000000, 1000000000};
    struct __utimbuf64 wide = {1000000000, 1000000002};
    struct utimbuf old = {1000000000, 1000000004};
    struct _stat64 state;
    int file;
    SUBJECT("A file's times are set by its name and by its descriptor")
    CHECK(_utime64("s.txt", &wide), 0);
    CHECK(_stat64("s.txt", &state), 0);
    CHECK(state.st_mtime, 1000000002);
    CHECK(utime("s.txt", &old), 0);
    CHECK(_stat64("s.txt", &state), 0);
    CHECK(state.st_mtime, 1000000004);
    file = _open("s.txt", _O_RDWR);
    CHECK(_futime64(file, &wide), 0);
    CHECK(_fstat64(file, &state), 0);
    CHECK(state.st_mtime, 1000000002);
    CHECK(_futime32(file, &narrow), 0);
    CHECK(_fstat64(file, &state), 0);
    CHECK(state.st_mtime, 1000000000);
    CHECK(_futime64(file, NULL), 0);
    CHECK(_fstat64(file, &state), 0);
    CHECK(state.st_mtime > 1500000000, 1);
    _close(file);
    CHECK(_wutime64(L"s.txt", &wide), 0);
    CHECK(_wutime32(L"s.txt", &narrow), 0);
    CHECK(_utime32("s.txt", &narrow), 0);
    CHECK_ERRNO(_utime32("missing.txt", &narrow), -1, ENOENT);
    CHECK_ERRNO(_utime64("missing.txt", &wide), -1, ENOENT);
    CHECK_ERRNO(_wutime32(L"missing.txt", &narrow), -1, ENOENT);
    CHECK_ERRNO(_wutime64(L"missing.txt", &wide), -1, ENOENT);
    CHECK_ERRNO(utime("missing.txt", NULL), -1, ENOENT);
    CHECK_REFUSED_UNHEARD(_futime32(nobody, NULL), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_futime64(nobody, NULL), -1, EBADF);
    CHECK_REFUSED(_utime64(NULL, &wide), -1, EINVAL);
    CHECK(_chmod("s.txt", _S_IREAD), 0);
    EXCEPT_ON_WINE("runs as root, whom Linux lets",
                   CHECK_ERRNO(_utime64("s.txt", &wide), -1, EACCES));
    CHECK(_chmod("s.txt", _S_IREAD | _S_IWRITE), 0);
}

static void entries(void)
{
    SUBJECT("Files are renamed and removed by wide names")
    CHECK(_wrename(L"s.txt", L"t.txt"), 0);
    CHECK_ERRNO(_wrename(L"s.txt", L"t.txt"), -1, ENOENT);
    MAKE_FILE("u.txt", "");
    CHECK_ERRNO(_wrename(L"u.txt", L"t.txt"), -1, EEXIST);
    CHECK(_wremove(L"u.txt"), 0);
    CHECK_ERRNO(_wremove(L"u.txt"), -1, ENOENT);
    CHECK_ERRNO(_wunlink(L"u.txt"), -1, ENOENT);
    CHECK_ERRNO(unlink("u.txt"), -1, ENOENT);
    CHECK(_wunlink(L"t.txt"), 0);
    EXCEPT_ON_WINE("looks for it", {
        CHECK_REFUSED(remove(NULL), -1, EINVAL);
        CHECK_REFUSED(_wremove(NULL), -1, EINVAL);
        CHECK_REFUSED(rename(NULL, "x"), -1, EINVAL);
        CHECK_REFUSED(_unlink(NULL), -1, EINVAL);
    });
}

void file_states(void)
{
    struct __utimbuf32 then = {1000000000, 1000000000};
    MAKE_FILE("s.txt", "123");
    CHECK(_utime32("s.txt", &then), 0);
    sizes_of_members();
    of_descriptors();
    rights();
    masks();
    times();
    entries();
}
