#include "compat/window/pointer.hpp"

#include "compat/runtime.hpp"
#include "compat/window/class_registry.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/position.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>

#include <winuser.h>

namespace compat {
namespace {

/// On the frame, whose corners reach as far as a caption is high.
LRESULT sizing_hit(const RECT &whole, POINT point, int width)
{
    constexpr int corner = metrics::caption;
    const int left = point.x < whole.left + corner ? 1 : 0;
    const int right = point.x >= whole.right - corner ? 1 : 0;
    const int top = point.y < whole.top + corner ? 1 : 0;
    const int bottom = point.y >= whole.bottom - corner ? 1 : 0;
    if (top && (left || right))
        return left ? HTTOPLEFT : HTTOPRIGHT;
    if (bottom && (left || right))
        return left ? HTBOTTOMLEFT : HTBOTTOMRIGHT;
    if (point.y < whole.top + width)
        return HTTOP;
    if (point.y >= whole.bottom - width)
        return HTBOTTOM;
    return left ? HTLEFT : HTRIGHT;
}

/// Scroll bars stand on the right of the client area and below it.
LRESULT scroll_bar_hit(const Window &window, const RECT &client, POINT point)
{
    const bool beside = window.has_style(WS_VSCROLL) && point.x >= client.right &&
                        point.x < client.right + metrics::scroll_bar;
    const bool below = window.has_style(WS_HSCROLL) && point.y >= client.bottom &&
                       point.y < client.bottom + metrics::scroll_bar;
    if (beside && below)
        return window.is_child() ? HTNOWHERE : HTGROWBOX;
    return beside && point.y >= client.top   ? HTVSCROLL
           : below && point.x >= client.left ? HTHSCROLL
                                             : HTBORDER;
}

HCURSOR stock_cursor(WORD number)
{
    return LoadCursorW(nullptr, MAKEINTRESOURCEW(number));
}

HCURSOR cursor_of_class(HWND window)
{
    const auto found = runtime().windows().find(window);
    if (!found)
        return nullptr;
    const std::lock_guard guard(runtime().classes().mutex());
    return found->window_class->cursor;
}

/// Of frames that can be dragged.
HCURSOR cursor_of_frame(int code)
{
    switch (code) {
    case HTLEFT:
    case HTRIGHT:
        return stock_cursor(32644);
    case HTTOP:
    case HTBOTTOM:
        return stock_cursor(32645);
    case HTTOPLEFT:
    case HTBOTTOMRIGHT:
        return stock_cursor(32642);
    case HTTOPRIGHT:
    case HTBOTTOMLEFT:
        return stock_cursor(32643);
    default:
        return stock_cursor(32512);
    }
}

std::shared_ptr<Window> parent_of_child(const Window &window)
{
    const auto parent = window.is_child() ? runtime().windows().find(window.parent) : nullptr;
    return parent && parent->queue ? parent : nullptr;
}

} // namespace

LRESULT default_hit(const Window &window, POINT point)
{
    const RECT whole = screen_rectangle(window);
    if (!PtInRect(&whole, point))
        return HTNOWHERE;
    if (window.has_style(WS_MINIMIZE))
        return HTCAPTION;
    RECT client{};
    {
        const std::lock_guard guard(runtime().windows().mutex());
        client = window.client;
    }
    OffsetRect(&client, whole.left, whole.top);
    if (PtInRect(&client, point))
        return HTCLIENT;
    const int frame = metrics::margins(window.style, window.ex_style, false).bottom;
    RECT inside = whole;
    InflateRect(&inside, -frame, -frame);
    if (!PtInRect(&inside, point))
        return window.has_style(WS_THICKFRAME) ? sizing_hit(whole, point, frame) : HTBORDER;
    if (window.has_style(WS_CAPTION)) {
        inside.top += metrics::caption;
        if (point.y < inside.top)
            return HTCAPTION;
    }
    if (!window.is_child() && window.menu_or_id != 0 && point.y < client.top)
        return HTMENU;
    return scroll_bar_hit(window, client, point);
}

LRESULT default_mouse_activate(const Window &window, WPARAM wparam, LPARAM lparam)
{
    const auto parent = parent_of_child(window);
    const auto answer =
        parent ? SendMessageW(parent->handle, WM_MOUSEACTIVATE, wparam, lparam) : LRESULT{0};
    return answer ? answer : MA_ACTIVATE;
}

LRESULT default_set_cursor(const Window &window, WPARAM wparam, LPARAM lparam)
{
    const auto parent = parent_of_child(window);
    if (parent && SendMessageW(parent->handle, WM_SETCURSOR, wparam, lparam))
        return TRUE;
    const int code = static_cast<short>(LOWORD(lparam));
    const HCURSOR cursor =
        code == HTCLIENT ? cursor_of_class(reinterpret_cast<HWND>(wparam)) : cursor_of_frame(code);
    if (!cursor)
        return FALSE;
    SetCursor(cursor);
    return TRUE;
}

} // namespace compat
