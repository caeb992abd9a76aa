// List views: where items are, what is at a place, and scrolling.

#include "list_support.hpp"

using namespace conformance;

namespace {

std::string text_of(const RECT &place)
{
    return std::to_string(place.left) + ".." + std::to_string(place.right);
}

/// From the left to the right, of one of LVIR_'s parts.
std::string part(HWND list, int item, int which)
{
    RECT place{};
    place.left = which;
    if (!ask(list, LVM_GETITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place)))
        return "none";
    return text_of(place);
}

std::string cell(HWND list, int item, int column, int which = LVIR_BOUNDS)
{
    RECT place{};
    place.left = which;
    place.top = column;
    if (!ask(list, LVM_GETSUBITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place)))
        return "none";
    return text_of(place);
}

int top_of(HWND list, int item)
{
    RECT place{};
    ask(list, LVM_GETITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place));
    return place.top;
}

/// "item/subitem flags"
std::string hit(HWND list, int x, int y, UINT message = LVM_SUBITEMHITTEST)
{
    LVHITTESTINFO test{};
    test.pt = {x, y};
    const auto found = ask(list, message, 0, reinterpret_cast<LPARAM>(&test));
    return std::to_string(found) + "/" +
           (message == LVM_HITTEST ? "" : std::to_string(test.iSubItem)) + " " +
           std::to_string(test.flags);
}

std::vector<const char *> many()
{
    return std::vector<const char *>(50, "item");
}

/// What of the columns is to the left of the window.
int scrolled(HWND list)
{
    SCROLLINFO info{};
    info.cbSize = sizeof info;
    info.fMask = SIF_POS;
    GetScrollInfo(list, SB_HORZ, &info);
    return info.nPos;
}

} // namespace

CASE("common_controls_list_places.parts", "An item's parts and its cells have places", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"aaaa"});
    STEP(part(list, 0, LVIR_BOUNDS), "0..90");
    STEP(part(list, 1, LVIR_BOUNDS), "none");
    STEP(cell(list, 0, 0), "0..90");
    STEP(cell(list, 0, 1), "60..90");
    STEP(cell(list, 0, 1, LVIR_LABEL), "60..90");
    STEP(cell(list, 3, 1), "none",
         differs("wine-8.0", "60..90", "does not look whether there is such an item"));
    const std::string label = part(list, 0, LVIR_SELECTBOUNDS);
    STEP(label == "0..90", "no");
    ListView_SetExtendedListViewStyle(list, LVS_EX_FULLROWSELECT);
    STEP(part(list, 0, LVIR_SELECTBOUNDS), "0..90");
}

CASE("common_controls_list_places.hits", "What is at a place", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"aaaa", "b"});
    const int y = top_of(list, 0) + 3;
    STEP(hit(list, 10, y), "0/0 4");
    STEP(hit(list, 55, y), "0/0 4");
    STEP(hit(list, 65, y), "0/1 4");
    STEP(hit(list, 10, y, LVM_HITTEST), "0/ 4");
    STEP(hit(list, 55, y, LVM_HITTEST), "-1/ 1",
         differs("wine-8.0", "0/ 4", "a label is as wide as its column"));
    STEP(hit(list, 10, top_of(list, 1) + 3, LVM_HITTEST), "1/ 4");
    STEP(hit(list, 10, 140, LVM_HITTEST), "-1/ 1");
    STEP(hit(list, 10, -5, LVM_HITTEST), "-1/ 8");
    STEP(hit(list, 10, 500, LVM_HITTEST), "-1/ 16");
    STEP(hit(list, 500, y, LVM_HITTEST), "-1/ 32");
    STEP(hit(list, -5, y, LVM_HITTEST), "-1/ 64");
    ListView_SetExtendedListViewStyle(list, LVS_EX_FULLROWSELECT);
    STEP(hit(list, 55, y, LVM_HITTEST), "0/ 14",
         differs("wine-8.0", "0/ 4", "a label is as wide as its column"));
}

CASE("common_controls_list_places.sideways", "Wide columns are scrolled to the side", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, {"aaaa"});
    STEP((GetWindowLongA(list, GWL_STYLE) & WS_HSCROLL) != 0, "no");
    insert_column(list, 2, "Wide", 110);
    STEP((GetWindowLongA(list, GWL_STYLE) & WS_HSCROLL) != 0, "yes");
    SCROLLINFO info{};
    info.cbSize = sizeof info;
    info.fMask = SIF_ALL;
    GetScrollInfo(list, SB_HORZ, &info);
    STEP(info.nMin, "0");
    STEP(info.nMax, "199");
    STEP(info.nPage, "100");
    STEP(ask(list, LVM_SCROLL, 40, 0), "1");
    STEP(scrolled(list), "40");
    STEP(part(list, 0, LVIR_BOUNDS), "-40..160");
    STEP(cell(list, 0, 1), "20..50");
    const int y = top_of(list, 0) + 3;
    STEP(hit(list, 30, y), "0/1 4");
    STEP(hit(list, 60, y), "0/2 4");
    ask(list, LVM_SCROLL, static_cast<WPARAM>(-30), 0);
    STEP(scrolled(list), "10");
    ask(list, WM_HSCROLL, SB_RIGHT);
    STEP(scrolled(list), "100", differs("wine-8.0", "10", "lists have no SB_LEFT and SB_RIGHT"));
    ask(list, LVM_SCROLL, static_cast<WPARAM>(-200), 0);
    STEP(scrolled(list), "0");
    SetFocus(list);
    ask(list, WM_KEYDOWN, VK_RIGHT);
    STEP(scrolled(list) > 0, "yes", differs("wine-8.0", "no", "arrows scroll nothing"));
    ask(list, WM_KEYDOWN, VK_LEFT);
    STEP(scrolled(list), "0");
    ListView_DeleteColumn(list, 2);
    STEP((GetWindowLongA(list, GWL_STYLE) & WS_HSCROLL) != 0, "no");
}

CASE("common_controls_list_places.rows", "Rows are scrolled by the bar and by messages", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, many());
    const auto page = static_cast<int>(ListView_GetCountPerPage(list));
    const int height = top_of(list, 1) - top_of(list, 0);
    ask(list, WM_VSCROLL, SB_PAGEDOWN);
    STEP(ListView_GetTopIndex(list) == page, "yes");
    ask(list, WM_VSCROLL, SB_PAGEUP);
    STEP(ListView_GetTopIndex(list), "0");
    ask(list, WM_VSCROLL, SB_BOTTOM);
    STEP(ListView_GetTopIndex(list) + page == 50, "yes",
         differs("wine-8.0", "no", "lists have no SB_TOP and SB_BOTTOM"));
    ask(list, WM_VSCROLL, SB_TOP);
    STEP(ListView_GetTopIndex(list), "0");
    STEP(ask(list, LVM_SCROLL, 0, 3 * height), "1");
    STEP(ListView_GetTopIndex(list), "3");
    STEP(ask(list, LVM_SCROLL, 0, -height), "1");
    STEP(ListView_GetTopIndex(list), "2");
    STEP(ask(list, LVM_ISITEMVISIBLE, 1), "0",
         differs("wine-8.0", "1", "what is behind the titles is visible"));
    STEP(ask(list, LVM_ISITEMVISIBLE, 2), "1");
    STEP(ask(list, LVM_ISITEMVISIBLE, static_cast<WPARAM>(1 + page)), "1");
    STEP(ask(list, LVM_ISITEMVISIBLE, static_cast<WPARAM>(2 + page)), "1"); // a part of it
    STEP(ask(list, LVM_ISITEMVISIBLE, static_cast<WPARAM>(3 + page)), "0");
}

CASE("common_controls_list_places.thumb", "The thumb goes to the row that it is dragged to", "")
{
    Parent parent;
    const HWND list = add_list(parent, 0, many());
    ask(list, WM_VSCROLL, MAKEWPARAM(SB_THUMBPOSITION, 7));
    STEP(ListView_GetTopIndex(list), "7",
         differs("wine-8.0", "0", "asks the bar instead of the message"));
}

CASE("common_controls_list_places.widths", "Texts have a width", "")
{
    Parent parent;
    const HWND list = add_list(parent);
    const auto narrow_text = ask(list, LVM_GETSTRINGWIDTHA, 0, reinterpret_cast<LPARAM>("abcdef"));
    const auto wide_text =
        SendMessageW(list, LVM_GETSTRINGWIDTHW, 0, reinterpret_cast<LPARAM>(L"abcdef"));
    const auto longer = ask(list, LVM_GETSTRINGWIDTHA, 0, reinterpret_cast<LPARAM>("abcdefabcdef"));
    STEP(narrow_text > 0, "yes");
    STEP(narrow_text == wide_text, "yes");
    STEP(longer > narrow_text, "yes");
}
