// What Microsoft's functions for streams look at before they do anything.
#pragma once

#include <cstdio>

namespace compat::crt {

// Whether there is a stream; without one the invalid parameter handler has been called.
bool is_stream(const char *function, const std::FILE *file);

// The same, and that narrow text may be read or written: not in a Unicode mode.
bool is_narrow_stream(const char *function, std::FILE *file);

} // namespace compat::crt
