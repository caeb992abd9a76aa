// Progress bars, and the classes of comctl32.

#include "control_support.hpp"

#include <commctrl.h>

using namespace conformance;

namespace {

LRESULT ask(HWND control, UINT message, WPARAM wparam = 0, LPARAM lparam = 0)
{
    return SendMessageA(control, message, wparam, lparam);
}

bool has_class(const char *name)
{
    WNDCLASSA description{};
    return GetClassInfoA(nullptr, name, &description) != FALSE;
}

/// "5 of -1..10"
std::string state(HWND bar)
{
    PBRANGE range{};
    ask(bar, PBM_GETRANGE, TRUE, reinterpret_cast<LPARAM>(&range));
    return std::to_string(ask(bar, PBM_GETPOS)) + " of " + std::to_string(range.iLow) + ".." +
           std::to_string(range.iHigh);
}

} // namespace

CASE("common_controls_progress.classes", "The classes are there once they were asked for", "")
{
    InitCommonControls();
    INITCOMMONCONTROLSEX which{sizeof which, ICC_WIN95_CLASSES | ICC_INTERNET_CLASSES};
    STEP(ok(InitCommonControlsEx(&which)), "yes");
    which.dwSize = 4;
    STEP(InitCommonControlsEx(&which), "0");
    STEP(InitCommonControlsEx(nullptr), "0");
    STEP(has_class("msctls_progress32"), "yes");
    STEP(has_class("msctls_statusbar32"), "yes");
    STEP(has_class("SysIPAddress32"), "yes");
    STEP(has_class("sysipaddress32"), "yes");
}

CASE("common_controls_progress.positions", "A position stays within the range", "")
{
    Parent parent;
    InitCommonControls();
    const HWND bar = parent.add(PROGRESS_CLASSA, "", 0, 1);
    STEP(made(bar), "yes");
    STEP(state(bar), "0 of 0..100");
    STEP(ask(bar, PBM_SETPOS, 30), "0");
    STEP(ask(bar, PBM_SETPOS, 300), "30");
    STEP(state(bar), "100 of 0..100");
    STEP(ask(bar, PBM_SETPOS, static_cast<WPARAM>(-5)), "100");
    STEP(state(bar), "0 of 0..100");
    STEP(ask(bar, PBM_SETPOS, 40), "0");
    STEP(ask(bar, PBM_DELTAPOS, 25), "40");
    STEP(ask(bar, PBM_DELTAPOS, 100), "65");
    STEP(state(bar), "100 of 0..100");
    STEP(ask(bar, PBM_DELTAPOS, static_cast<WPARAM>(-500)), "100");
    STEP(state(bar), "0 of 0..100");
    STEP(parent.told(), "-");
}

CASE("common_controls_progress.range", "A range moves the position into it", "")
{
    Parent parent;
    InitCommonControls();
    const HWND bar = parent.add(PROGRESS_CLASSA, "", PBS_SMOOTH, 1);
    STEP(ask(bar, PBM_SETRANGE, 0, MAKELPARAM(10, 50)), "6553600"); // 0 and 100
    STEP(state(bar), "10 of 10..50");
    STEP(ask(bar, PBM_SETRANGE32, static_cast<WPARAM>(-100), 70000), "3276810");
    STEP(state(bar), "10 of -100..70000");
    STEP(ask(bar, PBM_GETRANGE, TRUE, 0), "-100");
    STEP(ask(bar, PBM_GETRANGE, FALSE, 0), "70000");
    STEP(ask(bar, PBM_SETRANGE, 0, MAKELPARAM(0, 40000)), "292618140");
    STEP(state(bar), "10 of 0..40000");
    STEP(ask(bar, PBM_SETRANGE, 0, MAKELPARAM(50, 10)), "2621440000");
    STEP(state(bar), "10 of 50..10");
    STEP(ask(bar, PBM_SETRANGE, 0, MAKELPARAM(5, 5)), "655410");
    STEP(ask(bar, PBM_STEPIT), "5");
    STEP(state(bar), "5 of 5..5");
}

CASE("common_controls_progress.steps", "Behind the end a step begins again", "")
{
    Parent parent;
    InitCommonControls();
    const HWND bar = parent.add(PROGRESS_CLASSA, "", PBS_VERTICAL, 1);
    STEP(ask(bar, PBM_STEPIT), "0");
    STEP(ask(bar, PBM_GETPOS), "10");
    STEP(ask(bar, PBM_SETSTEP, 40), "10");
    STEP(ask(bar, PBM_SETPOS, 60), "10");
    STEP(ask(bar, PBM_STEPIT), "60");
    STEP(ask(bar, PBM_STEPIT), "100");
    STEP(ask(bar, PBM_GETPOS), "40");
    ask(bar, PBM_SETPOS, 80);
    ask(bar, PBM_STEPIT);
    STEP(ask(bar, PBM_GETPOS), "20");
    STEP(ask(bar, PBM_SETSTEP, static_cast<WPARAM>(-30)), "40");
    ask(bar, PBM_SETPOS, 0);
    ask(bar, PBM_STEPIT);
    STEP(ask(bar, PBM_GETPOS), "70");
    STEP(ask(bar, PBM_GETSTEP), "-30");
}

CASE("common_controls_progress.colours", "Colours are the system's until others are set", "")
{
    Parent parent;
    InitCommonControls();
    const HWND bar = parent.add(PROGRESS_CLASSA, "", 0, 1);
    STEP(ask(bar, PBM_SETBARCOLOR, 0, RGB(1, 2, 3)) == static_cast<LRESULT>(CLR_DEFAULT), "yes");
    STEP(ask(bar, PBM_SETBARCOLOR, 0, static_cast<LPARAM>(CLR_DEFAULT)), "197121");
    STEP(ask(bar, PBM_SETBKCOLOR, 0, RGB(3, 2, 1)) == static_cast<LRESULT>(CLR_DEFAULT), "yes");
    STEP(ask(bar, PBM_SETBKCOLOR, 0, RGB(1, 2, 3)), "66051");
    STEP(ask(bar, PBM_GETBKCOLOR), "197121");
}
