#include "compat/input/mouse_messages.hpp"

#include "compat/input/input_desk.hpp"
#include "compat/runtime.hpp"
#include "compat/window/focus.hpp"
#include "compat/window/position.hpp"
#include "compat/window/window_table.hpp"

#include <cstdlib>
#include <utility>

namespace compat {
namespace {

WindowTable &windows()
{
    return runtime().windows();
}

struct Hit {
    HWND window = nullptr;
    int code = HTNOWHERE;
};

LPARAM packed(POINT point)
{
    return MAKELPARAM(point.x, point.y);
}

/// The innermost window there that wants it.
Hit hit_in(const Window &window, POINT point)
{
    const RECT place = screen_rectangle(window);
    if (!window.has_style(WS_VISIBLE) || window.has_style(WS_DISABLED) || !PtInRect(&place, point))
        return {};
    RECT client{};
    GetClientRect(window.handle, &client);
    const POINT origin = client_origin(window);
    OffsetRect(&client, origin.x, origin.y);
    if (!window.has_style(WS_MINIMIZE) && PtInRect(&client, point)) {
        for (const HWND child : windows().children_of(window)) {
            const auto found = windows().find(child);
            if (const auto hit = found ? hit_in(*found, point) : Hit{}; hit.window)
                return hit;
        }
    }
    const auto code = static_cast<int>(SendMessageW(window.handle, WM_NCHITTEST, 0, packed(point)));
    return code == HTTRANSPARENT ? Hit{} : Hit{window.handle, code};
}

Hit hit_for(const MSG &message)
{
    if (const HWND capture = GetCapture())
        return {capture, HTCLIENT};
    const auto root = windows().find(GetAncestor(message.hwnd, GA_ROOT));
    return root ? hit_in(*root, message.pt) : Hit{};
}

bool is_press(UINT message)
{
    return message == WM_LBUTTONDOWN || message == WM_RBUTTONDOWN || message == WM_MBUTTONDOWN ||
           message == WM_XBUTTONDOWN;
}

/// The calling thread's last press, which the next one may make a double click with.
struct Press {
    HWND window = nullptr;
    UINT message = 0;
    DWORD time = 0;
    POINT at{};
};

bool is_second_press(const Press &first, const Press &second)
{
    return first.window == second.window && first.message == second.message &&
           second.time - first.time <= input_desk().double_click_time() &&
           std::abs(first.at.x - second.at.x) <= GetSystemMetrics(SM_CXDOUBLECLK) / 2 &&
           std::abs(first.at.y - second.at.y) <= GetSystemMetrics(SM_CYDOUBLECLK) / 2;
}

/// What to add to the message's number.
UINT double_click(const MSG &message, const Hit &hit, bool removed)
{
    constexpr UINT from_down_to_double = WM_LBUTTONDBLCLK - WM_LBUTTONDOWN;
    constinit thread_local Press last;
    const Press now{hit.window, message.message, message.time, message.pt};
    const auto window = windows().find(hit.window);
    const bool may = hit.code != HTCLIENT || (window && window->window_class->style & CS_DBLCLKS);
    const bool is_double = may && is_second_press(last, now);
    if (removed)
        last = is_double ? Press{} : now; // a third one begins anew
    return is_double ? from_down_to_double : 0;
}

/// Those above a child are told that it was pressed.
void tell_parents(HWND window, const MSG &message)
{
    for (auto at = windows().find(window); at && at->is_child(); at = windows().find(at->parent)) {
        if (at->ex_style & WS_EX_NOPARENTNOTIFY)
            return;
        POINT point = message.pt;
        ScreenToClient(at->parent, &point);
        SendMessageW(at->parent, WM_PARENTNOTIFY, message.message, packed(point));
    }
}

/// False: it is eaten.
bool activate_by_press(const Hit &hit, UINT message)
{
    const HWND top = GetAncestor(hit.window, GA_ROOT);
    const auto answer = SendMessageW(hit.window, WM_MOUSEACTIVATE, reinterpret_cast<WPARAM>(top),
                                     MAKELPARAM(hit.code, message));
    const auto found = windows().find(top);
    if (found && answer != MA_NOACTIVATE && answer != MA_NOACTIVATEANDEAT &&
        GetActiveWindow() != top && !(found->ex_style & WS_EX_NOACTIVATE)) {
        SetWindowPos(top, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE);
        activate(*found);
    }
    return answer != MA_ACTIVATEANDEAT && answer != MA_NOACTIVATEANDEAT;
}

bool is_of_the_mouse(UINT message)
{
    return message >= WM_MOUSEFIRST && message <= WM_MOUSELAST && message != WM_MOUSEWHEEL &&
           message != WM_MOUSEHWHEEL;
}

} // namespace

bool finish_mouse_message(MSG &message, bool removed)
{
    if (!is_of_the_mouse(message.message))
        return true;
    const bool captured = GetCapture() != nullptr;
    const auto hit = hit_for(message);
    if (!hit.window || hit.code == HTNOWHERE)
        return false;
    const UINT pressed = message.message;
    message.hwnd = hit.window;
    if (is_press(pressed)) {
        message.message += double_click(message, hit, removed);
        if (removed && !captured) {
            tell_parents(hit.window, message);
            if (!activate_by_press(hit, pressed))
                return false;
        }
    }
    if (removed && !captured)
        SendMessageW(hit.window, WM_SETCURSOR, reinterpret_cast<WPARAM>(hit.window),
                     MAKELPARAM(hit.code, pressed));
    if (hit.code == HTCLIENT) {
        POINT point = message.pt;
        ScreenToClient(hit.window, &point);
        message.lParam = packed(point);
    } else {
        message.message += WM_NCMOUSEMOVE - WM_MOUSEMOVE;
        message.wParam = MAKEWPARAM(hit.code, HIWORD(message.wParam)); // which X button
        message.lParam = packed(message.pt);
    }
    return true;
}

} // namespace compat
