// The current directory and functions that make paths.

#include "support.hpp"

using namespace conformance;

namespace {

std::string current()
{
    char buffer[MAX_PATH] = "";
    GetCurrentDirectoryA(MAX_PATH, buffer);
    return buffer;
}

/// With the current directory as "@" and its parent as "@@".
std::string shortened(std::string path)
{
    const std::string here = current(), parent = here.substr(0, here.rfind('\\'));
    if (path.compare(0, here.size(), here) == 0)
        return "@" + path.substr(here.size());
    if (path.compare(0, parent.size(), parent) == 0)
        return "@@" + path.substr(parent.size());
    return path;
}

std::string full(const char *name)
{
    char buffer[MAX_PATH] = "";
    char *part = nullptr;
    SetLastError(0);
    const DWORD length = GetFullPathNameA(name, MAX_PATH, buffer, &part);
    if (length == 0)
        return ok(FALSE);
    return shortened(buffer) + " " + (part ? part : "-");
}

} // namespace

CASE("paths.current", "The current directory changes to one that is there", "")
{
    CreateDirectoryA("sub", nullptr);
    make_file("file");
    const std::string here = current();
    STEP(ok(SetCurrentDirectoryA("sub")), "yes");
    STEP(current() == here + "\\sub", "yes");
    STEP(ok(SetCurrentDirectoryA("..")), "yes");
    STEP(current() == here, "yes");
    STEP(ok(SetCurrentDirectoryW(L"SUB\\")), "yes");
    wchar_t wide[MAX_PATH];
    STEP(GetCurrentDirectoryW(MAX_PATH, wide) == here.size() + 4, "yes");
    STEP(ok(SetCurrentDirectoryA(here.c_str())), "yes");
    STEP(ok(SetCurrentDirectoryA("nowhere")), "no/2");
    STEP(ok(SetCurrentDirectoryW(L"nowhere\\sub")), "no/3");
    STEP(ok(SetCurrentDirectoryA("file")), "no/267");
    char small[4] = "abc";
    STEP(GetCurrentDirectoryA(4, small) == here.size() + 1, "yes");
    STEP(GetCurrentDirectoryA(0, nullptr) == here.size() + 1, "yes");
    STEP(GetCurrentDirectoryW(0, nullptr) == here.size() + 1, "yes");
}

CASE("paths.full", "GetFullPathName works on the text alone", "")
{
    STEP(full("a"), "@\\a a");
    STEP(full(".\\a\\..\\b\\.\\c.txt"), "@\\b\\c.txt c.txt");
    STEP(full("..\\x"), "@@\\x x");
    STEP(full("a/b"), "@\\a\\b b");
    STEP(full("a\\"), "@\\a\\ -");
    STEP(full("C:\\x\\..\\..\\y"), "C:\\y y");
    STEP(full("C:\\"), "C:\\ -");
    STEP(full("a."), "@\\a a");
    STEP(full("a "), "@\\a a");
    STEP(full("\\\\server\\share\\x\\..\\y"), "\\\\server\\share\\y y");
    STEP(full(""), "no/123", differs("wine-8.0", "no/0", "Wine sets no error"));
    wchar_t wide[MAX_PATH], *part = nullptr;
    STEP(GetFullPathNameW(L"C:\\a\\b", MAX_PATH, wide, &part), "6");
    STEP(narrow(part), "b");
    STEP(GetFullPathNameW(L"C:\\a\\b", 6, wide, nullptr), "7");
    STEP(GetFullPathNameA("C:\\a\\b", 0, nullptr, nullptr), "7");
    SetLastError(0);
    STEP(count(GetFullPathNameW(L"", MAX_PATH, wide, nullptr)), "0/123",
         differs("wine-8.0", "0/0", "Wine sets no error"));
}

CASE("paths.on_disk", "GetLongPathName wants a name that is there", "")
{
    make_file("Some Long Name.text");
    char buffer[MAX_PATH];
    STEP(GetLongPathNameA("some long name.TEXT", buffer, MAX_PATH), "19");
    STEP(buffer, "Some Long Name.text",
         differs("wine-8.0", "some long name.TEXT", "Wine keeps the letter case"));
    STEP(count(GetLongPathNameA("nothing", buffer, MAX_PATH)), "0/2");
    STEP(GetLongPathNameA("Some Long Name.text", buffer, 5), "20");
    wchar_t wide[MAX_PATH];
    STEP(GetLongPathNameW(L"some long name.TEXT", wide, MAX_PATH), "19");
    STEP(GetShortPathNameW(L"Some Long Name.text", wide, MAX_PATH) > 0, "yes");
    STEP(GetShortPathNameA("Some Long Name.text", buffer, MAX_PATH) > 0, "yes");
    STEP(made(Handle(open_file(buffer))), "yes");
    STEP(count(GetShortPathNameA("nothing", buffer, MAX_PATH)), "0/2");
    STEP(count(GetLongPathNameW(L"nothing", wide, MAX_PATH)), "0/2");
    STEP(count(GetShortPathNameW(L"nothing", wide, MAX_PATH)), "0/2");
}

CASE("paths.temporary", "GetTempFileName makes an empty file with a new name", "")
{
    char path[MAX_PATH];
    const DWORD length = GetTempPathA(MAX_PATH, path);
    STEP(std::string(path).size() == length, "yes");
    STEP(path[length - 1], "92"); // a backslash
    STEP(GetTempPathA(3, path) == length + 1, "yes");
    wchar_t wide[MAX_PATH];
    STEP(GetTempPathW(MAX_PATH, wide) == length, "yes");
    char name[MAX_PATH];
    const UINT number = GetTempFileNameA(".", "prefix", 0, name);
    STEP(number != 0, "yes");
    STEP(std::string(name).substr(0, 5), ".\\pre");
    STEP(GetFileAttributesA(name) != INVALID_FILE_ATTRIBUTES, "yes");
    STEP(GetTempFileNameA(".", "ab", 0x1A2B3, name), "41651");
    STEP(name, ".\\abA2B3.tmp",
         differs("wine-8.0", ".\\aba2b3.tmp", "Windows' digits are capitals"));
    STEP(count(GetTempFileNameA("nowhere", "ab", 0, name)), "0/267");
    STEP(count(GetTempFileNameA("nowhere", "ab", 7, name)), "0/267");
    STEP(GetTempFileNameW(L".", L"ab", 0, wide) != 0, "yes");
    STEP(count(GetTempFileNameW(L"nowhere", L"ab", 0, wide)), "0/267");
}

CASE("paths.search", "SearchPath looks in the folders that it is told", "")
{
    CreateDirectoryA("one", nullptr);
    CreateDirectoryA("two", nullptr);
    make_file("two\\file.txt");
    make_file("here.txt");
    char found[MAX_PATH] = "", *part = nullptr;
    wchar_t wide[MAX_PATH] = L"", *wide_part = nullptr;
    const DWORD length = SearchPathA("one;two", "file.txt", nullptr, MAX_PATH, found, &part);
    STEP(shortened(found), "@\\two\\file.txt");
    STEP(std::string(found).size() == length, "yes");
    STEP(part, "file.txt");
    STEP(SearchPathA("one;two", "file", ".txt", MAX_PATH, found, nullptr) == length, "yes");
    STEP(SearchPathA("one;two", "file", ".txt", 5, found, nullptr) == length + 1, "yes");
    STEP(count(SearchPathA("one", "file", ".txt", MAX_PATH, found, nullptr)), "0/2");
    STEP(count(SearchPathA("one;two", "file.txt", ".doc", 0, nullptr, nullptr)) != "0/2", "yes");
    STEP(SearchPathA(nullptr, "here.txt", nullptr, MAX_PATH, found, nullptr) > 0, "yes");
    STEP(shortened(found), "@\\here.txt");
    STEP(SearchPathW(L"two", L"file.txt", nullptr, MAX_PATH, wide, &wide_part) == length, "yes");
    STEP(narrow(wide_part), "file.txt");
    STEP(count(SearchPathW(L"two", L"nothing", nullptr, MAX_PATH, wide, nullptr)), "0/2");
    STEP(count(SearchPathW(L"two", L"", nullptr, MAX_PATH, wide, nullptr)), "0/87");
}

CASE("paths.volumes", "A disk has a number and a file system", "")
{
    char name[64] = "", system[64] = "";
    wchar_t wide[64] = L"";
    DWORD number = 0, longest = 0, flags = 0;
    STEP(ok(GetVolumeInformationA("C:\\", name, 64, &number, &longest, &flags, system, 64)), "yes");
    STEP(longest, "255");
    STEP(system[0] != 0, "yes");
    STEP(flags & FILE_CASE_PRESERVED_NAMES, "2");
    STEP(ok(GetVolumeInformationA("C:\\", nullptr, 0, nullptr, nullptr, nullptr, nullptr, 0)),
         "yes");
    STEP(ok(GetVolumeInformationA(nullptr, nullptr, 0, &number, nullptr, nullptr, nullptr, 0)),
         "yes");
    STEP(ok(GetVolumeInformationA("C:", nullptr, 0, &number, nullptr, nullptr, nullptr, 0)),
         "no/123");
    STEP(ok(GetVolumeInformationA("Q:\\", nullptr, 0, &number, nullptr, nullptr, nullptr, 0)),
         "no/3");
    STEP(ok(GetVolumeInformationW(L"C:\\", nullptr, 0, nullptr, nullptr, nullptr, wide, 64)),
         "yes");
    STEP(narrow(wide) == system, "yes");
    STEP(ok(GetVolumeInformationW(L"Q:\\", nullptr, 0, nullptr, nullptr, nullptr, wide, 64)),
         "no/3");
    char roots[200] = "";
    const DWORD size = GetLogicalDriveStringsA(sizeof roots, roots);
    STEP(std::string(roots, size).find(std::string("C:\\\0", 4)) != std::string::npos, "yes");
    STEP(GetLogicalDriveStringsA(1, roots) == size + 1, "yes");
    wchar_t wide_roots[200] = L"";
    STEP(GetLogicalDriveStringsW(200, wide_roots) == size, "yes");
}

CASE("paths.disks", "The disk of the current directory has room", "")
{
    ULARGE_INTEGER available, total, free;
    STEP(ok(GetDiskFreeSpaceExA(nullptr, &available, &total, &free)), "yes");
    STEP(available.QuadPart <= free.QuadPart && free.QuadPart <= total.QuadPart, "yes");
    STEP(total.QuadPart > 1000000, "yes");
    STEP(ok(GetDiskFreeSpaceExW(L"C:\\", &available, nullptr, nullptr)), "yes");
    STEP(ok(GetDiskFreeSpaceExA("C:\\nowhere at all\\x", &available, nullptr, nullptr)), "no/3");
    DWORD sectors = 0, bytes = 0, free_clusters = 0, clusters = 0;
    STEP(ok(GetDiskFreeSpaceA("C:\\", &sectors, &bytes, &free_clusters, &clusters)), "yes");
    STEP(bytes, "512");
    STEP(ok(GetDiskFreeSpaceW(L"C:\\", &sectors, &bytes, &free_clusters, &clusters)), "yes");
    STEP(free_clusters <= clusters, "yes");
    STEP(ok(GetDiskFreeSpaceExW(L"C:\\nowhere at all\\x", &available, nullptr, nullptr)), "no/3");
    STEP(ok(GetDiskFreeSpaceA("Q:\\", &sectors, &bytes, &free_clusters, &clusters)), "no/3");
    STEP(ok(GetDiskFreeSpaceW(L"Q:\\", &sectors, &bytes, &free_clusters, &clusters)), "no/3");
    STEP(GetDriveTypeA("C:\\"), "3");
    STEP(GetDriveTypeW(L"C:\\"), "3");
    STEP(GetDriveTypeA("Q:\\"), "1");
    STEP(GetLogicalDrives() & 4, "4");
}
