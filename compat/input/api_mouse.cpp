// The mouse: its place and look.
#include "compat/display/display.hpp"
#include "compat/input/inject.hpp"
#include "compat/input/input_desk.hpp"
#include "compat/kernel/diagnostics.hpp"
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/time.hpp"
#include "compat/window/hit.hpp"
#include "compat/window/window_table.hpp"

#include <utility>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

/// The calling thread's cursor.
struct Look {
    HCURSOR cursor = nullptr;
    int shown = 0;
};

Look &look()
{
    constinit thread_local Look here;
    return here;
}

void show()
{
    if (Display *const there = display_if_any())
        there->show_cursor(look().shown >= 0 ? look().cursor : nullptr);
}

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI GetCursorPos(LPPOINT result)
{
    if (!result)
        return fail(ERROR_NOACCESS);
    *result = input_desk().cursor();
    return TRUE;
}

BOOL WINAPI SetCursorPos(int x, int y)
{
    input_desk().move({x, y}, tick_count());
    input_desk().set_top_level(nullptr);
    tell_mouse_moved();
    if (Display *const there = display_if_any())
        there->move_pointer(input_desk().cursor());
    return TRUE;
}

BOOL WINAPI ClipCursor(const RECT *rectangle)
{
    input_desk().set_clip(rectangle);
    return TRUE;
}

BOOL WINAPI GetClipCursor(LPRECT result)
{
    if (!result)
        return fail(ERROR_NOACCESS);
    *result = input_desk().clip();
    return TRUE;
}

HCURSOR WINAPI SetCursor(HCURSOR cursor)
{
    const HCURSOR former = std::exchange(look().cursor, cursor);
    if (former != cursor)
        show();
    return former;
}

HCURSOR WINAPI GetCursor()
{
    return look().cursor;
}

int WINAPI ShowCursor(BOOL show)
{
    look().shown += show ? 1 : -1;
    compat::show();
    return look().shown;
}

BOOL WINAPI GetCursorInfo(PCURSORINFO result)
{
    if (!result || result->cbSize != sizeof *result)
        return fail(ERROR_INVALID_PARAMETER);
    result->flags = look().shown >= 0 ? CURSOR_SHOWING : 0;
    result->hCursor = look().cursor;
    result->ptScreenPos = input_desk().cursor();
    return TRUE;
}

BOOL WINAPI TrackMouseEvent(LPTRACKMOUSEEVENT what)
{
    if (!what || what->cbSize != sizeof *what)
        return fail(ERROR_INVALID_PARAMETER);
    auto &desk = input_desk();
    if (what->dwFlags & TME_QUERY) {
        *what = {sizeof *what, desk.tracked() ? DWORD{TME_LEAVE} : 0, desk.tracked(), 0};
        return TRUE;
    }
    const auto window = window_of(what->hwndTrack);
    if (!window)
        return FALSE;
    if (what->dwFlags & TME_CANCEL) {
        if (desk.tracked() == what->hwndTrack)
            desk.track(nullptr);
        return TRUE;
    }
    if (what->dwFlags & TME_HOVER) {
        not_implemented("TrackMouseEvent with TME_HOVER");
        return FALSE;
    }
    if (!(what->dwFlags & TME_LEAVE))
        return TRUE;
    if (window_at(desk.cursor()) == what->hwndTrack)
        desk.track(what->hwndTrack);
    else
        PostMessageW(what->hwndTrack, WM_MOUSELEAVE, 0, 0);
    return TRUE;
}

BOOL WINAPI SwapMouseButton(BOOL)
{
    return FALSE;
}

UINT WINAPI GetDoubleClickTime()
{
    return input_desk().double_click_time();
}

BOOL WINAPI SetDoubleClickTime(UINT milliseconds)
{
    input_desk().set_double_click_time(milliseconds);
    return TRUE;
}
