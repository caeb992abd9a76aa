// What has to be drawn.
#pragma once

#include "compat/window/window.hpp"

#include <optional>

#include <windef.h>

namespace compat {

/// Whether the window and everything above it are shown. Any thread.
bool is_shown(const Window &window);

/// Its client area, from (0, 0).
RECT client_area(const Window &window);

/// What is to happen to the windows inside the one that is marked.
enum class Inside {
    usual, // the same, unless it has WS_CLIPCHILDREN
    same,  // the same at any depth
    none
};

/// Marks a part (none: all, and the frame) of a shown window for drawing; nothing when it is
/// hidden. Any thread.
void invalidate(Window &window, const std::optional<Region> &part, bool erase,
                Inside inside = Inside::usual);
/// Takes a part (none: all) away from what is to be drawn. Any thread.
void validate(Window &window, const std::optional<Region> &part, Inside inside);
/// A window became smaller: what was outside is not to be drawn any more.
void validate_outside(Window &window);

/// The same for a window and all those inside it.
void invalidate_tree(Window &window);
void validate_tree(Window &window);

/// WM_PAINT is to come, whether something is to be drawn or not.
void paint_internally(Window &window);

} // namespace compat
