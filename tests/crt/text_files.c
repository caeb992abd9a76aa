#include "checks.h"

#include <direct.h>
#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <wchar.h>

static char line[64];

static void writing(void)
{
    FILE *file = fopen("text.txt", "w");
    SUBJECT("A text file gets CR LF for LF, and positions count both")
    fputs("one\n", file);
    CHECK(ftell(file), 5);
    fprintf(file, "%s\n", "two");
    fputc('\n', file);
    CHECK((int)fwrite("a\nb", 1, 3, file), 3);
    CHECK(fclose(file), 0);
    CHECK_FILE("text.txt", "one\r\ntwo\r\n\r\na\r\nb");
    file = fopen("text.txt", "at");
    fputs("\n", file);
    fclose(file);
    CHECK_FILE("text.txt", "one\r\ntwo\r\n\r\na\r\nb\r\n");
    file = fopen("binary.txt", "wb");
    fputs("one\n", file);
    CHECK(ftell(file), 4);
    fclose(file);
    CHECK_FILE("binary.txt", "one\n");
}

static void reading(void)
{
    FILE *file;
    fpos_t place = 0;
    SUBJECT("A text file gives LF for CR LF, and positions are those of the file")
    file = fopen("text.txt", "r");
    CHECK_TEXT(fgets(line, sizeof line, file), "one\n");
    CHECK(ftell(file), 5);
    CHECK(fgetc(file), 't');
    CHECK(ftell(file), 6);
    CHECK(fgetpos(file, &place), 0);
    CHECK(place, 6);
    CHECK(ungetc('T', file), 'T');
    CHECK(fgetc(file), 'T');
    CHECK_TEXT(fgets(line, sizeof line, file), "wo\n");
    CHECK(ftell(file), 10);
    CHECK(fseek(file, 5, SEEK_SET), 0);
    CHECK_TEXT(fgets(line, sizeof line, file), "two\n");
    CHECK(fsetpos(file, &place), 0);
    CHECK(fscanf(file, "%s", line), 1);
    CHECK_TEXT(line, "wo");
    CHECK(fseek(file, 0, SEEK_END), 0);
    CHECK(ftell(file), 18);
    CHECK(_ftelli64(file), 18);
    rewind(file);
    CHECK((int)fread(line, 1, sizeof line, file), 13);
    CHECK(memcmp(line, "one\ntwo\n\na\nb\n", 13), 0);
    CHECK(feof(file) != 0, 1);
    CHECK(fclose(file), 0);
    file = fopen("text.txt", "rb");
    CHECK((int)fread(line, 1, sizeof line, file), 18);
    fclose(file);
}

static void single_marks(void)
{
    FILE *file;
    SUBJECT("A lone CR stays, and ^Z ends a text but no binary file")
    MAKE_FILE("marks.txt", "a\rb\r\r\nc\x1a"
                           "d");
    file = fopen("marks.txt", "r");
    CHECK((int)fread(line, 1, sizeof line, file), 6);
    CHECK(memcmp(line, "a\rb\r\nc", 6), 0);
    CHECK(fgetc(file), EOF);
    fclose(file);
    file = fopen("marks.txt", "rb");
    CHECK((int)fread(line, 1, sizeof line, file), 9);
    fclose(file);
    MAKE_FILE("marks.txt", "x\r");
    file = fopen("marks.txt", "r");
    CHECK(fgetc(file), 'x');
    CHECK(fgetc(file), '\r');
    CHECK(fgetc(file), EOF);
    fclose(file);
}

static void large_text(void)
{
    int i, c, lines = 0, others = 0;
    FILE *file = fopen("large.txt", "w");
    SUBJECT("Line ends are right wherever the buffers end")
    for (i = 0; i < 5000; ++i)
        fprintf(file, "%d\n", i % 1000);
    fclose(file);
    file = fopen("large.txt", "r");
    while ((c = fgetc(file)) != EOF) {
        lines += c == '\n';
        others += c == '\r';
    }
    CHECK(lines, 5000);
    CHECK(others, 0);
    CHECK(ftell(file), 5 * (10 * 1 + 90 * 2 + 900 * 3) + 2 * 5000);
    fclose(file);
}

static void updating(void)
{
    FILE *file;
    SUBJECT("A text file may be read and written in turn")
    MAKE_FILE("update.txt", "one\r\ntwo\r\n");
    file = fopen("update.txt", "r+");
    CHECK_TEXT(fgets(line, sizeof line, file), "one\n");
    CHECK(fseek(file, 5, SEEK_SET), 0);
    CHECK(fputs("TWO", file) >= 0, 1);
    CHECK(fseek(file, 0, SEEK_END), 0);
    CHECK(fputs("three\n", file) >= 0, 1);
    rewind(file);
    fgets(line, sizeof line, file);
    CHECK_TEXT(fgets(line, sizeof line, file), "TWO\n");
    CHECK_TEXT(fgets(line, sizeof line, file), "three\n");
    fclose(file);
    CHECK_FILE("update.txt", "one\r\nTWO\r\nthree\r\n");
    file = fopen("update.txt", "a+");
    CHECK_TEXT(fgets(line, sizeof line, file), "one\n");
    fseek(file, 0, SEEK_CUR);
    fputs("end\n", file);
    fclose(file);
    CHECK_FILE("update.txt", "one\r\nTWO\r\nthree\r\nend\r\n");
}

static void modes(void)
{
    FILE *file = NULL;
    SUBJECT("_fmode and _setmode choose the mode; wrong ones are refused")
    EXCEPT_ON_WINE("mingw-w64's start leaves it 0", CHECK(_fmode, _O_TEXT));
    _fmode = _O_BINARY;
    file = fopen("mode.txt", "w");
    fputs("\n", file);
    fclose(file);
    _fmode = _O_TEXT;
    CHECK_FILE("mode.txt", "\n");
    file = fopen("mode.txt", "w");
    fputs("\n", file);
    fflush(file);
    CHECK(_setmode(_fileno(file), _O_BINARY), _O_TEXT);
    fputs("\n", file);
    fclose(file);
    CHECK_FILE("mode.txt", "\r\n\n");
    CHECK_INVALID(fopen("mode.txt", "q") == NULL, 1);
    CHECK(errno, EINVAL);
    EXCEPT_ON_WINE("looks at it", {
        CHECK_INVALID(fopen(NULL, "r") == NULL, 1);
        CHECK_INVALID(fopen("mode.txt", NULL) == NULL, 1);
    });
    CHECK_ERRNO(fopen("missing.txt", "r") == NULL, 1, ENOENT);
    CHECK_ERRNO(fopen(".", "r") == NULL, 1, EACCES);
    CHECK(fopen_s(&file, "missing.txt", "r"), ENOENT);
    CHECK(file == NULL, 1);
    CHECK_INVALID(fopen_s(NULL, "mode.txt", "r"), EINVAL);
    CHECK(fopen_s(&file, "mode.txt", "r"), 0);
    fclose(file);
    CHECK(_wfopen_s(&file, L"mode.txt", L"rb"), 0);
    fclose(file);
    file = _wfopen(L"mode.txt", L"r");
    CHECK(fgetc(file), '\n');
    fclose(file);
    file = _fsopen("mode.txt", "r", _SH_DENYNO);
    CHECK(file != NULL, 1);
    fclose(file);
    CHECK(_chmod("mode.txt", _S_IREAD), 0);
    EXCEPT_ON_WINE("runs as root, whom Linux lets",
                   CHECK_ERRNO(fopen("mode.txt", "w") == NULL, 1, EACCES));
    CHECK(_chmod("mode.txt", _S_IREAD | _S_IWRITE), 0);
}

static void names(void)
{
    FILE *file;
    char name[L_tmpnam_s];
    SUBJECT(
        "Names have backslashes and any letter case; removing and renaming keep to Windows' rules")
    CHECK(_mkdir("Folder"), 0);
    file = fopen("Folder\\File.txt", "w");
    CHECK(file != NULL, 1);
    fclose(file);
    file = fopen(".\\folder/FILE.TXT", "r");
    CHECK(file != NULL, 1);
    fclose(file);
    MAKE_FILE("other.txt", "");
    CHECK_ERRNO(rename("other.txt", "Folder\\file.txt"), -1, EEXIST);
    CHECK(rename("other.txt", "Folder\\third.txt"), 0);
    CHECK_ERRNO(rename("other.txt", "fourth.txt"), -1, ENOENT);
    CHECK_ERRNO(remove("Folder"), -1, EACCES);
    CHECK_ERRNO(remove("other.txt"), -1, ENOENT);
    CHECK(_chmod("Folder\\third.txt", _S_IREAD), 0);
    CHECK_ERRNO(_unlink("Folder\\third.txt"), -1, EACCES);
    CHECK(_chmod("Folder\\third.txt", _S_IREAD | _S_IWRITE), 0);
    CHECK(_unlink("Folder\\third.txt"), 0);
    CHECK(_wrename(L"Folder\\File.txt", L"Folder\\x.txt"), 0);
    CHECK(_wremove(L"folder\\X.txt"), 0);
    CHECK(_rmdir("folder"), 0);
    CHECK(tmpnam_s(name, sizeof name), 0);
    CHECK(_access(name, 0), -1);
    CHECK_INVALID(tmpnam_s(NULL, 5), EINVAL);
    CHECK(tmpfile_s(&file), 0);
    fputs("\n", file);
    CHECK(ftell(file), 1);
    fclose(file);
}

void text_files(void)
{
    writing();
    reading();
    single_marks();
    large_text();
    updating();
    modes();
    names();
    remove("text.txt");
    remove("binary.txt");
    remove("marks.txt");
    remove("large.txt");
    remove("update.txt");
    remove("mode.txt");
}
