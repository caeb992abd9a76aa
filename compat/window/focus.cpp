#include "compat/window/focus.hpp"

#include "compat/display/display.hpp"
#include "compat/message/thread_queue.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/run_there.hpp"
#include "compat/window/send_here.hpp"
#include "compat/window/window_table.hpp"

#include <winuser.h>

namespace compat {
namespace {

/// The calling thread's.
ThreadInput &here()
{
    return current_queue().input();
}

WPARAM as_wparam(HWND window)
{
    return reinterpret_cast<WPARAM>(window);
}
LPARAM as_lparam(HWND window)
{
    return reinterpret_cast<LPARAM>(window);
}

// A window may be gone by the time it would be told.
void tell(HWND window, UINT message, WPARAM wparam, LPARAM lparam = 0)
{
    if (is_window(window))
        SendMessageW(window, message, wparam, lparam);
}

HWND change_focus(HWND window)
{
    const HWND former = here().focus.exchange(window);
    if (former == window)
        return former;
    if (former)
        tell(former, WM_KILLFOCUS, as_wparam(window));
    if (window && here().focus == window)
        tell(window, WM_SETFOCUS, as_wparam(former));
    return former;
}

/// A thread in the foreground stays there, and one may come there when nobody is.
void note_foreground(HWND former, HWND window)
{
    auto &foreground = runtime().foreground();
    const HWND now = foreground;
    if (now == former || now == window || !is_window(now))
        foreground = window;
}

/// What GetLastActivePopup tells of the window's owner.
void note_popup(HWND window)
{
    auto &windows = runtime().windows();
    for (auto at = windows.find(window); at; at = windows.find(at->owner))
        at->last_popup = window;
}

/// The calling thread does what the desktop has done already.
constinit thread_local bool following_desktop = false;

void change_active(HWND window)
{
    const HWND former = here().active.exchange(window);
    note_foreground(former, window);
    if (Display *const there = display_if_any(); there && window && !following_desktop)
        there->activated(window);
    if (former == window)
        return;
    if (former) {
        tell(former, WM_NCACTIVATE, FALSE, as_lparam(window));
        tell(former, WM_ACTIVATE, WA_INACTIVE, as_lparam(window));
    }
    // The application is the active one as long as any of its windows is.
    if (!former && window)
        tell(window, WM_ACTIVATEAPP, TRUE);
    if (former && !window)
        tell(former, WM_ACTIVATEAPP, FALSE);
    if (!window) {
        change_focus(nullptr);
        return;
    }
    note_popup(window);
    tell(window, WM_NCACTIVATE, TRUE, as_lparam(former));
    tell(window, WM_ACTIVATE, WA_ACTIVE, as_lparam(former));
    if (here().active == window && !belongs_to(window, here().focus))
        change_focus(window); // the procedure did not, as the default one does
}

HWND root_of(HWND window)
{
    auto &windows = runtime().windows();
    for (auto at = windows.find(window); at; at = windows.find(at->parent)) {
        if (!at->is_child())
            return at->handle;
    }
    return nullptr;
}

} // namespace

void activate(Window &window)
{
    if (!window.belongs_to_this_thread() || window.has_style(WS_DISABLED))
        return;
    runtime().foreground() = window.handle;
    change_active(window.handle);
}

void follow_focus(HWND window)
{
    const HWND former = runtime().foreground().exchange(window);
    const auto found = runtime().windows().find(window ? window : former);
    if (!found)
        return;
    const auto follow = [](HWND there, UINT, ULONG_PTR gained, LRESULT) {
        const auto one = runtime().windows().find(there);
        following_desktop = true;
        if (gained && one)
            activate(*one);
        else if (!gained && here().active == there && !foreground_window())
            change_active(nullptr);
        following_desktop = false;
    };
    run_in_thread_of(*found, follow, window != nullptr);
}

HWND foreground_window()
{
    const HWND window = runtime().foreground();
    return is_window(window) ? window : nullptr;
}

void lose_focus(Window &window)
{
    if (!window.belongs_to_this_thread())
        return;
    if (here().active == window.handle)
        change_active(nullptr);
    else if (here().focus && belongs_to(window.handle, here().focus))
        change_focus(nullptr);
}

} // namespace compat

using namespace compat;

HWND WINAPI SetFocus(HWND window)
{
    if (!window)
        return change_focus(nullptr);
    const auto found = window_of(window);
    if (!found || !found->belongs_to_this_thread() || found->has_style(WS_DISABLED))
        return nullptr;
    const HWND former = here().focus;
    if (const HWND root = root_of(window); root != here().active)
        change_active(root);
    change_focus(window);
    return former;
}

HWND WINAPI GetFocus()
{
    return is_window(here().focus) ? here().focus.load() : nullptr;
}

HWND WINAPI GetActiveWindow()
{
    return is_window(here().active) ? here().active.load() : nullptr;
}

HWND WINAPI SetActiveWindow(HWND window)
{
    const HWND former = GetActiveWindow();
    const auto found = window_of(window);
    if (!found || !found->belongs_to_this_thread())
        return nullptr;
    change_active(root_of(window));
    return former;
}

BOOL WINAPI SetForegroundWindow(HWND window)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const auto root = runtime().windows().find(root_of(window));
    if (root && root->belongs_to_this_thread())
        activate(*root);
    else if (root)
        run_in_thread_of(*root, [](HWND there, UINT, ULONG_PTR, LRESULT) {
            if (const auto one = runtime().windows().find(there))
                activate(*one);
        });
    return TRUE;
}

HWND WINAPI GetForegroundWindow()
{
    return foreground_window();
}

BOOL WINAPI BringWindowToTop(HWND window)
{
    return SetWindowPos(window, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE);
}
