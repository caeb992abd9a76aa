// What combo boxes are asked beside their items.

#include "combo_support.hpp"

using namespace conformance;

namespace {

int height_of(const RECT &place)
{
    return place.bottom - place.top;
}

RECT place_of(HWND window)
{
    RECT place{};
    GetWindowRect(window, &place);
    return place;
}

RECT dropped_place_of(HWND combo)
{
    RECT place{};
    ask(combo, CB_GETDROPPEDCONTROLRECT, 0, reinterpret_cast<LPARAM>(&place));
    return place;
}

} // namespace

CASE("combobox_messages.info", "Its parts are told", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN, 2);
    COMBOBOXINFO info = info_of(combo);
    STEP(info.hwndCombo == combo, "yes");
    STEP(info.hwndItem == edit_of(combo), "yes");
    STEP(made(info.hwndList), "yes");
    STEP(info.stateButton, "0");
    STEP(info.rcButton.left, "81");
    STEP(info.rcButton.right, "98");
    STEP(info.rcItem.left, "3");
    STEP(info.rcItem.right, "80");
    STEP(info.rcItem.bottom - info.rcItem.top + 6 == height_of(place_of(combo)), "yes");
    STEP(ask(combo, CB_GETCOMBOBOXINFO, 0, reinterpret_cast<LPARAM>(&info)), "1");
    SetLastError(0);
    info.cbSize = 1;
    STEP(and_error(GetComboBoxInfo(combo, &info)), "0/87",
         differs("wine-8.0", "0/0", leaves_error));
    info.cbSize = sizeof info;
    SetLastError(0);
    STEP(and_error(GetComboBoxInfo(nullptr, &info)), "0/1400");
    STEP(GetComboBoxInfo(parent, &info), "0");
    const HWND simple = add_combo(parent, CBS_SIMPLE, 2);
    STEP(info_of(simple).stateButton, "32768"); // STATE_SYSTEM_INVISIBLE
    STEP(info_of(simple).rcItem.right, "97");
    STEP(GetParent(info_of(simple).hwndList) == simple, "yes");
    const HWND chosen = add_combo(parent, CBS_DROPDOWNLIST, 2);
    STEP(info_of(chosen).rcItem.right, "81");
    STEP(info_of(chosen).hwndItem == nullptr, "yes");
}

CASE("combobox_messages.width", "The dropped list may be wider than the combo box", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 2);
    STEP(ask(combo, CB_GETDROPPEDWIDTH), "100");
    STEP(ask(combo, CB_SETDROPPEDWIDTH, 50), "100");
    STEP(ask(combo, CB_GETDROPPEDWIDTH), "100");
    STEP(ask(combo, CB_SETDROPPEDWIDTH, 200), "200");
    STEP(ask(combo, CB_GETDROPPEDWIDTH), "200");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    const auto place = place_of(list_of(combo));
    STEP(place.right - place.left, "200");
    STEP(place.left == place_of(combo).left, "yes");
    const HWND simple = add_combo(parent, CBS_SIMPLE, 2);
    STEP(ask(simple, CB_SETDROPPEDWIDTH, 200), "-1");
    STEP(ask(simple, CB_GETDROPPEDWIDTH), "100");
}

CASE("combobox_messages.heights", "Its own height is that of its item, the asked one is the list's",
     "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 26);
    STEP(height_of(dropped_place_of(combo)), "120",
         differs("wine-8.0", "96", "tells of the list alone"));
    ask(combo, CB_SETITEMHEIGHT, no_item, 20);
    STEP(height_of(place_of(combo)), "26");
    STEP(ask(combo, CB_GETITEMHEIGHT, no_item), "20",
         differs("wine-8.0", "22", "adds the space around it"));
    STEP(ask(combo, CB_SETITEMHEIGHT, no_item, 40000), "-1");
    SetWindowPos(combo, nullptr, 0, 0, 100, 226, SWP_NOZORDER);
    STEP(height_of(place_of(combo)), "26");
    STEP(height_of(dropped_place_of(combo)), "226",
         differs("wine-8.0", "200", "tells of the list alone"));
    SetWindowPos(combo, nullptr, 0, 0, 90, 26, SWP_NOZORDER);
    const auto one = static_cast<int>(ask(combo, CB_GETITEMHEIGHT));
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    const auto list = place_of(list_of(combo));
    STEP((height_of(list) - 2) % one, "0");
    STEP(list.top == place_of(combo).bottom, "yes");
    STEP(list.right - list.left, "90");
}

CASE("combobox_messages.few", "The list is as high as its items, at most as asked", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 2);
    const auto one = static_cast<int>(ask(combo, CB_GETITEMHEIGHT));
    const auto rows = [&](HWND of) {
        ask(of, CB_SHOWDROPDOWN, TRUE);
        const auto height = height_of(place_of(list_of(of))) - 2;
        ask(of, CB_SHOWDROPDOWN, FALSE);
        return std::to_string(height / one) + (height % one ? " and more" : "");
    };
    STEP(rows(combo), "2");
    for (int i = 0; i < 20; ++i)
        tell(combo, CB_ADDSTRING, 0, "x");
    STEP(rows(combo) != "2", "yes");
    STEP(rows(combo).find("more") == std::string::npos, "yes");
    const HWND exact = add_combo(parent, CBS_DROPDOWNLIST | CBS_NOINTEGRALHEIGHT, 1);
    const auto closed = height_of(place_of(exact));
    ask(exact, CB_SHOWDROPDOWN, TRUE);
    STEP(height_of(place_of(list_of(exact))) + closed, "120",
         differs("wine-8.0", "42", "is as high as the items; documented: exactly as asked"));
}

CASE("combobox_messages.above", "The list is above the combo box where there is no room below it",
     "")
{
    Parent parent;
    const int screen = GetSystemMetrics(SM_CYSCREEN);
    SetWindowPos(parent, nullptr, 0, screen - 80, 300, 300, SWP_NOZORDER);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 20);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    const auto list = place_of(list_of(combo));
    STEP(list.bottom <= place_of(combo).top, "yes");
    STEP(height_of(list) > 20, "yes");
    STEP(list.top >= 0, "yes");
}

CASE("combobox_messages.of_list", "What is asked about the list is the list's", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_DISABLENOSCROLL, 26);
    const HWND list = list_of(combo);
    STEP(GetWindowLongA(list, GWL_STYLE) & LBS_DISABLENOSCROLL, "4096");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(ask(combo, CB_SETTOPINDEX, 3), "0");
    constexpr const char *stays = "does not scroll the list of a combo box";
    STEP(ask(combo, CB_GETTOPINDEX), "3", differs("wine-8.0", "0", stays));
    STEP(ask(list, LB_GETTOPINDEX), "3", differs("wine-8.0", "0", stays));
    ask(combo, CB_SETHORIZONTALEXTENT, 300);
    STEP(ask(combo, CB_GETHORIZONTALEXTENT), "300");
    STEP(ask(list, LB_GETHORIZONTALEXTENT), "300");
    STEP(ask(combo, CB_INITSTORAGE, 100, 1000) >= 126, "yes");
    ask(combo, CB_SHOWDROPDOWN, FALSE);
    STEP(ask(combo, CB_SETCURSEL, 20), "20");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    const auto top = ask(combo, CB_GETTOPINDEX);
    STEP(top > 3 && top <= 20, "yes");
}

CASE("combobox_messages.styles", "Its styles are those of its parts", "")
{
    Parent parent;
    const HWND combo = add_combo(
        parent, CBS_DROPDOWN | CBS_SORT | CBS_OEMCONVERT | CBS_LOWERCASE | CBS_NOINTEGRALHEIGHT, 2);
    const auto list = GetWindowLongA(list_of(combo), GWL_STYLE);
    STEP(list & LBS_SORT, "2");
    STEP(list & LBS_NOTIFY, "1");
    STEP(list & LBS_NOINTEGRALHEIGHT, "256");
    const auto edit = GetWindowLongA(edit_of(combo), GWL_STYLE);
    STEP(edit & ES_OEMCONVERT, "1024");
    STEP(edit & ES_LOWERCASE, "16");
    STEP(edit & ES_AUTOHSCROLL, "0");
    STEP(GetWindowLongPtrA(list_of(combo), GWLP_ID), "1000");
    STEP(GetWindowLongPtrA(edit_of(combo), GWLP_ID), "1001");
    const HWND chosen = add_combo(parent, CBS_DROPDOWNLIST, 2);
    STEP(ask(chosen, CB_GETEDITSEL), "-1");
    STEP(ask(chosen, CB_SETEDITSEL, 0, 0), "-1");
    STEP(tell(chosen, WM_SETTEXT, 0, "a"), "-1");
    STEP(ask(chosen, WM_CUT), "-1");
}

CASE("combobox_messages.text_of_program",
     "A text from the program changes no choice and is not told", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN | CBS_AUTOHSCROLL, 3);
    ask(combo, CB_SETCURSEL, 1);
    parent.told();
    SetWindowTextA(combo, "new");
    STEP(parent.told(), "-");
    STEP(state(combo), "1 new");
    SetWindowTextA(edit_of(combo), "newer");
    STEP(parent.told(), "-");
    STEP(state(combo), "1 newer");
    SendMessageA(edit_of(combo), EM_REPLACESEL, FALSE, reinterpret_cast<LPARAM>("x"));
    STEP(parent.told(), "1:6 1:5");
}

CASE("combobox_messages.files", "The list names the files of a folder", "")
{
    make_file("b.txt");
    make_file("a.txt");
    make_file("other");
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_SORT, 0);
    STEP(tell(combo, CB_DIR, DDL_READWRITE, "*.txt"), "1");
    STEP(ask(combo, CB_GETCOUNT), "2");
    STEP(ask(combo, CB_SETCURSEL, 0), "0");
    STEP(text_of(combo), "a.txt");
    STEP(SendMessageW(combo, CB_DIR, DDL_READWRITE, reinterpret_cast<LPARAM>(L"oth*")), "2");
}

CASE("combobox_messages.locale", "The order of the items follows a locale", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST | CBS_SORT, 0);
    const auto before = ask(combo, CB_GETLOCALE);
    STEP(ask(combo, CB_SETLOCALE, 0x409) == before, "yes");
    STEP(ask(combo, CB_GETLOCALE), "1033");
}

CASE("combobox_messages.moved", "The dropped list is beside the combo box on the screen", "")
{
    Parent parent;
    SetWindowPos(parent, nullptr, GetSystemMetrics(SM_CXSCREEN) - 150, 0, 300, 300, SWP_NOZORDER);
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 3);
    const auto one = ask(combo, CB_GETITEMHEIGHT);
    SetFocus(combo);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(place_of(list_of(combo)).left == place_of(combo).left, "yes");
    STEP(place_of(list_of(combo)).top == place_of(combo).bottom, "yes");
    STEP(height_of(place_of(list_of(combo))) == 3 * one + 2, "yes");
    ShowWindow(combo, SW_HIDE);
    STEP(ask(combo, CB_GETDROPPEDSTATE), "0");
    STEP(IsWindowVisible(list_of(combo)), "0");
}
