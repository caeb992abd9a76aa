#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static char bytes[32];
enum { nobody = 99 }; /* a descriptor that is not open */

static void opening_and_closing(void)
{
    int file = -5;
    SUBJECT("Descriptors are opened by every name of the function, and closed once")
    file = creat("d.txt", _S_IREAD | _S_IWRITE);
    CHECK(file > 2, 1);
    CHECK(close(file), 0);
    CHECK_REFUSED(_close(file), -1, EBADF);
    CHECK_REFUSED(close(nobody), -1, EBADF);
    CHECK((file = _creat("d.txt", _S_IWRITE)) > 2, 1);
    CHECK(_close(file), 0);
    CHECK((file = _wcreat(L"d.txt", _S_IWRITE)) > 2, 1);
    CHECK(_close(file), 0);
    CHECK((file = open("d.txt", O_RDONLY)) > 2, 1);
    CHECK(_close(file), 0);
    CHECK((file = _wopen(L"d.txt", _O_RDONLY)) > 2, 1);
    CHECK(_close(file), 0);
    CHECK((file = sopen("d.txt", _O_RDONLY, _SH_DENYNO)) > 2, 1);
    CHECK(_close(file), 0);
    CHECK(_wsopen_s(&file, L"d.txt", _O_RDONLY, _SH_DENYNO, 0), 0);
    CHECK(_close(file), 0);
    CHECK_ERRNO(_open("missing.txt", _O_RDWR), -1, ENOENT);
    CHECK_ERRNO(open("missing.txt", _O_RDWR), -1, ENOENT);
    CHECK_ERRNO(_wopen(L"missing.txt", _O_RDWR), -1, ENOENT);
    CHECK_ERRNO(_sopen("missing.txt", _O_RDWR, _SH_DENYNO), -1, ENOENT);
    CHECK_ERRNO(sopen("missing.txt", _O_RDWR, _SH_DENYNO), -1, ENOENT);
    CHECK_ERRNO(_wsopen(L"missing.txt", _O_RDWR, _SH_DENYNO), -1, ENOENT);
    CHECK_ERRNO(_creat("missing\\d.txt", _S_IWRITE), -1, ENOENT);
    CHECK_ERRNO(creat("missing\\d.txt", _S_IWRITE), -1, ENOENT);
    CHECK_ERRNO(_wcreat(L"missing\\d.txt", _S_IWRITE), -1, ENOENT);
    CHECK(_wsopen_s(&file, L"missing.txt", _O_RDONLY, _SH_DENYNO, 0), ENOENT);
    CHECK(file, -1);
    CHECK_INVALID(_wsopen_s(NULL, L"d.txt", _O_RDONLY, _SH_DENYNO, 0), EINVAL);
    CHECK_INVALID(_sopen_s(NULL, "d.txt", _O_RDONLY, _SH_DENYNO, 0), EINVAL);
    CHECK_REFUSED(_open(NULL, _O_RDONLY), -1, EINVAL);
    CHECK_REFUSED(_creat(NULL, _S_IWRITE), -1, EINVAL);
    EXCEPT_ON_WINE("looks for it", CHECK_REFUSED(_wopen(NULL, _O_RDONLY), -1, EINVAL));
    CHECK_ERRNO(_open("d.txt", _O_RDWR | _O_CREAT | _O_EXCL, _S_IWRITE), -1, EEXIST);
    handler_calls();
}

static void reading_and_writing(void)
{
    int file = _open("d.txt", _O_RDWR | _O_BINARY);
    int reader;
    SUBJECT("Bytes go only where a descriptor is open for them")
    CHECK(write(file, "abcdef", 6), 6);
    CHECK(lseek(file, 2, SEEK_SET), 2);
    CHECK(read(file, bytes, 3), 3);
    CHECK(memcmp(bytes, "cde", 3), 0);
    CHECK(_tell(file), 5);
    CHECK(tell(file), 5);
    CHECK(_telli64(file), 5);
    CHECK(eof(file), 0);
    CHECK(_lseeki64(file, -1, SEEK_CUR), 4);
    CHECK(_lseek(file, 0, SEEK_END), 6);
    CHECK(eof(file), 1);
    CHECK(_read(file, bytes, 3), 0);
    CHECK(filelength(file), 6);
    CHECK(_write(file, "", 0), 0);
    CHECK_REFUSED_UNHEARD(_read(file, NULL, 1), -1, EINVAL);
    EXCEPT_ON_WINE("crashes", CHECK_REFUSED(_write(file, NULL, 1), -1, EINVAL));
    CHECK_ERRNO(_lseek(file, -1, SEEK_SET), -1, EINVAL);
    CHECK_ERRNO(lseek(file, 0, 7), -1, EINVAL);
    CHECK_ERRNO(_lseeki64(file, -10, SEEK_CUR), -1, EINVAL);
    reader = _open("d.txt", _O_RDONLY);
    CHECK_ERRNO(_write(reader, "x", 1), -1, EBADF);
    CHECK_ERRNO(write(reader, "x", 1), -1, EBADF);
    _close(reader);
    reader = _open("d.txt", _O_WRONLY);
    CHECK_ERRNO(_read(reader, bytes, 1), -1, EBADF);
    _close(reader);
    _close(file);
    CHECK_REFUSED_UNHEARD(_read(nobody, bytes, 1), -1, EBADF);
    CHECK_REFUSED_UNHEARD(read(-1, bytes, 1), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_write(nobody, "x", 1), -1, EBADF);
    CHECK_REFUSED_UNHEARD(write(-1, "x", 1), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_lseek(nobody, 0, SEEK_SET), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_lseeki64(nobody, 0, SEEK_SET), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_tell(nobody), -1, EBADF);
    CHECK_REFUSED_UNHEARD(tell(nobody), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_telli64(nobody), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_filelength(nobody), -1, EBADF);
    CHECK_REFUSED_UNHEARD(filelength(nobody), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_filelengthi64(nobody), -1, EBADF);
    CHECK_REFUSED_UNTOLD(_eof(nobody), -1, EBADF);
    CHECK_REFUSED_UNTOLD(eof(nobody), -1, EBADF);
    CHECK_REFUSED_UNTOLD(_commit(nobody), -1, EBADF);
    CHECK_REFUSED_UNTOLD(_isatty(nobody), 0, EBADF);
    CHECK_REFUSED_UNTOLD(isatty(nobody), 0, EBADF);
}

static void sizes(void)
{
    int file = _open("d.txt", _O_RDWR | _O_BINARY);
    SUBJECT("A file is cut off, and filled with zeros")
    CHECK(chsize(file, 2), 0);
    CHECK(_chsize(file, 4), 0);
    CHECK(_lseek(file, 0, SEEK_CUR), 0);
    CHECK(isatty(file), 0);
    _close(file);
    CHECK_FILE("d.txt", "ab\0\0");
    file = _open("d.txt", _O_RDWR);
    CHECK_REFUSED(_chsize(file, -1), -1, EINVAL);
    CHECK_REFUSED(chsize(file, -1), -1, EINVAL);
    CHECK_INVALID(_chsize_s(file, -1), EINVAL);
    _close(file);
    EXCEPT_ON_WINE("says that it was done", {
        CHECK_REFUSED(_chsize(nobody, 0), -1, EBADF);
        CHECK_INVALID(_chsize_s(nobody, 0), EBADF);
        file = _open("d.txt", _O_RDONLY);
        CHECK_ERRNO(_chsize(file, 10), -1, EBADF);
        CHECK(_chsize_s(file, 10), EBADF);
        _close(file);
    });
}

static void copies(void)
{
    int file = _open("d.txt", _O_RDWR | _O_TRUNC | _O_TEXT);
    int copy = _dup(file), second = dup(file);
    SUBJECT("A copy of a descriptor has its place and its mode")
    CHECK(copy > 2 && copy != file, 1);
    CHECK(second > 2 && second != copy, 1);
    CHECK(_write(copy, "a\n", 2), 2);
    CHECK(_tell(file), 3);
    CHECK(_close(file), 0);
    CHECK(_write(copy, "b", 1), 1);
    CHECK(_dup2(copy, 30), 0);
    CHECK(dup2(copy, second), 0);
    CHECK(_write(30, "\n", 1), 1);
    CHECK(_setmode(30, _O_BINARY), _O_TEXT);
    CHECK(_close(30), 0);
    CHECK(_close(copy), 0);
    CHECK(_close(second), 0);
    CHECK_FILE("d.txt", "a\r\nb\r\n");
    CHECK_REFUSED_UNHEARD(_dup(nobody), -1, EBADF);
    CHECK_REFUSED_UNHEARD(dup(-1), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_dup2(nobody, 30), -1, EBADF);
    CHECK_REFUSED_UNHEARD(dup2(nobody, 30), -1, EBADF);
    CHECK_REFUSED_UNHEARD(_dup2(0, -1), -1, EBADF);
}

static void pipes(void)
{
    int ends[2];
    SUBJECT("A pipe in text mode has CR LF inside")
    CHECK(_pipe(ends, 512, _O_TEXT), 0);
    CHECK(_write(ends[1], "a\n", 2), 2);
    CHECK(_setmode(ends[0], _O_BINARY), _O_TEXT);
    CHECK(_read(ends[0], bytes, 10), 3);
    CHECK(memcmp(bytes, "a\r\n", 3), 0);
    CHECK(_close(ends[1]), 0);
    CHECK(_read(ends[0], bytes, 10), 0);
    CHECK(_close(ends[0]), 0);
    CHECK_REFUSED_UNHEARD(_pipe(NULL, 512, _O_TEXT), -1, EINVAL);
    EXCEPT_ON_WINE("takes it", CHECK_REFUSED(_pipe(ends, 512, 7), -1, EINVAL));
}

static void default_modes(void)
{
    int mode = 0;
    SUBJECT("The mode of files that do not say one is asked for and set")
    CHECK(_set_fmode(_O_BINARY), 0);
    CHECK(_get_fmode(&mode), 0);
    CHECK(mode, _O_BINARY);
    CHECK(_set_fmode(_O_TEXT), 0);
    CHECK(_get_fmode(&mode), 0);
    CHECK(mode, _O_TEXT);
    CHECK_INVALID(_get_fmode(NULL), EINVAL);
    CHECK_INVALID(_set_fmode(7), EINVAL);
}

void descriptor_errors(void)
{
    opening_and_closing();
    reading_and_writing();
    sizes();
    copies();
    pipes();
    default_modes();
    remove("d.txt");
}
