// Static controls.

#include "control_support.hpp"

using namespace conformance;

namespace {

} // namespace

CASE("static.text", "A static control has a text, and hears the mouse only if it notifies", "")
{
    Parent parent;
    const HWND label = parent.add("STATIC", "Name", SS_LEFT, 1);
    const HWND telling = parent.add("STATIC", "", SS_LEFT | SS_NOTIFY, 2);
    STEP(text_of(label), "Name");
    STEP(SetWindowTextA(label, "Other") != 0, "yes");
    STEP(text_of(label), "Other");
    STEP(ask(label, WM_GETDLGCODE), "256"); // DLGC_STATIC
    STEP(ask(label, WM_NCHITTEST, 0, 0), "-1");
    STEP(ask(telling, WM_NCHITTEST, 0, 0), "1");
    ask(label, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 5));
    STEP(parent.told(), "-");
    ask(telling, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 5));
    ask(telling, WM_LBUTTONUP, 0, MAKELPARAM(5, 5));
    ask(telling, WM_LBUTTONDBLCLK, MK_LBUTTON, MAKELPARAM(5, 5));
    STEP(parent.told(), "2:0 2:1");
    EnableWindow(telling, FALSE);
    STEP(parent.told(), "2:3");
    EnableWindow(telling, TRUE);
    STEP(parent.told(), "2:2");
    ask(label, WM_SETFONT, reinterpret_cast<WPARAM>(GetStockObject(DEFAULT_GUI_FONT)), 0);
    STEP(ask(label, WM_GETFONT) == reinterpret_cast<LRESULT>(GetStockObject(DEFAULT_GUI_FONT)),
         "yes");
}

CASE("static.sunken", "SS_SUNKEN is an edge of the window, which takes a pixel on each side", "")
{
    Parent parent;
    const HWND sunken = parent.add("STATIC", "", SS_LEFT | SS_SUNKEN, 1);
    STEP((GetWindowLongA(sunken, GWL_EXSTYLE) & WS_EX_STATICEDGE) != 0, "yes");
    RECT outside = {}, inside = {};
    GetWindowRect(sunken, &outside);
    GetClientRect(sunken, &inside);
    STEP(outside.right - outside.left - inside.right, "2");
}

CASE("static.icon", "A control with an icon becomes as large as that", "")
{
    Parent parent;
    const HWND icon = parent.add("STATIC", "", SS_ICON, 1);
    const HWND centred = parent.add("STATIC", "", SS_ICON | SS_CENTERIMAGE, 2);
    const auto shown = reinterpret_cast<LPARAM>(LoadIconA(nullptr, IDI_APPLICATION));
    RECT place{};
    STEP(ask(icon, STM_SETIMAGE, IMAGE_ICON, shown), "0");
    GetClientRect(icon, &place);
    STEP(place.right, "32");
    STEP(ask(centred, STM_SETIMAGE, IMAGE_ICON, shown), "0");
    GetClientRect(centred, &place);
    STEP(place.right, "100");
    STEP(ask(icon, STM_GETIMAGE, IMAGE_ICON) == shown, "yes");
    STEP(ask(icon, STM_SETICON, 0) == shown, "yes");
}
