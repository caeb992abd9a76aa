#define UNICODE
#define _UNICODE
#include "checks.h"

#include <direct.h>
#include <errno.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <tchar.h>
#include <time.h>

void generic_text(void)
{
    TCHAR text[64], *state = NULL, *end = NULL;
    struct _tfinddata_t found;
    struct _stat status;
    FILE *file = NULL;
    intptr_t search;
    SUBJECT("The names of <tchar.h> mean the wide functions with _UNICODE")
    CHECK(_stprintf_s(text, _countof(text), _T("%s-%d"), _T("a"), 5), 3);
    CHECK_WIDE(text, L"a-5");
    CHECK(_sntprintf_s(text, 3, _TRUNCATE, _T("abcd")), -1);
    CHECK_WIDE(text, L"ab");
    CHECK(_tcscpy_s(text, _countof(text), _T("x,y")), 0);
    CHECK(_tcscat_s(text, _countof(text), _T("z")), 0);
    CHECK_WIDE(_tcstok_s(text, _T(","), &state), L"x");
    CHECK(_tcsncpy_s(text, 3, _T("abcd"), _TRUNCATE), STRUNCATE);
    CHECK_WIDE(_tcsupr(text), L"AB");
    CHECK(_tcsicmp(_T("A"), _T("a")), 0);
    CHECK((int)_tcslen(text), 2);
    CHECK_WIDE(_tcsrev(text), L"BA");
    CHECK(*_tcsinc(text), L'A');
    CHECK(_ttoi(_T("42")), 42);
    CHECK(_tstoi(_T("42")), 42);
    CHECK(_tcstol(_T("7f"), &end, 16), 0x7f);
    CHECK(_itot_s(255, text, _countof(text), 16), 0);
    CHECK_WIDE(text, L"ff");
    CHECK(_istdigit(_T('5')) != 0, 1);
    CHECK(_totupper(_T('a')), L'A');
    CHECK(_tfopen_s(&file, _T("generic.txt"), _T("w")), 0);
    CHECK(_ftprintf(file, _T("%s\n"), _T("line")) > 0, 1);
    fclose(file);
    CHECK_FILE("generic.txt", "line\r\n");
    file = _tfopen(_T("generic.txt"), _T("r"));
    CHECK_WIDE(_fgetts(text, _countof(text), file), L"line\n");
    fclose(file);
    CHECK(_taccess(_T("generic.txt"), 0), 0);
    CHECK(_tstat(_T("generic.txt"), &status), 0);
    CHECK(status.st_size, 6);
    search = _tfindfirst(_T("generic.*"), &found);
    CHECK_WIDE(found.name, L"generic.txt");
    _findclose(search);
    CHECK(_trename(_T("generic.txt"), _T("other.txt")), 0);
    CHECK(_tremove(_T("other.txt")), 0);
    CHECK(_tmkdir(_T("tdir")), 0);
    CHECK(_trmdir(_T("tdir")), 0);
    CHECK(_tgetcwd(text, 2) == NULL, 1);
    _tsplitpath(_T("c:\\d\\e.f"), NULL, NULL, text, NULL);
    CHECK_WIDE(text, L"e");
    CHECK(_tstrdate_s(text, 9), 0);
    CHECK(_tputenv_s(_T("CRT_GENERIC"), _T("1")), 0);
    CHECK_WIDE(_tgetenv(_T("CRT_GENERIC")), L"1");
    CHECK(_tputenv_s(_T("CRT_GENERIC"), _T("")), 0);
}
