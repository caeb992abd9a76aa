// Which entry point a program for Windows has: mingw-w64's linker has to be told.
#pragma once

#include "tools/src/wsacc/process.hpp"

namespace wsacc {

// Whether wmain or wWinMain is among what the object files define, which takes -municode. C++ gives
// both a name of its own, where Microsoft's compiler does not: they get the plain one back.
bool has_wide_entry(const Arguments &objects);

} // namespace wsacc
