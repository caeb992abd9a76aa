// The window that is locked against drawing: LockWindowUpdate.
#pragma once

namespace compat {

struct Window;

/// Whether that is the window itself, or one around it.
bool is_locked(const Window &window);

} // namespace compat
