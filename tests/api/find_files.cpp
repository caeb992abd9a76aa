// FindFirstFile and its patterns.

#include "support.hpp"

using namespace conformance;

namespace {

/// The names that match, or the error of the first call.
std::string found(const char *pattern)
{
    WIN32_FIND_DATAA data;
    const HANDLE search = FindFirstFileA(pattern, &data);
    if (search == INVALID_HANDLE_VALUE)
        return ok(FALSE);
    std::string names;
    do
        names += (names.empty() ? "" : " ") + std::string(data.cFileName);
    while (FindNextFileA(search, &data));
    if (GetLastError() != ERROR_NO_MORE_FILES)
        names += " and " + ok(FALSE);
    FindClose(search);
    return names;
}

const char simple[] = "Wine knows * and ? only, not what DOS made of dots beside them";

void make_files()
{
    for (const char *name : {"b.txt", "A.TXT", "c.c", "plain", "two.dots.h"})
        make_file(name, "12345");
    CreateDirectoryA("sub", nullptr);
    make_file("sub\\inner.txt");
}

} // namespace

CASE("find_files.patterns", "* and ? match as in DOS, whatever the letter case", "")
{
    make_files();
    STEP(found("*"), ". .. A.TXT b.txt c.c plain sub two.dots.h");
    STEP(found("*.*"), ". .. A.TXT b.txt c.c plain sub two.dots.h");
    STEP(found("*.txt"), "A.TXT b.txt");
    STEP(found("?.txt"), "A.TXT b.txt");
    STEP(found("*.?"), ". .. c.c plain sub two.dots.h",
         differs("wine-8.0", ".. c.c two.dots.h", simple));
    STEP(found("*."), ". .. plain sub",
         differs("wine-8.0", ". .. A.TXT b.txt c.c plain sub two.dots.h", simple));
    STEP(found("two*.h"), "two.dots.h");
    STEP(found("PLAIN"), "plain");
    STEP(found("plai?"), "plain");
    STEP(found("plain?"), "plain", differs("wine-8.0", "no/2", simple));
    STEP(found("?plain"), "no/2");
    STEP(found("p*n"), "plain");
    STEP(found("sub"), "sub");
    STEP(found("sub\\*.txt"), "inner.txt");
    STEP(found("SUB/*.TXT"), "inner.txt");
}

CASE("find_files.errors", "A search that finds nothing says what is missing", "")
{
    make_files();
    STEP(found("*.nothing"), "no/2");
    STEP(found("nothing"), "no/2");
    STEP(found("nowhere\\*"), "no/3");
    STEP(found("plain\\*"), "no/267", differs("wine-8.0", "no/123", "documented: ERROR_DIRECTORY"));
    STEP(found("sub\\"), "no/2");
    STEP(found("*\\x"), "no/123");
    STEP(found(""), "no/3");
    WIN32_FIND_DATAA data;
    STEP(ok(FindNextFileA(nullptr, &data)), "no/6");
    STEP(ok(FindClose(INVALID_HANDLE_VALUE)), "no/6");
}

CASE("find_files.data", "What is found comes with attributes, size and times", "")
{
    make_files();
    WIN32_FIND_DATAA data;
    HANDLE search = FindFirstFileA("b.*", &data);
    STEP(made(search), "yes");
    STEP(data.cFileName, "b.txt");
    STEP(data.nFileSizeLow, "5");
    STEP(data.nFileSizeHigh, "0");
    STEP(data.dwFileAttributes, "32");
    STEP(data.ftLastWriteTime.dwHighDateTime != 0, "yes");
    STEP(ok(FindNextFileA(search, &data)), "no/18");
    STEP(ok(FindClose(search)), "yes");
    WIN32_FIND_DATAW wide;
    search = FindFirstFileW(L"s*", &wide);
    STEP(made(search), "yes");
    STEP(narrow(wide.cFileName), "sub");
    STEP(wide.dwFileAttributes, "16");
    STEP(ok(FindNextFileW(search, &wide)), "no/18");
    STEP(ok(FindClose(search)), "yes");
    STEP(made(FindFirstFileW(L"x*", &wide)), "invalid/2");
}
