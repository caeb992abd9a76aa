// What has to be drawn.
#pragma once

#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// Whether the window and everything above it are shown. Any thread.
bool is_shown(const Window &window);

/// Its client area, from (0, 0).
RECT client_area(const Window &window);

/// Marks a part (null: all, and the frame) of a shown window for drawing, and the same part of the
/// windows inside it, unless it has WS_CLIPCHILDREN; nothing when it is hidden. Any thread.
void invalidate(Window &window, const RECT *part, bool erase);
void invalidate(Window &window, const Region &part, bool erase);
/// Takes a part (null: all) away from what is to be drawn. Any thread.
void validate(Window &window, const RECT *part);
void validate(Window &window, const Region &part);
/// A window became smaller: what was outside is not to be drawn any more.
void validate_outside(Window &window);

/// The same for a window and all those inside it.
void invalidate_tree(Window &window);
void validate_tree(Window &window);

/// WM_PAINT is to come, whether something is to be drawn or not.
void paint_internally(Window &window);

} // namespace compat
