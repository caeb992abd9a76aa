// List boxes.

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
std::string items(HWND list)
{
    std::string all;
    for (WPARAM i = 0; i < static_cast<WPARAM>(ask(list, LB_GETCOUNT)); ++i) {
        char text[64] = "";
        ask(list, LB_GETTEXT, i, reinterpret_cast<LPARAM>(text));
        all += (i ? "|" : "") + std::string(text);
    }
    return all;
}

} // namespace

CASE("listbox.items", "Items are added, inserted, found and deleted", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_NOTIFY, 1, 80);
    STEP(made(list), "yes");
    STEP(ask(list, LB_GETCOUNT), "0");
    STEP(tell(list, LB_ADDSTRING, 0, "pear"), "0");
    STEP(tell(list, LB_ADDSTRING, 0, "apple"), "1");
    STEP(tell(list, LB_INSERTSTRING, 1, "fig"), "1");
    STEP(tell(list, LB_INSERTSTRING, none, "plum"), "3");
    STEP(tell(list, LB_INSERTSTRING, 9, "no"), "-1");
    STEP(items(list), "pear|fig|apple|plum");
    STEP(tell(list, LB_FINDSTRING, none, "p"), "0");
    STEP(tell(list, LB_FINDSTRING, 0, "P"), "3");
    STEP(tell(list, LB_FINDSTRINGEXACT, none, "p"), "-1");
    STEP(tell(list, LB_FINDSTRINGEXACT, none, "FIG"), "1");
    STEP(ask(list, LB_GETTEXTLEN, 2), "5");
    STEP(ask(list, LB_GETTEXTLEN, 4), "-1");
    STEP(ask(list, LB_SETITEMDATA, 1, 42) != LB_ERR, "yes");
    STEP(ask(list, LB_GETITEMDATA, 1), "42");
    STEP(ask(list, LB_GETITEMDATA, 9), "-1");
    STEP(ask(list, LB_DELETESTRING, 0), "3");
    STEP(ask(list, LB_DELETESTRING, 9), "-1");
    STEP(items(list), "fig|apple|plum");
    ask(list, LB_RESETCONTENT);
    STEP(ask(list, LB_GETCOUNT), "0");
    STEP(parent.told(), "-");
}

CASE("listbox.sorted", "A sorted list puts items where they belong", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_SORT, 1, 80);
    STEP(tell(list, LB_ADDSTRING, 0, "pear"), "0");
    STEP(tell(list, LB_ADDSTRING, 0, "Apple"), "0");
    STEP(tell(list, LB_ADDSTRING, 0, "fig"), "1");
    STEP(tell(list, LB_INSERTSTRING, 0, "zebra"), "0");
    STEP(items(list), "zebra|Apple|fig|pear");
}

CASE("listbox.selection", "One item is selected, by the program without a word", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_NOTIFY, 1, 80);
    for (const char *const text : {"a", "b", "c"})
        tell(list, LB_ADDSTRING, 0, text);
    STEP(ask(list, LB_GETCURSEL), "-1");
    STEP(ask(list, LB_SETCURSEL, 1), "1");
    STEP(ask(list, LB_GETCURSEL), "1");
    STEP(ask(list, LB_GETSEL, 1), "1");
    STEP(ask(list, LB_GETSEL, 0), "0");
    STEP(ask(list, LB_SETCURSEL, 9), "-1");
    STEP(tell(list, LB_SELECTSTRING, none, "c"), "2");
    STEP(ask(list, LB_GETCURSEL), "2");
    STEP(parent.told(), "-");
    STEP(ask(list, LB_SETCURSEL, none), "-1");
    STEP(ask(list, LB_GETCURSEL), "-1");
    STEP(ask(list, LB_GETSELCOUNT), "-1");
    const LRESULT height = ask(list, LB_GETITEMHEIGHT);
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, height + 1));
    ask(list, WM_LBUTTONUP, 0, MAKELPARAM(5, height + 1));
    STEP(ask(list, LB_GETCURSEL), "1");
    STEP(parent.told(), "1:4 1:1");
    ask(list, WM_KEYDOWN, VK_DOWN, 0);
    STEP(ask(list, LB_GETCURSEL), "2");
    STEP(parent.told(), "1:1");
    ask(list, LB_DELETESTRING, 0);
    STEP(ask(list, LB_GETCURSEL), "1");
}

CASE("listbox.several", "Several items are selected", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_MULTIPLESEL | LBS_NOTIFY, 1, 80);
    for (const char *const text : {"a", "b", "c", "d"})
        tell(list, LB_ADDSTRING, 0, text);
    STEP(ask(list, LB_SETSEL, TRUE, 1), "0");
    STEP(ask(list, LB_SETSEL, TRUE, 3), "0");
    STEP(ask(list, LB_GETSELCOUNT), "2");
    int found[4] = {};
    STEP(ask(list, LB_GETSELITEMS, 4, reinterpret_cast<LPARAM>(found)), "2");
    STEP(found[1], "3");
    STEP(ask(list, LB_SETSEL, FALSE, -1), "0");
    STEP(ask(list, LB_GETSELCOUNT), "0");
    STEP(ask(list, LB_SETCURSEL, 1), "-1");
}
