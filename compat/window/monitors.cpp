// The one screen.
#include "compat/kernel/last_error.hpp"
#include "compat/kernel/unicode.hpp"
#include "compat/window/metrics.hpp"
#include "compat/window/position.hpp"
#include "compat/window/window_table.hpp"

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

const HMONITOR the_monitor = reinterpret_cast<HMONITOR>(ULONG_PTR{0x00010001});
constexpr RECT screen{0, 0, metrics::screen_width, metrics::screen_height};
constexpr char name[] = R"(\\.\DISPLAY1)";

HMONITOR monitor_if(bool is_there, DWORD flags)
{
    return is_there || flags != MONITOR_DEFAULTTONULL ? the_monitor : nullptr;
}

/// False with the error.
bool describe(HMONITOR monitor, LPMONITORINFO info, DWORD larger)
{
    const DWORD error = monitor != the_monitor ? DWORD{ERROR_INVALID_MONITOR_HANDLE}
                        : !info || (info->cbSize != sizeof *info && info->cbSize != larger)
                            ? DWORD{ERROR_INVALID_PARAMETER}
                            : DWORD{ERROR_SUCCESS};
    if (error != ERROR_SUCCESS) {
        set_last_error(error);
        return false;
    }
    info->rcMonitor = info->rcWork = screen;
    info->dwFlags = MONITORINFOF_PRIMARY;
    return true;
}

} // namespace
} // namespace compat

using namespace compat;

HMONITOR WINAPI MonitorFromPoint(POINT point, DWORD flags)
{
    return monitor_if(PtInRect(&screen, point), flags);
}

HMONITOR WINAPI MonitorFromRect(LPCRECT rectangle, DWORD flags)
{
    RECT common{};
    return monitor_if(IntersectRect(&common, rectangle, &screen), flags);
}

HMONITOR WINAPI MonitorFromWindow(HWND window, DWORD flags)
{
    const auto found = window_of(window);
    if (!found)
        return monitor_if(false, flags);
    const RECT place = screen_rectangle(*found);
    return MonitorFromRect(&place, flags);
}

BOOL WINAPI GetMonitorInfoA(HMONITOR monitor, LPMONITORINFO info)
{
    if (!describe(monitor, info, sizeof(MONITORINFOEXA)))
        return FALSE;
    if (info->cbSize == sizeof(MONITORINFOEXA))
        copy_text(std::string(name), static_cast<LPMONITORINFOEXA>(info)->szDevice, CCHDEVICENAME);
    return TRUE;
}

BOOL WINAPI GetMonitorInfoW(HMONITOR monitor, LPMONITORINFO info)
{
    if (!describe(monitor, info, sizeof(MONITORINFOEXW)))
        return FALSE;
    if (info->cbSize == sizeof(MONITORINFOEXW))
        copy_text(to_wide(name), static_cast<LPMONITORINFOEXW>(info)->szDevice, CCHDEVICENAME);
    return TRUE;
}

BOOL WINAPI EnumDisplayMonitors(HDC, LPCRECT rectangle, MONITORENUMPROC procedure, LPARAM parameter)
{
    RECT place = screen;
    if (rectangle && !IntersectRect(&place, rectangle, &screen))
        return TRUE;
    return procedure(the_monitor, nullptr, &place, parameter);
}
