// Progress bars, and the classes of comctl32.

#include "control_support.hpp"
#include "picture.hpp"

#include <commctrl.h>

using namespace conformance;

namespace {

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

namespace {

/// Whether the bar is drawn in red there.
bool is_red(HWND bar, int x, int y)
{
    Picture picture(101, 101);
    ask(bar, WM_PAINT, reinterpret_cast<WPARAM>(static_cast<HDC>(picture)));
    return GetPixel(picture, x, y) == red;
}

/// Whether it is to be drawn anew; and no more then.
bool is_invalid(HWND bar)
{
    const bool result = GetUpdateRect(bar, nullptr, FALSE) != FALSE;
    ValidateRect(bar, nullptr);
    return result;
}

HWND red_bar(const Parent &parent, DWORD style)
{
    InitCommonControls();
    const HWND bar = parent.add(PROGRESS_CLASSA, "", style, 1);
    ask(bar, PBM_SETBARCOLOR, 0, RGB(255, 0, 0));
    ask(bar, PBM_SETPOS, 50);
    return bar;
}

} // namespace

CASE("common_controls_progress.drawn", "The bar is as long as the position says", "",
     not_on("wine-8.0", "draws it as its theme says"))
{
    Parent parent;
    const HWND bar = red_bar(parent, PBS_SMOOTH);
    STEP(is_red(bar, 25, 9), "yes");
    STEP(is_red(bar, 45, 9), "yes");
    STEP(is_red(bar, 55, 9), "no");
    UpdateWindow(bar);
    is_invalid(bar);
    ask(bar, PBM_SETRANGE32, 0, 200);
    STEP(is_invalid(bar), "yes");
    STEP(is_red(bar, 20, 9), "yes");
    STEP(is_red(bar, 45, 9), "no");
    ask(bar, PBM_SETPOS, 180);
    STEP(is_red(bar, 80, 9), "yes");
    STEP(ask(bar, PBM_GETBARCOLOR), "255");
}

CASE("common_controls_progress.upright", "An upright bar grows from below", "",
     not_on("wine-8.0", "draws it as its theme says"))
{
    Parent parent;
    const HWND bar = red_bar(parent, PBS_SMOOTH | PBS_VERTICAL);
    SetWindowPos(bar, nullptr, 0, 0, 20, 100, SWP_NOMOVE | SWP_NOZORDER);
    STEP(is_red(bar, 9, 75), "yes");
    STEP(is_red(bar, 9, 25), "no");
}

CASE("common_controls_progress.blocks", "Blocks are whole as soon as they begin, but for the last",
     "", not_on("wine-8.0", "draws it as its theme says"))
{
    Parent parent;
    const HWND bar = red_bar(parent, 0);
    SetWindowPos(bar, nullptr, 0, 0, 101, 20, SWP_NOMOVE | SWP_NOZORDER);
    ask(bar, PBM_SETPOS, 3);
    STEP(is_red(bar, 5, 9), "yes");
    ask(bar, PBM_SETPOS, 100);
    RECT inside{};
    GetClientRect(bar, &inside);
    STEP(is_red(bar, inside.right - 1, 9), "no");
}
