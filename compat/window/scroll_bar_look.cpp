#include "compat/window/scroll_bar_look.hpp"

#include "compat/window/metrics.hpp"

#include <algorithm>

#include <winuser.h>

namespace compat {
namespace {

constexpr int least_thumb = 8;

/// The part of a bar between two places along it.
RECT along(const RECT &area, int from, int to, bool vertical)
{
    return vertical ? RECT{area.left, area.top + from, area.right, area.top + to}
                    : RECT{area.left + from, area.top, area.left + to, area.bottom};
}

int length_of(const RECT &area, bool vertical)
{
    return vertical ? area.bottom - area.top : area.right - area.left;
}

/// How many positions there are besides the first one.
long long steps(const ScrollBar &bar)
{
    const long long range = static_cast<long long>(bar.most) - bar.least + 1;
    return std::max<long long>(0, range - std::max(bar.page, 1));
}

int thumb_length(const ScrollBar &bar, int room)
{
    if (bar.page <= 0)
        return std::min(room, metrics::scroll_bar);
    const long long range = static_cast<long long>(bar.most) - bar.least + 1;
    return std::max(least_thumb,
                    static_cast<int>(room * std::min<long long>(bar.page, range) / range));
}

} // namespace

ScrollBarLayout lay_out(const RECT &area, const ScrollBar &bar, bool vertical)
{
    const int length = length_of(area, vertical);
    const int arrow = std::min(metrics::scroll_bar, length / 2);
    const int room = length - 2 * arrow;
    ScrollBarLayout layout{along(area, 0, arrow, vertical),
                           along(area, length - arrow, length, vertical),
                           along(area, arrow, length - arrow, vertical),
                           {}};
    if (steps(bar) == 0 || room < least_thumb)
        return layout;
    const int thumb = thumb_length(bar, room);
    const auto at = static_cast<int>(
        (room - thumb) * (static_cast<long long>(bar.track.value_or(bar.position)) - bar.least) /
        steps(bar));
    layout.thumb = along(layout.track, at, at + thumb, vertical);
    return layout;
}

std::optional<int> scroll_code_at(const ScrollBarLayout &layout, const ScrollBar &bar, POINT at,
                                  bool vertical)
{
    if (bar.disabled == ESB_DISABLE_BOTH)
        return std::nullopt;
    if (PtInRect(&layout.first, at))
        return bar.disabled & ESB_DISABLE_LTUP ? std::nullopt : std::optional(SB_LINEUP);
    if (PtInRect(&layout.last, at))
        return bar.disabled & ESB_DISABLE_RTDN ? std::nullopt : std::optional(SB_LINEDOWN);
    if (PtInRect(&layout.thumb, at))
        return SB_THUMBTRACK;
    if (!PtInRect(&layout.track, at) || IsRectEmpty(&layout.thumb))
        return std::nullopt;
    const bool before = vertical ? at.y < layout.thumb.top : at.x < layout.thumb.left;
    return before ? SB_PAGEUP : SB_PAGEDOWN;
}

int scroll_position_at(const ScrollBarLayout &layout, const ScrollBar &bar, int place,
                       bool vertical)
{
    const int room = length_of(layout.track, vertical) - length_of(layout.thumb, vertical);
    if (room <= 0)
        return bar.least;
    return bar.least + static_cast<int>(steps(bar) * std::clamp(place, 0, room) / room);
}

void paint_scroll_bar(HDC context, const RECT &area, const ScrollBar &bar, bool vertical)
{
    auto layout = lay_out(area, bar, vertical);
    const bool idle = IsRectEmpty(&layout.thumb) || bar.disabled == ESB_DISABLE_BOTH;
    const auto look = [&](unsigned disabled, int code) {
        return (idle || (bar.disabled & disabled) ? UINT{DFCS_INACTIVE} : 0) |
               (bar.pressed == code ? UINT{DFCS_PUSHED} : 0);
    };
    FillRect(context, &layout.track, GetSysColorBrush(COLOR_SCROLLBAR));
    DrawFrameControl(context, &layout.first, DFC_SCROLL,
                     look(ESB_DISABLE_LTUP, SB_LINEUP) |
                         (vertical ? DFCS_SCROLLUP : DFCS_SCROLLLEFT));
    DrawFrameControl(context, &layout.last, DFC_SCROLL,
                     look(ESB_DISABLE_RTDN, SB_LINEDOWN) |
                         (vertical ? DFCS_SCROLLDOWN : DFCS_SCROLLRIGHT));
    if (idle)
        return;
    FillRect(context, &layout.thumb, GetSysColorBrush(COLOR_3DFACE));
    DrawEdge(context, &layout.thumb, EDGE_RAISED, BF_RECT);
}

} // namespace compat
