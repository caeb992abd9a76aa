// The import table of the running program.
#pragma once

#include <windows.h>

namespace winsock_shim::native {

/// Given a loaded module and the address of one of its functions: what to put in its place, or null
/// to leave it.
using Replacement = void *(*)(HMODULE module, void *imported);

/// Goes through what the program (not its DLLs) imports from the module with this file name.
void replace_imports(const char *module_name, Replacement replacement);

} // namespace winsock_shim::native
