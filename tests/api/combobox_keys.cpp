// Keys in combo boxes, and what the parent hears of them: 1 CBN_SELCHANGE, 7 CBN_DROPDOWN,
// 8 CBN_CLOSEUP, 9 CBN_SELENDOK, a CBN_SELENDCANCEL.

#include "combo_support.hpp"

using namespace conformance;

namespace {

/// What the parent is told of a key, and the state after it.
std::string press(Parent &parent, HWND combo, WPARAM key, UINT message = WM_KEYDOWN)
{
    const HWND edit = edit_of(combo);
    parent.told();
    ask(edit ? edit : combo, message, key, message == WM_SYSKEYDOWN ? 1 << 29 : 1);
    return parent.told() + ", " + state(combo);
}

constexpr const char *cancels = "closes by F4 and ALT as ESC does; documented: CBN_SELENDOK";

} // namespace

CASE("combobox_keys.closed", "Keys choose while the list is closed", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 9);
    SetFocus(combo);
    STEP(press(parent, combo, VK_DOWN), "1:9 1:1, 0 a");
    STEP(press(parent, combo, VK_RIGHT), "1:9 1:1, 1 b");
    STEP(press(parent, combo, VK_END), "1:9 1:1, 8 i");
    STEP(press(parent, combo, VK_UP), "1:9 1:1, 7 h");
    STEP(press(parent, combo, VK_LEFT), "1:9 1:1, 6 g");
    STEP(press(parent, combo, VK_HOME), "1:9 1:1, 0 a");
    ask(combo, WM_KEYDOWN, VK_NEXT);
    STEP(ask(combo, CB_GETCURSEL) > 1, "yes");
    ask(combo, WM_KEYDOWN, VK_PRIOR);
    STEP(ask(combo, CB_GETCURSEL), "0");
    STEP(press(parent, combo, 'd', WM_CHAR), "1:9 1:1, 3 d");
    STEP(press(parent, combo, 'x', WM_CHAR), "-, 3 d");
    STEP(press(parent, combo, VK_ESCAPE), "-, 3 d");
    STEP(press(parent, combo, VK_RETURN), "-, 3 d");
}

CASE("combobox_keys.dropped", "Keys choose while the list is dropped, which stays", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 1);
    STEP(press(parent, combo, VK_F4), "1:7, 1 bv");
    STEP(press(parent, combo, VK_DOWN), "1:1, 2 cv");
    STEP(press(parent, combo, 'd', WM_CHAR), "1:1, 3 dv",
         differs("wine-8.0", "1:9 1:8 1:1, 3 d", "closes by a letter"));
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(press(parent, combo, VK_UP), "1:1, 2 cv");
    STEP(press(parent, combo, VK_RETURN), "1:9 1:8, 2 c");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(press(parent, combo, VK_HOME), "1:1, 0 av");
    STEP(press(parent, combo, VK_ESCAPE), "1:a 1:8, 0 a");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(press(parent, combo, VK_F4), "1:9 1:8, 0 a", differs("wine-8.0", "1:a 1:8, 0 a", cancels));
}

CASE("combobox_keys.alt", "ALT with an arrow drops the list and closes it", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN, 4);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 1);
    STEP(press(parent, combo, VK_DOWN, WM_SYSKEYDOWN), "1:7, 1 bv");
    STEP(press(parent, combo, VK_UP, WM_SYSKEYDOWN), "1:9 1:8, 1 b",
         differs("wine-8.0", "1:a 1:8, 1 b", cancels));
    STEP(press(parent, combo, VK_UP, WM_SYSKEYDOWN), "1:7, 1 bv");
    STEP(press(parent, combo, VK_DOWN, WM_SYSKEYDOWN), "1:9 1:8, 1 b",
         differs("wine-8.0", "1:a 1:8, 1 b", cancels));
}

CASE("combobox_keys.edit", "The keys for the list go there from the edit control", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN | CBS_AUTOHSCROLL, 9);
    SetFocus(combo);
    STEP(GetFocus() == edit_of(combo), "yes");
    STEP(press(parent, combo, VK_DOWN), "1:9 1:1, 0 a");
    STEP(press(parent, combo, VK_DOWN), "1:9 1:1, 1 b");
    STEP(ask(combo, CB_GETEDITSEL), "65536"); // all
    STEP(press(parent, combo, VK_END), "-, 1 b");
    STEP(ask(combo, CB_GETEDITSEL), "65537"); // behind it
    STEP(press(parent, combo, VK_PRIOR), "1:9 1:1, 0 a");
    STEP(press(parent, combo, VK_F4), "1:7, 0 av");
    STEP(press(parent, combo, VK_DOWN), "1:1, 1 bv");
    STEP(press(parent, combo, VK_RETURN, WM_CHAR), "1:9 1:8, 1 b");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(press(parent, combo, VK_ESCAPE, WM_CHAR), "1:a 1:8, 1 b");
    STEP(press(parent, combo, VK_ESCAPE, WM_CHAR), "-, 1 b");
}

CASE("combobox_keys.told_first", "The edit control has the former text when the parent is told", "")
{
    static HWND combo;
    static std::string text;
    Parent parent;
    combo = add_combo(parent, CBS_DROPDOWN, 4);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 1);
    const WNDPROC procedure = [](HWND window, UINT message, WPARAM wparam, LPARAM lparam) {
        if (message == WM_COMMAND && HIWORD(wparam) == CBN_SELCHANGE)
            text = state(combo);
        return DefWindowProcA(window, message, wparam, lparam);
    };
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(procedure));
    ask(edit_of(combo), WM_KEYDOWN, VK_DOWN);
    STEP(text, "2 b");
    STEP(state(combo), "2 c");
}

CASE("combobox_keys.extended", "With the extended interface the arrow drops the list", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 0);
    STEP(ask(combo, CB_GETEXTENDEDUI), "0");
    STEP(ask(combo, CB_SETEXTENDEDUI, TRUE), "0");
    STEP(ask(combo, CB_GETEXTENDEDUI), "1");
    STEP(press(parent, combo, VK_F4), "-, 0 a");
    STEP(press(parent, combo, VK_DOWN), "1:7, 0 av");
    STEP(press(parent, combo, VK_DOWN), "1:1, 1 bv");
    STEP(press(parent, combo, VK_F4), "-, 1 bv");
    STEP(press(parent, combo, VK_UP, WM_SYSKEYDOWN), "1:9 1:8, 1 b",
         differs("wine-8.0", "1:a 1:8, 1 b", cancels));
    parent.told();
    ask(combo, WM_MOUSEWHEEL, MAKEWPARAM(0, static_cast<WORD>(-WHEEL_DELTA)));
    STEP(parent.told() + ", " + state(combo), "-, 1 b",
         differs("wine-8.0", "1:7, 1 bv", "drops it; documented: no effect"));
    const HWND simple = add_combo(parent, CBS_SIMPLE, 4);
    STEP(ask(simple, CB_SETEXTENDEDUI, TRUE), "-1");
    STEP(ask(simple, CB_GETEXTENDEDUI), "0");
}

CASE("combobox_keys.wheel", "The wheel goes through the items", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWNLIST, 4);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 0);
    parent.told();
    ask(combo, WM_MOUSEWHEEL, MAKEWPARAM(0, static_cast<WORD>(-WHEEL_DELTA)));
    STEP(parent.told() + ", " + state(combo), "1:9 1:1, 1 b");
    ask(combo, WM_MOUSEWHEEL, MAKEWPARAM(0, WHEEL_DELTA));
    STEP(parent.told() + ", " + state(combo), "1:9 1:1, 0 a");
}

CASE("combobox_keys.simple", "Keys go to the list that is always there", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_SIMPLE, 4);
    SetFocus(combo);
    constexpr const char *silent =
        "tells of CBN_SELENDOK by the mouse only; documented: before every CBN_SELCHANGE";
    STEP(press(parent, combo, VK_DOWN), "1:9 1:1, 0 a", differs("wine-8.0", "1:1, 0 a", silent));
    STEP(press(parent, combo, VK_DOWN), "1:9 1:1, 1 b", differs("wine-8.0", "1:1, 1 b", silent));
    STEP(press(parent, combo, VK_F4), "-, 1 b");
    STEP(press(parent, combo, VK_DOWN, WM_SYSKEYDOWN), "-, 1 b");
    STEP(ask(combo, CB_SHOWDROPDOWN, TRUE), "1");
    STEP(parent.told() + ", " + state(combo), "-, 1 b");
}

namespace {

/// What a dialog box would be told about a key.
std::string wanted(HWND window, WPARAM key)
{
    MSG message{};
    message.hwnd = window;
    message.message = WM_KEYDOWN;
    message.wParam = key;
    const auto codes = ask(window, WM_GETDLGCODE, key, reinterpret_cast<LPARAM>(&message));
    return codes & DLGC_WANTMESSAGE ? "all" : std::to_string(codes & ~DLGC_WANTMESSAGE);
}

} // namespace

CASE("combobox_keys.dialog", "A dialog box does not get the keys that close the list", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN, 4);
    const HWND edit = edit_of(combo);
    const HWND chosen = add_combo(parent, CBS_DROPDOWNLIST, 4);
    STEP(wanted(edit, VK_RETURN), "137");
    STEP(wanted(chosen, VK_RETURN), "129");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(wanted(edit, VK_RETURN), "all");
    STEP(wanted(edit, VK_ESCAPE), "all");
    STEP(wanted(edit, VK_TAB), "137");
    ask(combo, CB_SHOWDROPDOWN, FALSE);
    ask(chosen, CB_SHOWDROPDOWN, TRUE);
    STEP(wanted(chosen, VK_RETURN), "all");
    STEP(wanted(chosen, VK_ESCAPE), "all");
    STEP(wanted(chosen, VK_TAB), "129");
}

CASE("combobox_keys.typed", "What is typed is looked for when the list drops", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN | CBS_AUTOHSCROLL, 0);
    for (const char *const text : {"any", "best", "bear", "be"})
        tell(combo, CB_ADDSTRING, 0, text);
    const HWND edit = edit_of(combo);
    SetFocus(combo);
    ask(combo, CB_SETCURSEL, 0);
    const auto type = [&](char letter) {
        ask(edit, EM_SETSEL, 0, -1);
        return press(parent, combo, static_cast<WPARAM>(letter), WM_CHAR);
    };
    STEP(type('x'), "1:6 1:5, -1 x");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(state(combo), "-1 xv");
    ask(combo, CB_SHOWDROPDOWN, FALSE);
    type('B');
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(state(combo), "1 bestv");
    STEP(ask(combo, CB_GETEDITSEL), "262144"); // all
    ask(combo, CB_SHOWDROPDOWN, FALSE);
    SetWindowTextA(combo, "be");
    STEP(parent.told().find("1:5") == std::string::npos, "yes");
    STEP(state(combo), "1 be");
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    STEP(state(combo), "3 bev",
         differs("wine-8.0", "1 bestv", "looks for how they begin, not for the whole first"));
}

CASE("combobox_keys.focus",
     "When the focus goes the list closes, and the edit control shows no selection", "")
{
    Parent parent;
    const HWND combo = add_combo(parent, CBS_DROPDOWN, 4);
    SetFocus(combo);
    STEP(parent.told(), "1:3");
    ask(combo, CB_SETCURSEL, 1);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    parent.told();
    SetFocus(parent);
    STEP(parent.told(), "1:a 1:8 1:4");
    STEP(state(combo), "1 b");
    STEP(ask(combo, CB_GETEDITSEL), "0",
         differs("wine-8.0", "65536", "leaves it selected, and shown so"));
    SetFocus(combo);
    parent.told();
    SetFocus(parent); // closed already
    STEP(parent.told(), "1:a 1:4");
    SetFocus(combo);
    ask(combo, CB_SHOWDROPDOWN, TRUE);
    EnableWindow(combo, FALSE);
    STEP(IsWindowEnabled(list_of(combo)), "0");
    STEP(IsWindowEnabled(edit_of(combo)), "0");
}
