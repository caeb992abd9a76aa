#include "compat/window/scroll_bar_shown.hpp"

#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>

#include <winuser.h>

namespace compat {

ShownScrollBar shown_scroll_bar(const Window &window, int which)
{
    const std::lock_guard guard(runtime().windows().mutex());
    const RECT &client = window.client;
    ShownScrollBar shown{
        window.scroll_bars[static_cast<std::size_t>(which)], which == SB_VERT, client, {}};
    if (which == SB_CTL) {
        shown.vertical = window.has_style(SBS_VERT);
    } else if (which == SB_VERT) {
        shown.area.left = client.right;
        shown.area.right = client.right + metrics::scroll_bar;
    } else {
        shown.area.top = client.bottom;
        shown.area.bottom = client.bottom + metrics::scroll_bar;
    }
    shown.layout = lay_out(shown.area, shown.bar, shown.vertical);
    return shown;
}

void repaint_scroll_bar(const Window &window, int which)
{
    if (which == SB_CTL) {
        InvalidateRect(window.handle, nullptr, FALSE);
        return;
    }
    if (!window.has_style(which == SB_VERT ? WS_VSCROLL : WS_HSCROLL) ||
        !IsWindowVisible(window.handle))
        return;
    const auto shown = shown_scroll_bar(window, which);
    const HDC context = GetWindowDC(window.handle);
    paint_scroll_bar(context, shown.area, shown.bar, shown.vertical);
    ReleaseDC(window.handle, context);
}

} // namespace compat
