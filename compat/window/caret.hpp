// The caret and painting.
#pragma once

#include <windef.h>

namespace compat {

/// BeginPaint and EndPaint: what is painted below a caret must not be inverted when it goes. The
/// window's own thread.
void hide_caret_for_painting(HWND window);
void show_caret_after_painting(HWND window);

} // namespace compat
