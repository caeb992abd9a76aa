#include "checks.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

void environment(void)
{
    char text[16];
    wchar_t wide[16];
    char *copy = NULL;
    wchar_t *wide_copy = NULL;
    size_t needed = 0;
    SUBJECT("Variables are set, found in any letter case and removed")
    CHECK(_putenv("CRT_CHECK=value"), 0);
    CHECK_TEXT(getenv("CRT_CHECK"), "value");
    CHECK_TEXT(getenv("crt_check"), "value");
    CHECK(_putenv_s("Crt_Check", "other"), 0);
    CHECK_TEXT(getenv("CRT_CHECK"), "other");
    CHECK(getenv_s(&needed, text, sizeof text, "CRT_CHECK"), 0);
    CHECK_TEXT(text, "other");
    CHECK((int)needed, 6);
    CHECK(getenv_s(&needed, text, 3, "CRT_CHECK"), ERANGE);
    CHECK((int)needed, 6);
    EXCEPT_ON_WINE("takes no buffer for one that is too small",
                   CHECK(getenv_s(&needed, NULL, 0, "CRT_CHECK"), 0));
    CHECK((int)needed, 6);
    CHECK_INVALID(getenv_s(NULL, text, 3, "CRT_CHECK"), EINVAL);
    CHECK(_dupenv_s(&copy, &needed, "CRT_CHECK"), 0);
    CHECK_TEXT(copy, "other");
    free(copy);
    CHECK_WIDE(_wgetenv(L"CRT_CHECK"), L"other");
    CHECK(_wgetenv_s(&needed, wide, 16, L"CRT_CHECK"), 0);
    CHECK_WIDE(wide, L"other");
    CHECK(_wdupenv_s(&wide_copy, &needed, L"CRT_CHECK"), 0);
    CHECK_WIDE(wide_copy, L"other");
    free(wide_copy);
    CHECK(_wputenv_s(L"CRT_CHECK", L"wide"), 0);
    CHECK_TEXT(getenv("CRT_CHECK"), "wide");
    CHECK(_putenv_s("CRT_CHECK", ""), 0);
    CHECK(getenv("CRT_CHECK") == NULL, 1);
    EXCEPT_ON_WINE("fails for what is not there", {
        CHECK(getenv_s(&needed, text, sizeof text, "CRT_CHECK"), 0);
        CHECK((int)needed, 0);
        CHECK_TEXT(text, "");
        CHECK(_dupenv_s(&copy, &needed, "CRT_CHECK"), 0);
        CHECK(copy == NULL && needed == 0, 1);
    });
    EXCEPT_ON_WINE("looks at it", CHECK_INVALID(_putenv_s(NULL, "x"), EINVAL));
    SUBJECT("A file is looked for in the current directory and in a variable's")
    MAKE_FILE("sought.txt", "");
    CHECK(_searchenv_s("missing.txt", "CRT_CHECK", text, sizeof text), ENOENT);
    {
        char path[_MAX_PATH];
        CHECK(_searchenv_s("sought.txt", "CRT_CHECK", path, sizeof path), 0);
        CHECK_TEXT(path + strlen(path) - 11, "\\sought.txt");
    }
    remove("sought.txt");
    SUBJECT("The command line is there for everybody")
    CHECK(__argc, 1);
    CHECK(__argv[0] != NULL && __argv[1] == NULL, 1);
}
