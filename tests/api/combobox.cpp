// Combo boxes.

#include "control_support.hpp"

using namespace conformance;

namespace {

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

CASE("combobox.dropped", "The list drops, and the parent hears how it closes", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWNLIST, 1, 120);
    for (const char *const text : {"a", "b", "c"})
        tell(combo, CB_ADDSTRING, 0, text);
    SetFocus(combo);
    STEP(parent.told(), "1:3");
    STEP(ask(combo, CB_SHOWDROPDOWN, TRUE), "1");
    STEP(parent.told(), "1:7");
    STEP(ask(combo, CB_GETDROPPEDSTATE), "1");
    ask(combo, WM_KEYDOWN, VK_ESCAPE);
    STEP(ask(combo, CB_GETDROPPEDSTATE), "0");
    STEP(parent.told(), "1:a 1:8");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    parent.told();
    ask(combo, WM_KEYDOWN, VK_RETURN);
    STEP(parent.told(), "1:9 1:8");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    parent.told();
    SetFocus(parent);
    STEP(ask(combo, CB_GETDROPPEDSTATE), "0");
    STEP(parent.told(), "1:a 1:8 1:4");
}

CASE("combobox.keys", "Arrows choose while the list is closed", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWNLIST, 1, 120);
    for (const char *const text : {"a", "b", "c"})
        tell(combo, CB_ADDSTRING, 0, text);
    ask(combo, WM_KEYDOWN, VK_DOWN);
    STEP(ask(combo, CB_GETCURSEL), "0");
    STEP(parent.told(), "1:9 1:1");
    ask(combo, WM_KEYDOWN, VK_END);
    STEP(text_of(combo), "c");
    STEP(parent.told(), "1:9 1:1");
    ask(combo, WM_KEYDOWN, VK_UP);
    STEP(text_of(combo), "b");
}

CASE("combobox.texts", "What is chosen is the edit control's text, all selected", "")
{
    Parent parent;
    const HWND combo =
        parent.add("COMBOBOX", "", CBS_DROPDOWN | CBS_UPPERCASE | CBS_AUTOHSCROLL, 1, 120);
    const HWND edit = FindWindowExA(combo, nullptr, "EDIT", nullptr);
    tell(combo, CB_ADDSTRING, 0, "one");
    tell(combo, CB_ADDSTRING, 0, "one more");
    STEP(tell(combo, CB_FINDSTRINGEXACT, 0, "ONE"), "0");
    STEP(tell(combo, CB_FINDSTRING, none, "one m"), "1");
    parent.told();
    ask(combo, CB_SETCURSEL, 1);
    STEP(parent.told(), "-");
    STEP(ask(combo, CB_GETEDITSEL), "524288", // 0 to 8
         differs("wine-8.0", "0", "selects with the focus only"));
    STEP(ask(combo, CB_LIMITTEXT, 3), "1", differs("wine-8.0", "0", "documented: 1"));
    STEP(ask(edit, EM_GETLIMITTEXT), "3");
    STEP(ask(combo, CB_SETEDITSEL, 0, MAKELPARAM(1, 2)), "1");
    STEP(ask(edit, EM_GETSEL), "131073");
    SetWindowTextA(combo, "");
    SendMessageA(edit, WM_CHAR, 'x', 1);
    STEP(text_of(combo), "X");
    char text[3] = "??";
    ask(combo, CB_RESETCONTENT);
    STEP(text_of(combo), "");
    EnableWindow(combo, FALSE);
    STEP(IsWindowEnabled(edit), "0");
    EnableWindow(combo, TRUE);
    STEP(IsWindowEnabled(edit), "1");
    SetWindowTextA(combo, "long");
    STEP(GetWindowTextA(combo, text, sizeof text), "2");
}

CASE("combobox.chosen_text", "The text of a list without an edit control is cut off", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWNLIST, 1, 120);
    tell(combo, CB_ADDSTRING, 0, "abcdef");
    ask(combo, CB_SETCURSEL, 0);
    char text[4] = "";
    STEP(GetWindowTextA(combo, text, sizeof text), "3",
         differs("wine-8.0", "4", "counts the zero"));
    STEP(text, "abc");
    RECT closed{}, dropped{};
    GetWindowRect(combo, &closed);
    STEP(ask(combo, CB_GETDROPPEDCONTROLRECT, 0, reinterpret_cast<LPARAM>(&dropped)), "1",
         differs("wine-8.0", "0", "documented: not 0"));
    STEP(dropped.bottom > closed.bottom, "yes");
}

CASE("combobox.simple", "A list that is always there tells of double clicks", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_SIMPLE, 1, 120);
    tell(combo, CB_ADDSTRING, 0, "a");
    const HWND list = FindWindowExA(combo, nullptr, "ComboLBox", nullptr);
    STEP(made(list), "yes");
    parent.told();
    SendMessageA(list, WM_LBUTTONDBLCLK, MK_LBUTTON, MAKELPARAM(5, 5));
    STEP(parent.told(), "1:2");
}

namespace {

/// "3:1 …": kinds of controls (ODT_COMBOBOX is 3) and items that are to be drawn and measured.
std::string owned;

LRESULT CALLBACK note_owned(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_DRAWITEM) {
        const auto &item = *reinterpret_cast<const DRAWITEMSTRUCT *>(lparam);
        owned += (owned.empty() ? "" : " ") + std::to_string(item.CtlType) + ":" +
                 std::to_string(static_cast<int>(item.itemID)) +
                 (item.itemState & ODS_FOCUS ? "f" : "");
        return TRUE;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

} // namespace

CASE("combobox.owner_drawn", "The parent draws the items, and knows whose they are", "")
{
    Parent parent;
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note_owned));
    const HWND combo =
        parent.add("COMBOBOX", "", CBS_SIMPLE | CBS_OWNERDRAWFIXED | CBS_HASSTRINGS, 1, 120);
    tell(combo, CB_ADDSTRING, 0, "text");
    char text[8] = "";
    STEP(ask(combo, CB_GETLBTEXT, 0, reinterpret_cast<LPARAM>(text)), "4");
    STEP(text, "text");
    const HWND list = FindWindowExA(combo, nullptr, "ComboLBox", nullptr);
    UpdateWindow(list);
    owned.clear();
    InvalidateRect(list, nullptr, TRUE);
    UpdateWindow(list);
    STEP(owned.substr(0, 3), "3:0");
    const HWND box = parent.add("LISTBOX", "", LBS_OWNERDRAWFIXED, 2, 60);
    tell(box, LB_ADDSTRING, 0, "x");
    SetFocus(box);
    ask(box, LB_SETCURSEL, 0);
    UpdateWindow(box);
    owned.clear();
    InvalidateRect(box, nullptr, TRUE);
    UpdateWindow(box);
    STEP(owned.size() < 4 ? owned : owned.substr(owned.size() - 4), "2:0f");
}

CASE("combobox.wide_text", "The text of a list is cut off in its wide form, too", "")
{
    Parent parent;
    const HWND combo = parent.add("COMBOBOX", "", CBS_DROPDOWNLIST, 1, 120);
    tell(combo, CB_ADDSTRING, 0, "abcdef");
    ask(combo, CB_SETCURSEL, 0);
    wchar_t text[6] = L"?????";
    STEP(SendMessageW(combo, WM_GETTEXT, 4, reinterpret_cast<LPARAM>(text)), "3",
         differs("wine-8.0", "4", "counts the zero"));
    STEP(narrow(text), "abc");
    STEP(text[4] == L'?', "yes");
}
