// Which functions this library has, and the DLL of Windows that each is in: made from the headers
// in compat/include (module_exports.cmake).
#pragma once

#include <span>

namespace compat {

struct ModuleExport {
    const char *module; ///< "kernel32"
    const char *name;
    void *function;
};

std::span<const ModuleExport> module_exports();

} // namespace compat
