#include "checks.h"

#include <direct.h>
#include <errno.h>
#include <io.h>
#include <string.h>
#include <sys/stat.h>

void finding(void)
{
    struct _finddata_t found;
    struct _wfinddata_t wide;
    intptr_t search;
    char all[64] = "";
    SUBJECT("Files are found by patterns, in the order of their names")
    MAKE_FILE("b.txt", "123");
    MAKE_FILE("A.TXT", "");
    MAKE_FILE("c.dat", "");
    _chmod("c.dat", _S_IREAD);
    _mkdir("d");
    search = _findfirst("*.txt", &found);
    CHECK(search != -1, 1);
    CHECK_TEXT(found.name, "A.TXT");
    CHECK(found.attrib & (_A_SUBDIR | _A_RDONLY), 0);
    CHECK(_findnext(search, &found), 0);
    CHECK_TEXT(found.name, "b.txt");
    CHECK(found.size, 3);
    CHECK(found.time_write > 1000000000, 1);
    CHECK_ERRNO(_findnext(search, &found), -1, ENOENT);
    CHECK(_findclose(search), 0);
    CHECK_ERRNO(_findfirst("*.none", &found), -1, ENOENT);
    CHECK_ERRNO(_findfirst("missing\\*", &found), -1, ENOENT);
    search = _findfirst(".\\*.*", &found);
    do {
        strcat(all, found.name);
        strcat(all, " ");
        if (strcmp(found.name, "d") == 0)
            CHECK(found.attrib & _A_SUBDIR, _A_SUBDIR);
        if (strcmp(found.name, "c.dat") == 0)
            CHECK(found.attrib & _A_RDONLY, _A_RDONLY);
    } while (_findnext(search, &found) == 0);
    _findclose(search);
    CHECK_TEXT(all, ". .. A.TXT b.txt c.dat d ");
    search = _wfindfirst(L"?.dat", &wide);
    CHECK_WIDE(wide.name, L"c.dat");
    CHECK(_wfindnext(search, &wide), -1);
    CHECK(_findclose(search), 0);
    search = _findfirst("D", &found);
    CHECK_TEXT(found.name, "d");
    _findclose(search);
    CHECK_INVALID_UNHEARD(_findfirst(NULL, &found), -1);
    CHECK(_unlink("b.txt"), 0);
    CHECK(_unlink("a.txt"), 0);
    _chmod("c.dat", _S_IREAD | _S_IWRITE);
    CHECK(_unlink("c.dat"), 0);
    CHECK(_rmdir("d"), 0);
}
