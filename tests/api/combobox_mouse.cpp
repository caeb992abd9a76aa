// The mouse on combo boxes and their lists.

#include "combo_support.hpp"

using namespace conformance;

namespace {

LPARAM button_of(HWND combo)
{
    const auto place = info_of(combo).rcButton;
    return MAKELPARAM(place.left + 3, place.top + 3);
}

LPARAM item_of(HWND combo, int item)
{
    RECT place{};
    ask(list_of(combo), LB_GETITEMRECT, static_cast<WPARAM>(item),
        reinterpret_cast<LPARAM>(&place));
    return MAKELPARAM(5, (place.top + place.bottom) / 2);
}

/// A place of one window as one of another.
LPARAM as_seen_from(HWND window, HWND from, LPARAM place)
{
    POINT at{static_cast<short>(LOWORD(place)), static_cast<short>(HIWORD(place))};
    MapWindowPoints(from, window, &at, 1);
    return MAKELPARAM(at.x, at.y);
}

std::string captured(HWND combo)
{
    const HWND window = GetCapture();
    return window == combo ? "combo" : window == list_of(combo) ? "list" : window ? "?" : "none";
}

} // namespace

CASE("combobox_mouse.clicked", "A click on the button drops the list, one on an item chooses it",
     "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    const HWND list = list_of(combo);
    ask(combo, CB_SETCURSEL, 0);
    ask(combo, WM_LBUTTONDOWN, MK_LBUTTON, button_of(combo));
    STEP(parent.told(), "1:3 1:7");
    STEP(captured(combo), "combo");
    ask(combo, WM_LBUTTONUP, 0, button_of(combo));
    STEP(parent.told(), "-");
    STEP(captured(combo), "list");
    STEP(IsWindowVisible(list), "1");
    ask(list, WM_MOUSEMOVE, 0, item_of(combo, 2));
    STEP(ask(list, LB_GETCURSEL), "2");
    STEP(parent.told(), "-");
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, item_of(combo, 2));
    STEP(parent.told(), "-");
    ask(list, WM_LBUTTONUP, 0, item_of(combo, 2));
    STEP(parent.told(), "1:9 1:8 1:1");
    STEP(state(combo), "2 c");
    STEP(captured(combo), "none");
    STEP(IsWindowVisible(list), "0");
    STEP(GetFocus() == combo, "yes");
    ask(combo, WM_LBUTTONDOWN, MK_LBUTTON, button_of(combo));
    ask(combo, WM_LBUTTONUP, 0, button_of(combo));
    parent.told();
    ask(combo, WM_LBUTTONDOWN, MK_LBUTTON, button_of(combo));
    STEP(parent.told(), "1:9 1:8");
    STEP(state(combo), "2 c");
}

CASE("combobox_mouse.dragged", "The button may be held down from the combo box to an item", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN, 4);
    const HWND list = list_of(combo);
    ask(combo, WM_LBUTTONDOWN, MK_LBUTTON, button_of(combo));
    parent.told();
    ask(combo, WM_MOUSEMOVE, MK_LBUTTON, as_seen_from(combo, list, item_of(combo, 1)));
    STEP(captured(combo), "list");
    ask(list, WM_MOUSEMOVE, MK_LBUTTON, item_of(combo, 2));
    STEP(ask(list, LB_GETCURSEL), "2");
    ask(list, WM_LBUTTONUP, 0, item_of(combo, 2));
    STEP(parent.told(), "1:9 1:8 1:1");
    STEP(state(combo), "2 c");
}

CASE("combobox_mouse.elsewhere",
     "A click elsewhere closes the list and gives back the former choice", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    const HWND list = list_of(combo);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 1);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list, WM_MOUSEMOVE, 0, item_of(combo, 3));
    parent.told();
    const LPARAM beside = as_seen_from(list, parent, MAKELPARAM(200, 200));
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, beside);
    STEP(parent.told(), "1:a 1:8");
    STEP(state(combo), "1 b");
    STEP(captured(combo), "none");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, as_seen_from(list, combo, MAKELPARAM(5, 5)));
    STEP(state(combo), "1 b");
}

CASE("combobox_mouse.hovered", "What the mouse went over is chosen by ENTER only", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    const HWND list = list_of(combo);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 1);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list, WM_MOUSEMOVE, 0, item_of(combo, 3));
    parent.told();
    ask(combo, WM_KEYDOWN, VK_ESCAPE);
    STEP(parent.told(), "1:a 1:8");
    STEP(state(combo), "1 b",
         differs("wine-8.0", "3 d", "keeps it; documented: the selection is to be ignored"));
    ask(combo, CB_SETCURSEL, 1);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list, WM_MOUSEMOVE, 0, item_of(combo, 3));
    SetFocus(parent);
    STEP(state(combo), "1 b",
         differs("wine-8.0", "3 d", "keeps it; documented: the selection is to be ignored"));
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 1);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list, WM_MOUSEMOVE, 0, item_of(combo, 3));
    parent.told();
    ask(combo, WM_KEYDOWN, VK_RETURN);
    STEP(parent.told(), "1:9 1:8 1:1", differs("wine-8.0", "1:9 1:8", "tells of no change"));
    STEP(state(combo), "3 d");
}

CASE("combobox_mouse.simple", "An item of the list that is always there is chosen by a click", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_SIMPLE, 4);
    const HWND list = list_of(combo);
    ask(list, WM_MOUSEMOVE, 0, item_of(combo, 1));
    STEP(ask(combo, CB_GETCURSEL), "-1");
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, item_of(combo, 1));
    STEP(GetFocus() == edit_of(combo), "yes");
    STEP(parent.told(), "1:3");
    ask(list, WM_LBUTTONUP, 0, item_of(combo, 1));
    STEP(parent.told(), "1:9 1:1");
    STEP(state(combo), "1 b");
    STEP(captured(combo), "none");
}

CASE("combobox_mouse.not_active", "The dropped list does not become active by a click", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN, 4);
    STEP(ask(list_of(combo), WM_MOUSEACTIVATE, reinterpret_cast<WPARAM>(list_of(combo)),
             MAKELPARAM(HTCLIENT, WM_LBUTTONDOWN)),
         "3", // MA_NOACTIVATE
         differs("wine-8.0", "1", "keeps it from becoming active in another way"));
}

CASE("combobox_mouse.redone", "A key after the mouse takes the selection over", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 0);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list_of(combo), WM_MOUSEMOVE, 0, item_of(combo, 1));
    parent.told();
    ask(combo, WM_KEYDOWN, VK_DOWN);
    STEP(parent.told(), "1:1");
    STEP(state(combo), "2 cv");
    ask(combo, WM_KEYDOWN, VK_ESCAPE);
    STEP(state(combo), "2 c");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    ask(list_of(combo), WM_MOUSEMOVE, 0, item_of(combo, 1));
    ask(combo, CB_SETCURSEL, 3);
    ask(combo, CB_SHOWDROPDOWN, FALSE);
    STEP(state(combo), "3 d");
}

CASE("combobox_mouse.not_pressed",
     "A button that comes up without having been pressed chooses nothing", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    SetFocus(combo);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    parent.told();
    ask(list_of(combo), WM_LBUTTONUP, 0, item_of(combo, 1));
    STEP(parent.told(), "-");
    STEP(state(combo), "-1 v");
}

CASE("combobox_mouse.passed_on", "The click that closes the list is one on what lies there", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    const HWND button = parent.add("BUTTON", "other", BS_PUSHBUTTON, 2);
    SetWindowPos(button, nullptr, 150, 200, 100, 20, SWP_NOZORDER);
    SetFocus(combo);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    const HWND list = list_of(combo);
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, as_seen_from(list, button, MAKELPARAM(5, 5)));
    MSG message{};
    const bool found =
        PeekMessageA(&message, button, WM_LBUTTONDOWN, WM_LBUTTONDOWN, PM_REMOVE) != 0;
    STEP(found && message.lParam == MAKELPARAM(5, 5), "yes",
         differs("wine-8.0", "no", "passes clicks on that a person made only"));
}
