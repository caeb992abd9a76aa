// List boxes: where the items are, in columns, of heights of their own, and scrolled to the side.

#include "control_support.hpp"

#include <vector>

using namespace conformance;

namespace {

void fill(HWND list, int count)
{
    for (int i = 0; i < count; ++i)
        ask(list, LB_ADDSTRING, 0, reinterpret_cast<LPARAM>("item"));
}

/// "left top right bottom" of an item.
std::string place(HWND list, WPARAM item)
{
    RECT found{};
    if (ask(list, LB_GETITEMRECT, item, reinterpret_cast<LPARAM>(&found)) == LB_ERR)
        return "none";
    return std::to_string(found.left) + " " + std::to_string(found.top) + " " +
           std::to_string(found.right) + " " + std::to_string(found.bottom);
}

/// "pos/max page" of a scroll bar that is shown, "-" of one that is not.
std::string bar(HWND list, int which)
{
    if (!(GetWindowLongA(list, GWL_STYLE) & (which == SB_VERT ? WS_VSCROLL : WS_HSCROLL)))
        return "-";
    SCROLLINFO info{sizeof info, SIF_ALL, 0, 0, 0, 0, 0};
    GetScrollInfo(list, which, &info);
    return std::to_string(info.nPos) + "/" + std::to_string(info.nMax) + " " +
           std::to_string(info.nPage);
}

SIZE inside(HWND list)
{
    RECT area{};
    GetClientRect(list, &area);
    return {area.right, area.bottom};
}

void set_height(HWND list, int height)
{
    ask(list, LB_SETITEMHEIGHT, 0, height);
}

} // namespace

CASE("listbox_places.whole", "A list box is as high as whole items", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 85);
    const auto height = ask(list, LB_GETITEMHEIGHT);
    STEP(inside(list).cy % height, "0");
    STEP(85 - inside(list).cy < height, "yes");
    MoveWindow(list, 0, 0, 100, static_cast<int>(3 * height) + 5, TRUE);
    STEP(inside(list).cy / height, "3");
    STEP(inside(list).cy % height, "0");
    MoveWindow(list, 0, 0, 100, 5, TRUE); // less than one
    STEP(inside(list).cy, "5");
    const HWND any = parent.add("LISTBOX", "", LBS_NOINTEGRALHEIGHT, 1, 85);
    STEP(inside(any).cy, "85");
    const HWND owned = parent.add("LISTBOX", "", LBS_OWNERDRAWVARIABLE, 1, 85);
    STEP(inside(owned).cy, "85");
}

CASE("listbox_places.bar", "The scroll bar comes with the items that do not fit, and goes", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", WS_VSCROLL | LBS_NOINTEGRALHEIGHT, 1, 100);
    set_height(list, 20);
    STEP(bar(list, SB_VERT), "-");
    fill(list, 5);
    STEP(bar(list, SB_VERT), "-");
    STEP(inside(list).cx, "100");
    fill(list, 3);
    STEP(bar(list, SB_VERT), "0/7 5");
    STEP(inside(list).cx < 100, "yes");
    ask(list, LB_SETTOPINDEX, 2);
    STEP(bar(list, SB_VERT), "2/7 5");
    ask(list, LB_DELETESTRING, 0);
    STEP(bar(list, SB_VERT), "2/6 5");
    STEP(ask(list, LB_GETTOPINDEX), "2");
    ask(list, LB_DELETESTRING, 0);
    STEP(ask(list, LB_GETTOPINDEX), "1", differs("wine-8.0", "2", "leaves a gap at the end"));
    ask(list, LB_RESETCONTENT);
    STEP(bar(list, SB_VERT), "-");
    const HWND always =
        parent.add("LISTBOX", "", WS_VSCROLL | LBS_NOINTEGRALHEIGHT | LBS_DISABLENOSCROLL, 1, 100);
    set_height(always, 20);
    STEP(bar(always, SB_VERT) != "-", "yes");
    const HWND none = parent.add("LISTBOX", "", LBS_NOINTEGRALHEIGHT, 1, 40);
    fill(none, 9);
    STEP(bar(none, SB_VERT), "-");
}

CASE("listbox_places.columns", "LBS_MULTICOLUMN goes on in the next column", "")
{
    Parent parent;
    const HWND list =
        parent.add("LISTBOX", "", LBS_MULTICOLUMN | LBS_NOINTEGRALHEIGHT | WS_HSCROLL, 1, 60);
    set_height(list, 20);
    STEP(ask(list, LB_SETCOLUMNWIDTH, 30) == LB_ERR, "no");
    fill(list, 8);
    STEP(place(list, 0), "0 0 30 20");
    STEP(place(list, 2), "0 40 30 60");
    STEP(place(list, 3), "30 0 60 20");
    STEP(place(list, 7), "60 20 90 40");
    STEP(bar(list, SB_HORZ), "-");
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(35, 25)), "4");
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(500, 5)), "65543"); // the last one, missed
    fill(list, 4);                                                     // the bar takes a row
    STEP(bar(list, SB_HORZ), "0/5 3");
    STEP(place(list, 2), "30 0 60 20");
    ask(list, LB_SETCURSEL, 11);
    STEP(ask(list, LB_GETTOPINDEX), "6");
    STEP(place(list, 6), "0 0 30 20");
    STEP(place(list, 5), "-30 20 0 40");
    ask(list, WM_HSCROLL, SB_LINELEFT);
    STEP(ask(list, LB_GETTOPINDEX), "4");
    ask(list, WM_HSCROLL, SB_TOP);
    STEP(ask(list, LB_GETTOPINDEX), "0");
    ask(list, WM_VSCROLL, SB_BOTTOM);
    STEP(ask(list, LB_GETTOPINDEX), "0");
    ask(list, LB_SETCURSEL, 0);
    ask(list, WM_KEYDOWN, VK_RIGHT);
    STEP(ask(list, LB_GETCURSEL), "2");
    ask(list, WM_KEYDOWN, VK_DOWN);
    STEP(ask(list, LB_GETCURSEL), "3");
    ask(list, WM_KEYDOWN, VK_LEFT);
    STEP(ask(list, LB_GETCURSEL), "1");
    ask(list, WM_KEYDOWN, VK_LEFT);
    STEP(ask(list, LB_GETCURSEL), "1");
}

CASE("listbox_places.beside", "Beside and below the items there is none of them", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_NOINTEGRALHEIGHT, 1, 60);
    set_height(list, 20);
    fill(list, 2);
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(5, 25)), "1");
    STEP(ask(list, LB_ITEMFROMPOINT, 0, MAKELPARAM(500, 5)), "65536");
    const HWND columns = parent.add("LISTBOX", "", LBS_MULTICOLUMN | LBS_NOINTEGRALHEIGHT, 1, 70);
    set_height(columns, 20);
    ask(columns, LB_SETCOLUMNWIDTH, 30);
    fill(columns, 8);
    ask(columns, LB_SETCURSEL, 7);
    ask(columns, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(5, 65));
    ask(columns, WM_LBUTTONUP, 0, MAKELPARAM(5, 65));
    STEP(ask(columns, LB_GETCURSEL), "7");
}

CASE("listbox_places.wide", "LB_SETHORIZONTALEXTENT lets a list be scrolled to the side", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", WS_HSCROLL | LBS_NOINTEGRALHEIGHT, 1, 60);
    set_height(list, 10);
    fill(list, 2);
    STEP(ask(list, LB_GETHORIZONTALEXTENT), "0");
    STEP(bar(list, SB_HORZ), "-");
    ask(list, LB_SETHORIZONTALEXTENT, 300);
    STEP(ask(list, LB_GETHORIZONTALEXTENT), "300");
    STEP(bar(list, SB_HORZ), "0/299 100");
    STEP(place(list, 1), "0 10 300 20", differs("wine-8.0", "0 10 100 20", "gives what is seen"));
    ask(list, WM_HSCROLL, MAKEWPARAM(SB_THUMBPOSITION, 50));
    STEP(bar(list, SB_HORZ), "50/299 100");
    STEP(place(list, 1), "-50 10 250 20", differs("wine-8.0", "0 10 150 20", "gives what is seen"));
    ask(list, WM_HSCROLL, SB_RIGHT);
    STEP(bar(list, SB_HORZ), "200/299 100");
    ask(list, WM_HSCROLL, SB_PAGELEFT);
    STEP(bar(list, SB_HORZ), "100/299 100");
    ask(list, LB_SETHORIZONTALEXTENT, 50);
    STEP(bar(list, SB_HORZ), "-");
}

CASE("listbox_places.wheel", "The wheel scrolls by as many items as it does lines", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", WS_VSCROLL | LBS_NOINTEGRALHEIGHT, 1, 100);
    set_height(list, 20);
    fill(list, 20);
    UINT lines = 0;
    SystemParametersInfoA(SPI_GETWHEELSCROLLLINES, 0, &lines, 0);
    ask(list, WM_MOUSEWHEEL, MAKEWPARAM(0, -WHEEL_DELTA), 0);
    STEP(static_cast<UINT>(ask(list, LB_GETTOPINDEX)) == lines, "yes");
    ask(list, WM_MOUSEWHEEL, MAKEWPARAM(0, WHEEL_DELTA), 0);
    STEP(ask(list, LB_GETTOPINDEX), "0");
    ask(list, WM_MOUSEWHEEL, MAKEWPARAM(MK_CONTROL, -WHEEL_DELTA), 0);
    STEP(ask(list, LB_GETTOPINDEX), "0");
    for (const int half : {-WHEEL_DELTA / 2, -WHEEL_DELTA / 2})
        ask(list, WM_MOUSEWHEEL, MAKEWPARAM(0, half), 0);
    STEP(static_cast<UINT>(ask(list, LB_GETTOPINDEX)) == lines, "yes");
}

CASE("listbox_places.tabs", "LB_SETTABSTOPS is for lists that look at tabs", "")
{
    Parent parent;
    const int stops[] = {20, 60};
    const HWND plain = parent.add("LISTBOX", "", 0, 1, 60);
    STEP(ask(plain, LB_SETTABSTOPS, 2, reinterpret_cast<LPARAM>(stops)), "0");
    const HWND list = parent.add("LISTBOX", "", LBS_USETABSTOPS, 1, 60);
    STEP(ask(list, LB_SETTABSTOPS, 2, reinterpret_cast<LPARAM>(stops)), "1");
    STEP(ask(list, LB_SETTABSTOPS), "1");
}

CASE("listbox_places.counted", "LBS_NODATA has as many items as it is told", "")
{
    Parent parent;
    const HWND list =
        parent.add("LISTBOX", "", LBS_NODATA | LBS_OWNERDRAWFIXED | LBS_NOINTEGRALHEIGHT, 1, 60);
    STEP(ask(list, LB_SETCOUNT, 1000) == LB_ERR, "no");
    STEP(ask(list, LB_GETCOUNT), "1000");
    STEP(ask(list, LB_SETCURSEL, 999), "999");
    STEP(ask(list, LB_SETCOUNT, 10) == LB_ERR, "no");
    STEP(ask(list, LB_GETCOUNT), "10");
    const HWND plain = parent.add("LISTBOX", "", 0, 1, 60);
    SetLastError(0);
    STEP(ask(plain, LB_SETCOUNT, 10), "-1");
    STEP(GetLastError() == ERROR_SETCOUNT_ON_BAD_LB, "yes");
}

CASE("listbox_places.ranges", "LB_SELITEMRANGEEX selects forwards and unselects backwards", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", LBS_MULTIPLESEL, 1, 60);
    fill(list, 6);
    STEP(ask(list, LB_SELITEMRANGEEX, 1, 4) == LB_ERR, "no");
    STEP(ask(list, LB_GETSELCOUNT), "4");
    STEP(ask(list, LB_SELITEMRANGEEX, 3, 2) == LB_ERR, "no");
    STEP(ask(list, LB_GETSELCOUNT), "2");
    STEP(ask(list, LB_GETSEL, 4) > 0, "yes");
    const HWND one = parent.add("LISTBOX", "", 0, 1, 60);
    STEP(ask(one, LB_SELITEMRANGEEX, 0, 0), "-1");
}

CASE("listbox_places.language", "A list box has a language, by which it sorts", "")
{
    Parent parent;
    const HWND list = parent.add("LISTBOX", "", 0, 1, 60);
    constexpr LCID english = MAKELCID(MAKELANGID(LANG_ENGLISH, SUBLANG_ENGLISH_US), SORT_DEFAULT);
    STEP(static_cast<LCID>(ask(list, LB_GETLOCALE)) == english, "yes");
    STEP(static_cast<LCID>(ask(list, LB_SETLOCALE, english)) == english, "yes");
    STEP(ask(list, LB_SETLOCALE, 0x7F7F), "-1");
}
