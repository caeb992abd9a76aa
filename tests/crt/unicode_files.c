#include "checks.h"

#include <errno.h>
#include <fcntl.h>
#include <io.h>
#include <share.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <wchar.h>

static wchar_t line[64];

static void marks(void)
{
    FILE *file = fopen("unicode.txt", "wt, ccs=UTF-8");
    SUBJECT("A text in Unicode begins with a mark and has CR LF at its lines' ends")
    CHECK(fputws(L"\xac00\n", file) >= 0, 1);
    CHECK(fputwc(L'a', file), L'a');
    CHECK(fwprintf(file, L"%s%d\n", L"\xe9", 1), 3);
    CHECK(fclose(file), 0);
    CHECK_FILE("unicode.txt", "\xef\xbb\xbf\xea\xb0\x80\r\n"
                              "a\xc3\xa9"
                              "1\r\n");
    file = fopen("unicode.txt", "w, ccs=UTF-16LE");
    CHECK(fputws(L"\xac00\n", file) >= 0, 1);
    fclose(file);
    CHECK_FILE("unicode.txt", "\xff\xfe\x00\xac\r\0\n\0");
    file = _wfopen(L"unicode.txt", L"a, ccs=UNICODE");
    CHECK(fputws(L"b", file) >= 0, 1);
    fclose(file);
    CHECK_FILE("unicode.txt", "\xff\xfe\x00\xac\r\0\n\0"
                              "b\0");
    file = _wfopen(L"unicode.txt", L"w,ccs=unicode");
    fclose(file);
    CHECK_FILE("unicode.txt", "\xff\xfe");
}

static void reading(void)
{
    FILE *file;
    SUBJECT("The mark, not the program, says how a text is encoded")
    MAKE_FILE("unicode.txt", "\xef\xbb\xbf\xea\xb0\x80\r\nx\ry\r\n");
    file = fopen("unicode.txt", "r, ccs=UTF-16LE");
    CHECK(fgetwc(file), 0xac00);
    CHECK(ungetwc(0xac01, file), 0xac01);
    CHECK(fgetwc(file), 0xac01);
    CHECK_WIDE(fgetws(line, 64, file), L"\n");
    CHECK_WIDE(fgetws(line, 64, file), L"x\ry\n");
    CHECK(fgetws(line, 64, file) == NULL, 1);
    CHECK(feof(file) != 0, 1);
    fclose(file);
    MAKE_FILE("unicode.txt", "\xff\xfe\x00\xac\r\0\n\0x\0");
    file = fopen("unicode.txt", "r, ccs=UTF-8");
    CHECK_WIDE(fgetws(line, 64, file), L"\xac00\n");
    CHECK(fgetwc(file), 'x');
    CHECK(fgetwc(file), WEOF);
    fclose(file);
    MAKE_FILE("unicode.txt", "\xea\xb0\x80");
    file = fopen("unicode.txt", "r, ccs=UTF-8");
    CHECK(fgetwc(file), 0xac00);
    fclose(file);
    file = fopen("unicode.txt", "a, ccs=UTF-8");
    fputws(L"\xe9", file);
    fclose(file);
    CHECK_FILE("unicode.txt", "\xea\xb0\x80\xc3\xa9");
    MAKE_FILE("unicode.txt", "a\0b\0");
    file = fopen("unicode.txt", "r, ccs=UTF-16LE");
    CHECK_WIDE(fgetws(line, 64, file), L"ab");
    fclose(file);
    /* Documented is UTF-16LE; who has tried found narrow text. */
    MAKE_FILE("unicode.txt", "ab");
    file = fopen("unicode.txt", "r, ccs=UNICODE");
    CHECK_WIDE(fgetws(line, 64, file), L"ab");
    fclose(file);
}

static void elements(void)
{
    FILE *file = fopen("unicode.txt", "w, ccs=UTF-8");
    SUBJECT("Blocks of a text in Unicode are UTF-16, and narrow text is refused")
    CHECK((int)fwrite(L"\xac00\n", 2, 2, file), 2);
    EXCEPT_ON_WINE("takes it", {
        CHECK_REFUSED(fputs("x", file), EOF, EINVAL);
        CHECK_REFUSED(fputc('x', file), EOF, EINVAL);
        CHECK_REFUSED(fprintf(file, "x"), -1, EINVAL);
        CHECK_REFUSED((int)fwrite("abc", 1, 3, file), 0, EINVAL);
    });
    fclose(file);
    CHECK_FILE("unicode.txt", "\xef\xbb\xbf\xea\xb0\x80\r\n");
    file = fopen("unicode.txt", "r, ccs=UTF-8");
    CHECK((int)fread(line, 2, 64, file), 2);
    CHECK(line[0] == 0xac00 && line[1] == '\n', 1);
    fclose(file);
    file = fopen("unicode.txt", "r, ccs=UTF-8");
    EXCEPT_ON_WINE("takes it", {
        CHECK_REFUSED(fgetc(file), EOF, EINVAL);
        CHECK_REFUSED(fgets((char *)line, 64, file) == NULL, 1, EINVAL);
    });
    fclose(file);
    CHECK_REFUSED(fopen("unicode.txt", "r, ccs=UTF-7") == NULL, 1, EINVAL);
    CHECK_REFUSED(fopen("unicode.txt", "r, xyz") == NULL, 1, EINVAL);
    MAKE_FILE("unicode.txt", "\xfe\xff\0a");
    EXCEPT_ON_WINE("takes it for no mark",
                   CHECK_ERRNO(fopen("unicode.txt", "r, ccs=UNICODE") == NULL, 1, EINVAL));
    handler_calls();
}

static void descriptors_in_unicode(void)
{
    int file = _open("unicode.txt", _O_CREAT | _O_TRUNC | _O_WRONLY | _O_U8TEXT, _S_IWRITE);
    SUBJECT("_read and _write of a text in Unicode take UTF-16")
    CHECK(_write(file, L"\xac00\n", 4), 4);
    CHECK_REFUSED_UNHEARD(_write(file, L"a", 1), -1, EINVAL);
    _close(file);
    CHECK_FILE("unicode.txt", "\xef\xbb\xbf\xea\xb0\x80\r\n");
    file = _open("unicode.txt", _O_RDONLY | _O_WTEXT);
    EXCEPT_ON_WINE("takes it", CHECK_REFUSED(_read(file, line, 3), -1, EINVAL));
    CHECK(_read(file, line, 128), 4);
    CHECK(line[0] == 0xac00 && line[1] == '\n', 1);
    CHECK(_read(file, line, 128), 0);
    _close(file);
    file = _wopen(L"unicode.txt", _O_CREAT | _O_TRUNC | _O_RDWR | _O_U16TEXT, _S_IWRITE);
    CHECK(_write(file, L"\xac00\n", 4), 4);
    CHECK(_lseek(file, 2, SEEK_SET), 2);
    CHECK(_read(file, line, 128), 4);
    CHECK(line[0] == 0xac00 && line[1] == '\n', 1);
    _close(file);
    CHECK_FILE("unicode.txt", "\xff\xfe\x00\xac\r\0\n\0");
}

static void changed_modes(void)
{
    FILE *file = fopen("unicode.txt", "w");
    SUBJECT("_setmode puts an open text into a Unicode mode, without a mark")
    CHECK(_setmode(_fileno(file), _O_U8TEXT), _O_TEXT);
    fputws(L"\xac00\n", file);
    fflush(file);
    CHECK(_setmode(_fileno(file), _O_U16TEXT) != _O_TEXT, 1);
    fputws(L"\xac01", file);
    fflush(file);
    CHECK(_setmode(_fileno(file), _O_TEXT) != _O_TEXT, 1);
    fputs("x\n", file);
    fflush(file);
    CHECK(_setmode(_fileno(file), _O_BINARY), _O_TEXT);
    fputs("\n", file);
    fflush(file);
    CHECK(_setmode(_fileno(file), _O_TEXT), _O_BINARY);
    fclose(file);
    CHECK_FILE("unicode.txt", "\xea\xb0\x80\r\n\x01\xacx\r\n\n");
    CHECK_REFUSED_UNHEARD(_setmode(99, _O_TEXT), -1, EBADF);
    CHECK_REFUSED_UNHEARD(setmode(0, 7), -1, EINVAL);
}

static void wide_output(void)
{
    SUBJECT("Wide text of stdout follows _setmode")
    CHECK(_setmode(_fileno(stdout), _O_U8TEXT), _O_TEXT);
    CHECK(wprintf(L"\xac00%d", 1), 2);
    fflush(stdout);
    CHECK(_setmode(1, _O_U16TEXT) != _O_TEXT, 1);
    CHECK(putwchar(L'\xe9'), 0xe9);
    CHECK(fputws(L"\xac00", stdout) >= 0, 1);
    EXCEPT_ON_WINE("takes it", {
        CHECK_REFUSED(printf("x"), -1, EINVAL);
        CHECK_REFUSED(putchar('x'), EOF, EINVAL);
        CHECK_REFUSED(puts("x"), EOF, EINVAL);
    });
    fflush(stdout);
}

static void wide_input(void)
{
    SUBJECT("Wide text of stdin follows _setmode")
    CHECK(_setmode(_fileno(stdin), _O_U16TEXT), _O_TEXT);
    CHECK(getwchar(), 0xac00);
    CHECK(wscanf(L"%63s", line), 1);
    CHECK_WIDE(line, L"\xac01z");
    CHECK(getwchar(), '\n');
    CHECK(getwchar(), WEOF);
}

void unicode_files(void)
{
    struct streams streams = {"unicode.in", "unicode.txt", NULL};
    marks();
    reading();
    elements();
    descriptors_in_unicode();
    changed_modes();
    MAKE_FILE("unicode.in", "");
    CHECK(in_child_with(wide_output, streams), 0);
    CHECK_FILE("unicode.txt", "\xea\xb0\x80\x31\xe9\0\0\xac");
    MAKE_FILE("unicode.in", "\0\xac\x01\xacz\0\n\0");
    CHECK(in_child_with(wide_input, streams), 0);
    CHECK(_unlink("unicode.in"), 0);
    CHECK(_unlink("unicode.txt"), 0);
}
