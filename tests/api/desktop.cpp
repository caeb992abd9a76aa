// The desktop: its sizes, colours and settings.

#include "window_support.hpp"

using namespace conformance;

namespace {

template <class Value>
std::string parameter(UINT which, Value &value)
{
    return ok(SystemParametersInfoA(which, 0, &value, 0));
}

BOOL CALLBACK count_monitor(HMONITOR, HDC, LPRECT, LPARAM parameter)
{
    ++*reinterpret_cast<int *>(parameter);
    return TRUE;
}

} // namespace

CASE("desktop.metrics", "Sizes that a program may build on", "")
{
    STEP(GetSystemMetrics(SM_CXSCREEN) > 0, "yes");
    STEP(GetSystemMetrics(SM_CYSCREEN) > 0, "yes");
    STEP(GetSystemMetrics(SM_CXICON), "32");
    STEP(GetSystemMetrics(SM_CYSMICON), "16");
    STEP(GetSystemMetrics(SM_CXBORDER), "1");
    STEP(GetSystemMetrics(SM_CXFRAME) == GetSystemMetrics(SM_CXSIZEFRAME), "yes");
    STEP(GetSystemMetrics(SM_CXVIRTUALSCREEN) == GetSystemMetrics(SM_CXSCREEN), "yes");
    STEP(GetSystemMetrics(SM_CMONITORS), "1");
    STEP(GetSystemMetrics(SM_CMOUSEBUTTONS) > 0, "yes");
    STEP(GetSystemMetrics(SM_MOUSEPRESENT), "1");
    STEP(GetSystemMetrics(SM_DBCSENABLED), "0");
    STEP(GetSystemMetrics(SM_CXDOUBLECLK), "4");
    STEP(GetSystemMetrics(SM_CXDRAG) > 0, "yes");
    STEP(GetSystemMetrics(SM_CLEANBOOT), "0");
    STEP(GetSystemMetrics(-1), "0");
}

CASE("desktop.colours", "Colours of the desktop, and brushes of them", "")
{
    STEP(GetSysColor(COLOR_WINDOWTEXT), "0");
    STEP(GetSysColor(COLOR_WINDOW) == RGB(255, 255, 255), "yes");
    STEP(GetSysColor(999), "0");
    STEP(GetSysColorBrush(COLOR_WINDOW) != nullptr, "yes");
    STEP(GetSysColorBrush(COLOR_WINDOW) == GetSysColorBrush(COLOR_WINDOW), "yes");
    STEP(GetSysColorBrush(999) == nullptr, "yes");
    STEP(GetStockObject(WHITE_BRUSH) != nullptr, "yes");
}

CASE("desktop.parameters", "Settings that SystemParametersInfo tells", "")
{
    RECT area = {};
    STEP(parameter(SPI_GETWORKAREA, area), "yes");
    STEP(area.right > area.left && area.bottom > area.top, "yes");
    UINT number = 0;
    STEP(parameter(SPI_GETKEYBOARDDELAY, number), "yes");
    STEP(number <= 3, "yes");
    STEP(parameter(SPI_GETKEYBOARDSPEED, number), "yes");
    STEP(number <= 31, "yes");
    STEP(parameter(SPI_GETWHEELSCROLLLINES, number), "yes");
    STEP(number, "3");
    BOOL flag = 7;
    STEP(parameter(SPI_GETBEEP, flag), "yes");
    STEP(flag == TRUE || flag == FALSE, "yes");
    STEP(parameter(SPI_GETSCREENSAVEACTIVE, flag), "yes");
    STEP(parameter(SPI_GETFOREGROUNDLOCKTIMEOUT, number), "yes");
    int mouse[3] = {};
    STEP(ok(SystemParametersInfoW(SPI_GETMOUSE, 0, mouse, 0)), "yes");
    STEP(ok(SystemParametersInfoW(SPI_GETWORKAREA, 0, &area, 0)), "yes");
    STEP(AFRESH(ok(SystemParametersInfoA(0x7FFF, 0, &number, 0))), "no/1439");
    STEP(AFRESH(ok(SystemParametersInfoW(0x7FFF, 0, &number, 0))), "no/1439");
    STEP(GetDoubleClickTime(), "500");
    STEP(SetDoubleClickTime(600), "1");
    STEP(GetDoubleClickTime(), "600");
    STEP(SetDoubleClickTime(0), "1");
    STEP(GetDoubleClickTime(), "500");
    STEP(MessageBeep(MB_OK) != 0, "yes");
}

CASE("desktop.monitors", "There is a screen, which has all windows that are to be seen", "")
{
    const PlainWindow w;
    const RECT inside = {1, 1, 9, 9}, outside = {-200, -200, -100, -100};
    const HMONITOR monitor = MonitorFromWindow(w, MONITOR_DEFAULTTONULL);
    STEP(monitor != nullptr, "yes");
    STEP(MonitorFromPoint({1, 1}, MONITOR_DEFAULTTONULL) == monitor, "yes");
    STEP(MonitorFromPoint({-100, -100}, MONITOR_DEFAULTTONULL) == nullptr, "yes");
    STEP(MonitorFromPoint({-100, -100}, MONITOR_DEFAULTTOPRIMARY) == monitor, "yes");
    STEP(MonitorFromRect(&inside, MONITOR_DEFAULTTONULL) == monitor, "yes");
    STEP(MonitorFromRect(&outside, MONITOR_DEFAULTTONULL) == nullptr, "yes");
    STEP(MonitorFromRect(&outside, MONITOR_DEFAULTTONEAREST) == monitor, "yes");
    MONITORINFO info = {};
    info.cbSize = sizeof info;
    STEP(GetMonitorInfoA(monitor, &info), "1");
    STEP(info.rcMonitor.right == GetSystemMetrics(SM_CXSCREEN), "yes");
    STEP(info.dwFlags == MONITORINFOF_PRIMARY, "yes");
    MONITORINFOEXA named = {};
    named.cbSize = sizeof named;
    STEP(GetMonitorInfoA(monitor, &named), "1");
    STEP(std::string(named.szDevice).substr(0, 4) == "\\\\.\\", "yes");
    MONITORINFOEXW wide = {};
    wide.cbSize = sizeof wide;
    STEP(GetMonitorInfoW(monitor, &wide), "1");
    STEP(narrow(wide.szDevice) == named.szDevice, "yes");
    STEP(AFRESH(ok(GetMonitorInfoA(nullptr, &info))), "no/1461");
    STEP(AFRESH(ok(GetMonitorInfoW(nullptr, &info))), "no/1461");
    info.cbSize = 1;
    STEP(GetMonitorInfoA(monitor, &info), "0");
    int seen = 0;
    STEP(EnumDisplayMonitors(nullptr, nullptr, count_monitor, reinterpret_cast<LPARAM>(&seen)),
         "1");
    STEP(seen, "1");
    STEP(EnumDisplayMonitors(nullptr, &outside, count_monitor, reinterpret_cast<LPARAM>(&seen)),
         "1");
    STEP(seen, "1");
}

CASE("desktop.changed", "A setting that the program changes is what it reads then", "")
{
    UINT before = 0, after = 0;
    STEP(parameter(SPI_GETMOUSEHOVERTIME, before), "yes");
    STEP(ok(SystemParametersInfoA(SPI_SETMOUSEHOVERTIME, 321, nullptr, 0)), "yes");
    STEP(parameter(SPI_GETMOUSEHOVERTIME, after), "yes");
    STEP(after, "321");
    STEP(ok(SystemParametersInfoW(SPI_SETMOUSEHOVERTIME, before, nullptr, 0)), "yes");
}
