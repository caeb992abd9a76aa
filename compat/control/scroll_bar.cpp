#include "compat/control/scroll_bar.hpp"

#include "compat/window/scroll_bar_shown.hpp"
#include "compat/window/scroll_tracking.hpp"
#include "compat/window/window_table.hpp"

#include <optional>

#include <windowsx.h>

namespace compat {
namespace {

std::optional<int> code_of_key(WPARAM key)
{
    switch (key) {
    case VK_UP:
    case VK_LEFT:
        return SB_LINEUP;
    case VK_DOWN:
    case VK_RIGHT:
        return SB_LINEDOWN;
    case VK_PRIOR:
        return SB_PAGEUP;
    case VK_NEXT:
        return SB_PAGEDOWN;
    case VK_HOME:
        return SB_TOP;
    case VK_END:
        return SB_BOTTOM;
    default:
        return std::nullopt;
    }
}

} // namespace

LRESULT ScrollBarControl::handle(UINT message, WPARAM wparam, LPARAM lparam)
{
    if (const auto result = bar_message(message, wparam, lparam))
        return *result;
    switch (message) {
    case WM_GETDLGCODE:
        return DLGC_WANTARROWS;
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
        press({GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
        return 0;
    case WM_CREATE:
        align(*reinterpret_cast<const CREATESTRUCTW *>(lparam));
        return 0;
    case WM_KEYDOWN:
    case WM_KEYUP:
        return key(message, wparam);
    case WM_SETFOCUS:
    case WM_KILLFOCUS:
        redraw();
        return 0;
    default:
        return Control::handle(message, wparam, lparam);
    }
}

/// What the functions do with SB_CTL.
std::optional<LRESULT> ScrollBarControl::bar_message(UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto number = static_cast<int>(wparam);
    switch (message) {
    case SBM_SETPOS:
        return SetScrollPos(window(), SB_CTL, number, lparam != 0);
    case SBM_GETPOS:
        return GetScrollPos(window(), SB_CTL);
    case SBM_SETRANGE:
    case SBM_SETRANGEREDRAW: {
        const int former = GetScrollPos(window(), SB_CTL);
        SetScrollRange(window(), SB_CTL, number, static_cast<int>(lparam),
                       message == SBM_SETRANGEREDRAW);
        return GetScrollPos(window(), SB_CTL) == former ? 0 : former;
    }
    case SBM_GETRANGE:
        return GetScrollRange(window(), SB_CTL, reinterpret_cast<LPINT>(wparam),
                              reinterpret_cast<LPINT>(lparam));
    case SBM_ENABLE_ARROWS:
        return EnableScrollBar(window(), SB_CTL, static_cast<UINT>(wparam));
    case SBM_SETSCROLLINFO:
        return SetScrollInfo(window(), SB_CTL, reinterpret_cast<const SCROLLINFO *>(lparam),
                             wparam != 0);
    case SBM_GETSCROLLINFO:
        return GetScrollInfo(window(), SB_CTL, reinterpret_cast<SCROLLINFO *>(lparam));
    case SBM_GETSCROLLBARINFO:
        return GetScrollBarInfo(window(), OBJID_CLIENT, reinterpret_cast<SCROLLBARINFO *>(lparam));
    default:
        return std::nullopt;
    }
}

/// SBS_TOPALIGN and its kin: as thick as a frame's bar, at one of the sides that it was given.
void ScrollBarControl::align(const CREATESTRUCTW &how) const
{
    const bool at_end = (how.style & SBS_BOTTOMALIGN) != 0;
    if (!(how.style & (SBS_TOPALIGN | SBS_BOTTOMALIGN)) ||
        (how.style & (SBS_SIZEBOX | SBS_SIZEGRIP)))
        return;
    if (vertical()) {
        const int width = GetSystemMetrics(SM_CXVSCROLL) + 1;
        MoveWindow(window(), at_end ? how.x + how.cx - width : how.x, how.y, width, how.cy, FALSE);
    } else {
        const int height = GetSystemMetrics(SM_CYHSCROLL) + 1;
        MoveWindow(window(), how.x, at_end ? how.y + how.cy - height : how.y, how.cx, height,
                   FALSE);
    }
}

void ScrollBarControl::tell(int code) const
{
    SendMessageW(parent(), vertical() ? WM_VSCROLL : WM_HSCROLL, MAKEWPARAM(code, 0),
                 reinterpret_cast<LPARAM>(window()));
}

void ScrollBarControl::press(POINT at)
{
    if (style() & WS_TABSTOP)
        SetFocus(window());
    ClientToScreen(window(), &at);
    if (const auto found = window_of(window()))
        scroll_by_mouse(*found, SB_CTL, at);
}

/// What the key says while it is down; that it came up ends it.
LRESULT ScrollBarControl::key(UINT message, WPARAM key) const
{
    const auto code = code_of_key(key);
    if (!code)
        return 0;
    if (message == WM_KEYUP)
        tell(SB_ENDSCROLL);
    else
        tell(*code);
    return 0;
}

void ScrollBarControl::paint(HDC context)
{
    background(context, WM_CTLCOLORSCROLLBAR);
    auto all = area();
    if (style() & (SBS_SIZEBOX | SBS_SIZEGRIP)) {
        FillRect(context, &all, GetSysColorBrush(COLOR_3DFACE));
        DrawFrameControl(context, &all, DFC_SCROLL, DFCS_SCROLLSIZEGRIP);
        return;
    }
    if (const auto found = window_of(window()))
        paint_scroll_bar(context, all, shown_scroll_bar(*found, SB_CTL).bar, vertical());
}

} // namespace compat
