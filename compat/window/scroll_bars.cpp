// What scroll bars stand at.
#include "compat/window/scroll_bars.hpp"

#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/position.hpp"
#include "compat/window/scroll_bar_shown.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// Of a window or of a control; null, ERROR_INVALID_PARAMETER, for another number.
ScrollBar *bar_of(Window &window, int which)
{
    if (which >= SB_HORZ && which <= SB_CTL)
        return &window.scroll_bars[static_cast<std::size_t>(which)];
    set_last_error(ERROR_INVALID_PARAMETER);
    return nullptr;
}

/// What it stands at; none, ERROR_NO_SCROLLBARS, for a window that never had any.
std::optional<ScrollBar> state_of(HWND handle, int which)
{
    const auto window = window_of(handle);
    const ScrollBar *const bar = window ? bar_of(*window, which) : nullptr;
    if (!bar)
        return std::nullopt;
    const std::lock_guard guard(runtime().windows().mutex());
    if (which == SB_CTL || window->had_scroll_bars || (window->style & (WS_HSCROLL | WS_VSCROLL)))
        return *bar;
    set_last_error(ERROR_NO_SCROLLBARS);
    return std::nullopt;
}

bool is_whole(LPCSCROLLINFO info)
{
    if (info && info->cbSize >= offsetof(SCROLLINFO, nTrackPos))
        return true;
    set_last_error(ERROR_INVALID_PARAMETER);
    return false;
}

int most_position(const ScrollBar &bar)
{
    return bar.most - std::max(0, bar.page - 1);
}

void change(ScrollBar &bar, const SCROLLINFO &info)
{
    if (info.fMask & SIF_RANGE) {
        bar.least = info.nMin;
        bar.most = info.nMax;
        // A range that is no range, or too wide, is none.
        if (bar.most < bar.least || static_cast<long long>(bar.most) - bar.least > 0x7FFFFFFF)
            bar.most = bar.least;
    }
    if (info.fMask & SIF_PAGE)
        bar.page = static_cast<int>(info.nPage);
    if (info.fMask & SIF_POS)
        bar.position = info.nPos;
    bar.page = std::clamp(bar.page, 0, bar.most - bar.least + 1);
    bar.position = std::clamp(bar.position, bar.least, std::max(bar.least, most_position(bar)));
}

/// A window's bar that has nothing to scroll goes; one that has comes.
void show_or_hide(Window &window, int which, bool wanted)
{
    if (which == SB_CTL)
        return;
    const DWORD bit = which == SB_HORZ ? WS_HSCROLL : WS_VSCROLL;
    if (window.has_style(bit) == wanted)
        return;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        window.had_scroll_bars = true;
    }
    window.style = wanted ? window.style | bit : window.style & ~bit;
    SetWindowPos(window.handle, nullptr, 0, 0, 0, 0,
                 SWP_NOMOVE | SWP_NOSIZE | SWP_NOZORDER | SWP_NOACTIVATE | SWP_FRAMECHANGED);
}

int set_info(HWND handle, int which, const SCROLLINFO &info, bool may_hide, BOOL redraw)
{
    const auto window = window_of(handle);
    auto *const bar = window ? bar_of(*window, which) : nullptr;
    if (!bar)
        return 0;
    bool needed = false;
    int position = 0;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        change(*bar, info);
        window->had_scroll_bars = true;
        needed = bar->most - bar->least >= std::max(bar->page, 1);
        position = bar->position;
    }
    if (which != SB_CTL && may_hide && (info.fMask & (SIF_RANGE | SIF_PAGE)) &&
        !(info.fMask & SIF_DISABLENOSCROLL))
        show_or_hide(*window, which, needed);
    if (redraw)
        repaint_scroll_bar(*window, which);
    return position;
}

/// Whether that changed anything.
bool set_disabled(Window &window, int which, UINT arrows)
{
    {
        const std::lock_guard guard(runtime().windows().mutex());
        auto &bar = window.scroll_bars[static_cast<std::size_t>(which)];
        if (std::exchange(bar.disabled, arrows & ESB_DISABLE_BOTH) == (arrows & ESB_DISABLE_BOTH))
            return false;
    }
    repaint_scroll_bar(window, which);
    return true;
}

/// What a part of it is: STATE_SYSTEM_….
DWORD state_of_part(const ShownScrollBar &shown, int code, const RECT &place)
{
    const bool arrow = code == SB_LINEUP || code == SB_LINEDOWN;
    const unsigned bit = code == SB_LINEUP ? ESB_DISABLE_LTUP : ESB_DISABLE_RTDN;
    DWORD state = shown.bar.pressed == code ? DWORD{STATE_SYSTEM_PRESSED} : 0;
    if (arrow && (shown.bar.disabled & bit))
        state |= STATE_SYSTEM_UNAVAILABLE;
    if (!arrow && IsRectEmpty(&place))
        state |= STATE_SYSTEM_INVISIBLE;
    return state;
}

} // namespace
} // namespace compat

using namespace compat;

int WINAPI SetScrollInfo(HWND window, int bar, LPCSCROLLINFO info, BOOL redraw)
{
    return window_of(window) && is_whole(info) ? set_info(window, bar, *info, true, redraw) : 0;
}

BOOL WINAPI GetScrollInfo(HWND handle, int which, LPSCROLLINFO info)
{
    const auto bar = state_of(handle, which);
    if (!bar || !is_whole(info))
        return FALSE;
    if (info->fMask & SIF_RANGE) {
        info->nMin = bar->least;
        info->nMax = bar->most;
    }
    if (info->fMask & SIF_PAGE)
        info->nPage = static_cast<UINT>(bar->page);
    if (info->fMask & SIF_POS)
        info->nPos = bar->position;
    if ((info->fMask & SIF_TRACKPOS) && info->cbSize >= sizeof(SCROLLINFO))
        info->nTrackPos = bar->track.value_or(bar->position);
    return TRUE;
}

int WINAPI SetScrollPos(HWND handle, int bar, int position, BOOL redraw)
{
    const int before = GetScrollPos(handle, bar);
    set_info(handle, bar, {sizeof(SCROLLINFO), SIF_POS, 0, 0, 0, position, 0}, false, redraw);
    return before;
}

int WINAPI GetScrollPos(HWND handle, int which)
{
    const auto bar = state_of(handle, which);
    return bar ? bar->position : 0;
}

BOOL WINAPI SetScrollRange(HWND handle, int bar, int least, int most, BOOL redraw)
{
    if (!window_of(handle))
        return FALSE;
    set_info(handle, bar, {sizeof(SCROLLINFO), SIF_RANGE, least, most, 0, 0, 0}, true, redraw);
    return TRUE;
}

BOOL WINAPI GetScrollRange(HWND handle, int which, LPINT least, LPINT most)
{
    const auto bar = state_of(handle, which);
    if (!bar)
        return FALSE;
    if (least)
        *least = bar->least;
    if (most)
        *most = bar->most;
    return TRUE;
}

BOOL WINAPI ShowScrollBar(HWND handle, int which, BOOL show)
{
    const auto window = window_of(handle);
    if (!window)
        return FALSE;
    if (which == SB_CTL)
        return ShowWindow(handle, show ? SW_SHOW : SW_HIDE), TRUE;
    if (which == SB_HORZ || which == SB_BOTH)
        show_or_hide(*window, SB_HORZ, show != FALSE);
    if (which == SB_VERT || which == SB_BOTH)
        show_or_hide(*window, SB_VERT, show != FALSE);
    return TRUE;
}

BOOL WINAPI EnableScrollBar(HWND handle, UINT which, UINT arrows)
{
    const auto window = window_of(handle);
    if (!window || which > SB_BOTH)
        return FALSE;
    if (which == SB_BOTH) {
        const bool across = set_disabled(*window, SB_HORZ, arrows);
        return set_disabled(*window, SB_VERT, arrows) || across;
    }
    const bool changed = set_disabled(*window, static_cast<int>(which), arrows);
    if (which == SB_CTL)
        EnableWindow(handle, arrows != ESB_DISABLE_BOTH);
    return changed;
}

BOOL WINAPI GetScrollBarInfo(HWND handle, LONG object, PSCROLLBARINFO info)
{
    const auto window = window_of(handle);
    if (!window)
        return FALSE;
    const bool known = object == OBJID_CLIENT || object == OBJID_HSCROLL || object == OBJID_VSCROLL;
    if (!known || !info || info->cbSize != sizeof *info) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const int which = object == OBJID_CLIENT ? SB_CTL : object == OBJID_HSCROLL ? SB_HORZ : SB_VERT;
    const auto shown = shown_scroll_bar(*window, which);
    const auto &layout = shown.layout;
    info->rcScrollBar = shown.area;
    const auto corner = screen_rectangle(*window);
    OffsetRect(&info->rcScrollBar, corner.left, corner.top);
    const auto along = [&](const RECT &part, bool end) {
        return static_cast<int>(shown.vertical ? (end ? part.bottom : part.top) - shown.area.top
                                               : (end ? part.right : part.left) - shown.area.left);
    };
    info->dxyLineButton = along(layout.first, true);
    info->xyThumbTop = along(layout.thumb, false);
    info->xyThumbBottom = along(layout.thumb, true);
    const bool idle = IsRectEmpty(&layout.thumb) || shown.bar.disabled == ESB_DISABLE_BOTH;
    const DWORD bit = which == SB_HORZ ? WS_HSCROLL : WS_VSCROLL;
    if (IsRectEmpty(&layout.thumb))
        info->xyThumbTop = info->xyThumbBottom = 0;
    RECT above = layout.track, below = layout.track;
    (shown.vertical ? above.bottom : above.right) =
        shown.vertical ? layout.thumb.top : layout.thumb.left;
    (shown.vertical ? below.top : below.left) =
        shown.vertical ? layout.thumb.bottom : layout.thumb.right;
    const bool there = which == SB_CTL ? window->has_style(WS_VISIBLE) : window->has_style(bit);
    info->rgstate[0] =
        (idle ? DWORD{STATE_SYSTEM_UNAVAILABLE} : 0) | (there ? 0 : DWORD{STATE_SYSTEM_INVISIBLE});
    info->rgstate[1] = state_of_part(shown, SB_LINEUP, layout.first);
    info->rgstate[2] = state_of_part(shown, SB_PAGEUP, above);
    info->rgstate[3] = state_of_part(shown, SB_THUMBTRACK, layout.thumb);
    info->rgstate[4] = state_of_part(shown, SB_PAGEDOWN, below);
    info->rgstate[5] = state_of_part(shown, SB_LINEDOWN, layout.last);
    return TRUE;
}
