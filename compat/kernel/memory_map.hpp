// What of the process's addresses is in use, as Linux knows it.
#pragma once

#include <cstdint>
#include <vector>

#include <windef.h>

namespace compat {

struct MappedRange {
    std::uintptr_t start = 0;
    std::uintptr_t end = 0; ///< just behind
    bool readable = false;
    bool writable = false;
    bool executable = false;
    bool from_file = false;

    DWORD protection() const; ///< PAGE_…
};

/// In ascending order. A moment later it may be out of date.
std::vector<MappedRange> memory_map();

} // namespace compat
