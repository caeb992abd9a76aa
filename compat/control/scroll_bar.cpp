#include "compat/control/scroll_bar.hpp"

#include "compat/window/scroll_bar_look.hpp"

#include <optional>

#include <windowsx.h>

namespace compat {
namespace {

ScrollBar bar_of(HWND window)
{
    SCROLLINFO info{sizeof(SCROLLINFO), SIF_ALL, 0, 0, 0, 0, 0};
    GetScrollInfo(window, SB_CTL, &info);
    return {info.nMin, info.nMax, static_cast<int>(info.nPage), info.nPos};
}

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
    switch (message) {
    case WM_GETDLGCODE:
        return DLGC_WANTARROWS;
    case WM_LBUTTONDOWN:
    case WM_LBUTTONDBLCLK:
    case WM_LBUTTONUP:
    case WM_MOUSEMOVE:
        return mouse(message, {GET_X_LPARAM(lparam), GET_Y_LPARAM(lparam)});
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

void ScrollBarControl::tell(int code, int position) const
{
    SendMessageW(parent(), vertical() ? WM_VSCROLL : WM_HSCROLL, MAKEWPARAM(code, position),
                 reinterpret_cast<LPARAM>(window()));
}

LRESULT ScrollBarControl::mouse(UINT message, POINT at)
{
    const auto bar = bar_of(window());
    const auto layout = lay_out(area(), bar, vertical());
    const int place = vertical()
                          ? at.y - layout.track.top - (layout.thumb.bottom - layout.thumb.top) / 2
                          : at.x - layout.track.left - (layout.thumb.right - layout.thumb.left) / 2;
    switch (message) {
    case WM_MOUSEMOVE:
        if (dragging_)
            tell(SB_THUMBTRACK, scroll_position_at(layout, bar, place, vertical()));
        return 0;
    case WM_LBUTTONUP:
        if (GetCapture() != window())
            return 0;
        ReleaseCapture();
        if (dragging_)
            tell(SB_THUMBPOSITION, scroll_position_at(layout, bar, place, vertical()));
        dragging_ = false;
        tell(SB_ENDSCROLL);
        return 0;
    default:
        break;
    }
    if (style() & WS_TABSTOP)
        SetFocus(window());
    const auto code = scroll_code_at(layout, at, vertical());
    if (!code)
        return 0;
    SetCapture(window());
    dragging_ = *code == SB_THUMBTRACK;
    if (!dragging_)
        tell(*code);
    return 0;
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
    paint_scroll_bar(context, area(), bar_of(window()), vertical());
}

} // namespace compat
