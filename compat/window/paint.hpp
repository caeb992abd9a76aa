// What has to be drawn.
#pragma once

#include "compat/window/window.hpp"

#include <windef.h>

namespace compat {

/// Whether the window and everything above it are shown. Any thread.
bool is_shown(const Window &window);

/// Marks a part (null: all) of a shown window for drawing; nothing when it is hidden. Any thread.
void invalidate(Window &window, const RECT *part, bool erase);
/// Takes a part (null: all) away from what is to be drawn. Any thread.
void validate(Window &window, const RECT *part);

/// The same for a window and all those inside it.
void invalidate_tree(Window &window);
void validate_tree(Window &window);

} // namespace compat
