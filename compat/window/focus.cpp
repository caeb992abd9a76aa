#include "compat/window/focus.hpp"

#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/send_here.hpp"
#include "compat/window/window_table.hpp"

#include <utility>

#include <winuser.h>

namespace compat {
namespace {

/// The calling thread's. A handle of a window that is gone counts as none.
struct Focus {
    HWND active = nullptr;
    HWND focus = nullptr;
};

Focus &here()
{
    constinit thread_local Focus focus;
    return focus;
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
    const HWND former = std::exchange(here().focus, window);
    if (former == window)
        return former;
    if (former)
        tell(former, WM_KILLFOCUS, as_wparam(window));
    if (window && here().focus == window)
        tell(window, WM_SETFOCUS, as_wparam(former));
    return former;
}

void change_active(HWND window)
{
    const HWND former = std::exchange(here().active, window);
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
    if (window.belongs_to_this_thread() && !window.has_style(WS_DISABLED))
        change_active(window.handle);
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
    return is_window(here().focus) ? here().focus : nullptr;
}

HWND WINAPI GetActiveWindow()
{
    return is_window(here().active) ? here().active : nullptr;
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
    activate(*found);
    return TRUE;
}

HWND WINAPI GetForegroundWindow()
{
    return GetActiveWindow();
}

BOOL WINAPI BringWindowToTop(HWND window)
{
    return SetWindowPos(window, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE);
}
