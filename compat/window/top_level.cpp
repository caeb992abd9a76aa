#include "compat/window/top_level.hpp"

#include "compat/display/display.hpp"
#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/window_icon.hpp"
#include "compat/window/window_table.hpp"

#include <mutex>

#include <winuser.h>

namespace compat {
namespace {

bool is_on_desktop(const Window &window)
{
    return window.queue && window.parent == runtime().windows().desktop()->handle;
}

/// What the desktop draws around a window: the frame and the caption.
metrics::Margins desktop_margins(const Window &window)
{
    if (!window.has_style(WS_CAPTION))
        return {};
    return metrics::outer_margins(window.style, window.ex_style);
}

WindowState state_of(const Window &window)
{
    return window.has_style(WS_MINIMIZE)   ? WindowState::minimised
           : window.has_style(WS_MAXIMIZE) ? WindowState::maximised
                                           : WindowState::normal;
}

bool may_be_closed(const Window &window)
{
    return window.has_style(WS_SYSMENU) && !window.has_style(WS_DISABLED) &&
           !(window.window_class->style & CS_NOCLOSE);
}

WPARAM command_for(WindowState state)
{
    return state == WindowState::minimised   ? SC_MINIMIZE
           : state == WindowState::maximised ? SC_MAXIMIZE
                                             : SC_RESTORE;
}

} // namespace

std::optional<TopLevel> top_level_view(HWND handle)
{
    const auto window = runtime().windows().find(handle);
    if (!window || !is_on_desktop(*window))
        return std::nullopt;
    TopLevel view;
    view.owner = window->owner;
    view.icon = window_icon(*window, ICON_BIG);
    view.state = state_of(*window);
    view.visible = window->has_style(WS_VISIBLE);
    view.framed = window->has_style(WS_CAPTION);
    view.sizeable = window->has_style(WS_THICKFRAME);
    view.closable = may_be_closed(*window);
    view.on_top = (window->ex_style & WS_EX_TOPMOST) != 0;
    view.is_tool = (window->ex_style & WS_EX_TOOLWINDOW) != 0;
    view.is_popup = !view.framed && view.is_tool;
    const auto margins = desktop_margins(*window);
    const std::lock_guard guard(runtime().windows().mutex());
    const auto &place = window->rectangle;
    view.rectangle = place;
    view.inside = {margins.left, margins.top, place.right - place.left - margins.right,
                   place.bottom - place.top - margins.bottom};
    view.title = window->text;
    return view;
}

std::shared_ptr<Surface> top_level_picture(HWND window)
{
    const auto found = runtime().windows().find(window);
    return found ? found->picture : nullptr;
}

void tell_display(const Window &window)
{
    if (window.is_child() || !is_on_desktop(window))
        return;
    if (window.has_style(WS_VISIBLE))
        display().changed(window.handle);
    else if (Display *const there = display_if_any())
        there->changed(window.handle);
}

void follow_desktop(HWND handle, WindowState state, const RECT &inside)
{
    const auto window = runtime().windows().find(handle);
    if (!window || !window->has_style(WS_VISIBLE))
        return;
    if (state_of(*window) != state)
        SendMessageW(handle, WM_SYSCOMMAND, command_for(state), 0);
    const auto view = top_level_view(handle);
    if (!view || view->state == WindowState::minimised || state == WindowState::minimised)
        return;
    const auto margins = desktop_margins(*window);
    const RECT wanted{inside.left - margins.left, inside.top - margins.top,
                      inside.right + margins.right, inside.bottom + margins.bottom};
    if (!EqualRect(&wanted, &view->rectangle))
        SetWindowPos(handle, nullptr, wanted.left, wanted.top, wanted.right - wanted.left,
                     wanted.bottom - wanted.top, SWP_NOZORDER | SWP_NOACTIVATE);
}

} // namespace compat
