// The program as a module.
#pragma once

#include <string>

#include <windef.h>

namespace compat {

/// The HINSTANCE that WinMain gets and GetModuleHandle(NULL) returns: where the program is loaded.
HMODULE program_module();
bool is_program_name(std::string name);

/// The handle that stands for a DLL of Windows ("user32", "C:\\…\\USER32.DLL"); null if we stand
/// for none of that name. No error is set.
HMODULE find_system_module(const std::string &name);

/// The handle of a DLL of the program's that is loaded, by its file's name ("net",
/// "C:\\…\\NET.DLL"); null if none is. No error is set.
HMODULE find_loaded_module(const std::string &name);

/// Where a module is, as a Windows path: the program, a DLL of Windows that we stand for, a DLL
/// of its own, or what LoadLibrary has opened. Empty: it is none.
std::string path_of_module(HMODULE module);
std::string program_path();

} // namespace compat
