// ShowWindow, and whether windows are shown, enabled, minimised.
#include "compat/kernel/last_error.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/focus.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/paint.hpp"
#include "compat/window/position.hpp"
#include "compat/window/send_here.hpp"
#include "compat/window/window_table.hpp"

#include <optional>
#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// What a SW_ command makes of a window.
struct Shape {
    bool visible = true;
    bool activate = true;
    enum class State { as_is, restored, minimised, maximised } state = State::as_is;
};

Shape shape_of(int how)
{
    using State = Shape::State;
    switch (how) {
    case SW_HIDE:
        return {false, false, State::as_is};
    case SW_SHOWMINIMIZED:
        return {true, true, State::minimised};
    case SW_MINIMIZE:
    case SW_SHOWMINNOACTIVE:
    case SW_FORCEMINIMIZE:
        return {true, false, State::minimised};
    case SW_SHOWMAXIMIZED:
        return {true, true, State::maximised};
    case SW_SHOWNOACTIVATE:
        return {true, false, State::restored};
    case SW_SHOWNA:
        return {true, false, State::as_is};
    case SW_SHOW:
        return {true, true, State::as_is};
    default: // SW_SHOWNORMAL, SW_RESTORE, SW_SHOWDEFAULT
        return {true, true, State::restored};
    }
}

/// Changes the two style bits; the place to go to, if it changes.
std::optional<RECT> change_state(Window &window, Shape::State state)
{
    constexpr DWORD both = WS_MINIMIZE | WS_MAXIMIZE;
    const DWORD wanted = state == Shape::State::minimised   ? DWORD{WS_MINIMIZE}
                         : state == Shape::State::maximised ? DWORD{WS_MAXIMIZE}
                                                            : 0;
    const DWORD former = window.style & both;
    if (state == Shape::State::as_is || former == wanted)
        return std::nullopt;
    const std::lock_guard guard(runtime().windows().mutex());
    if (former == 0)
        window.restored = window.rectangle;
    window.style = (window.style & ~both) | wanted;
    if (wanted == WS_MINIMIZE)
        return RECT{0, metrics::screen_height - metrics::minimised_height, metrics::minimised_width,
                    metrics::screen_height};
    if (wanted == WS_MAXIMIZE)
        return RECT{0, 0, metrics::screen_width, metrics::screen_height};
    return window.restored;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI ShowWindow(HWND window, int how)
{
    const auto found = window_of(window);
    if (!found || !found->queue)
        return FALSE;
    const bool was_visible = found->has_style(WS_VISIBLE);
    const auto shape = shape_of(how);
    const auto place = change_state(*found, shape.state);
    if (shape.visible == was_visible && !place)
        return was_visible;

    if (shape.visible != was_visible)
        SendMessageW(window, WM_SHOWWINDOW, shape.visible, 0);
    if (!is_window(window))
        return was_visible;
    UINT flags = SWP_NOZORDER | (shape.activate && !found->is_child() ? 0 : SWP_NOACTIVATE);
    if (shape.visible != was_visible)
        flags |= shape.visible ? SWP_SHOWWINDOW : SWP_HIDEWINDOW;
    if (place)
        SetWindowPos(window, nullptr, place->left, place->top, place->right - place->left,
                     place->bottom - place->top, flags | SWP_FRAMECHANGED);
    else
        SetWindowPos(window, nullptr, 0, 0, 0, 0, flags | SWP_NOMOVE | SWP_NOSIZE);

    if (shape.visible && shape.activate && !found->is_child())
        activate(*found);
    if (!shape.visible)
        lose_focus(*found);
    bool untold = false;
    {
        const std::lock_guard guard(runtime().windows().mutex());
        untold = shape.visible && std::exchange(found->size_untold, false);
    }
    if (untold && found->belongs_to_this_thread() && is_window(window))
        tell_size_and_position(*found);
    return was_visible;
}

BOOL WINAPI CloseWindow(HWND window)
{
    return window_of(window) && (ShowWindow(window, SW_MINIMIZE), TRUE);
}

BOOL WINAPI IsWindow(HWND window)
{
    return window_of(window) != nullptr;
}

BOOL WINAPI IsWindowVisible(HWND window)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    auto &windows = runtime().windows();
    for (auto at = found; at; at = windows.find(at->parent)) {
        if (!at->has_style(WS_VISIBLE))
            return FALSE;
    }
    return TRUE;
}

BOOL WINAPI IsWindowEnabled(HWND window)
{
    const auto found = window_of(window);
    return found && !found->has_style(WS_DISABLED);
}

BOOL WINAPI IsWindowUnicode(HWND window)
{
    const auto found = window_of(window);
    return found && found->encoding() == Encoding::wide;
}

BOOL WINAPI IsIconic(HWND window)
{
    const auto found = window_of(window);
    return found && found->has_style(WS_MINIMIZE);
}

BOOL WINAPI IsZoomed(HWND window)
{
    const auto found = window_of(window);
    return found && found->has_style(WS_MAXIMIZE);
}

BOOL WINAPI EnableWindow(HWND window, BOOL enable)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const bool was_disabled = found->has_style(WS_DISABLED);
    if (was_disabled != (enable != FALSE))
        return was_disabled;
    if (enable)
        found->style &= ~DWORD{WS_DISABLED};
    else
        found->style |= WS_DISABLED;
    if (!enable)
        lose_focus(*found);
    SendMessageW(window, WM_ENABLE, enable != FALSE, 0);
    return was_disabled;
}
