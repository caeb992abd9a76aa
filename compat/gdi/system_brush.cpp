#include "compat/gdi/system_brush.hpp"

#include <winuser.h>

namespace compat {

HBRUSH brush_handle(HBRUSH brush)
{
    const auto number = reinterpret_cast<ULONG_PTR>(brush);
    const bool is_colour = number > 0 && number <= COLOR_MENUBAR + 1;
    return is_colour ? GetSysColorBrush(static_cast<int>(number) - 1) : brush;
}

} // namespace compat
