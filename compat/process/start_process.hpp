// Starting a program of Linux.
#pragma once

#include "compat/process/inherited.hpp"
#include "compat/process/process.hpp"
#include "compat/process/program_search.hpp"

#include <array>
#include <memory>
#include <string>
#include <vector>

#include <windef.h>

namespace compat {

struct Start {
    Program program;
    std::vector<std::string> environment; ///< "NAME=value"
    std::string directory;                ///< Linux'; empty: this process' own
    std::array<int, 3> standard{0, 1, 2}; ///< descriptors here; -1: nothing is read, none written
    std::vector<InheritedHandle> inherited;
    DWORD show = 0;
    bool suspended = false;
};

struct Started {
    std::shared_ptr<Process> process;
    std::shared_ptr<FirstThread> thread;
};

/// 0 or an error of Win32. No other descriptor than the ones above is open in the new process.
DWORD start_process(const Start &how, Started &started);

} // namespace compat
