// List boxes: what a person does with the mouse and the keys, and what can be seen.

#include "control_support.hpp"

#include <vector>

using namespace conformance;

namespace {

HWND add_list(const Parent &parent, DWORD style, int count, int height = 80)
{
    const HWND list = parent.add("LISTBOX", "", style, 1, height);
    for (int i = 0; i < count; ++i) {
        const char text[] = {static_cast<char>('a' + i % 26), 0};
        ask(list, LB_ADDSTRING, 0, reinterpret_cast<LPARAM>(text));
    }
    return list;
}

/// "a b* c": what is selected.
std::string items(HWND list)
{
    std::string all;
    for (WPARAM i = 0; i < static_cast<WPARAM>(ask(list, LB_GETCOUNT)); ++i) {
        char text[64] = "";
        ask(list, LB_GETTEXT, i, reinterpret_cast<LPARAM>(text));
        all += (i ? " " : "") + std::string(text) + (ask(list, LB_GETSEL, i) > 0 ? "*" : "");
    }
    return all;
}

LPARAM place_of(HWND list, int item)
{
    RECT place{};
    ask(list, LB_GETITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place));
    return MAKELPARAM(5, (place.top + place.bottom) / 2);
}

void click(HWND list, int item, WPARAM keys = 0)
{
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON | keys, place_of(list, item));
    ask(list, WM_LBUTTONUP, keys, place_of(list, item));
}

std::string after(HWND list, WPARAM key)
{
    ask(list, WM_KEYDOWN, key);
    return items(list);
}

} // namespace

CASE("listbox_keys.arrows", "Keys go from item to item, and the parent hears of it", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOTIFY, 3);
    STEP(after(list, VK_DOWN), "a* b c");
    STEP(after(list, VK_DOWN), "a b* c");
    STEP(after(list, VK_END), "a b c*");
    STEP(after(list, VK_UP), "a b* c");
    STEP(after(list, VK_HOME), "a* b c");
    STEP(parent.told(), "1:1 1:1 1:1 1:1 1:1");
    STEP(after(list, VK_SPACE), "a* b c");
    ask(list, WM_CHAR, 'C', 1);
    STEP(items(list), "a b c*");
    STEP(ask(list, LB_GETCARETINDEX), "2");
}

CASE("listbox_keys.silent", "Without LBS_NOTIFY the parent hears of the focus only", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, 3);
    click(list, 1);
    ask(list, WM_KEYDOWN, VK_DOWN);
    ask(list, WM_LBUTTONDBLCLK, MK_LBUTTON, place_of(list, 1));
    STEP(items(list), "a b c*");
    STEP(parent.told(), "1:4");
    SetFocus(parent);
    STEP(parent.told(), "1:5");
}

CASE("listbox_keys.double_click", "A double click on an item is told", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOTIFY, 2);
    ask(list, WM_LBUTTONDBLCLK, MK_LBUTTON, place_of(list, 1));
    STEP(parent.told(), "1:2");
}

CASE("listbox_keys.dragged", "The mouse that is held down takes the selection along", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOTIFY, 3);
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, place_of(list, 0));
    ask(list, WM_MOUSEMOVE, MK_LBUTTON, place_of(list, 2));
    STEP(items(list), "a b c*");
    ask(list, WM_LBUTTONUP, 0, place_of(list, 2));
    ask(list, WM_MOUSEMOVE, 0, place_of(list, 1));
    STEP(items(list), "a b c*");
}

CASE("listbox_keys.range_dragged", "With LBS_EXTENDEDSEL the mouse that is held down takes all", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_EXTENDEDSEL | LBS_NOTIFY, 4);
    ask(list, WM_LBUTTONDOWN, MK_LBUTTON, place_of(list, 0));
    ask(list, WM_MOUSEMOVE, MK_LBUTTON, place_of(list, 2));
    STEP(items(list), "a* b* c* d");
    ask(list, WM_MOUSEMOVE, MK_LBUTTON, place_of(list, 1));
    STEP(items(list), "a* b* c d");
    ask(list, WM_LBUTTONUP, 0, place_of(list, 1));
    STEP(items(list), "a* b* c d");
}

CASE("listbox_keys.several", "With LBS_MULTIPLESEL each click and SPACE change one item", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_MULTIPLESEL | LBS_NOTIFY, 4);
    SetFocus(list);
    click(list, 1);
    click(list, 3);
    STEP(items(list), "a b* c d*");
    STEP(ask(list, LB_GETCURSEL), "3");
    click(list, 1);
    STEP(items(list), "a b c d*");
    STEP(after(list, VK_DOWN), "a b c d*");
    STEP(ask(list, LB_GETCARETINDEX), "2");
    parent.told();
    STEP(after(list, VK_SPACE), "a b c* d*");
    STEP(parent.told(), "1:1", differs("wine-8.0", "-", "tells of clicks only"));
    STEP(ask(list, LB_SETSEL, TRUE, 0), "0");
    STEP(ask(list, LB_GETCARETINDEX), "0");
}

CASE("listbox_keys.extended", "With LBS_EXTENDEDSEL SHIFT selects a range, CTRL one more", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_EXTENDEDSEL | LBS_NOTIFY, 5);
    SetFocus(list);
    click(list, 1);
    STEP(items(list), "a b* c d e");
    click(list, 3, MK_SHIFT);
    STEP(items(list), "a b* c* d* e");
    STEP(ask(list, LB_GETANCHORINDEX), "1");
    click(list, 0, MK_SHIFT);
    STEP(items(list), "a* b* c d e");
    click(list, 4, MK_CONTROL);
    STEP(items(list), "a* b* c d e*");
    click(list, 4, MK_CONTROL);
    STEP(items(list), "a* b* c d e");
    click(list, 2);
    STEP(items(list), "a b c* d e");
    STEP(after(list, VK_DOWN), "a b c d* e");
    const Held shift(VK_SHIFT);
    STEP(after(list, VK_DOWN), "a b c d* e*");
    STEP(after(list, VK_UP), "a b c d* e");
}

CASE("listbox_keys.none", "With LBS_NOSEL nothing can be selected", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOSEL | LBS_NOTIFY, 3);
    click(list, 1);
    STEP(items(list), "a b c", differs("wine-8.0", "a b* c", "knows no LBS_NOSEL"));
}

CASE("listbox_keys.ranges", "Several are selected by messages", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_MULTIPLESEL, 5);
    STEP(ask(list, LB_SELITEMRANGE, TRUE, MAKELPARAM(1, 3)) != LB_ERR, "yes");
    STEP(items(list), "a b* c* d* e");
    int found[5] = {9, 9, 9, 9, 9};
    STEP(ask(list, LB_GETSELITEMS, 2, reinterpret_cast<LPARAM>(found)), "2");
    STEP(found[1], "2");
    STEP(found[2], "9");
    ask(list, LB_SELITEMRANGE, FALSE, MAKELPARAM(2, 9));
    STEP(items(list), "a b* c d e");
}

CASE("listbox_keys.scrolled", "What is selected can be seen", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOTIFY | LBS_NOINTEGRALHEIGHT | WS_VSCROLL, 26);
    RECT inside{};
    GetClientRect(list, &inside);
    const auto page = static_cast<int>(inside.bottom / ask(list, LB_GETITEMHEIGHT));
    STEP(ask(list, LB_GETTOPINDEX), "0");
    ask(list, LB_SETCURSEL, 20);
    STEP(ask(list, LB_GETTOPINDEX) + page - 1, "20");
    STEP(ask(list, LB_SETTOPINDEX, 99), "-1",
         differs("wine-8.0", "0", "takes it for the last one that can be"));
    ask(list, LB_SETTOPINDEX, 3);
    STEP(ask(list, LB_GETTOPINDEX), "3");
    ask(list, WM_VSCROLL, SB_LINEDOWN);
    STEP(ask(list, LB_GETTOPINDEX), "4");
    ask(list, WM_VSCROLL, SB_PAGEDOWN);
    STEP(ask(list, LB_GETTOPINDEX) - page, "4");
    ask(list, WM_VSCROLL, MAKEWPARAM(SB_THUMBPOSITION, 2));
    STEP(ask(list, LB_GETTOPINDEX), "2");
    ask(list, WM_VSCROLL, SB_TOP);
    ask(list, LB_SETCURSEL, 0);
    ask(list, WM_KEYDOWN, VK_NEXT);
    STEP(ask(list, LB_GETCURSEL) - page + 1, "0");
    ask(list, WM_KEYDOWN, VK_NEXT);
    STEP(ask(list, LB_GETCURSEL) - 2 * (page - 1), "0");
    ask(list, WM_KEYDOWN, VK_PRIOR);
    STEP(ask(list, LB_GETCURSEL) - page + 1, "0");
}

CASE("listbox_keys.places", "Items are found at their places", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOINTEGRALHEIGHT, 2);
    RECT place{};
    STEP(ask(list, LB_GETITEMRECT, 1, reinterpret_cast<LPARAM>(&place)) != LB_ERR, "yes");
    STEP(place.top == ask(list, LB_GETITEMHEIGHT), "yes");
    STEP(ask(list, LB_GETITEMRECT, 5, reinterpret_cast<LPARAM>(&place)), "-1");
    STEP(ask(list, LB_ITEMFROMPOINT, 0, place_of(list, 1)), "1");
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(5, 70)), "65537"); // the last one, missed
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(5, 700)), "65537");
    STEP(ask(list, LB_SETITEMHEIGHT, 0, 25) != LB_ERR, "yes");
    STEP(ask(list, LB_GETITEMHEIGHT), "25");
    STEP(ask(list, LB_SETITEMHEIGHT, 0, 0), "0");
    STEP(ask(list, LB_GETITEMHEIGHT), "1");
    STEP(ask(list, LB_SETITEMHEIGHT, 0, 300), "-1");
    STEP(ask(list, LB_SETTABSTOPS), "0");
    const HWND empty = add_list(parent, 0, 0);
    STEP(ask(empty, LB_ITEMFROMPOINT, 0, MAKELPARAM(5, 5)), "131071");
}

CASE("listbox_keys.followed", "The selection stays at its item when others come and go", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, 3);
    ask(list, LB_SETCURSEL, 1);
    ask(list, LB_INSERTSTRING, 0, reinterpret_cast<LPARAM>("x"));
    STEP(items(list), "x a b* c");
    STEP(ask(list, LB_GETCURSEL), "2");
    ask(list, LB_INSERTSTRING, 2, reinterpret_cast<LPARAM>("y"));
    STEP(ask(list, LB_GETCURSEL), "3");
    ask(list, LB_DELETESTRING, 3);
    STEP(ask(list, LB_GETCURSEL), "-1");
    STEP(ask(list, LB_SETCURSEL, 3), "3");
    ask(list, LB_DELETESTRING, 0);
    STEP(ask(list, LB_GETCURSEL), "2");
    STEP(items(list), "a y c*");
}

namespace {

std::string deleted; // "1/42": what the parent of list boxes is told

LRESULT CALLBACK note_deleted(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_DELETEITEM) {
        const auto &item = *reinterpret_cast<const DELETEITEMSTRUCT *>(lparam);
        deleted += (deleted.empty() ? "" : " ") + std::to_string(item.itemID) + "/" +
                   std::to_string(item.itemData);
        return TRUE;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

} // namespace

CASE("listbox_keys.deleted", "The parent hears of the end of items that have data", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, 3);
    ask(list, LB_SETITEMDATA, 1, 42);
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note_deleted));
    deleted.clear();
    ask(list, LB_DELETESTRING, 0);
    ask(list, LB_DELETESTRING, 0);
    STEP(deleted, "0/42");
}

CASE("listbox_keys.more", "The caret, letters and places beside the items", "")
{
    Parent parent;
    const HWND list = add_list(parent, LBS_NOTIFY | LBS_NOINTEGRALHEIGHT, 2);
    ask(list, LB_ADDSTRING, 0, reinterpret_cast<LPARAM>("ab"));
    ask(list, LB_SETCURSEL, 0);
    parent.told();
    ask(list, WM_CHAR, 'a', 1);
    STEP(ask(list, LB_GETCURSEL), "2");
    STEP(parent.told(), "1:1");
    ask(list, WM_LBUTTONDBLCLK, MK_LBUTTON, MAKELPARAM(5, 75));
    STEP(parent.told(), "1:2");
    ask(list, LB_DELETESTRING, 2);
    STEP(ask(list, LB_GETCARETINDEX), "1");
    const HWND empty = add_list(parent, 0, 0);
    RECT place{};
    STEP(ask(empty, LB_GETITEMRECT, 0, reinterpret_cast<LPARAM>(&place)) != LB_ERR, "yes");
    const HWND none = add_list(parent, LBS_NOTIFY, 2);
    parent.told();
    STEP(after(none, VK_SPACE), "a* b");
    STEP(parent.told(), "1:1");
    const HWND high = add_list(parent, LBS_NOINTEGRALHEIGHT | WS_VSCROLL | LBS_MULTIPLESEL, 26);
    ask(high, LB_SETCARETINDEX, 20, FALSE);
    STEP(ask(high, LB_GETTOPINDEX) > 0, "yes");
}
