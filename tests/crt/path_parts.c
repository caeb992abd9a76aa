#include "checks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

void path_parts(void)
{
    char drive[_MAX_DRIVE], folder[_MAX_DIR], name[_MAX_FNAME], extension[_MAX_EXT];
    char path[_MAX_PATH];
    wchar_t wide_name[_MAX_FNAME], wide_path[_MAX_PATH];
    SUBJECT("A path is taken apart")
    _splitpath("c:\\a.b\\c/d.e.txt", drive, folder, name, extension);
    CHECK_TEXT(drive, "c:");
    CHECK_TEXT(folder, "\\a.b\\c/");
    CHECK_TEXT(name, "d.e");
    CHECK_TEXT(extension, ".txt");
    _splitpath("plain", drive, folder, name, extension);
    CHECK_TEXT(drive, "");
    CHECK_TEXT(folder, "");
    CHECK_TEXT(name, "plain");
    CHECK_TEXT(extension, "");
    _splitpath("x\\.profile", NULL, NULL, name, NULL);
    CHECK_TEXT(name, "");
    CHECK(_splitpath_s("a\\b.c", NULL, 0, folder, _MAX_DIR, name, 2, NULL, 0), 0);
    CHECK_TEXT(name, "b");
    CHECK_INVALID_UNHEARD(_splitpath_s("a\\bcd.c", NULL, 0, folder, _MAX_DIR, name, 3, NULL, 0),
                          ERANGE);
    CHECK_TEXT(folder, "");
    CHECK_INVALID_UNHEARD(_splitpath_s(NULL, NULL, 0, NULL, 0, name, 3, NULL, 0), EINVAL);
    CHECK_INVALID_UNHEARD(_splitpath_s("a", NULL, 0, NULL, 0, name, 0, NULL, 0), EINVAL);
    _wsplitpath(L"C:\\dir\\wide.txt", NULL, NULL, wide_name, NULL);
    CHECK_WIDE(wide_name, L"wide");
    SUBJECT("And put together")
    _makepath(path, "c", "dir", "name", "txt");
    CHECK_TEXT(path, "c:dir\\name.txt");
    _makepath(path, NULL, "\\dir\\", "name", ".txt");
    CHECK_TEXT(path, "\\dir\\name.txt");
    _makepath(path, "", "", "name", "");
    CHECK_TEXT(path, "name");
    CHECK(_makepath_s(path, sizeof path, "d:", "x/", "y", NULL), 0);
    CHECK_TEXT(path, "d:x/y");
    CHECK_INVALID_UNHEARD(_makepath_s(path, 4, "d", "x", "y", "z"), ERANGE);
    CHECK_TEXT(path, "");
    CHECK_INVALID_UNHEARD(_makepath_s(NULL, 4, "d", "x", "y", "z"), EINVAL);
    _wmakepath(wide_path, L"c", L"d", L"e", L"f");
    CHECK_WIDE(wide_path, L"c:d\\e.f");
}
