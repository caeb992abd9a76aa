// Heaps, pages, global and local memory, mapped files.

#include "support.hpp"

#include <cstring>

#include <windowsx.h>

using namespace conformance;

namespace {

char *bytes(void *memory)
{
    return static_cast<char *>(memory);
}

const char other[] = "documented: the address is what is wrong";

std::string page(const void *address)
{
    MEMORY_BASIC_INFORMATION found;
    if (VirtualQuery(address, &found, sizeof found) != sizeof found)
        return ok(FALSE);
    char text[64];
    wsprintfA(text, "%x %x %u", found.State, found.Protect, static_cast<UINT>(found.RegionSize));
    return text;
}

} // namespace

CASE("memory.heap", "A heap's blocks have the size that was asked for", "")
{
    const HANDLE heap = GetProcessHeap();
    char *block = bytes(HeapAlloc(heap, HEAP_ZERO_MEMORY, 100));
    STEP(made(block), "yes");
    STEP(block[99], "0");
    STEP(reinterpret_cast<UINT_PTR>(block) % MEMORY_ALLOCATION_ALIGNMENT, "0");
    STEP(HeapSize(heap, 0, block), "100");
    block[0] = 'x';
    block = bytes(HeapReAlloc(heap, HEAP_ZERO_MEMORY, block, 5000));
    STEP(HeapSize(heap, 0, block), "5000");
    STEP(block[0], "120");
    STEP(block[4999], "0");
    STEP(HeapReAlloc(heap, HEAP_REALLOC_IN_PLACE_ONLY, block, 10) == block, "yes");
    STEP(HeapSize(heap, 0, block), "10");
    STEP(ok(HeapValidate(heap, 0, block)), "yes");
    STEP(HeapCompact(heap, 0) + 1 > 0, "yes");
    STEP(ok(HeapFree(heap, 0, block)), "yes");
    STEP(ok(HeapFree(heap, 0, nullptr)), "yes");
    void *const empty = HeapAlloc(heap, 0, 0);
    STEP(made(empty), "yes");
    STEP(HeapSize(heap, 0, empty), "0");
    HeapFree(heap, 0, empty);
}

CASE("memory.heap_create", "A heap may have a limit, and goes with its blocks", "")
{
    const HANDLE heap = HeapCreate(0, 0, 65536);
    STEP(made(heap), "yes");
    HANDLE all[16];
    STEP(GetProcessHeaps(16, all) >= 2, "yes");
    STEP(made(HeapAlloc(heap, 0, 1000)), "yes");
    STEP(HeapAlloc(heap, 0, 10000000) == nullptr, "yes");
    STEP(ok(HeapDestroy(heap)), "yes");
    const HANDLE growing = HeapCreate(0, 0, 0);
    STEP(made(HeapAlloc(growing, 0, 10000000)), "yes");
    STEP(ok(HeapDestroy(growing)), "yes");
}

CASE("memory.global", "Movable memory has a handle, which counts locks", "")
{
    HGLOBAL handle = GlobalAlloc(GHND, 100);
    STEP(made(handle), "yes");
    STEP(GlobalSize(handle), "100");
    STEP(GlobalFlags(handle), "0");
    char *const memory = bytes(GlobalLock(handle));
    STEP(memory != handle && memory[99] == 0, "yes");
    STEP(GlobalLock(handle) == memory, "yes");
    STEP(GlobalFlags(handle), "2");
    STEP(GlobalHandle(memory) == handle, "yes");
    STEP(ok(GlobalUnlock(handle)), "yes");
    STEP(ok(GlobalUnlock(handle)), "no/0");
    STEP(ok(GlobalUnlock(handle)), "no/158");
    handle = GlobalReAlloc(handle, 5000, GMEM_MOVEABLE | GMEM_ZEROINIT);
    STEP(GlobalSize(handle), "5000");
    STEP(bytes(GlobalLock(handle))[4999], "0");
    GlobalUnlock(handle);
    STEP(GlobalFree(handle) == nullptr, "yes");
    void *const fixed = GlobalAlloc(GPTR, 10);
    STEP(bytes(fixed)[9], "0");
    STEP(GlobalSize(fixed), "10");
    STEP(GlobalLock(fixed) == fixed, "yes");
    STEP(GlobalUnlock(fixed), "1");
    STEP(GlobalHandle(fixed) == fixed, "yes");
    STEP(GlobalFree(fixed) == nullptr, "yes");
    char *pointer = bytes(GlobalAllocPtr(GHND, 20));
    STEP(pointer[19], "0");
    pointer = bytes(GlobalReAllocPtr(pointer, 40, GMEM_MOVEABLE));
    STEP(GlobalSize(GlobalPtrHandle(pointer)), "40");
    STEP(GlobalFreePtr(pointer), "0");
    STEP(count(static_cast<DWORD>(GlobalSize(nullptr))), "0/6");
}

CASE("memory.local", "Local memory is the same under other names", "")
{
    HLOCAL handle = LocalAlloc(LHND, 100);
    STEP(LocalSize(handle), "100");
    char *const memory = bytes(LocalLock(handle));
    STEP(memory[99], "0");
    STEP(LocalFlags(handle), "1");
    STEP(LocalHandle(memory) == handle, "yes");
    STEP(ok(LocalUnlock(handle)), "no/0");
    STEP(ok(LocalUnlock(handle)), "no/158");
    handle = LocalReAlloc(handle, 200, LMEM_MOVEABLE);
    STEP(LocalSize(handle), "200");
    STEP(LocalFree(handle) == nullptr, "yes");
    const HLOCAL fixed = LocalAlloc(LPTR, 10);
    STEP(LocalLock(fixed) == fixed, "yes");
    STEP(LocalFree(fixed) == nullptr, "yes");
    STEP(LocalFree(nullptr) == nullptr, "yes");
}

CASE("memory.pages", "Addresses are reserved in 64 KiB, and committed page by page", "")
{
    char *const base = bytes(VirtualAlloc(nullptr, 0x10000, MEM_RESERVE, PAGE_NOACCESS));
    STEP(made(base), "yes");
    STEP(reinterpret_cast<UINT_PTR>(base) % 0x10000, "0");
    STEP(page(base), "2000 0 65536");
    STEP(VirtualAlloc(base + 0x1000, 1, MEM_COMMIT, PAGE_READWRITE) == base + 0x1000, "yes");
    STEP(page(base), "2000 0 4096");
    STEP(page(base + 0x1000), "1000 4 4096");
    STEP(page(base + 0x2000), "2000 0 57344");
    base[0x1000] = 'x';
    STEP(IsBadReadPtr(base, 1), "1");
    STEP(IsBadReadPtr(base + 0x1000, 0x1000), "0");
    STEP(IsBadReadPtr(base + 0x1000, 0x1001), "1");
    DWORD former = 0;
    STEP(ok(VirtualProtect(base + 0x1000, 0x1000, PAGE_READONLY, &former)), "yes");
    STEP(former, "4");
    STEP(IsBadWritePtr(base + 0x1000, 1), "1");
    STEP(base[0x1000], "120");
    STEP(ok(VirtualProtect(base + 0x1000, 0x2000, PAGE_READONLY, &former)), "no/487");
    STEP(ok(VirtualProtect(base + 0x1000, 0x1000, PAGE_READONLY, nullptr)), "no/998");
    STEP(ok(VirtualFree(base, 0x10000, MEM_RELEASE)), "no/87");
    STEP(ok(VirtualFree(base + 0x1000, 0x1000, MEM_DECOMMIT)), "yes");
    STEP(page(base), "2000 0 65536",
         differs("wine-8.0", "2000 0 4096", "Wine does not join what was decommitted"));
    STEP(VirtualAlloc(base, 0x10000, MEM_COMMIT, PAGE_READWRITE) == base, "yes");
    STEP(base[0x1000], "0");
    STEP(ok(VirtualFree(base, 0, MEM_RELEASE)), "yes");
    STEP(ok(VirtualFree(base, 0, MEM_RELEASE)), "no/487", differs("wine-8.0", "no/87", other));
    STEP(made(VirtualAlloc(nullptr, 0, MEM_RESERVE, PAGE_NOACCESS)), "null/87");
    STEP(made(VirtualAlloc(nullptr, 1, 0, PAGE_NOACCESS)), "null/87");
    STEP(made(VirtualAlloc(nullptr, 1, MEM_COMMIT, 0)), "null/87");
    char *const both = bytes(VirtualAlloc(nullptr, 100000, MEM_COMMIT, PAGE_READWRITE));
    STEP(page(both), "1000 4 102400");
    STEP(both[99999], "0");
    STEP(ok(VirtualFree(both, 0, MEM_RELEASE)), "yes");
    MEMORY_BASIC_INFORMATION small;
    STEP(count(static_cast<DWORD>(VirtualQuery(both, &small, 8))), "0/24");
}

CASE("memory.bad_pointers", "IsBadReadPtr and its relatives look before they leap", "")
{
    char buffer[16] = "abc";
    STEP(IsBadReadPtr(nullptr, 1), "1");
    STEP(IsBadReadPtr(nullptr, 0), "0");
    STEP(IsBadReadPtr(buffer, sizeof buffer), "0");
    STEP(IsBadWritePtr(buffer, sizeof buffer), "0");
    STEP(IsBadWritePtr(nullptr, 1), "1");
    STEP(IsBadStringPtrA(buffer, 100), "0");
    STEP(IsBadStringPtrA(nullptr, 100), "1");
    STEP(IsBadStringPtrW(L"abc", 100), "0");
    STEP(IsBadStringPtrW(nullptr, 100), "1");
    STEP(IsBadCodePtr(nullptr), "1");
    STEP(IsBadCodePtr(reinterpret_cast<FARPROC>(reinterpret_cast<void *>(&page))), "0");
}

CASE("memory.mapping", "A file's mapping is the file", "")
{
    make_file("a", "0123456789");
    const Handle file(open_file("a"));
    {
        const Handle mapping(CreateFileMappingA(file, nullptr, PAGE_READWRITE, 0, 0, nullptr));
        STEP(made(mapping), "yes");
        char *const view = bytes(MapViewOfFile(mapping, FILE_MAP_ALL_ACCESS, 0, 0, 0));
        STEP(made(view), "yes");
        STEP(std::string(view, 10), "0123456789");
        view[0] = 'x';
        STEP(ok(FlushViewOfFile(view, 0)), "yes");
        STEP(ok(UnmapViewOfFile(view)), "yes");
        STEP(ok(UnmapViewOfFile(view)), "no/487");
        STEP(ok(FlushViewOfFile(nullptr, 0)), "no/487", differs("wine-8.0", "no/87", other));
        STEP(made(MapViewOfFile(mapping, FILE_MAP_READ, 0, 1, 0)), "null/1132");
        STEP(made(MapViewOfFile(mapping, FILE_MAP_READ, 0, 0x10000, 0)), "null/5",
             differs("wine-8.0", "null/87", other));
    }
    char text[4];
    DWORD got = 0;
    ReadFile(file, text, 4, &got, nullptr);
    STEP(std::string(text, got), "x123");
    const Handle reader(CreateFileMappingW(file, nullptr, PAGE_READONLY, 0, 0, nullptr));
    STEP(made(MapViewOfFile(reader, FILE_MAP_WRITE, 0, 0, 0)), "null/5");
    STEP(made(CreateFileMappingA(file, nullptr, PAGE_READONLY, 0, 100, nullptr)), "null/8");
    const Handle empty(open_file("b", CREATE_NEW));
    STEP(made(CreateFileMappingA(empty, nullptr, PAGE_READONLY, 0, 0, nullptr)), "null/1006");
    STEP(made(CreateFileMappingA(empty, nullptr, 0, 0, 0, nullptr)), "null/87");
    STEP(made(CreateFileMappingA(nullptr, nullptr, PAGE_READONLY, 0, 10, nullptr)), "null/6",
         differs("wine-8.0", "yes", "Wine takes a null handle for none"));
    const Handle longer(CreateFileMappingA(empty, nullptr, PAGE_READWRITE, 0, 100, nullptr));
    STEP(GetFileSize(empty, nullptr), "100");
}

CASE("memory.shared", "Memory with a name is found again by it", "")
{
    STEP(made(OpenFileMappingA(FILE_MAP_READ, FALSE, "api_shared")), "null/2");
    const Handle first(
        CreateFileMappingA(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 100, "api_shared"));
    STEP(and_error(made(first)), "yes/0");
    SetLastError(0);
    const Handle second(
        CreateFileMappingW(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 100, L"api_shared"));
    STEP(GetLastError(), "183");
    const Handle third(OpenFileMappingW(FILE_MAP_READ, FALSE, L"api_shared"));
    STEP(made(third), "yes");
    char *const one = bytes(MapViewOfFile(first, FILE_MAP_WRITE, 0, 0, 0));
    char *const two = bytes(MapViewOfFile(third, FILE_MAP_READ, 0, 0, 50));
    std::strcpy(one, "text");
    STEP(two, "text");
    STEP(ok(UnmapViewOfFile(one)), "yes");
    STEP(ok(UnmapViewOfFile(two)), "yes");
    STEP(made(CreateFileMappingA(INVALID_HANDLE_VALUE, nullptr, PAGE_READWRITE, 0, 0, nullptr)),
         "null/87");
    STEP(made(OpenFileMappingW(FILE_MAP_READ, FALSE, L"nothing")), "null/2");
}

CASE("memory.heap_failures", "A heap says null for what it has no room for", "")
{
    const SIZE_T too_much = ~SIZE_T{0} / 4;
    const HANDLE heap = GetProcessHeap();
    STEP(HeapAlloc(heap, 0, too_much) == nullptr, "yes");
    void *const block = HeapAlloc(heap, 0, 10);
    STEP(HeapReAlloc(heap, 0, block, too_much) == nullptr, "yes");
    STEP(HeapSize(heap, 0, block), "10");
    HeapFree(heap, 0, block);
    STEP(made(HeapCreate(0, 0x1000, too_much)), "null/8",
         differs("wine-8.0", "yes", "Wine does not reserve what a heap may grow to"));
    STEP(ok(HeapDestroy(heap)), "no/6");
}

CASE("memory.global_failures", "Movable memory has its errors, too", "")
{
    const SIZE_T too_much = ~SIZE_T{0} / 4;
    const HGLOBAL small = GlobalAlloc(GMEM_MOVEABLE, 10);
    const HGLOBAL fixed = GlobalAlloc(GMEM_FIXED, 10);
    STEP(made(GlobalAlloc(GMEM_FIXED, too_much)), "null/8");
    STEP(made(GlobalAlloc(GMEM_MOVEABLE, too_much)), "null/8");
    STEP(made(GlobalReAlloc(small, too_much, GMEM_MOVEABLE)), "null/8");
    STEP(made(GlobalReAlloc(nullptr, 10, GMEM_MOVEABLE)), "null/6");
    STEP(made(GlobalLock(nullptr)), "null/6");
    STEP(ok(GlobalUnlock(nullptr)), "no/6");
    STEP(made(GlobalHandle(nullptr)), "null/87");
    STEP(and_error(GlobalFlags(nullptr)), "32768/6");
    STEP(made(LocalAlloc(LMEM_FIXED, too_much)), "null/8");
    STEP(made(LocalReAlloc(nullptr, 10, LMEM_MOVEABLE)), "null/6");
    STEP(made(LocalLock(nullptr)), "null/6");
    STEP(made(LocalHandle(nullptr)), "null/87");
    STEP(and_error(LocalFlags(nullptr)), "32768/6");
    STEP(count(static_cast<DWORD>(LocalSize(nullptr))), "0/6");
    STEP(GlobalFree(small) == nullptr, "yes");
    STEP(made(GlobalLock(small)), "null/6");
    STEP(count(static_cast<DWORD>(GlobalSize(small))), "0/6");
    STEP(and_error(GlobalFree(small) == small), "yes/6");
    STEP(and_error(LocalFree(small) == small), "yes/6");
    GlobalFree(fixed);
}
