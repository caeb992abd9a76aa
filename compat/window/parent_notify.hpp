// Telling parents of their children.
#pragma once

#include "compat/window/window.hpp"

namespace compat {

/// WM_PARENTNOTIFY about `event` (WM_CREATE, WM_DESTROY) to the child's parents, if it is a child
/// that has them told.
void notify_parent(const Window &child, UINT event);

} // namespace compat
