#include "compat/kernel/memory_map.hpp"

#include <algorithm>
#include <cinttypes>
#include <cstdio>
#include <fstream>
#include <string>

#include <winbase.h>

namespace compat {

DWORD MappedRange::protection() const
{
    if (executable)
        return writable ? PAGE_EXECUTE_READWRITE : readable ? PAGE_EXECUTE_READ : PAGE_EXECUTE;
    return writable ? PAGE_READWRITE : readable ? PAGE_READONLY : PAGE_NOACCESS;
}

std::vector<MappedRange> memory_map()
{
    std::vector<MappedRange> ranges;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        MappedRange range;
        char rights[5] = "";
        if (std::sscanf(line.c_str(), "%" SCNxPTR "-%" SCNxPTR " %4s", &range.start, &range.end,
                        rights) != 3)
            continue;
        range.readable = rights[0] == 'r';
        range.writable = rights[1] == 'w';
        range.executable = rights[2] == 'x';
        range.from_file = line.find('/') != std::string::npos;
        ranges.push_back(range);
    }
    return ranges;
}

namespace {

/// Whether all of [address, address + size) may be used as `allows` wants.
template <class Allows>
bool covered(const void *address, std::size_t size, Allows allows)
{
    auto at = reinterpret_cast<std::uintptr_t>(address);
    const auto end = at + size;
    if (end < at)
        return false;
    for (const MappedRange &range : memory_map())
        if (range.start <= at && at < range.end && allows(range))
            at = range.end;
    return size == 0 || at >= end;
}

bool readable(const void *address, std::size_t size)
{
    return covered(address, size, [](const MappedRange &range) { return range.readable; });
}

/// A text is read up to its end; `most` units at most.
template <class Char>
bool readable_text(const Char *text, std::size_t most)
{
    if (most == 0)
        return true;
    const auto ranges = memory_map();
    for (std::size_t i = 0; i < most; ++i) {
        const auto at = reinterpret_cast<std::uintptr_t>(text + i);
        const auto is_here = [&](const MappedRange &r) {
            return r.readable && r.start <= at && at < r.end;
        };
        if (std::ranges::none_of(ranges, is_here))
            return false;
        if (text[i] == 0)
            return true;
    }
    return true;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI IsBadReadPtr(const VOID *address, UINT_PTR size)
{
    return !readable(address, size);
}

BOOL WINAPI IsBadWritePtr(LPVOID address, UINT_PTR size)
{
    return !covered(address, size, [](const MappedRange &range) { return range.writable; });
}

BOOL WINAPI IsBadCodePtr(FARPROC address)
{
    return !readable(reinterpret_cast<const void *>(address), 1);
}

BOOL WINAPI IsBadStringPtrA(LPCSTR text, UINT_PTR most)
{
    return !readable_text(text, most);
}

BOOL WINAPI IsBadStringPtrW(LPCWSTR text, UINT_PTR most)
{
    return !readable_text(text, most);
}
