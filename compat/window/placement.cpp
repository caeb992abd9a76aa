// Where windows are when they are as they were, and all about one window.
#include "compat/kernel/last_error.hpp"
#include "compat/runtime.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/position.hpp"
#include "compat/window/window_table.hpp"

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

std::mutex &mutex()
{
    return runtime().windows().mutex();
}

bool is_minimised_or_maximised(const Window &window)
{
    return window.has_style(WS_MINIMIZE) || window.has_style(WS_MAXIMIZE);
}

UINT how_shown(const Window &window)
{
    return window.has_style(WS_MINIMIZE)   ? UINT{SW_SHOWMINIMIZED}
           : window.has_style(WS_MAXIMIZE) ? UINT{SW_SHOWMAXIMIZED}
                                           : UINT{SW_SHOWNORMAL};
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GetWindowPlacement(HWND window, WINDOWPLACEMENT *result)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    *result = {sizeof *result, 0, how_shown(*found), {-1, -1}, {-1, -1}, {}};
    const std::lock_guard guard(mutex());
    result->rcNormalPosition =
        is_minimised_or_maximised(*found) ? found->restored : found->rectangle;
    return TRUE;
}

BOOL WINAPI SetWindowPlacement(HWND window, const WINDOWPLACEMENT *placement)
{
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    if (placement->length != sizeof *placement) {
        set_last_error(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    const RECT &place = placement->rcNormalPosition;
    bool moves = true;
    {
        const std::lock_guard guard(mutex());
        moves = !is_minimised_or_maximised(*found);
        found->restored = place;
    }
    if (moves)
        SetWindowPos(window, nullptr, place.left, place.top, place.right - place.left,
                     place.bottom - place.top, SWP_NOZORDER | SWP_NOACTIVATE);
    ShowWindow(window, static_cast<int>(placement->showCmd));
    return TRUE;
}

BOOL WINAPI GetWindowInfo(HWND window, PWINDOWINFO result)
{
    constexpr WORD version = 0x0400; // of those that do not say which they want
    const auto found = window_of(window);
    if (!found)
        return FALSE;
    const auto margins = metrics::margins(found->style, found->ex_style, false);
    *result = {};
    result->cbSize = sizeof *result;
    result->rcWindow = screen_rectangle(*found);
    GetClientRect(window, &result->rcClient);
    const POINT origin = client_origin(*found);
    OffsetRect(&result->rcClient, origin.x, origin.y);
    result->dwStyle = found->style;
    result->dwExStyle = found->ex_style;
    result->dwWindowStatus = GetActiveWindow() == window ? WS_ACTIVECAPTION : 0;
    result->cxWindowBorders = static_cast<UINT>(margins.left);
    result->cyWindowBorders = static_cast<UINT>(margins.bottom);
    result->atomWindowType = found->window_class->atom;
    result->wCreatorVersion = version;
    return TRUE;
}
