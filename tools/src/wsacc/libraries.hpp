// The libraries that programs name: with #pragma comment(lib, ...), in projects, with -l.
#pragma once

#include "tools/src/wsacc/command_line.hpp"
#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/targets.hpp"

namespace wsacc {

// For the linker: those of Windows that mingw-w64 is not told by itself, each once.
Arguments libraries_of_windows(const CommandLine &line, const Plan &plan);

// The DLLs that the target is linked with, each once: those that it refers to, and those that a
// name like Net.lib stands for: one that this command makes, too, or one that is beside the
// program, in a folder that -L names, or in the current directory.
Arguments linked_dlls(const Target &target, const CommandLine &line, const Plan &plan,
                      const Toolchain &toolchain);

} // namespace wsacc
