// The console as a file: fopen("CONIN$") and fopen("CONOUT$").
#pragma once

#include <cstdio>

namespace compat {

/// A stream on the console by a descriptor of it, which it takes over: reads what is typed, or
/// shows text in the console's code page at once. Null with errno on failure.
std::FILE *open_console_stream(int descriptor, bool input);

} // namespace compat
