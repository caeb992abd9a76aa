#include "list_support.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <sstream>

HWND add_list(const Parent &parent, DWORD style, std::vector<const char *> texts)
{
    InitCommonControls();
    const HWND list = parent.add(WC_LISTVIEWA, "", LVS_REPORT | style, 5, 150);
    insert_column(list, 0, "Name", 60);
    insert_column(list, 1, "Size", 30);
    LPARAM data = 0;
    for (const char *const text : texts)
        insert(list, 99, text, ++data);
    return list;
}

int insert_column(HWND list, int at, const char *title, int width, int format)
{
    LVCOLUMNA column{};
    column.mask = LVCF_TEXT | LVCF_WIDTH | LVCF_SUBITEM | LVCF_FMT;
    column.pszText = const_cast<char *>(title);
    column.cx = width;
    column.fmt = format;
    column.iSubItem = at;
    return static_cast<int>(
        ask(list, LVM_INSERTCOLUMNA, static_cast<WPARAM>(at), reinterpret_cast<LPARAM>(&column)));
}

int insert(HWND list, int at, const char *text, LPARAM data)
{
    LVITEMA item{};
    item.mask = LVIF_TEXT | LVIF_PARAM;
    item.iItem = at;
    item.pszText = const_cast<char *>(text);
    item.lParam = data;
    return static_cast<int>(ask(list, LVM_INSERTITEMA, 0, reinterpret_cast<LPARAM>(&item)));
}

LRESULT set_text(HWND list, int at, int subitem, const char *text)
{
    LVITEMA item{};
    item.iSubItem = subitem;
    item.pszText = const_cast<char *>(text);
    return ask(list, LVM_SETITEMTEXTA, static_cast<WPARAM>(at), reinterpret_cast<LPARAM>(&item));
}

LRESULT set_state(HWND list, int at, UINT state, UINT mask)
{
    LVITEMA item{};
    item.state = state;
    item.stateMask = mask;
    return ask(list, LVM_SETITEMSTATE, static_cast<WPARAM>(at), reinterpret_cast<LPARAM>(&item));
}

LRESULT next(HWND list, int after, UINT flags)
{
    return ask(list, LVM_GETNEXTITEM, static_cast<WPARAM>(after), MAKELPARAM(flags, 0));
}

std::string items(HWND list)
{
    std::string result;
    for (int i = 0; i < ListView_GetItemCount(list); ++i) {
        char text[2][32] = {};
        for (int subitem = 0; subitem < 2; ++subitem) {
            LVITEMA item{};
            item.iSubItem = subitem;
            item.pszText = text[subitem];
            item.cchTextMax = 32;
            ask(list, LVM_GETITEMTEXTA, static_cast<WPARAM>(i), reinterpret_cast<LPARAM>(&item));
        }
        const auto state =
            ask(list, LVM_GETITEMSTATE, static_cast<WPARAM>(i), LVIS_FOCUSED | LVIS_SELECTED);
        result += (i ? " " : "") + std::string(text[0]) + (text[1][0] ? "/" : "") + text[1] +
                  (state & LVIS_SELECTED ? "*" : "") + (state & LVIS_FOCUSED ? "+" : "");
    }
    return result;
}

void click(HWND list, int item, UINT down, UINT up, WPARAM keys)
{
    RECT place{};
    place.left = LVIR_LABEL;
    ask(list, LVM_GETITEMRECT, static_cast<WPARAM>(item), reinterpret_cast<LPARAM>(&place));
    const LPARAM at = MAKELPARAM(place.left + 4, (place.top + place.bottom) / 2);
    PostMessageA(list, up, keys, at);
    SendMessageA(list, down, keys, at);
    for (MSG message; PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE);)
        DispatchMessageA(&message);
}

LRESULT item_and_states(NMHDR &message, std::string &details)
{
    const auto &changed = reinterpret_cast<const NMLISTVIEW &>(message);
    const auto &click = reinterpret_cast<const NMITEMACTIVATE &>(message);
    switch (message.code) {
    case LVN_ITEMCHANGING:
    case LVN_ITEMCHANGED:
        details = "(" + std::to_string(changed.iItem) + " " + std::to_string(changed.uOldState) +
                  ">" + std::to_string(changed.uNewState) + ")";
        break;
    case LVN_INSERTITEM:
    case LVN_DELETEALLITEMS:
        details = "(" + std::to_string(changed.iItem) + ")";
        break;
    case LVN_DELETEITEM:
        details = "(" + std::to_string(changed.iItem) + " " + std::to_string(changed.lParam) + ")";
        break;
    case LVN_COLUMNCLICK:
        details = "(" + std::to_string(changed.iSubItem) + ")";
        break;
    case NM_CLICK:
    case NM_DBLCLK:
    case NM_RCLICK:
        details = "(" + std::to_string(click.iItem) + ")";
        break;
    default:
        break;
    }
    return 0;
}

std::string told(Parent &parent)
{
    constexpr int kept[] = {-2, -3, -4, -5, -100, -101, -102, -103, -104, -108, -114, -155};
    std::string result;
    std::istringstream words(parent.told());
    for (std::string word, more; words >> word;) {
        if (word.find('(') != word.npos && word.find(')') == word.npos && words >> more)
            word += " " + more;
        const auto code = word.find('!') + 1;
        if (std::find(std::begin(kept), std::end(kept), std::atoi(word.c_str() + code)) !=
            std::end(kept))
            result += (result.empty() ? "" : " ") + word.substr(code);
    }
    return result.empty() ? "-" : result;
}
