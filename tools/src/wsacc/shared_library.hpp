// How DLLs are linked, and programs that use them: docs/decisions/0018.
#pragma once

#include "tools/src/wsacc/plan.hpp"
#include "tools/src/wsacc/targets.hpp"
#include "tools/src/wsacc/toolchain.hpp"

#include <filesystem>

namespace wsacc {

// Of each object that may become part of a DLL.
Arguments shared_compile_options(const Toolchain &toolchain, Language language);

// Whether the program may load DLLs, which it does not name when it is linked.
bool loads_libraries(const Target &target, const Plan &plan);

// What makes a DLL of its objects, and what a program has to be told that is linked with some.
Arguments dll_options(const Target &target, const Toolchain &toolchain);
Arguments options_for_dlls(const Arguments &dlls, const Toolchain &toolchain);

// Files for the linker that say what the DLL exports: their names, known beforehand, and how they
// are made when the objects are there. Throws Failure for an export that nothing defines.
struct ExportFiles {
    Arguments linked;
    std::function<void()> make;
};
ExportFiles export_files(const Target &target, const Plan &plan, const Toolchain &toolchain,
                         const std::filesystem::path &work);

} // namespace wsacc
