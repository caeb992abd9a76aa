// List views that are reports.

#include "list_support.hpp"

using namespace conformance;

namespace {

LRESULT nothing_may_change(NMHDR &message, std::string &details)
{
    item_and_states(message, details);
    return message.code == LVN_ITEMCHANGING || message.code == LVN_DELETEALLITEMS;
}

int CALLBACK by_data(LPARAM a, LPARAM b, LPARAM descending)
{
    return static_cast<int>(descending ? b - a : a - b);
}

} // namespace

CASE("common_controls_list.columns", "Columns are inserted, changed and deleted", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    STEP(made(list), "yes");
    STEP(insert_column(list, 9, "Last", 50), "2");
    STEP(insert_column(list, 0, "First", 40), "0");
    STEP(ListView_GetColumnWidth(list, 0), "40");
    STEP(ListView_GetColumnWidth(list, 1), "60");
    STEP(ListView_GetColumnWidth(list, 7), "0");
    STEP(ListView_SetColumnWidth(list, 1, 90), "1");
    STEP(ListView_SetColumnWidth(list, 9, 90), "0");
    STEP(ListView_DeleteColumn(list, 9), "0");
    STEP(ListView_DeleteColumn(list, 2), "1");
    char text[16] = "";
    LVCOLUMNA column{};
    column.mask = LVCF_TEXT | LVCF_WIDTH | LVCF_FMT | LVCF_ORDER;
    column.pszText = text;
    column.cchTextMax = sizeof text;
    STEP(ask(list, LVM_GETCOLUMNA, 1, reinterpret_cast<LPARAM>(&column)), "1");
    STEP(text, "Name");
    STEP(column.cx, "90");
    STEP(column.iOrder, "1");
    STEP(ask(list, LVM_GETCOLUMNA, 5, reinterpret_cast<LPARAM>(&column)), "0");
    column.mask = LVCF_TEXT;
    column.pszText = const_cast<char *>("Bytes");
    STEP(ask(list, LVM_SETCOLUMNA, 1, reinterpret_cast<LPARAM>(&column)), "1");
    STEP(ask(list, LVM_INSERTCOLUMNA, 3, reinterpret_cast<LPARAM>(&column)), "3");
    STEP(ListView_GetColumnWidth(list, 3), "10");
    STEP(Header_GetItemCount(ListView_GetHeader(list)), "4");
}

CASE("common_controls_list.items", "Items are inserted, changed and deleted", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    parent.answer(item_and_states);
    STEP(insert(list, 0, "b", 2), "0");
    STEP(insert(list, 99, "d", 4), "1");
    STEP(insert(list, 0, "a", 1), "0");
    STEP(insert(list, 2, "c", 3), "2");
    STEP(told(parent), "-102(0) -102(1) -102(0) -102(2)");
    STEP(insert(list, -1, "no"), "-1");
    STEP(items(list), "a b c d");
    STEP(set_text(list, 1, 1, "22"), "1");
    STEP(told(parent), "-");
    STEP(set_text(list, 9, 1, "no"), "0");
    STEP(set_text(list, 1, 0, "B"), "1");
    STEP(told(parent), "-100(1 0>0) -101(1 0>0)");
    STEP(set_text(list, 1, 0, "B"), "1");
    STEP(told(parent), "-100(1 0>0)");
    STEP(items(list), "a B/22 c d");
    LVITEMA item{};
    item.mask = LVIF_TEXT;
    item.iSubItem = 1;
    item.pszText = const_cast<char *>("x");
    STEP(ListView_GetItemCount(list), "4");
    STEP(ask(list, LVM_INSERTITEMA, 0, reinterpret_cast<LPARAM>(&item)), "-1");
    STEP(ask(list, LVM_SETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "1");
    item.iSubItem = 5;
    STEP(ask(list, LVM_SETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "0");
    item.iSubItem = 0;
    item.iItem = 9;
    STEP(ask(list, LVM_SETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "0");
    item.mask = LVIF_PARAM;
    item.iItem = 1;
    STEP(ask(list, LVM_GETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "1");
    STEP(item.lParam, "2");
    told(parent);
    STEP(ListView_DeleteItem(list, 9), "0");
    STEP(ListView_DeleteItem(list, 1), "1");
    STEP(told(parent), "-100(1 0>0) -103(1 2)");
    STEP(items(list), "a/x c d");
    STEP(ListView_DeleteAllItems(list), "1");
    STEP(told(parent), "-104(-1) -103(2 4) -103(1 3) -103(0 1)");
    insert(list, 0, "e", 5);
    told(parent);
    DestroyWindow(list);
    STEP(told(parent), "-104(-1) -103(0 5)");
}

CASE("common_controls_list.wide", "Wide and narrow messages have the same items", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"narrow"});
    LVITEMW item{};
    wchar_t text[16] = L"wide";
    item.mask = LVIF_TEXT;
    item.pszText = text;
    item.iItem = 1;
    STEP(SendMessageW(list, LVM_INSERTITEMW, 0, reinterpret_cast<LPARAM>(&item)), "1");
    STEP(items(list), "narrow wide");
    item.cchTextMax = 16;
    STEP(SendMessageW(list, LVM_GETITEMTEXTW, 0, reinterpret_cast<LPARAM>(&item)), "6");
    STEP(narrow(text), "narrow");
}

CASE("common_controls_list.states", "States change one by one, and the parent hears of each", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c", "d"});
    parent.answer(item_and_states);
    told(parent);
    STEP(set_state(list, 1, 3, 3), "1");
    STEP(told(parent), "-100(1 0>3) -101(1 0>3)");
    STEP(set_state(list, 1, 3, 3), "1");
    STEP(told(parent), "-100(1 3>3)");
    STEP(set_state(list, 2, LVIS_SELECTED, LVIS_SELECTED), "1");
    STEP(items(list), "a b*+ c* d");
    STEP(ListView_GetSelectedCount(list), "2");
    STEP(next(list, -1, LVNI_SELECTED), "1");
    STEP(next(list, 1, LVNI_SELECTED), "2");
    STEP(next(list, 2, LVNI_SELECTED), "-1");
    STEP(next(list, -1, LVNI_FOCUSED), "1");
    STEP(next(list, -1, LVNI_ALL), "0");
    STEP(next(list, 3, LVNI_ALL), "-1");
    STEP(next(list, 2, LVNI_ABOVE), "1");
    told(parent);
    STEP(set_state(list, 3, LVIS_FOCUSED, LVIS_FOCUSED), "1");
    STEP(told(parent), "-100(3 0>1) -100(1 3>2) -101(1 3>2) -101(3 0>1)");
    STEP(set_state(list, -1, 0, LVIS_SELECTED), "1");
    STEP(told(parent), "-100(0 0>0) -100(1 2>0) -101(1 2>0) -100(2 2>0) -101(2 2>0) -100(3 1>1)");
    STEP(items(list), "a b c d+");
    STEP(set_state(list, 9, 2, 2), "0");
    parent.answer(nothing_may_change);
    set_state(list, 0, LVIS_SELECTED, LVIS_SELECTED);
    STEP(told(parent), "-100(0 0>2)");
    STEP(items(list), "a b c d+");
    ListView_DeleteAllItems(list);
    STEP(told(parent), "-104(-1)");
    STEP(ListView_GetItemCount(list), "0");
}

CASE("common_controls_list.one", "With LVS_SINGLESEL one item is selected at most", "")
{
    Parent parent;
    const HWND list = add_list(parent, LVS_SINGLESEL, {"a", "b"});
    parent.answer(item_and_states);
    set_state(list, 0, LVIS_SELECTED, LVIS_SELECTED);
    told(parent);
    set_state(list, 1, LVIS_SELECTED, LVIS_SELECTED);
    STEP(told(parent), "-100(1 0>2) -100(0 2>0) -101(0 2>0) -101(1 0>2)");
    STEP(items(list), "a b*");
    STEP(set_state(list, -1, LVIS_SELECTED, LVIS_SELECTED), "0");
}

CASE("common_controls_list.order", "Items are found, sorted and kept in order", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c", "delta"});
    LVFINDINFOA what{};
    what.flags = LVFI_STRING;
    what.psz = "C";
    const auto find = [&](int after) {
        return ask(list, LVM_FINDITEMA, static_cast<WPARAM>(after),
                   reinterpret_cast<LPARAM>(&what));
    };
    STEP(find(-1), "2");
    STEP(find(2), "-1");
    what.flags = LVFI_STRING | LVFI_WRAP;
    STEP(find(2), "2");
    what.psz = "de";
    STEP(find(-1), "-1");
    what.flags = LVFI_STRING | LVFI_PARTIAL;
    STEP(find(-1), "3");
    what.flags = LVFI_PARAM;
    what.lParam = 4;
    STEP(find(-1), "3");
    set_state(list, 0, 3, 3);
    STEP(ListView_SortItems(list, by_data, 1), "1");
    STEP(items(list), "delta c b a*+");
    STEP(ListView_SortItems(list, by_data, 0), "1");
    STEP(items(list), "a*+ b c delta");
    const HWND sorted = add_list(parent, LVS_SORTASCENDING, {"pear", "Apple", "fig"});
    STEP(items(sorted), "Apple fig pear");
}

CASE("common_controls_list.mouse", "Clicks select, and the parent hears of them", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"aaaa", "bbbb", "cccc", "dddd"});
    parent.answer(item_and_states);
    SetFocus(list);
    told(parent);
    click(list, 1, WM_LBUTTONDOWN, WM_LBUTTONUP);
    STEP(told(parent), "-100(1 0>3) -101(1 0>3) -2(1)");
    click(list, 2, WM_LBUTTONDOWN, WM_LBUTTONUP);
    STEP(told(parent), "-100(1 3>1) -101(1 3>1) -100(2 0>3) -100(1 1>0) -101(1 1>0) "
                       "-101(2 0>3) -2(2)");
    click(list, 1, WM_LBUTTONDOWN, WM_LBUTTONUP, MK_CONTROL);
    STEP(items(list), "aaaa bbbb*+ cccc* dddd");
    STEP(told(parent), "-100(1 0>3) -100(2 3>2) -101(2 3>2) -101(1 0>3) -2(1)");
    click(list, 3, WM_LBUTTONDOWN, WM_LBUTTONUP, MK_SHIFT);
    STEP(items(list), "aaaa bbbb* cccc* dddd*+");
    click(list, 0, WM_LBUTTONDOWN, WM_LBUTTONUP);
    STEP(items(list), "aaaa*+ bbbb cccc dddd");
    told(parent);
    click(list, 2, WM_RBUTTONDOWN, WM_RBUTTONUP);
    STEP(items(list), "aaaa bbbb cccc*+ dddd");
    const std::string right = told(parent);
    STEP(right.substr(right.size() - 5), "-5(2)");
    RECT place{};
    place.left = LVIR_LABEL;
    ask(list, LVM_GETITEMRECT, 2, reinterpret_cast<LPARAM>(&place));
    ask(list, WM_LBUTTONDBLCLK, MK_LBUTTON, MAKELPARAM(place.left + 4, place.top + 4));
    STEP(told(parent), "-3(2) -114");
    click(list, 9, WM_LBUTTONDOWN, WM_LBUTTONUP);
    STEP(ListView_GetItemCount(list), "4");
}

CASE("common_controls_list.keys", "Arrows select one item after the other", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c"});
    parent.answer(item_and_states);
    told(parent);
    SetFocus(list);
    STEP(parent.told().find("!-7") != std::string::npos, "yes"); // NM_SETFOCUS
    ask(list, WM_KEYDOWN, VK_DOWN);
    STEP(told(parent), "-155 -100(0 0>3) -101(0 0>3)");
    ask(list, WM_KEYDOWN, VK_DOWN);
    STEP(told(parent), "-155 -100(0 3>1) -101(0 3>1) -100(1 0>3) -100(0 1>0) -101(0 1>0) "
                       "-101(1 0>3)");
    ask(list, WM_KEYDOWN, VK_END);
    STEP(items(list), "a b c*+");
    ask(list, WM_KEYDOWN, VK_HOME);
    STEP(items(list), "a*+ b c");
    told(parent);
    ask(list, WM_KEYDOWN, VK_RETURN);
    STEP(told(parent), "-155 -4 -114");
    SetFocus(parent);
    STEP(parent.told().find("!-8") != std::string::npos, "yes"); // NM_KILLFOCUS
}

CASE("common_controls_list.titles", "A click on a title tells its column", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    parent.answer(item_and_states);
    const HWND header = ListView_GetHeader(list);
    for (const int x : {20, 75}) {
        SendMessageA(header, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(x, 5));
        SendMessageA(header, WM_LBUTTONUP, 0, MAKELPARAM(x, 5));
    }
    STEP(told(parent), "-108(0) -108(1)");
}

CASE("common_controls_list.scrolling", "What is outside of the window is scrolled to", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    for (int i = 0; i < 50; ++i)
        insert(list, 99, "more");
    STEP(ListView_GetTopIndex(list), "0");
    STEP(ListView_EnsureVisible(list, 30, FALSE), "1");
    STEP(ListView_GetTopIndex(list) + ListView_GetCountPerPage(list), "31");
    STEP(ListView_EnsureVisible(list, 99, FALSE), "0");
    STEP(ListView_EnsureVisible(list, 0, FALSE), "1");
    STEP(ListView_GetTopIndex(list), "0");
    ask(list, WM_MOUSEWHEEL, MAKEWPARAM(0, -WHEEL_DELTA), 0);
    STEP(ListView_GetTopIndex(list), "3");
    ask(list, WM_VSCROLL, SB_LINEDOWN);
    STEP(ListView_GetTopIndex(list), "4");
    STEP((GetWindowLongA(list, GWL_STYLE) & WS_VSCROLL) != 0, "yes");
    ListView_DeleteAllItems(list);
    STEP((GetWindowLongA(list, GWL_STYLE) & WS_VSCROLL) != 0, "no");
}

CASE("common_controls_list.styles", "Extended styles are set all together or by a mask", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    STEP(ListView_SetExtendedListViewStyle(list, LVS_EX_FULLROWSELECT | LVS_EX_GRIDLINES), "0");
    STEP(ListView_GetExtendedListViewStyle(list), "33");
    STEP(ListView_SetExtendedListViewStyleEx(list, LVS_EX_GRIDLINES, 0), "33");
    STEP(ListView_GetExtendedListViewStyle(list), "32");
    STEP(ListView_SetBkColor(list, RGB(1, 2, 3)), "1");
    STEP(ListView_GetBkColor(list), "197121");
}
