// The window in which nothing is drawn for now: LockWindowUpdate.
#pragma once

namespace compat {

struct Window;

/// Whether that is the window itself, or one around it.
bool is_locked(const Window &window);

} // namespace compat
