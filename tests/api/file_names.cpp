// What is done to files by their names: deleting, moving, copying, directories, attributes.

#include "support.hpp"

using namespace conformance;

namespace {

const FILETIME year_2001 = {0xD98D4000, 0x01C07E42};

std::string attributes(const char *name)
{
    const DWORD found = GetFileAttributesA(name);
    return found == INVALID_FILE_ATTRIBUTES ? ok(FALSE) : std::to_string(found);
}

std::string attributes(const wchar_t *name)
{
    const DWORD found = GetFileAttributesW(name);
    return found == INVALID_FILE_ATTRIBUTES ? ok(FALSE) : std::to_string(found);
}

} // namespace

CASE("file_names.delete", "DeleteFile removes a file that may be written, and nothing else", "")
{
    make_file("a");
    make_file("b");
    CreateDirectoryA("d", nullptr);
    STEP(ok(DeleteFileA("a")), "yes");
    STEP(ok(DeleteFileA("a")), "no/2");
    STEP(ok(DeleteFileW(L"b")), "yes");
    STEP(ok(DeleteFileW(L"b")), "no/2");
    STEP(ok(DeleteFileA("nowhere\\a")), "no/3");
    STEP(ok(DeleteFileA("d")), "no/5");
    STEP(ok(DeleteFileA("*")), "no/123");
    make_file("c");
    SetFileAttributesA("c", FILE_ATTRIBUTE_READONLY);
    STEP(ok(DeleteFileA("c")), "no/5");
}

CASE("file_names.move", "MoveFile renames files and directories, over another only if asked to", "")
{
    make_file("a", "a");
    make_file("b", "b");
    CreateDirectoryA("d", nullptr);
    STEP(ok(MoveFileA("a", "b")), "no/183");
    STEP(ok(MoveFileA("a", "d\\a")), "yes");
    STEP(content("d\\a"), "a");
    STEP(ok(MoveFileA("a", "c")), "no/2");
    STEP(ok(MoveFileA("b", "nowhere\\b")), "no/3");
    STEP(ok(MoveFileW(L"d", L"e")), "yes");
    STEP(content("e\\a"), "a");
    STEP(ok(MoveFileW(L"nothing", L"e")), "no/2");
    STEP(ok(MoveFileExA("b", "e\\a", MOVEFILE_REPLACE_EXISTING)), "yes");
    STEP(content("e\\a"), "b");
    make_file("f");
    STEP(ok(MoveFileExW(L"f", L"e", MOVEFILE_REPLACE_EXISTING)), "no/5");
    STEP(ok(MoveFileA("f", "F")), "yes");
    WIN32_FIND_DATAA data;
    FindClose(FindFirstFileA("f", &data));
    STEP(data.cFileName, "F", differs("wine-8.0", "f", "Wine keeps the letter case"));
}

CASE("file_names.copy", "CopyFile copies content, attributes and the time of writing", "")
{
    make_file("a", "text");
    {
        const Handle file(open_file("a"));
        SetFileTime(file, nullptr, nullptr, &year_2001);
    }
    STEP(ok(CopyFileA("a", "b", TRUE)), "yes");
    STEP(content("b"), "text");
    WIN32_FILE_ATTRIBUTE_DATA data;
    STEP(ok(GetFileAttributesExA("b", GetFileExInfoStandard, &data)), "yes");
    STEP(CompareFileTime(&data.ftLastWriteTime, &year_2001), "0");
    STEP(data.nFileSizeLow, "4");
    STEP(ok(CopyFileA("a", "b", TRUE)), "no/80");
    STEP(ok(CopyFileW(L"a", L"b", FALSE)), "yes");
    STEP(ok(CopyFileW(L"nothing", L"b", FALSE)), "no/2");
    STEP(ok(CopyFileA("a", "nowhere\\b", FALSE)), "no/3");
    CreateDirectoryA("d", nullptr);
    STEP(ok(CopyFileA("a", "d", FALSE)), "no/5");
    SetFileAttributesA("a", FILE_ATTRIBUTE_READONLY);
    STEP(ok(CopyFileA("a", "c", FALSE)), "yes");
    STEP(attributes("c"), "33");
    STEP(ok(GetFileAttributesExW(L"nothing", GetFileExInfoStandard, &data)), "no/2");
    STEP(ok(GetFileAttributesExA("b", GetFileExMaxInfoLevel, &data)), "no/87");
}

CASE("file_names.directories", "A directory is made once and removed when it is empty", "")
{
    STEP(ok(CreateDirectoryA("d", nullptr)), "yes");
    STEP(ok(CreateDirectoryA("d", nullptr)), "no/183");
    STEP(ok(CreateDirectoryA("D", nullptr)), "no/183");
    STEP(ok(CreateDirectoryW(L"d\\e", nullptr)), "yes");
    STEP(ok(CreateDirectoryW(L"nowhere\\e", nullptr)), "no/3");
    STEP(ok(CreateDirectoryA("a*", nullptr)), "no/123");
    STEP(ok(CreateDirectoryA("with\\", nullptr)), "yes");
    STEP(ok(RemoveDirectoryA("d")), "no/145");
    STEP(ok(RemoveDirectoryW(L"d\\e")), "yes");
    STEP(ok(RemoveDirectoryW(L"d\\e")), "no/2");
    STEP(ok(RemoveDirectoryA("d\\")), "yes");
    STEP(ok(RemoveDirectoryA("nowhere\\d")), "no/3");
    make_file("f");
    STEP(ok(RemoveDirectoryA("f")), "no/267");
    STEP(ok(CreateDirectoryA("f", nullptr)), "no/183");
}

CASE("file_names.attributes", "Attributes are read by name, and some can be set", "")
{
    make_file("a");
    CreateDirectoryA("d", nullptr);
    STEP(attributes("a"), "32");
    STEP(attributes("d"), "16");
    STEP(attributes(L"A"), "32");
    STEP(attributes("d\\"), "16");
    STEP(attributes("b"), "no/2");
    STEP(attributes(L"nowhere\\b"), "no/3");
    STEP(attributes("a?"), "no/123");
    STEP(attributes(""), "no/3");
    STEP(ok(SetFileAttributesA("a", FILE_ATTRIBUTE_READONLY | FILE_ATTRIBUTE_ARCHIVE)), "yes");
    STEP(attributes("a"), "33");
    STEP(ok(SetFileAttributesW(L"a", FILE_ATTRIBUTE_ARCHIVE)), "yes");
    STEP(attributes("a"), "32");
    STEP(made(Handle(open_file("a"))), "yes");
    STEP(ok(SetFileAttributesA("b", FILE_ATTRIBUTE_READONLY)), "no/2");
    STEP(ok(SetFileAttributesW(L"b", FILE_ATTRIBUTE_READONLY)), "no/2");
}

CASE("file_names.read_only", "A read-only file is neither opened for writing nor replaced", "",
     not_on("wine-8.0", "Wine leaves it to Linux's permissions, which do not bind root"))
{
    make_file("a");
    make_file("b", "text");
    SetFileAttributesA("a", FILE_ATTRIBUTE_READONLY);
    STEP(made(Handle(open_file("a"))), "invalid/5");
    STEP(made(Handle(open_file("a", CREATE_ALWAYS))), "invalid/5");
    STEP(made(Handle(open_file("a", OPEN_EXISTING, GENERIC_READ))), "yes");
    STEP(ok(CopyFileA("b", "a", FALSE)), "no/5");
    STEP(ok(MoveFileExA("b", "a", MOVEFILE_REPLACE_EXISTING)), "no/5");
    STEP(content("a"), "");
}
