// List views: cells and their columns, and what the parent is told and asked.

#include "list_support.hpp"

using namespace conformance;

namespace {

/// What a text that the parent has is asked for with: "(1/1 5)".
LRESULT knows_texts(NMHDR &message, std::string &details)
{
    if (message.code == LVN_GETDISPINFOA) {
        auto &asked = reinterpret_cast<NMLVDISPINFOA &>(message).item;
        if (asked.mask & LVIF_TEXT)
            wsprintfA(asked.pszText, "%d-%d", asked.iItem, asked.iSubItem);
    } else if (message.code == LVN_GETDISPINFOW) {
        auto &asked = reinterpret_cast<NMLVDISPINFOW &>(message).item;
        if (asked.mask & LVIF_TEXT)
            wsprintfW(asked.pszText, L"%d-%d", asked.iItem, asked.iSubItem);
    }
    details.clear();
    return 0;
}

/// "(what changed: data)" of a change.
LRESULT data_of_change(NMHDR &message, std::string &details)
{
    const auto &changed = reinterpret_cast<const NMLISTVIEW &>(message);
    if (message.code == LVN_ITEMCHANGING || message.code == LVN_ITEMCHANGED)
        details =
            "(" + std::to_string(changed.uChanged) + ":" + std::to_string(changed.lParam) + ")";
    return 0;
}

LRESULT data_of_insertion(NMHDR &message, std::string &details)
{
    const auto &inserted = reinterpret_cast<const NMLISTVIEW &>(message);
    if (message.code == LVN_INSERTITEM)
        details =
            "(" + std::to_string(inserted.iItem) + ":" + std::to_string(inserted.lParam) + ")";
    return 0;
}

std::string cell(HWND list, int item, int column)
{
    char text[32] = "?";
    LVITEMA wanted{};
    wanted.iSubItem = column;
    wanted.pszText = text;
    wanted.cchTextMax = sizeof text;
    ask(list, LVM_GETITEMTEXTA, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&wanted));
    return text;
}

LVCOLUMNA column_of(HWND list, int index)
{
    LVCOLUMNA column{};
    column.mask = LVCF_FMT | LVCF_WIDTH | LVCF_SUBITEM;
    ask(list, LVM_GETCOLUMNA, static_cast<WPARAM>(index), reinterpret_cast<LPARAM>(&column));
    return column;
}

UINT state(HWND list, int item, UINT mask)
{
    return static_cast<UINT>(ask(list, LVM_GETITEMSTATE, static_cast<WPARAM>(item), mask));
}

} // namespace

CASE("common_controls_list_cells.columns", "Texts go with their columns", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a"});
    insert_column(list, 2, "Last", 20);
    set_text(list, 0, 1, "one");
    set_text(list, 0, 2, "two");
    insert_column(list, 1, "New", 20);
    STEP(cell(list, 0, 1), "");
    STEP(cell(list, 0, 2), "one");
    STEP(cell(list, 0, 3), "two");
    ListView_DeleteColumn(list, 2);
    STEP(cell(list, 0, 2), "two");
    STEP(cell(list, 0, 0), "a");
}

CASE("common_controls_list_cells.formats", "Columns have a format and a subitem", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    insert_column(list, 2, "Right", 40, LVCFMT_RIGHT);
    insert_column(list, 3, "Center", 40, LVCFMT_CENTER);
    STEP(column_of(list, 2).fmt & LVCFMT_JUSTIFYMASK, "1");
    STEP(column_of(list, 3).fmt & LVCFMT_JUSTIFYMASK, "2");
    STEP(column_of(list, 1).fmt & LVCFMT_JUSTIFYMASK, "0");
    LVCOLUMNA column{};
    column.mask = LVCF_SUBITEM;
    column.iSubItem = 7;
    STEP(ask(list, LVM_SETCOLUMNA, 1, reinterpret_cast<LPARAM>(&column)), "1");
    STEP(column_of(list, 1).iSubItem, "7",
         differs("wine-8.0", "1", "a column's subitem is its number"));
    HDITEMA item{};
    item.mask = HDI_FORMAT | HDI_WIDTH;
    STEP(SendMessageA(ListView_GetHeader(list), HDM_GETITEMA, 2, reinterpret_cast<LPARAM>(&item)),
         "1");
    STEP(item.cxy, "40");
    STEP(item.fmt & (HDF_JUSTIFYMASK | HDF_STRING), "16385");
}

CASE("common_controls_list_cells.widths", "A column is made as wide as its texts or its title", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a rather long text of an item"});
    set_text(list, 0, 1, "i");
    const auto width = [&](int column, int how) {
        ListView_SetColumnWidth(list, column, how);
        return ListView_GetColumnWidth(list, column);
    };
    const auto text = [&](const char *of) {
        return static_cast<int>(ask(list, LVM_GETSTRINGWIDTHA, 0, reinterpret_cast<LPARAM>(of)));
    };
    STEP(width(0, LVSCW_AUTOSIZE) > text("a rather long text of an item"), "yes");
    STEP(width(0, 10), "10");
    insert_column(list, 1, "A title", 5);
    STEP(width(1, LVSCW_AUTOSIZE) < text("A title"), "yes");
    STEP(width(1, LVSCW_AUTOSIZE_USEHEADER) > text("A title"), "yes");
    ListView_SetColumnWidth(list, 0, 10);
    ListView_SetColumnWidth(list, 1, 10);
    RECT inside{};
    GetClientRect(list, &inside);
    STEP(width(2, LVSCW_AUTOSIZE_USEHEADER) == inside.right - 20, "yes");
}

CASE("common_controls_list_cells.asked", "Texts that the parent has are asked for", "")
{
    Parent parent;
    parent.answer(knows_texts);
    const HWND list = add_list(parent, 0, {"a", LPSTR_TEXTCALLBACKA});
    set_text(list, 1, 1, LPSTR_TEXTCALLBACKA);
    STEP(cell(list, 1, 0), "1-0");
    STEP(cell(list, 1, 1), "1-1");
    STEP(cell(list, 0, 0), "a");
    set_text(list, 1, 1, "own");
    STEP(cell(list, 1, 1), "own");
}

CASE("common_controls_list_cells.told", "The parent is told what changed, and the item's data", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b"});
    parent.answer(data_of_change);
    told(parent);
    set_state(list, 1, LVIS_SELECTED, LVIS_SELECTED);
    STEP(told(parent), "-100(8:2) -101(8:2)");
    set_text(list, 1, 0, "B");
    STEP(told(parent), "-100(1:2) -101(1:2)");
}

CASE("common_controls_list_cells.states", "A mask says which states are meant", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a", "b", "c"});
    set_state(list, 0, LVIS_SELECTED | LVIS_CUT, LVIS_SELECTED | LVIS_CUT);
    STEP(state(list, 0, LVIS_SELECTED), "2");
    STEP(state(list, 0, LVIS_CUT), "4");
    STEP(state(list, 0, 0xFF), "6");
    STEP(state(list, 7, 0xFF), "0");
    set_state(list, 2, LVIS_SELECTED | LVIS_CUT, LVIS_CUT);
    STEP(state(list, 2, 0xFF), "4");
    STEP(next(list, -1, LVNI_CUT), "0");
    STEP(next(list, 0, LVNI_CUT), "2");
    STEP(next(list, 0, LVNI_CUT | LVNI_SELECTED), "-1");
    LVITEMA item{};
    item.mask = LVIF_STATE;
    item.stateMask = LVIS_SELECTED;
    STEP(ask(list, LVM_GETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "1");
    STEP(item.state & 0xFF, "2");
    item.mask = LVIF_STATE | LVIF_TEXT;
    item.iItem = 9;
    char text[] = "d";
    item.pszText = text;
    item.state = item.stateMask = LVIS_SELECTED;
    STEP(ask(list, LVM_INSERTITEMA, 0, reinterpret_cast<LPARAM>(&item)), "3");
    STEP(items(list), "a* b c d*");
}

CASE("common_controls_list_cells.header", "The titles have the list's font, and tell its parent",
     "")
{
    Parent parent;
    const HWND list = add_list(parent);
    const HWND header = ListView_GetHeader(list);
    const auto font = reinterpret_cast<WPARAM>(GetStockObject(ANSI_FIXED_FONT));
    ask(list, WM_SETFONT, font, FALSE);
    STEP(static_cast<WPARAM>(SendMessageA(header, WM_GETFONT, 0, 0)) == font, "yes");
    parent.told();
    SendMessageA(header, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(20, 5));
    SendMessageA(header, WM_LBUTTONUP, 0, MAKELPARAM(20, 5));
    const auto heard = parent.told();
    STEP(heard.find("!-302") != heard.npos || heard.find("!-322") != heard.npos, "yes");
}

CASE("common_controls_list_cells.indented", "Items may begin further to the right", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a"});
    LVITEMA item{};
    item.mask = LVIF_INDENT;
    item.iIndent = 3;
    STEP(ask(list, LVM_SETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "1");
    item.iIndent = 0;
    STEP(ask(list, LVM_GETITEMA, 0, reinterpret_cast<LPARAM>(&item)), "1");
    STEP(item.iIndent, "3");
}

CASE("common_controls_list_cells.inserted", "The parent hears of a new item, and of its data", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    parent.answer(data_of_insertion);
    told(parent);
    insert(list, 0, "a", 42);
    STEP(told(parent), "-102(0:42)");
    LVFINDINFOA what{};
    what.flags = 4; // LVFI_SUBSTRING, which is the same as LVFI_PARTIAL
    what.psz = "A";
    STEP(ask(list, LVM_FINDITEMA, static_cast<WPARAM>(-1), reinterpret_cast<LPARAM>(&what)), "0");
    insert(list, 0, "abc");
    STEP(ask(list, LVM_FINDITEMA, static_cast<WPARAM>(-1), reinterpret_cast<LPARAM>(&what)), "0");
}

CASE("common_controls_list_cells.sorted", "Items come where their order puts them", "")
{
    Parent parent;
    const HWND up = add_list(parent, LVS_SORTASCENDING, {"b", "a", "c"});
    STEP(items(up), "a b c");
    const HWND down = add_list(parent, LVS_SORTDESCENDING, {"b", "a", "c"});
    STEP(items(down), "c b a");
}

CASE("common_controls_list_cells.colours", "The colours of the texts are kept", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    STEP(ListView_SetTextColor(list, RGB(1, 2, 3)), "1");
    STEP(ListView_SetTextBkColor(list, RGB(3, 2, 1)), "1");
    STEP(ListView_GetTextColor(list), "197121");
    STEP(ListView_GetTextBkColor(list), "66051");
    const HWND plain = add_list(parent);
    STEP(ListView_GetBkColor(plain) == GetSysColor(COLOR_WINDOW), "yes");
}

CASE("common_controls_list_cells.titles", "With LVS_NOSORTHEADER clicks on titles are not told", "")
{
    Parent parent;
    const HWND list = add_list(parent, LVS_NOSORTHEADER);
    parent.answer(item_and_states);
    const HWND header = ListView_GetHeader(list);
    SendMessageA(header, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(20, 5));
    SendMessageA(header, WM_LBUTTONUP, 0, MAKELPARAM(20, 5));
    STEP(told(parent), "-");
}

CASE("common_controls_list_cells.dragged", "A border of titles that is dragged makes a column wide",
     "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"a"});
    const HWND header = ListView_GetHeader(list);
    parent.answer(item_and_states);
    told(parent);
    SendMessageA(header, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(60, 5));
    SendMessageA(header, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(75, 5));
    SendMessageA(header, WM_LBUTTONUP, 0, MAKELPARAM(75, 5));
    STEP(told(parent), "-");
    STEP((GetWindowLongA(list, GWL_STYLE) & WS_HSCROLL) != 0, "yes");
    STEP(ListView_GetColumnWidth(list, 0), "75");
    RECT place{};
    place.top = 1;
    place.left = LVIR_BOUNDS;
    ask(list, LVM_GETSUBITEMRECT, 0, reinterpret_cast<LPARAM>(&place));
    STEP(place.left, "75");
    SendMessageA(header, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(20, 5));
    SendMessageA(header, WM_LBUTTONUP, 0, MAKELPARAM(90, 5));
    STEP(told(parent), "-");
    ListView_SetColumnWidth(list, 0, 40);
    ListView_SetColumnWidth(list, 1, 0);
    SendMessageA(header, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(42, 5));
    SendMessageA(header, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(62, 5));
    SendMessageA(header, WM_LBUTTONUP, 0, MAKELPARAM(62, 5));
    STEP(ListView_GetColumnWidth(list, 0), "40");
    STEP(ListView_GetColumnWidth(list, 1) >= 20, "yes");
}
