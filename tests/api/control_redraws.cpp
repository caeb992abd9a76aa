// Controls: what of them is drawn anew, and how some look.

#include "control_support.hpp"
#include "picture.hpp"

#include <commctrl.h>

using namespace conformance;

namespace {

/// Whether it is to be drawn anew after that message.
bool draws_anew(HWND control, UINT message, WPARAM wparam, LPARAM lparam)
{
    UpdateWindow(control);
    ValidateRect(control, nullptr);
    ask(control, message, wparam, lparam);
    const bool result = GetUpdateRect(control, nullptr, FALSE) != FALSE;
    ValidateRect(control, nullptr);
    return result;
}

LPARAM text(const char *of)
{
    return reinterpret_cast<LPARAM>(of);
}

/// Where there is ink in a row of 90 pixels: "..#" in thirds.
std::string thirds(const char *of, UINT flags)
{
    Picture picture(90, 20);
    const RECT place = {0, 0, 90, 20};
    DrawStatusTextA(picture, &place, of, flags | SBT_NOBORDERS);
    const COLORREF paper = GetPixel(picture, 0, 0);
    std::string result;
    for (int third = 0; third < 3; ++third) {
        bool ink = false;
        for (int y = 0; y < 20; ++y)
            for (int x = third * 30; x < third * 30 + 30; ++x)
                ink = ink || GetPixel(picture, x, y) != paper;
        result += ink ? '#' : '.';
    }
    return result;
}

} // namespace

CASE("control_redraws.changes", "What changes is drawn anew", "")
{
    Parent parent;
    InitCommonControls();
    const HWND bar = parent.add(PROGRESS_CLASSA, "", 0, 1);
    const char *const at_once = "draws it at once";
    STEP(draws_anew(bar, PBM_SETPOS, 40, 0), "yes", differs("wine-8.0", "no", at_once));
    const HWND status = CreateStatusWindowA(WS_CHILD | WS_VISIBLE, "x", parent, 2);
    STEP(draws_anew(status, SB_SETTEXTA, 0, text("other")), "yes",
         differs("wine-8.0", "no", at_once));
    const HWND button = parent.add("BUTTON", "x", BS_PUSHBUTTON, 3);
    const auto font = reinterpret_cast<WPARAM>(GetStockObject(ANSI_FIXED_FONT));
    STEP(draws_anew(button, WM_SETFONT, font, TRUE), "yes");
    const HWND list = parent.add("LISTBOX", "", LBS_NOREDRAW, 4, 80);
    STEP(draws_anew(list, LB_ADDSTRING, 0, text("a")), "no");
}

CASE("control_redraws.status_text", "Tabs put texts in the middle and to the right", "")
{
    STEP(thirds("I", 0), "#..");
    STEP(thirds("\tI", 0), ".#.");
    STEP(thirds("\t\tI", 0), "..#");
    STEP(thirds("\t\tI", SBT_NOTABPARSING) == "..#", "no",
         differs("wine-8.0", "yes", "takes tabs in any case"));
    const auto corner = [](UINT flags) {
        Picture picture(30, 20);
        const RECT place = {0, 0, 30, 20};
        DrawStatusTextA(picture, &place, "", flags);
        return GetPixel(picture, 0, 0);
    };
    STEP(corner(0) != corner(SBT_POPOUT), "yes");
}

CASE("control_redraws.rectangles", "Rectangles have the system's colours", "")
{
    Parent parent;
    const auto colour = [&](DWORD kind) {
        const HWND control = parent.add("STATIC", "", kind, 1);
        Picture picture(20, 20);
        ask(control, WM_PRINTCLIENT, reinterpret_cast<WPARAM>(static_cast<HDC>(picture)), 4);
        return GetPixel(picture, 10, 10);
    };
    STEP(colour(SS_GRAYRECT) == GetSysColor(COLOR_3DSHADOW), "yes");
    STEP(colour(SS_BLACKRECT) == GetSysColor(COLOR_3DDKSHADOW), "yes");
    STEP(colour(SS_WHITERECT) == GetSysColor(COLOR_3DHIGHLIGHT), "yes");
}
