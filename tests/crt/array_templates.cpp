// The forms of the _s functions that find out the size of an array.
#include "checks.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <wchar.h>

extern "C" void array_templates(void)
{
    char text[8] = "";
    wchar_t wide[8] = L"";
    std::size_t needed = 0;
    SUBJECT("An array's size is found out")
    CHECK(strcpy_s(text, "1234567"), 0);
    CHECK_INVALID(strcpy_s(text, "12345678"), ERANGE);
    CHECK(strncpy_s(text, "123456789", _TRUNCATE), STRUNCATE);
    CHECK_TEXT(text, "1234567");
    strcpy_s(text, "ab");
    CHECK(strcat_s(text, "cd"), 0);
    CHECK_TEXT(text, "abcd");
    CHECK(sprintf_s(text, "%d", 42), 2);
    EXCEPT_ON_WINE("that of mingw-w64's library does not look at the size",
                   CHECK_INVALID(sprintf_s(text, "%d", 123456789), -1));
    CHECK(wcscpy_s(wide, L"wide"), 0);
    CHECK(wcscat_s(wide, L"r"), 0);
    CHECK_WIDE(wide, L"wider");
    CHECK(swprintf_s(wide, L"%d", 42), 2);
    CHECK(_itoa_s(255, text, 16), 0);
    CHECK_TEXT(text, "ff");
    CHECK(_itow_s(255, wide, 16), 0);
    CHECK_WIDE(wide, L"ff");
    EXCEPT_ON_WINE("fails for what is not there", CHECK(getenv_s(&needed, text, "CRT_NONE"), 0));
}
