// What the linker for Windows has to be told about objects.
#pragma once

#include "tools/src/wsacc/process.hpp"

#include <string>

namespace wsacc {

// The option that has a compiler write the subsystem (windows, console) into its object file.
Arguments subsystem_mark(const std::string &subsystem);

// C++ has decorated the names of wide entry points (wmain, wWinMain), which the C runtime calls by
// their plain ones.
void make_entry_points_plain(const std::string &object);

struct WindowsObjects {
    bool wide_entry = false; // the linker needs -municode
    std::string subsystem;   // that the first of them names; empty: none does
};

WindowsObjects look_at_objects(const Arguments &objects);

// What other files can see of it.
std::vector<std::string> symbols_for_windows(const std::string &object);

} // namespace wsacc
