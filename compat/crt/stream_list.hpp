// The streams that the program has opened, besides the standard ones: glibc does not tell which.
#pragma once

#include <cstdio>
#include <vector>

namespace compat::crt {

// Each keeps or forgets one; the stream itself comes back. Null is none. Any thread.
std::FILE *keep_stream(std::FILE *file);
void drop_stream(std::FILE *file);

std::vector<std::FILE *> open_streams();

} // namespace compat::crt
