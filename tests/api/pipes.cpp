// Pipes within one process.

#include "support.hpp"

using namespace conformance;

namespace {

std::string peeked(HANDLE pipe, DWORD size)
{
    char buffer[16] = "";
    DWORD read = 0, available = 0, left = 9;
    if (!PeekNamedPipe(pipe, buffer, size, &read, &available, &left))
        return ok(FALSE);
    return std::string(buffer, read) + " " + std::to_string(available);
}

} // namespace

CASE("pipes.bytes", "What is written into one end is read from the other", "")
{
    HANDLE reads = nullptr, writes = nullptr;
    STEP(ok(CreatePipe(&reads, &writes, nullptr, 0)), "yes");
    const Handle reading(reads), writing(writes);
    STEP(GetFileType(reading), "3");
    STEP(peeked(reading, 8), " 0");
    DWORD done = 0;
    STEP(ok(WriteFile(writing, "one two", 7, &done, nullptr)), "yes");
    STEP(done, "7");
    STEP(peeked(reading, 3), "one 7");
    STEP(peeked(reading, 16), "one two 7");
    char text[16] = "";
    STEP(ok(ReadFile(reading, text, 4, &done, nullptr)), "yes");
    STEP(std::string(text, done), "one ");
    STEP(ok(ReadFile(reading, text, sizeof text, &done, nullptr)), "yes");
    STEP(std::string(text, done), "two");
    STEP(ok(WriteFile(reading, "x", 1, &done, nullptr)), "no/5");
    STEP(ok(ReadFile(writing, text, 1, &done, nullptr)), "no/5");
}

CASE("pipes.ends", "Who reads a pipe without a writer, or writes one without a reader, fails", "")
{
    HANDLE reads = nullptr, writes = nullptr;
    CreatePipe(&reads, &writes, nullptr, 0);
    DWORD done = 0;
    WriteFile(writes, "last", 4, &done, nullptr);
    CloseHandle(writes);
    char text[16] = "";
    STEP(peeked(reads, 4), "last 4");
    STEP(ok(ReadFile(reads, text, sizeof text, &done, nullptr)), "yes");
    STEP(std::string(text, done), "last");
    STEP(ok(ReadFile(reads, text, sizeof text, &done, nullptr)), "no/109");
    STEP(peeked(reads, 4), "no/109");
    CloseHandle(reads);
    STEP(peeked(reads, 4), "no/6");
    CreatePipe(&reads, &writes, nullptr, 0);
    CloseHandle(reads);
    STEP(ok(WriteFile(writes, "x", 1, &done, nullptr)), "no/232");
    CloseHandle(writes);
    make_file("file");
    const Handle file(open_file("file"));
    STEP(peeked(file, 4), "no/1",
         differs("wine-8.0", "no/50", "Wine says that a file cannot do that"));
}
