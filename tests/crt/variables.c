#include "checks.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static char text[_MAX_PATH];
static wchar_t wide[_MAX_PATH];
static size_t size;

static void setting(void)
{
    SUBJECT("A variable is set by an equation, narrow or wide, and removed by an empty value")
    CHECK(putenv("CRT_IO=one"), 0);
    CHECK_TEXT(getenv("CRT_IO"), "one");
    CHECK_WIDE(_wgetenv(L"crt_io"), L"one");
    CHECK(_wputenv(L"CRT_IO=two=2"), 0);
    CHECK_TEXT(getenv("crt_io"), "two=2");
    CHECK(_putenv("CRT_IO="), 0);
    CHECK(getenv("CRT_IO") == NULL, 1);
    CHECK(_wgetenv(L"CRT_IO") == NULL, 1);
    CHECK(_putenv_s("CRT_IO", "three"), 0);
    CHECK(_wputenv_s(L"CRT_IO", L""), 0);
    CHECK(getenv("CRT_IO") == NULL, 1);
    CHECK(_wputenv_s(L"CRT_IO", L"four"), 0);
    CHECK_TEXT(getenv("CRT_IO"), "four");
    CHECK_ERRNO_UNTOLD(_putenv("CRT_IO"), -1, EINVAL);
    CHECK_ERRNO_UNTOLD(_putenv("=x"), -1, EINVAL);
    CHECK_ERRNO_UNTOLD(putenv("CRT_IO"), -1, EINVAL);
    CHECK_ERRNO_UNTOLD(_wputenv(L"CRT_IO"), -1, EINVAL);
    CHECK_INVALID(_putenv_s(NULL, "x"), EINVAL);
    CHECK_INVALID(_putenv_s("CRT_IO", NULL), EINVAL);
    CHECK_INVALID(_wputenv_s(NULL, L"x"), EINVAL);
    CHECK(_putenv_s("", "x"), EINVAL);
    CHECK(_putenv_s("CRT=IO", "x"), EINVAL);
    CHECK(_wputenv_s(L"", L"x"), EINVAL);
    EXCEPT_ON_WINE("looks for it", {
        CHECK_REFUSED(_putenv(NULL), -1, EINVAL);
        CHECK_REFUSED(_wputenv(NULL), -1, EINVAL);
    });
    handler_calls();
}

static void copying(void)
{
    char *copy = NULL;
    wchar_t *wide_copy = NULL;
    SUBJECT("A variable's value is copied")
    CHECK(_dupenv_s(&copy, &size, "CRT_IO"), 0);
    CHECK_TEXT(copy, "four");
    CHECK(size, 5);
    CHECK((long long)_msize(copy), 5);
    free(copy);
    CHECK(_wdupenv_s(&wide_copy, &size, L"CRT_IO"), 0);
    CHECK_WIDE(wide_copy, L"four");
    CHECK(size, 5);
    free(wide_copy);
    CHECK_INVALID(_dupenv_s(NULL, &size, "CRT_IO"), EINVAL);
    CHECK_INVALID(_dupenv_s(&copy, &size, NULL), EINVAL);
    CHECK_INVALID(_wdupenv_s(NULL, &size, L"CRT_IO"), EINVAL);
    CHECK(_wgetenv_s(&size, wide, 16, L"CRT_IO"), 0);
    CHECK_WIDE(wide, L"four");
    CHECK(_wgetenv_s(&size, wide, 2, L"CRT_IO"), ERANGE);
    CHECK(size, 5);
    CHECK_INVALID(_wgetenv_s(NULL, wide, 16, L"CRT_IO"), EINVAL);
    CHECK_INVALID(getenv_s(&size, NULL, 16, "CRT_IO"), EINVAL);
    CHECK(_putenv("CRT_IO="), 0);
}

static void searching(void)
{
    SUBJECT("A file is looked for in the current directory and in those of a variable")
    CHECK(_putenv("CRT_IO=missing;.;"), 0);
    MAKE_FILE("sought.txt", "");
    CHECK((_searchenv("sought.txt", "CRT_IO", text), (int)strlen(text)) > 11, 1);
    CHECK_TEXT(text + strlen(text) - 11, "\\sought.txt");
    CHECK(text[1], ':');
    CHECK((_searchenv("missing.txt", "CRT_IO", text), (int)strlen(text)), 0);
    CHECK((_wsearchenv(L"sought.txt", L"CRT_IO", wide), (int)wcslen(wide)) > 11, 1);
    CHECK(_searchenv_s("sought.txt", "CRT_IO", text, sizeof text), 0);
    CHECK(_wsearchenv_s(L"sought.txt", L"CRT_IO", wide, _MAX_PATH), 0);
    CHECK_WIDE(wide + wcslen(wide) - 11, L"\\sought.txt");
    CHECK(_searchenv_s("missing.txt", "CRT_IO", text, sizeof text), ENOENT);
    CHECK_TEXT(text, "");
    CHECK(_wsearchenv_s(L"missing.txt", L"CRT_IO", wide, _MAX_PATH), ENOENT);
    CHECK_INVALID(_searchenv_s(NULL, "CRT_IO", text, sizeof text), EINVAL);
    CHECK_INVALID(_searchenv_s("sought.txt", "CRT_IO", NULL, 5), EINVAL);
    CHECK_INVALID(_wsearchenv_s(NULL, L"CRT_IO", wide, _MAX_PATH), EINVAL);
    EXCEPT_ON_WINE("writes beyond it", {
        CHECK_INVALID(_searchenv_s("sought.txt", "CRT_IO", text, 4), ERANGE);
        CHECK_INVALID(_wsearchenv_s(L"sought.txt", L"CRT_IO", wide, 4), ERANGE);
    });
    remove("sought.txt");
    CHECK(_putenv("CRT_IO="), 0);
}

static void path_parts_of_wide_names(void)
{
    wchar_t drive[_MAX_DRIVE], folder[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT];
    SUBJECT("Wide paths are taken apart and put together")
    CHECK((_wsplitpath(L"c:\\a\\b.c", drive, folder, name, extension), (int)wcslen(folder)), 3);
    CHECK_WIDE(drive, L"c:");
    CHECK_WIDE(folder, L"\\a\\");
    CHECK_WIDE(name, L"b");
    CHECK_WIDE(extension, L".c");
    CHECK(_wsplitpath_s(L"d:x/y.z", drive, 3, folder, 8, name, 8, extension, 8), 0);
    CHECK_WIDE(drive, L"d:");
    CHECK_WIDE(folder, L"x/");
    CHECK(_wsplitpath_s(L"abc", NULL, 0, NULL, 0, name, 3, NULL, 0), ERANGE);
    CHECK_WIDE(name, L"");
    CHECK_INVALID_UNHEARD(_wsplitpath_s(NULL, NULL, 0, NULL, 0, name, 3, NULL, 0), EINVAL);
    CHECK(_wmakepath_s(wide, 16, L"e", L"f", L"g", L"h"), 0);
    CHECK_WIDE(wide, L"e:f\\g.h");
    CHECK_INVALID_UNHEARD(_wmakepath_s(wide, 5, L"e", L"f", L"g", L"h"), ERANGE);
    CHECK_WIDE(wide, L"");
    CHECK_INVALID_UNHEARD(_wmakepath_s(NULL, 5, L"e", L"f", L"g", L"h"), EINVAL);
    handler_calls();
}

void variables(void)
{
    setting();
    copying();
    searching();
    path_parts_of_wide_names();
}
