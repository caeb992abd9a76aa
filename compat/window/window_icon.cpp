#include "compat/window/window_icon.hpp"

#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"

#include <mutex>

#include <winuser.h>

namespace compat {

HICON window_icon(const Window &window, int size)
{
    const int other = size == ICON_BIG ? ICON_SMALL : ICON_BIG;
    for (const int which : {size, other}) {
        if (const HICON icon = window.icons[static_cast<std::size_t>(which)])
            return icon;
    }
    const std::lock_guard guard(runtime().classes().mutex());
    const HICON small = window.window_class->small_icon, big = window.window_class->icon;
    return size == ICON_BIG ? (big ? big : small) : (small ? small : big);
}

} // namespace compat
