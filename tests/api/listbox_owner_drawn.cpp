// List boxes whose parent measures, compares and draws the items, and answers the keys.

#include "control_support.hpp"

#include <string>
#include <utility>

using namespace conformance;

namespace {

std::string heard;       // what the parent was asked and told
LRESULT key_answer = -1; // to WM_VKEYTOITEM and WM_CHARTOITEM

void note(const std::string &what)
{
    heard += (heard.empty() ? "" : " ") + what;
}

std::string taken()
{
    const auto all = std::exchange(heard, "");
    return all.empty() ? "-" : all;
}

std::string name(ULONG_PTR data)
{
    return std::string(1, static_cast<char>(data));
}

LRESULT CALLBACK owner(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    switch (message) {
    case WM_MEASUREITEM: {
        auto &item = *reinterpret_cast<MEASUREITEMSTRUCT *>(lparam);
        note("measure " + std::to_string(item.itemID) + (item.itemData ? name(item.itemData) : ""));
        item.itemHeight = item.itemData ? static_cast<UINT>(item.itemData - 'a' + 1) * 10 : 30;
        return TRUE;
    }
    case WM_COMPAREITEM: {
        const auto &pair = *reinterpret_cast<const COMPAREITEMSTRUCT *>(lparam);
        const bool numbered = pair.CtlType == ODT_LISTBOX && pair.CtlID == 1 && wparam == 1;
        note("compare" + std::string(numbered ? "" : "?"));
        return pair.itemData1 < pair.itemData2 ? -1 : pair.itemData1 > pair.itemData2;
    }
    case WM_DRAWITEM: {
        const auto &item = *reinterpret_cast<const DRAWITEMSTRUCT *>(lparam);
        note("draw" + std::to_string(item.itemID) + ":" + std::to_string(item.itemAction) + ":" +
             std::to_string(item.itemState));
        return TRUE;
    }
    case WM_VKEYTOITEM:
    case WM_CHARTOITEM:
        note((message == WM_VKEYTOITEM ? "key " : "character ") + std::to_string(LOWORD(wparam)) +
             " at " + std::to_string(HIWORD(wparam)));
        return key_answer;
    case WM_DELETEITEM: {
        const auto &item = *reinterpret_cast<const DELETEITEMSTRUCT *>(lparam);
        note("delete " + std::to_string(item.itemID) + name(item.itemData));
        return TRUE;
    }
    default:
        return DefWindowProcA(window, message, wparam, lparam);
    }
}

class Owner {
  public:
    Owner()
    {
        heard.clear();
        key_answer = -1;
        SetWindowLongPtrA(parent_, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(owner));
    }
    HWND add(DWORD style, int height = 100) const
    {
        return parent_.add("LISTBOX", "", style | LBS_NOINTEGRALHEIGHT, 1, height);
    }
    operator HWND() const { return parent_; }

  private:
    Parent parent_;
};

void add_all(HWND list, const char *names)
{
    for (; *names; ++names)
        ask(list, LB_ADDSTRING, 0, *names);
}

/// The data of all items.
std::string order(HWND list)
{
    std::string all;
    for (WPARAM i = 0; i < static_cast<WPARAM>(ask(list, LB_GETCOUNT)); ++i)
        all += name(static_cast<ULONG_PTR>(ask(list, LB_GETITEMDATA, i)));
    return all;
}

} // namespace

CASE("listbox_owner_drawn.measured", "Items of one height are measured once, others each", "")
{
    const Owner owner;
    const HWND fixed = owner.add(LBS_OWNERDRAWFIXED);
    STEP(taken(), "measure 4294967295");
    STEP(ask(fixed, LB_GETITEMHEIGHT), "30");
    add_all(fixed, "ab");
    STEP(taken(), "-");
    const HWND list = owner.add(LBS_OWNERDRAWVARIABLE);
    taken();
    add_all(list, "bac");
    STEP(taken(), "measure 0b measure 1a measure 2c");
    STEP(ask(list, LB_GETITEMHEIGHT, 0), "20");
    STEP(ask(list, LB_GETITEMHEIGHT, 1), "10");
    STEP(ask(list, LB_GETITEMHEIGHT, 2), "30");
    STEP(ask(list, LB_GETITEMHEIGHT, 3), "-1");
    RECT place{};
    ask(list, LB_GETITEMRECT, 2, reinterpret_cast<LPARAM>(&place));
    STEP(place.top, "30");
    STEP(place.bottom, "60");
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(5, 25)), "1");
    STEP(ask(list, LB_SETITEMHEIGHT, 0, 50) == LB_ERR, "no");
    STEP(ask(list, LB_GETITEMHEIGHT, 0), "50");
    STEP(ask(list, LB_SETITEMHEIGHT, 7, 50), "-1");
    ask(list, LB_SETTOPINDEX, 1);
    ask(list, LB_GETITEMRECT, 0, reinterpret_cast<LPARAM>(&place));
    STEP(ask(list, LB_GETTOPINDEX) == 0 || place.top == -50, "yes");
}

CASE("listbox_owner_drawn.scrolled", "With heights of their own the last items are all seen", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_OWNERDRAWVARIABLE | WS_VSCROLL); // of 100
    add_all(list, "eeaaabb");                                        // 50 50 10 10 10 20 20
    ask(list, LB_SETTOPINDEX, 6);
    STEP(ask(list, LB_GETTOPINDEX), "2");
    ask(list, LB_SETTOPINDEX, 0);
    ask(list, LB_SETCURSEL, 2);
    STEP(ask(list, LB_GETTOPINDEX), "1");
    ask(list, LB_SETCURSEL, 0);
    STEP(ask(list, LB_GETTOPINDEX), "0");
    const HWND full = owner.add(LBS_OWNERDRAWVARIABLE | WS_VSCROLL);
    add_all(full, "aee"); // the last two just fit
    ask(full, LB_SETTOPINDEX, 2);
    STEP(ask(full, LB_GETTOPINDEX), "1");
}

CASE("listbox_owner_drawn.focus", "The frame around an item goes with the focus", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_OWNERDRAWFIXED | LBS_MULTIPLESEL);
    add_all(list, "abc");
    UpdateWindow(list);
    SetFocus(nullptr);
    taken();
    SetFocus(list);
    STEP(taken(), "draw0:4:16");
    ask(list, LB_SETCARETINDEX, 2);
    STEP(taken(), "draw0:4:0 draw2:4:16");
    SetFocus(nullptr);
    STEP(taken(), "draw2:4:0");
}

CASE("listbox_owner_drawn.sorted", "The parent compares items that have no text", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_OWNERDRAWFIXED | LBS_SORT);
    taken();
    ask(list, LB_ADDSTRING, 0, 'm');
    STEP(taken(), "-");
    ask(list, LB_ADDSTRING, 0, 'c');
    STEP(taken(), "compare");
    add_all(list, "xab");
    STEP(order(list), "abcmx");
    ask(list, LB_INSERTSTRING, 0, 'z');
    STEP(order(list), "zabcmx");
}

CASE("listbox_owner_drawn.found", "Items without text are found by what they are", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_OWNERDRAWFIXED);
    add_all(list, "aba");
    STEP(ask(list, LB_FINDSTRING, static_cast<WPARAM>(-1), 'b'), "1");
    STEP(ask(list, LB_FINDSTRINGEXACT, 0, 'a'), "2");
    STEP(ask(list, LB_FINDSTRING, 0, 'c'), "-1");
}

CASE("listbox_owner_drawn.drawn", "An item is drawn at once when it is selected", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_OWNERDRAWFIXED);
    add_all(list, "abc");
    UpdateWindow(list);
    taken();
    ask(list, LB_SETCURSEL, 1);
    STEP(taken(), "draw1:2:1");
    ask(list, LB_SETCURSEL, 2);
    STEP(taken(), "draw1:2:0 draw2:2:1");
    ask(list, LB_SETCURSEL, 2);
    STEP(taken(), "-");
    ask(list, LB_SETCURSEL, static_cast<WPARAM>(-1));
    STEP(taken(), "draw2:2:0");
    RedrawWindow(list, nullptr, nullptr, RDW_INVALIDATE | RDW_UPDATENOW);
    STEP(taken(), "draw0:1:0 draw1:1:0 draw2:1:0");
    const RECT one{0, 35, 10, 40}; // the second one
    RedrawWindow(list, &one, nullptr, RDW_INVALIDATE | RDW_UPDATENOW);
    STEP(taken(), "draw1:1:0",
         differs("wine-8.0", "draw0:1:0 draw1:1:0 draw2:1:0", "draws all that is in sight"));
}

CASE("listbox_owner_drawn.deleted", "The parent hears of all items that go", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_OWNERDRAWFIXED);
    add_all(list, "abc");
    UpdateWindow(list);
    taken();
    ask(list, LB_DELETESTRING, 1);
    STEP(taken(), "delete 1b");
    ask(list, LB_RESETCONTENT);
    STEP(taken(), "delete 1c delete 0a");
    add_all(list, "d");
    taken();
    DestroyWindow(list);
    STEP(taken(), "delete 0d");
}

CASE("listbox_owner_drawn.keys", "With LBS_WANTKEYBOARDINPUT the parent says what a key does", "")
{
    const Owner owner;
    const HWND list = owner.add(LBS_WANTKEYBOARDINPUT | LBS_HASSTRINGS);
    for (const char *const text : {"a", "b", "c"})
        ask(list, LB_ADDSTRING, 0, reinterpret_cast<LPARAM>(text));
    ask(list, LB_SETCURSEL, 0);
    taken();
    ask(list, WM_KEYDOWN, VK_DOWN);
    STEP(taken(), "key 40 at 0");
    STEP(ask(list, LB_GETCURSEL), "1");
    key_answer = -2; // all is done
    ask(list, WM_KEYDOWN, VK_DOWN);
    STEP(ask(list, LB_GETCURSEL), "1");
    key_answer = 2;
    ask(list, WM_KEYDOWN, VK_F2);
    STEP(ask(list, LB_GETCURSEL), "2");
    taken();
    key_answer = -1;
    ask(list, WM_CHAR, 'a');
    STEP(taken(), "character 97 at 2");
    STEP(ask(list, LB_GETCURSEL), "0");
    key_answer = 1;
    ask(list, WM_CHAR, 'x');
    STEP(ask(list, LB_GETCURSEL), "1");
}
