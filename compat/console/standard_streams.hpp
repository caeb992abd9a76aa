// The FILEs behind printf, std::cout and scanf on a terminal.
#pragma once

#include <cstdio>

namespace compat {

/// Where stdout or stderr is to be converted for the terminal (Console::converts), or stdin is a
/// terminal (whose keys may have to become lines again), puts a FILE that does so in its place, and
/// std::cout and its kin on top of it. Called before the
/// program's first line, and again when the console's code page changes.
void connect_standard_streams();

/// Makes `file`, whose descriptor is 0, 1 or 2, what the variable stdin, stdout or stderr holds,
/// and std::cin and its kin read and write it.
void replace_standard_stream(int descriptor, std::FILE *file);

/// Whether stdin has taken more from its descriptor than the program has read.
bool stdin_holds_input();

} // namespace compat
