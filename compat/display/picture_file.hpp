// A picture in a file.
#pragma once

#include <string>

namespace compat {

class Surface;

/// As PNG. What went wrong, or an empty string; gdi_mutex() held.
std::string write_png(Surface &picture, const std::string &file);

} // namespace compat
