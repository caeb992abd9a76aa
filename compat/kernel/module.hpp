// The program as a module.
#pragma once

#include <windef.h>

namespace compat {

/// The HINSTANCE that WinMain gets and GetModuleHandle(NULL) returns: where the program is loaded.
HMODULE program_module();

} // namespace compat
