// Popups of a window, and other ways to show windows.
#include "compat/kernel/last_error.hpp"
#include "compat/message/window_port.hpp"
#include "compat/runtime.hpp"
#include "compat/window/run_there.hpp"
#include "compat/window/window_table.hpp"

#include <algorithm>

#include <winerror.h>
#include <winuser.h>

using namespace compat;

HWND WINAPI GetLastActivePopup(HWND window)
{
    const auto found = window_of(window);
    const HWND popup = found ? found->last_popup.load() : nullptr;
    return is_window(popup) ? popup : window;
}

// Their procedures hide and show them, as DefWindowProc does.
BOOL WINAPI ShowOwnedPopups(HWND window, BOOL show)
{
    if (!window_of(window))
        return FALSE;
    for (const HWND top : top_level_windows()) {
        const auto found = runtime().windows().find(top);
        if (found && found->owner == window)
            SendMessageW(top, WM_SHOWWINDOW, show != FALSE,
                         show ? SW_PARENTOPENING : SW_PARENTCLOSING);
    }
    return TRUE;
}

BOOL WINAPI AnyPopup()
{
    const auto all = top_level_windows();
    return std::any_of(all.begin(), all.end(), [](HWND top) {
        const auto found = runtime().windows().find(top);
        return found && found->owner.load() && found->has_style(WS_VISIBLE);
    });
}

BOOL WINAPI ShowWindowAsync(HWND window, int how)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    if (found->belongs_to_this_thread())
        ShowWindow(window, how);
    else
        run_in_thread_of(
            *found,
            [](HWND there, UINT, ULONG_PTR data, LRESULT) {
                ShowWindow(there, static_cast<int>(data));
            },
            static_cast<ULONG_PTR>(how));
    return TRUE;
}

BOOL WINAPI OpenIcon(HWND window)
{
    return window_of(window) && (ShowWindow(window, SW_RESTORE), TRUE);
}

void WINAPI SwitchToThisWindow(HWND window, BOOL)
{
    if (IsIconic(window))
        OpenIcon(window);
    SetForegroundWindow(window);
}

BOOL WINAPI FlashWindowEx(PFLASHWINFO how)
{
    if (how && how->cbSize == sizeof *how && is_window(how->hwnd))
        return GetForegroundWindow() == how->hwnd;
    set_last_error(ERROR_INVALID_PARAMETER);
    return FALSE;
}

BOOL WINAPI FlashWindow(HWND window, BOOL)
{
    FLASHWINFO how{sizeof how, window, FLASHW_ALL, 1, 0};
    return FlashWindowEx(&how);
}
