// What a module definition file makes of a DLL's objects.
#pragma once

#include "tools/src/wsacc/module_definition.hpp"

#include <set>
#include <string>
#include <vector>

namespace wsacc {

// The same with the symbols' names in `internal`: `Add` may be a function of C++, which has its
// parameters in its symbol. Throws Failure for what none of the sources defines, or several do.
ModuleDefinition with_symbols(ModuleDefinition definition, const std::set<std::string> &symbols);

// Linux: the symbols that become visible, since others know them by their own name ...
std::set<std::string> visible_symbols(const ModuleDefinition &definition);

// ... and what compat/kernel/dll.hpp calls the DLL's description, in assembler, with the functions
// that others know by another name. Without a definition: of a DLL that has none.
std::string dll_description(const ModuleDefinition &definition);

// Windows: the file for mingw-w64's linker.
std::string text_for_windows(const ModuleDefinition &definition);

} // namespace wsacc
