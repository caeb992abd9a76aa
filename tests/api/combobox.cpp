// Combo boxes.

#include "control_support.hpp"

using namespace conformance;

namespace {

LRESULT ask(HWND control, UINT message, WPARAM wparam = 0, LPARAM lparam = 0)
{
    return SendMessageA(control, message, wparam, lparam);
}

/// With a text.
LRESULT tell(HWND control, UINT message, WPARAM wparam, const char *text)
{
    return SendMessageA(control, message, wparam, reinterpret_cast<LPARAM>(text));
}

constexpr WPARAM none = static_cast<WPARAM>(-1);

/// All items: "a|b|c".
std::string items(HWND combo)
{
    std::string all;
    for (WPARAM i = 0; i < static_cast<WPARAM>(ask(combo, CB_GETCOUNT)); ++i) {
        char text[64] = "";
        ask(combo, CB_GETLBTEXT, i, reinterpret_cast<LPARAM>(text));
        all += (i ? "|" : "") + std::string(text);
    }
    return all;
}

} // namespace

CASE("combobox.list", "A drop-down list has items, and one that is chosen", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWNLIST | WS_VSCROLL, 1, 120);
    STEP(made(combo), "yes");
    STEP(tell(combo, CB_ADDSTRING, 0, "TCP"), "0");
    STEP(tell(combo, CB_ADDSTRING, 0, "UDP"), "1");
    STEP(tell(combo, CB_INSERTSTRING, 0, "raw"), "0");
    STEP(items(combo), "raw|TCP|UDP");
    STEP(ask(combo, CB_GETCURSEL), "-1");
    STEP(text_of(combo), "");
    STEP(ask(combo, CB_SETCURSEL, 1), "1");
    STEP(text_of(combo), "TCP");
    STEP(ask(combo, CB_SETCURSEL, 9), "-1");
    STEP(ask(combo, CB_GETCURSEL), "-1",
         differs("wine-8.0", "1", "documented: the selection is cleared"));
    STEP(tell(combo, CB_SELECTSTRING, none, "u"), "2");
    STEP(tell(combo, CB_FINDSTRING, none, "ra"), "0");
    STEP(ask(combo, CB_GETLBTEXTLEN, 0), "3");
    STEP(ask(combo, CB_SETITEMDATA, 0, 7) >= 0, "yes");
    STEP(ask(combo, CB_GETITEMDATA, 0), "7");
    STEP(ask(combo, CB_DELETESTRING, 0), "2");
    STEP(ask(combo, CB_GETDROPPEDSTATE), "0");
    ask(combo, CB_RESETCONTENT);
    STEP(ask(combo, CB_GETCOUNT), "0");
    STEP(parent.told(), "-");
}

CASE("combobox.edit", "A drop-down combo box is typed in, too", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWN | CBS_AUTOHSCROLL, 1, 120);
    tell(combo, CB_ADDSTRING, 0, "localhost");
    parent.told();
    STEP(ask(combo, CB_SETCURSEL, 0), "0");
    STEP(text_of(combo), "localhost");
    STEP(SetWindowTextA(combo, "10.0.0.1") != 0, "yes");
    STEP(text_of(combo), "10.0.0.1");
    const HWND edit = FindWindowExA(combo, nullptr, "EDIT", nullptr);
    STEP(made(edit), "yes");
    parent.told();
    SendMessageA(edit, WM_CHAR, 'x', 1);
    STEP(parent.told(), "1:6 1:5");
    STEP(ask(combo, CB_GETCURSEL), "-1");
}

CASE("combobox.bars", "Its scroll bar and its border are those of the list", "")
{
    Parent parent;
    const HWND combo =
        parent.add("COMBOBOX", "", CBS_DROPDOWNLIST | WS_VSCROLL | WS_BORDER, 1, 120);
    STEP(GetWindowLongA(combo, GWL_STYLE) & (WS_VSCROLL | WS_BORDER), "0");
    RECT outside = {}, inside = {};
    GetWindowRect(combo, &outside);
    GetClientRect(combo, &inside);
    STEP(outside.right - outside.left - inside.right, "0");
}
