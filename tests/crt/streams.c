#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char line[64];

/* Streams whose every use fails: with the wrong direction, or without the descriptor behind them.
 */
static FILE *only_read(void)
{
    MAKE_FILE("stream.txt", "one\r\ntwo\r\n");
    return fopen("stream.txt", "r");
}

static FILE *only_written(void)
{
    return fopen("stream.txt", "w");
}

static FILE *without_descriptor(const char *mode)
{
    FILE *file = fopen("stream.txt", mode);
    setvbuf(file, NULL, _IONBF, 0);
    _close(_fileno(file));
    return file;
}

static void characters(void)
{
    FILE *file = only_written();
    SUBJECT("Characters are written and read one by one")
    CHECK(fputc('a', file), 'a');
    CHECK(fputc(0x1e2, file), 0xe2);
    CHECK(putc('\n', file), '\n');
    CHECK(_putw(0x64636261, file), 0x64636261);
    CHECK(putw(0x68676665, file), 0x68676665);
    fclose(file);
    CHECK_FILE("stream.txt", "a\xe2\r\n"
                             "abcdefgh");
    file = fopen("stream.txt", "r");
    CHECK(fgetc(file), 'a');
    CHECK(getc(file), 0xe2);
    CHECK(ungetc('x', file), 'x');
    CHECK(getc(file), 'x');
    CHECK(getc(file), '\n');
    CHECK(_getw(file), 0x64636261);
    CHECK(getw(file), 0x68676665);
    CHECK(feof(file), 0);
    CHECK(fgetc(file), EOF);
    CHECK(feof(file) != 0, 1);
    CHECK(ferror(file), 0);
    CHECK(_getw(file), EOF);
    /* A character that is given back is no end any more. */
    CHECK(ungetc('y', file), 'y');
    CHECK(feof(file), 0);
    CHECK(fgetc(file), 'y');
    CHECK(ungetc(EOF, file), EOF);
    fclose(file);
}

static void characters_that_fail(void)
{
    FILE *file = only_read();
    SUBJECT("Characters go neither where a stream is only read nor where its descriptor is gone")
    CHECK_ERRNO(fputc('x', file), EOF, EBADF);
    CHECK(ferror(file) != 0, 1);
    clearerr(file);
    CHECK(ferror(file), 0);
    CHECK_ERRNO(putc('x', file), EOF, EBADF);
    CHECK_ERRNO(_putw(1, file), EOF, EBADF);
    CHECK_ERRNO(putw(1, file), EOF, EBADF);
    fclose(file);
    file = only_written();
    CHECK(fgetc(file), EOF);
    EXCEPT_ON_WINE("does not remember it", CHECK(ferror(file) != 0, 1));
    CHECK(ungetc('x', file), EOF);
    fclose(file);
    file = without_descriptor("r");
    CHECK_ERRNO(fgetc(file), EOF, EBADF);
    CHECK(ferror(file) != 0, 1);
    CHECK(feof(file), 0);
    CHECK_ERRNO(getc(file), EOF, EBADF);
    CHECK_ERRNO(_getw(file), EOF, EBADF);
    CHECK_ERRNO(getw(file), EOF, EBADF);
    CHECK_ERRNO(fclose(file), EOF, EBADF);
    CHECK_REFUSED(ungetc('x', NULL), EOF, EINVAL);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(fgetc(NULL), EOF, EINVAL);
        CHECK_REFUSED(getc(NULL), EOF, EINVAL);
        CHECK_REFUSED(fputc('x', NULL), EOF, EINVAL);
        CHECK_REFUSED(putc('x', NULL), EOF, EINVAL);
        CHECK_REFUSED(_getw(NULL), EOF, EINVAL);
        CHECK_REFUSED(_putw(1, NULL), EOF, EINVAL);
        CHECK_REFUSED(feof(NULL), 0, EINVAL);
        CHECK_REFUSED(ferror(NULL), 0, EINVAL);
        CHECK_REFUSED((clearerr(NULL), 0), 0, EINVAL);
        CHECK_REFUSED(_fileno(NULL), -1, EINVAL);
    });
    CHECK_INVALID(clearerr_s(NULL), EINVAL);
    handler_calls();
}

static void lines(void)
{
    FILE *file = only_written();
    SUBJECT("Lines are written and read whole, or as far as there is room")
    CHECK(fputs("one\ntwo\nthree", file) >= 0, 1);
    CHECK(fputs("", file) >= 0, 1);
    fclose(file);
    file = fopen("stream.txt", "r");
    CHECK_TEXT(fgets(line, sizeof line, file), "one\n");
    CHECK_TEXT(fgets(line, 3, file), "tw");
    CHECK_TEXT(fgets(line, 3, file), "o\n");
    EXCEPT_ON_WINE("takes it for the end", CHECK_TEXT(fgets(line, 1, file), ""));
    CHECK_TEXT(fgets(line, sizeof line, file), "three");
    CHECK(feof(file) != 0, 1);
    CHECK(fgets(line, sizeof line, file) == NULL, 1);
    CHECK_ERRNO(fputs("x", file), EOF, EBADF);
    fclose(file);
    file = without_descriptor("r");
    CHECK_ERRNO(fgets(line, sizeof line, file) == NULL, 1, EBADF);
    fclose(file);
    EXCEPT_ON_WINE("crashes", {
        file = only_read();
        CHECK_REFUSED(fgets(NULL, 10, file) == NULL, 1, EINVAL);
        CHECK_REFUSED(fgets(line, -1, file) == NULL, 1, EINVAL);
        CHECK(fgets(NULL, 0, file) == NULL, 1);
        CHECK_REFUSED(fgets(line, 10, NULL) == NULL, 1, EINVAL);
        CHECK_REFUSED(fputs("x", NULL), EOF, EINVAL);
        CHECK_REFUSED(fputs(NULL, file), EOF, EINVAL);
        fclose(file);
    });
    handler_calls();
}

static void blocks(void)
{
    FILE *file = only_written();
    SUBJECT("Blocks are counted in elements")
    CHECK((int)fwrite("abcdef\n", 3, 2, file), 2);
    CHECK((int)fwrite("gh\n", 1, 3, file), 3);
    CHECK((int)fwrite("x", 0, 5, file), 0);
    CHECK((int)fwrite("x", 5, 0, file), 0);
    fclose(file);
    CHECK_FILE("stream.txt", "abcdefgh\r\n");
    file = fopen("stream.txt", "r");
    CHECK((int)fread(line, 2, 2, file), 2);
    CHECK((int)fread(line, 4, 5, file), 1);
    CHECK(memcmp(line, "efgh\n", 5), 0);
    CHECK(feof(file) != 0, 1);
    CHECK_ERRNO((int)fwrite("x", 1, 1, file), 0, EBADF);
    fclose(file);
    file = without_descriptor("r");
    CHECK_ERRNO((int)fread(line, 1, 1, file), 0, EBADF);
    fclose(file);
    MAKE_FILE("stream.txt", "12345678");
    file = fopen("stream.txt", "rb");
    CHECK((int)fread_s(line, sizeof line, 2, 3, file), 3);
    CHECK(memcmp(line, "123456", 6), 0);
    CHECK_REFUSED((int)fread_s(NULL, 5, 1, 1, file), 0, EINVAL);
    CHECK_REFUSED((int)fread_s(line, 5, 1, 1, NULL), 0, EINVAL);
    CHECK((int)fread_s(line, 5, 1, 5, file), 2);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED((int)fread(NULL, 1, 1, file), 0, EINVAL);
        CHECK_REFUSED((int)fread(line, 1, 1, NULL), 0, EINVAL);
        CHECK_REFUSED((int)fwrite(NULL, 1, 1, file), 0, EINVAL);
        CHECK_REFUSED((int)fwrite(line, 1, 1, NULL), 0, EINVAL);
    });
    fclose(file);
    handler_calls();
}

static void positions(void)
{
    FILE *file = only_read();
    fpos_t place = 0;
    SUBJECT("Positions are bytes of the file, and there are none in front of it")
    CHECK(fseek(file, 3, SEEK_SET), 0);
    CHECK(fgetc(file), '\n');
    CHECK(ftell(file), 5);
    CHECK(fseek(file, -1, SEEK_CUR), 0);
    CHECK(ftell(file), 4);
    CHECK(fgetc(file), '\n');
    CHECK(_fseeki64(file, -2, SEEK_END), 0);
    CHECK(_ftelli64(file), 8);
    CHECK(fgetc(file), '\n');
    CHECK(fgetc(file), EOF);
    CHECK(fseek(file, 20, SEEK_SET), 0);
    CHECK(feof(file), 0);
    CHECK(ftell(file), 20);
    CHECK((rewind(file), ftell(file)), 0);
    CHECK(fgetpos(file, &place), 0);
    CHECK(fgetc(file), 'o');
    CHECK(fsetpos(file, &place), 0);
    CHECK(fgetc(file), 'o');
    CHECK_ERRNO(fseek(file, -1, SEEK_SET), -1, EINVAL);
    CHECK_ERRNO(_fseeki64(file, -100, SEEK_CUR), -1, EINVAL);
    place = -5;
    CHECK_ERRNO(fsetpos(file, &place), -1, EINVAL);
    CHECK_REFUSED_UNHEARD(fseek(file, 0, 3), -1, EINVAL);
    CHECK_REFUSED_UNHEARD(_fseeki64(file, 0, -1), -1, EINVAL);
    fclose(file);
    file = without_descriptor("r");
    CHECK_ERRNO(fseek(file, 0, SEEK_SET), -1, EBADF);
    CHECK_ERRNO(ftell(file), -1, EBADF);
    CHECK_ERRNO(_ftelli64(file), -1, EBADF);
    CHECK_ERRNO(fgetpos(file, &place), -1, EBADF);
    fclose(file);
    EXCEPT_ON_WINE("crashes", {
        CHECK_REFUSED(fseek(NULL, 0, SEEK_SET), -1, EINVAL);
        CHECK_REFUSED(_fseeki64(NULL, 0, SEEK_SET), -1, EINVAL);
        CHECK_REFUSED(ftell(NULL), -1, EINVAL);
        CHECK_REFUSED(_ftelli64(NULL), -1, EINVAL);
        CHECK_REFUSED((rewind(NULL), 0), 0, EINVAL);
        CHECK_REFUSED(fgetpos(NULL, &place), -1, EINVAL);
        CHECK_REFUSED(fsetpos(NULL, &place), -1, EINVAL);
        file = only_read();
        CHECK_REFUSED(fgetpos(file, NULL), -1, EINVAL);
        CHECK_REFUSED(fsetpos(file, NULL), -1, EINVAL);
        fclose(file);
    });
    handler_calls();
}

static void buffers(void)
{
    static char buffer[512];
    FILE *file = only_written();
    SUBJECT("What is buffered is in the file when it is flushed, without a buffer at once")
    CHECK(setvbuf(file, buffer, _IOFBF, sizeof buffer), 0);
    fputs("full", file);
    CHECK_FILE("stream.txt", "");
    CHECK(fflush(file), 0);
    CHECK_FILE("stream.txt", "full");
    fputs("more", file);
    CHECK(_flushall() >= 4, 1);
    CHECK_FILE("stream.txt", "fullmore");
    fputs("last", file);
    CHECK(fflush(NULL), 0);
    CHECK_FILE("stream.txt", "fullmorelast");
    fclose(file);
    file = only_written();
    CHECK((setbuf(file, NULL), fputs("x\n", file) >= 0), 1);
    CHECK_FILE("stream.txt", "x\r\n");
    fclose(file);
    file = only_written();
    CHECK(setvbuf(file, NULL, _IONBF, 0), 0);
    fputs("y", file);
    CHECK_FILE("stream.txt", "y");
    CHECK_REFUSED(setvbuf(file, NULL, 3, 0), -1, EINVAL);
    CHECK_REFUSED(setvbuf(file, buffer, _IOFBF, 1), -1, EINVAL);
    CHECK_REFUSED(setvbuf(NULL, NULL, _IONBF, 0), -1, EINVAL);
    CHECK_REFUSED((setbuf(NULL, NULL), 0), 0, EINVAL);
    fclose(file);
    file = only_written();
    fputs("kept", file);
    _close(_fileno(file));
    CHECK_ERRNO(fflush(file), EOF, EBADF);
    fclose(file);
    handler_calls();
}

static void closing(void)
{
    FILE *first, *second;
    SUBJECT("Closing all streams leaves the standard ones, and tells how many there were")
    CHECK(_fcloseall(), 0);
    first = only_written();
    CHECK((second = tmpfile()) != NULL, 1);
    fputs("x", first);
    CHECK(_fileno(first) > 2, 1);
    CHECK(fileno(second) > 2, 1);
    CHECK(flushall() >= 4, 1);
    CHECK(_fcloseall(), 2);
    CHECK(fcloseall(), 0);
    CHECK_FILE("stream.txt", "x");
    CHECK_REFUSED(fclose(NULL), EOF, EINVAL);
    CHECK_REFUSED(tmpfile_s(NULL), EINVAL, EINVAL);
    first = only_written();
    CHECK((_lock_file(first), fputc('x', first)), 'x');
    CHECK((_unlock_file(first), fclose(first)), 0);
}

void streams(void)
{
    characters();
    characters_that_fail();
    lines();
    blocks();
    positions();
    buffers();
    CHECK(in_child(closing), 0);
    CHECK(_unlink("stream.txt"), 0);
}
