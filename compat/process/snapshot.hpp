// The processes of the machine, as /proc lists them.
#pragma once

#include <string>
#include <vector>

#include <windef.h>

namespace compat {

struct ProcessEntry {
    DWORD id = 0;
    DWORD parent = 0;
    int priority = 8;    ///< Windows' base priority: 8 is usual
    std::string program; ///< its file's name, without the folder
    std::vector<DWORD> threads;
};

/// In ascending order. What ends meanwhile may be there or not.
std::vector<ProcessEntry> list_processes();

} // namespace compat
