// The mouse's look.
#pragma once

#include <windef.h>

namespace compat::sdl {

/// Null: none is to be seen. A cursor of the program's own looks like an arrow. The display's
/// thread only.
void show_cursor(HCURSOR cursor);

} // namespace compat::sdl
