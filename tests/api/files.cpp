// Files: opening, reading, writing, positions, sizes, times, locks.

#include "support.hpp"

using namespace conformance;

namespace {

/// GetLastError is 0 where nothing went wrong before the call.
std::string opened(const char *name, DWORD disposition, DWORD access = GENERIC_READ | GENERIC_WRITE,
                   DWORD share = 0, DWORD flags = FILE_ATTRIBUTE_NORMAL)
{
    SetLastError(4711);
    const Handle file(open_file(name, disposition, access, share, flags));
    const DWORD error = GetLastError();
    return std::string(file == INVALID_HANDLE_VALUE ? "no/" : "yes/") + std::to_string(error);
}

std::string opened_wide(const wchar_t *name)
{
    const Handle file(CreateFileW(name, GENERIC_READ, 0, nullptr, OPEN_EXISTING, 0, nullptr));
    return made(file);
}

std::string read(HANDLE file, DWORD size, OVERLAPPED *overlapped = nullptr)
{
    char buffer[64];
    DWORD got = 99;
    if (!ReadFile(file, buffer, size, &got, overlapped))
        return "no/" + std::to_string(GetLastError()) + " " + std::to_string(got);
    return "yes " + std::string(buffer, got);
}

std::string write(HANDLE file, const std::string &text, OVERLAPPED *overlapped = nullptr)
{
    DWORD written = 99;
    if (!WriteFile(file, text.data(), static_cast<DWORD>(text.size()), &written, overlapped))
        return "no/" + std::to_string(GetLastError());
    return "yes " + std::to_string(written);
}

OVERLAPPED at(DWORD offset)
{
    OVERLAPPED overlapped = {};
    overlapped.Offset = offset;
    return overlapped;
}

LARGE_INTEGER large(LONGLONG value)
{
    LARGE_INTEGER large;
    large.QuadPart = value;
    return large;
}

std::string position(HANDLE file)
{
    LARGE_INTEGER now;
    return SetFilePointerEx(file, large(0), &now, FILE_CURRENT) ? std::to_string(now.QuadPart)
                                                                : ok(FALSE);
}

std::string size(HANDLE file)
{
    LARGE_INTEGER size;
    return GetFileSizeEx(file, &size) ? std::to_string(size.QuadPart) : ok(FALSE);
}

const char not_locked[] = "documented: ERROR_NOT_LOCKED";

const FILETIME year_2001 = {0xD98D4000, 0x01C07E42}; // some time of that winter

std::string same(const FILETIME &a, const FILETIME &b)
{
    return std::to_string(CompareFileTime(&a, &b));
}

} // namespace

CASE("files.disposition", "Each disposition makes, keeps or empties the file", "")
{
    STEP(opened("a", OPEN_EXISTING), "no/2");
    STEP(opened("a", TRUNCATE_EXISTING), "no/2");
    STEP(opened("a", CREATE_NEW), "yes/0");
    STEP(opened("a", CREATE_NEW), "no/80");
    STEP(opened("a", OPEN_ALWAYS), "yes/183");
    STEP(opened("b", OPEN_ALWAYS), "yes/0");
    make_file("a", "text");
    STEP(opened("a", OPEN_EXISTING), "yes/0");
    STEP(content("a"), "text");
    STEP(opened("a", TRUNCATE_EXISTING), "yes/0");
    STEP(content("a"), "");
    make_file("a", "text");
    STEP(opened("a", CREATE_ALWAYS), "yes/183");
    STEP(content("a"), "");
    STEP(opened("c", CREATE_ALWAYS), "yes/0");
    STEP(opened("a", TRUNCATE_EXISTING, GENERIC_READ), "no/87",
         differs("wine-8.0", "yes/0", "documented: the file must be opened for writing"));
    STEP(opened("a", 0), "no/87");
    STEP(opened("a", 6), "no/87");
}

CASE("files.names", "A name that cannot be found says what of it is wrong", "")
{
    STEP(opened("nowhere\\a", OPEN_EXISTING), "no/3");
    STEP(opened("nowhere\\a", CREATE_NEW), "no/3");
    STEP(opened("a?b", CREATE_NEW), "no/123");
    STEP(opened("a*", OPEN_EXISTING), "no/123");
    STEP(opened("a|b", CREATE_ALWAYS), "no/123");
    STEP(opened("", OPEN_EXISTING), "no/3");
    STEP(opened("x:\\nowhere\\a", OPEN_EXISTING), "no/3");
    make_file("Read Me.txt", "x");
    STEP(opened("READ ME.TXT", OPEN_EXISTING), "yes/0");
    STEP(opened(".\\read me.txt", OPEN_EXISTING), "yes/0");
    STEP(opened("nowhere/../read me.txt", OPEN_EXISTING), "yes/0");
    STEP(opened_wide(L"read ME.txt"), "yes");
    STEP(opened_wide(L"read you.txt"), "invalid/2");
    STEP(opened("Read Me.txt\\x", OPEN_EXISTING), "no/3");
    STEP(opened("NUL", OPEN_EXISTING), "yes/0");
}

CASE("files.directory", "A directory is opened for its attributes only", "")
{
    CreateDirectoryA("d", nullptr);
    STEP(opened("d", OPEN_EXISTING), "no/5");
    STEP(opened("d", CREATE_NEW), "no/80");
    STEP(opened("d", CREATE_ALWAYS), "no/5");
    STEP(opened("d", OPEN_EXISTING, GENERIC_READ, 7, FILE_FLAG_BACKUP_SEMANTICS), "yes/0");
}

CASE("files.sharing", "A file is open several times only if each side allows what the other does",
     "")
{
    make_file("a", "x");
    const DWORD all = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
    Handle first(open_file("a", OPEN_EXISTING, GENERIC_READ, FILE_SHARE_READ));
    STEP(opened("a", OPEN_EXISTING, GENERIC_READ, FILE_SHARE_READ), "yes/0");
    STEP(opened("a", OPEN_EXISTING, GENERIC_READ, 0), "no/32");
    STEP(opened("a", OPEN_EXISTING, GENERIC_WRITE, all), "no/32");
    STEP(opened("a", CREATE_ALWAYS, GENERIC_WRITE, all), "no/32");
    STEP(opened("a", OPEN_EXISTING, 0, 0), "yes/0");
    STEP(ok(DeleteFileA("a")), "no/32");
    STEP(ok(MoveFileA("a", "b")), "no/32");
    STEP(content("a"), "x");
    first.close();
    STEP(opened("a", OPEN_EXISTING, GENERIC_WRITE, 0), "yes/0");
    Handle shared(open_file("a", OPEN_EXISTING, GENERIC_READ, all));
    STEP(opened("a", OPEN_EXISTING, GENERIC_WRITE, all), "yes/0");
    STEP(opened("a", OPEN_EXISTING, GENERIC_WRITE, FILE_SHARE_WRITE), "no/32");
    STEP(ok(DeleteFileA("a")), "yes");
    shared.close();
    STEP(opened("a", OPEN_EXISTING), "no/2");
}

CASE("files.read_write", "Reading and writing go on where the last one ended", "")
{
    const Handle file(open_file("a", CREATE_NEW));
    STEP(write(file, "hello world"), "yes 11");
    STEP(read(file, 5), "yes ");
    STEP(SetFilePointer(file, 6, nullptr, FILE_BEGIN), "6");
    STEP(read(file, 5), "yes world");
    STEP(read(file, 5), "yes ");
    STEP(SetFilePointer(file, -5, nullptr, FILE_END), "6");
    STEP(write(file, "there"), "yes 5");
    STEP(content("a"), "?6"); // not shared
    STEP(ok(FlushFileBuffers(file)), "yes");
    STEP(size(file), "11");
    STEP(GetFileType(file), "1");
}

CASE("files.rights", "A handle does only what it was opened for", "")
{
    make_file("a", "x");
    const Handle reader(
        open_file("a", OPEN_EXISTING, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE));
    const Handle writer(
        open_file("a", OPEN_EXISTING, GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE));
    STEP(write(reader, "y"), "no/5");
    STEP(read(writer, 1), "no/5 0");
    STEP(ok(SetEndOfFile(reader)), "no/5",
         differs("wine-8.0", "no/87", "documented: the handle needs GENERIC_WRITE"));
    STEP(ok(FlushFileBuffers(reader)), "no/5");
    const Handle appender(open_file("a", OPEN_EXISTING, FILE_APPEND_DATA, 7));
    STEP(write(appender, "yz"), "yes 2");
    STEP(read(reader, 9), "yes xyz");
    const Handle nothing(nullptr);
    STEP(read(nothing, 1), "no/6 0");
    STEP(write(INVALID_HANDLE_VALUE, "x"), "no/6");
    STEP(size(nothing), "no/6");
    STEP(and_error(GetFileType(nothing)), "0/6");
    STEP(and_error(GetFileSize(nothing, nullptr)), "4294967295/6");
    STEP(ok(FlushFileBuffers(nothing)), "no/6");
}

CASE("files.position", "The position moves from the start, itself or the end, never before it", "")
{
    const Handle file(open_file("a", CREATE_NEW));
    STEP(write(file, "0123456789"), "yes 10");
    STEP(SetFilePointer(file, 2, nullptr, FILE_BEGIN), "2");
    STEP(SetFilePointer(file, 3, nullptr, FILE_CURRENT), "5");
    STEP(SetFilePointer(file, 100, nullptr, FILE_END), "110");
    STEP(size(file), "10");
    STEP(and_error(SetFilePointer(file, -1, nullptr, FILE_BEGIN)), "4294967295/131");
    STEP(and_error(SetFilePointer(file, 0, nullptr, 3)), "4294967295/87");
    LONG high = 1;
    STEP(SetFilePointer(file, 7, &high, FILE_BEGIN), "7");
    STEP(high, "1");
    STEP(position(file), "4294967303");
    LARGE_INTEGER where;
    STEP(ok(SetFilePointerEx(file, large(4), &where, FILE_BEGIN)), "yes");
    STEP(where.QuadPart, "4");
    STEP(ok(SetFilePointerEx(file, large(-5), &where, FILE_CURRENT)), "no/131");
    STEP(ok(SetEndOfFile(file)), "yes");
    STEP(size(file), "4");
    DWORD size_high = 9;
    STEP(GetFileSize(file, &size_high), "4");
    STEP(size_high, "0");
    SetFilePointer(file, 6, nullptr, FILE_BEGIN);
    STEP(ok(SetEndOfFile(file)), "yes");
    SetFilePointer(file, 0, nullptr, FILE_BEGIN);
    STEP(read(file, 20).size(), "10"); // "yes 0123" and two zeros
}

CASE("files.overlapped", "An OVERLAPPED says where to read and write, and gets the outcome", "")
{
    const Handle event(CreateEventA(nullptr, TRUE, FALSE, nullptr));
    const Handle file(
        open_file("a", CREATE_NEW, GENERIC_READ | GENERIC_WRITE, 0, FILE_FLAG_OVERLAPPED));
    OVERLAPPED o = at(0);
    o.hEvent = event;
    DWORD done = 0;
    const char text[] = "0123456789";
    const BOOL at_once = WriteFile(file, text, 10, nullptr, &o);
    STEP(at_once || GetLastError() == ERROR_IO_PENDING, "yes");
    STEP(ok(GetOverlappedResult(file, &o, &done, TRUE)), "yes");
    STEP(done, "10");
    STEP(WaitForSingleObject(event, 0), "0");
    char buffer[4];
    o.Offset = 6;
    ResetEvent(event);
    const BOOL read_at_once = ReadFile(file, buffer, 4, nullptr, &o);
    STEP(read_at_once || GetLastError() == ERROR_IO_PENDING, "yes");
    STEP(ok(GetOverlappedResult(file, &o, &done, TRUE)), "yes");
    STEP(std::string(buffer, done), "6789");
    STEP(WaitForSingleObject(event, 0), "0");
    o.Offset = 10;
    const BOOL at_end = ReadFile(file, buffer, 4, nullptr, &o);
    STEP(at_end, "0");
    STEP(GetLastError() == ERROR_HANDLE_EOF || GetLastError() == ERROR_IO_PENDING, "yes");
    STEP(ok(GetOverlappedResult(file, &o, &done, TRUE)), "no/38");
    STEP(read(file, 1), "no/87 0");
    STEP(ok(CancelIo(file)), "yes");
    STEP(ok(CancelIoEx(file, nullptr)), "no/1168",
         differs("wine-8.0", "yes", "documented: ERROR_NOT_FOUND when there was nothing"));
}

CASE("files.offset", "Without FILE_FLAG_OVERLAPPED an OVERLAPPED moves the position, too", "")
{
    const Handle file(open_file("a", CREATE_NEW));
    OVERLAPPED o = at(3);
    STEP(write(file, "abc", &o), "yes 3");
    STEP(position(file), "6");
    STEP(size(file), "6");
    o = at(4);
    STEP(read(file, 9, &o), "yes bc");
    STEP(position(file), "6");
    o = at(6);
    STEP(read(file, 9, &o), "no/38 0");
    o = at(0xFFFFFFFF);
    o.OffsetHigh = 0xFFFFFFFF;
    STEP(write(file, "d", &o), "yes 1");
    STEP(size(file), "7");
}

CASE("files.delete_on_close", "FILE_FLAG_DELETE_ON_CLOSE lasts until the last handle is closed", "")
{
    Handle file(open_file("a", CREATE_NEW, GENERIC_WRITE | DELETE, FILE_SHARE_DELETE,
                          FILE_FLAG_DELETE_ON_CLOSE));
    HANDLE copy = nullptr;
    STEP(ok(DuplicateHandle(GetCurrentProcess(), file, GetCurrentProcess(), &copy, 0, FALSE,
                            DUPLICATE_SAME_ACCESS)),
         "yes");
    file.close();
    STEP(write(copy, "x"), "yes 1");
    STEP(GetFileAttributesA("a") != INVALID_FILE_ATTRIBUTES, "yes");
    CloseHandle(copy);
    STEP(and_error(GetFileAttributesA("a")), "4294967295/2");
}

CASE("files.times", "Times of a file are read and set in steps of 100 nanoseconds", "")
{
    const Handle file(open_file("a", CREATE_NEW));
    FILETIME created, accessed, written, now;
    STEP(ok(SetFileTime(file, nullptr, &year_2001, &year_2001)), "yes");
    STEP(ok(GetFileTime(file, &created, &accessed, &written)), "yes");
    STEP(same(accessed, year_2001), "0");
    STEP(same(written, year_2001), "0");
    STEP(same(created, year_2001), "1",
         differs("wine-8.0", "0", "Wine takes the oldest time for the file's creation"));
    STEP(ok(SetFileTime(file, &year_2001, nullptr, nullptr)), "yes");
    STEP(ok(GetFileTime(file, &created, nullptr, nullptr)), "yes");
    STEP(same(created, year_2001), "0");
    WIN32_FILE_ATTRIBUTE_DATA data;
    STEP(ok(GetFileAttributesExA("a", GetFileExInfoStandard, &data)), "yes");
    STEP(same(data.ftCreationTime, year_2001), "0");
    const FILETIME nothing = {0, 0}, never = {0xFFFFFFFF, 0xFFFFFFFF};
    STEP(ok(SetFileTime(file, &nothing, &nothing, &never)), "yes");
    STEP(ok(GetFileTime(file, &created, &accessed, &written)), "yes");
    STEP(same(created, year_2001) + same(written, year_2001), "00");
    STEP(ok(GetFileTime(file, nullptr, nullptr, nullptr)), "yes");
    GetSystemTimeAsFileTime(&now);
    STEP(same(written, now), "-1");
    BY_HANDLE_FILE_INFORMATION information;
    STEP(ok(GetFileInformationByHandle(file, &information)), "yes");
    STEP(same(information.ftLastWriteTime, year_2001), "0");
    STEP(information.dwFileAttributes, "32");
    STEP(information.nNumberOfLinks, "1");
    STEP(information.nFileSizeLow, "0");
    STEP(ok(GetFileTime(nullptr, &created, nullptr, nullptr)), "no/6");
    STEP(ok(GetFileInformationByHandle(nullptr, &information)), "no/6");
    const Handle reader(open_file("b", OPEN_ALWAYS, GENERIC_READ));
    STEP(ok(SetFileTime(reader, nullptr, nullptr, &year_2001)), "no/5",
         differs("wine-8.0", "yes", "documented: the handle needs FILE_WRITE_ATTRIBUTES"));
}

CASE("files.locks", "A locked range can be used by its handle only", "")
{
    const Handle first(open_file("a", CREATE_NEW, GENERIC_READ | GENERIC_WRITE, 7));
    const Handle second(open_file("a", OPEN_EXISTING, GENERIC_READ | GENERIC_WRITE, 7));
    STEP(write(first, "0123456789"), "yes 10");
    STEP(ok(LockFile(first, 2, 0, 3, 0)), "yes");
    STEP(ok(LockFile(second, 4, 0, 3, 0)), "no/33");
    STEP(ok(LockFile(second, 5, 0, 3, 0)), "yes");
    STEP(ok(UnlockFile(first, 2, 0, 2, 0)), "no/158", differs("wine-8.0", "no/33", not_locked));
    STEP(ok(UnlockFile(first, 2, 0, 3, 0)), "yes");
    STEP(ok(UnlockFile(first, 2, 0, 3, 0)), "no/158", differs("wine-8.0", "no/33", not_locked));
    STEP(ok(LockFile(second, 2, 0, 3, 0)), "yes");
}
