/* Runs all checks in a directory of their own and names those that fail, on stderr: stdout is what
 * some of them are about. */
#include "checks.h"
#include "children.h"

#include <direct.h>
#include <errno.h>
#include <io.h>
#include <process.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

void basics(void);
void strings(void);
void secure_strings(void);
void numbers(void);
void printing(void);
void scanning(void);
void text_files(void);
void descriptors(void);
void directories(void);
void finding(void);
void path_parts(void);
void times(void);
void memory(void);
void environment(void);
void errors(void);
void signals_and_floats(void);
void searching(void);
void generic_text(void);
void array_templates(void);
void file_streams(void);
void console(void);
void wide_files(void);
void control(void);
void allocation(void);
void starting(void);
void threads(void);
void endings(void);
void calendars(void);
void variables(void);
void folders(void);
void find_families(void);
void file_states(void);
void descriptor_errors(void);
void opening(void);
void scan_families(void);
void print_families(void);
void reopening(void);
void standard_streams(void);
void unicode_files(void);
void streams(void);
void characters(void);
void ordering(void);
void changed_texts(void);
void wide_texts_and_blocks(void);
void reading_numbers(void);
void writing_numbers(void);
void multibyte_texts(void);
void locales(void);
void error_numbers(void);
void mathematics(void);
void sorting(void);

static int report;
static const char *subject = "";
static int checks;
static int failures;
static int calls;

void begin_subject(const char *sentence)
{
    subject = sentence;
}

/* By its descriptor: some checks close all streams. */
static void say(const char *format, ...)
{
    static char text[4096];
    va_list list;
    va_start(list, format);
    _vsnprintf(text, sizeof text - 1, format, list);
    va_end(list);
    _write(report, text, (unsigned)strlen(text));
}

static int failed(const char *file, int line, const char *what)
{
    ++failures;
    say("%s:%d: %s\n    %s\n", file, line, subject, what);
    return 0;
}

void check_number(const char *file, int line, const char *what, long long got, long long expected)
{
    ++checks;
    if (got != expected && !failed(file, line, what))
        say("    is %I64d, expected %I64d\n", got, expected);
}

void check_text(const char *file, int line, const char *what, const char *got, const char *expected)
{
    ++checks;
    if ((got == NULL || strcmp(got, expected) != 0) && !failed(file, line, what))
        say("    is \"%s\", expected \"%s\"\n", got == NULL ? "NULL" : got, expected);
}

void check_wide(const char *file, int line, const char *what, const wchar_t *got,
                const wchar_t *expected)
{
    ++checks;
    if ((got == NULL || wcscmp(got, expected) != 0) && !failed(file, line, what))
        say("    is \"%ls\", expected \"%ls\"\n", got == NULL ? L"NULL" : got, expected);
}

void make_file(const char *name, const char *bytes, int count)
{
    FILE *file = fopen(name, "wb");
    fwrite(bytes, 1, count, file);
    fclose(file);
}

static char contents[100000];

/* How many bytes, -1 without a file. */
static int read_file(const char *name)
{
    FILE *opened = fopen(name, "rb");
    int got = opened == NULL ? -1 : (int)fread(contents, 1, sizeof contents, opened);
    if (opened != NULL)
        fclose(opened);
    return got;
}

static void compare_contents(const char *file, int line, const char *name, int got,
                             const char *expected, int count)
{
    int i;
    ++checks;
    if ((got == count && memcmp(contents, expected, count) == 0) || failed(file, line, name))
        return;
    say("    %d bytes, expected %d:", got, count);
    for (i = 0; i < got && i < 80; ++i)
        say(contents[i] > ' ' && contents[i] < 127 ? " %c" : " %02x", (unsigned char)contents[i]);
    say("\n");
}

void check_bytes(const char *file, int line, const char *name, const char *expected, int count)
{
    compare_contents(file, line, name, read_file(name), expected, count);
}

void check_lines(const char *file, int line, const char *name, const char *expected, int count)
{
    int i, kept = 0, got = read_file(name);
    for (i = 0; i < got; ++i)
        if (contents[i] != '\r')
            contents[kept++] = contents[i];
    compare_contents(file, line, name, got < 0 ? got : kept, expected, count);
}

static void handler(const wchar_t *expression, const wchar_t *function, const wchar_t *file,
                    unsigned line, uintptr_t reserved)
{
    ++calls;
}

int handler_calls(void)
{
    int result = calls;
    calls = 0;
    return result;
}

static int ended(void)
{
    return failures == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    char folder[64];
    _set_invalid_parameter_handler(handler);
    keep_program();
    /* Started by a check of its own. */
    if (argc == 4) {
        report = report_of_child(argv);
        do_part(argv);
        return ended();
    }
    if (argc == 3)
        return do_small_thing(argv);
    if (argc == 2) {
        report = prepare_children();
        console();
        return ended();
    }
    report = prepare_children();
    setvbuf(stdout, NULL, _IONBF, 0);
    sprintf(folder, "crt_checks.%d", _getpid());
    if (_mkdir(folder) != 0 || _chdir(folder) != 0)
        return 2;

    basics();
    strings();
    secure_strings();
    numbers();
    printing();
    print_families();
    scanning();
    scan_families();
    text_files();
    opening();
    streams();
    unicode_files();
    wide_files();
    standard_streams();
    reopening();
    descriptors();
    descriptor_errors();
    directories();
    folders();
    file_states();
    finding();
    find_families();
    path_parts();
    times();
    calendars();
    memory();
    if (getenv("CRT_CHECKS_WITHOUT_ALLOCATION") == NULL)
        allocation();
    environment();
    variables();
    starting();
    threads();
    errors();
    endings();
    signals_and_floats();
    control();
    searching();
    generic_text();
    array_templates();
    file_streams();
    characters();
    ordering();
    changed_texts();
    wide_texts_and_blocks();
    reading_numbers();
    writing_numbers();
    multibyte_texts();
    locales();
    error_numbers();
    mathematics();
    sorting();

    if (_chdir("..") != 0 || _rmdir(folder) != 0)
        check_number(__FILE__, __LINE__, "files are left over", 1, 0);
    printf("%d checks, %d failures\n", checks, failures);
    return ended();
}
