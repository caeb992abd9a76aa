#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char bytes[32];

void descriptors(void)
{
    int file, copy, pipes[2];
    FILE *stream;
    SUBJECT("_open is in text mode, and _write counts what it was given")
    file = _open("d.txt", _O_CREAT | _O_TRUNC | _O_WRONLY, _S_IREAD | _S_IWRITE);
    CHECK(file >= 0, 1);
    CHECK(_write(file, "a\nb\n", 4), 4);
    CHECK(_tell(file), 6);
    CHECK(_close(file), 0);
    CHECK_FILE("d.txt", "a\r\nb\r\n");
    file = _open("d.txt", _O_RDONLY);
    EXCEPT_ON_WINE("takes the CR for nothing", {
        CHECK(_read(file, bytes, 2), 2);
        CHECK(memcmp(bytes, "a\n", 2), 0);
        CHECK(_tell(file), 3);
    });
    CHECK(_eof(file), 0);
    CHECK(_lseek(file, 0, SEEK_SET), 0);
    CHECK(_read(file, bytes, 32), 4);
    CHECK(memcmp(bytes, "a\nb\n", 4), 0);
    CHECK(_eof(file), 1);
    CHECK(_read(file, bytes, 32), 0);
    CHECK(_filelength(file), 6);
    CHECK(_filelengthi64(file), 6);
    CHECK(_setmode(file, _O_BINARY), _O_TEXT);
    CHECK(_lseeki64(file, 1, SEEK_SET), 1);
    CHECK(_read(file, bytes, 2), 2);
    CHECK(memcmp(bytes, "\r\n", 2), 0);
    CHECK_ERRNO(_write(file, "x", 1), -1, EBADF);
    CHECK(_isatty(file), 0);
    copy = _dup(file);
    CHECK(copy >= 0 && copy != file, 1);
    CHECK(_close(copy), 0);
    CHECK(_close(file), 0);

    SUBJECT("Opening fails with the documented errors")
    CHECK_ERRNO(_open("missing.txt", _O_RDONLY), -1, ENOENT);
    CHECK_ERRNO(_open("d.txt", _O_CREAT | _O_EXCL | _O_RDWR, _S_IWRITE), -1, EEXIST);
    CHECK_ERRNO(_open(".", _O_RDONLY), -1, EACCES);
    CHECK_INVALID(_open(NULL, _O_RDONLY), -1);
    CHECK(_sopen_s(&file, "missing.txt", _O_RDONLY, _SH_DENYNO, 0), ENOENT);
    CHECK(file, -1);
    CHECK(_sopen_s(&file, "d.txt", _O_RDWR | _O_BINARY, _SH_DENYNO, 0), 0);
    CHECK(_chsize(file, 2), 0);
    CHECK(_filelength(file), 2);
    CHECK(_chsize_s(file, 1), 0);
    CHECK_INVALID(_chsize_s(file, -1), EINVAL);
    CHECK(_commit(file), 0);
    stream = _fdopen(file, "rb");
    CHECK(fgetc(stream), 'a');
    CHECK(_fileno(stream), file);
    CHECK(fclose(stream), 0);

    SUBJECT("Rights are existence and read-only")
    CHECK(_access("d.txt", 0), 0);
    CHECK(_access("d.txt", 6), 0);
    CHECK_ERRNO(_access("missing.txt", 0), -1, ENOENT);
    CHECK(_access_s("missing.txt", 4), ENOENT);
    CHECK(_chmod("d.txt", _S_IREAD), 0);
    CHECK_ERRNO(_access("d.txt", 2), -1, EACCES);
    EXCEPT_ON_WINE("runs as root, whom Linux lets",
                   CHECK_ERRNO(_open("d.txt", _O_RDWR), -1, EACCES));
    CHECK(_chmod("d.txt", _S_IREAD | _S_IWRITE), 0);
    EXCEPT_ON_WINE("takes it for existence", CHECK_INVALID(_access("d.txt", 1), -1));
    CHECK_ERRNO(_chmod("missing.txt", _S_IREAD), -1, ENOENT);

    SUBJECT("A pipe takes bytes from end to end")
    CHECK(_pipe(pipes, 256, _O_BINARY), 0);
    CHECK(_write(pipes[1], "x\n", 2), 2);
    CHECK(_read(pipes[0], bytes, 8), 2);
    CHECK(_close(pipes[0]), 0);
    CHECK(_close(pipes[1]), 0);
    CHECK(_unlink("d.txt"), 0);
    file = creat("e.txt", _S_IWRITE);
    CHECK(write(file, "\n", 1), 1);
    CHECK(close(file), 0);
    CHECK_FILE("e.txt", "\r\n");
    CHECK(unlink("e.txt"), 0);
}
