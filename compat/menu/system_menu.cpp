// The menu at a window's icon.
#include "compat/menu/menu_look.hpp"
#include "compat/runtime.hpp"
#include "compat/window/window_table.hpp"

#include <winuser.h>

namespace compat {
namespace {

struct SystemItem {
    UINT command; // 0: a separator
    LPCWSTR text;
};

constexpr SystemItem system_items[] = {{SC_RESTORE, u"&Restore"},    {SC_MOVE, u"&Move"},
                                       {SC_SIZE, u"&Size"},          {SC_MINIMIZE, u"Mi&nimize"},
                                       {SC_MAXIMIZE, u"Ma&ximize"},  {0, nullptr},
                                       {SC_CLOSE, u"&Close\tAlt+F4"}};

HMENU make()
{
    const HMENU menu = CreatePopupMenu();
    for (const auto &item : system_items)
        AppendMenuW(menu, item.command ? MF_STRING : MF_SEPARATOR, item.command, item.text);
    return menu;
}

} // namespace
} // namespace compat

using namespace compat;

HMENU WINAPI GetSystemMenu(HWND window, BOOL revert)
{
    const auto found = window_of(window);
    if (!found)
        return nullptr;
    if (revert) {
        runtime().menus().destroy(found->system_menu.exchange(nullptr));
        return nullptr;
    }
    if (!found->has_style(WS_SYSMENU))
        return nullptr;
    if (!found->system_menu.load())
        found->system_menu = make();
    return found->system_menu;
}

BOOL WINAPI DrawMenuBar(HWND window)
{
    if (!window_of(window))
        return FALSE;
    SetWindowPos(window, nullptr, 0, 0, 0, 0,
                 SWP_NOSIZE | SWP_NOMOVE | SWP_NOACTIVATE | SWP_NOZORDER | SWP_FRAMECHANGED);
    paint_menu_bar(window);
    return TRUE;
}
