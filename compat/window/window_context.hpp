// Device contexts of windows: each draws on the picture of the top-level window that it is in.
#pragma once

#include "compat/gdi/region.hpp"
#include "compat/window/window.hpp"

#include <optional>

#include <wingdi.h>

namespace compat {

enum class WindowPart { client, whole };

/// Whether the windows inside it belong to what can be drawn on; WS_CLIPCHILDREN is `by_style`.
enum class Children { by_style, left_out, included };

/// A new context for a part of the window; with a region (in the part's coordinates) only of that.
/// It follows the window when it moves, and draws nothing while it cannot be seen. Null: too many.
HDC window_context(const Window &window, WindowPart part, std::optional<Region> only = std::nullopt,
                   Children children = Children::by_style);

/// What of a window can be seen, and be drawn on, in the coordinates of its top-level window's
/// picture: inside the windows above it, not behind those in front of it (WS_CLIPSIBLINGS), not
/// below those inside it (WS_CLIPCHILDREN). gdi_mutex() held or not.
Region visible_part(const Window &window, WindowPart part, Children children = Children::by_style);

/// The window whose picture shows this one: itself, or the one at the top of the tree.
std::shared_ptr<Window> top_level_of(const Window &window);

/// The picture of a top-level window, of its size now; gdi_mutex() held. Null: it has none.
std::shared_ptr<Surface> picture_of(Window &top);

/// What lies outside the shape of a top-level window (SetWindowRgn) is black in its picture, as if
/// there were a black desktop behind it.
void blacken_outside_shape(Window &top);

/// A window is destroyed: its own context goes, and its picture.
void forget_contexts(Window &window);

} // namespace compat
