// Menus: what goes with an item that changes, and its marks.

#include "window_support.hpp"

using namespace conformance;

namespace {

constexpr UINT nothing = 0xFFFFFFFF;

HMENU popup(UINT id)
{
    const HMENU menu = CreatePopupMenu();
    AppendMenuA(menu, MF_STRING, id, "x");
    return menu;
}

MENUITEMINFOA asking(UINT mask)
{
    MENUITEMINFOA info = {};
    info.cbSize = sizeof info;
    info.fMask = mask;
    return info;
}

} // namespace

CASE("menu_changes.dropped", "A menu below goes with its item, but not if that is only removed", "")
{
    const HMENU menu = CreateMenu();
    const HMENU first = popup(1), second = popup(2), third = popup(3), fourth = popup(4);
    for (const HMENU below : {first, second, third, fourth})
        AppendMenuA(menu, MF_POPUP, reinterpret_cast<UINT_PTR>(below), "below");
    STEP(ModifyMenuA(menu, 0, MF_BYPOSITION | MF_STRING, 7, "item"), "1");
    STEP(IsMenu(first), "0", differs("wine-8.0", "1", "documented: it is destroyed"));
    STEP(DeleteMenu(menu, 1, MF_BYPOSITION), "1");
    STEP(IsMenu(second), "0");
    STEP(RemoveMenu(menu, 1, MF_BYPOSITION), "1");
    STEP(IsMenu(third), "1");
    auto info = asking(MIIM_SUBMENU);
    STEP(SetMenuItemInfoA(menu, 1, TRUE, &info), "1");
    STEP(IsMenu(fourth), "1");
    STEP(GetSubMenu(menu, 1) == nullptr, "yes");
    DestroyMenu(menu);
    DestroyMenu(third);
    DestroyMenu(fourth);
}

CASE("menu_changes.defaults", "One item of a menu is its default, if it can be chosen", "")
{
    const HMENU menu = popup(1);
    AppendMenuA(menu, MF_STRING, 2, "y");
    SetMenuDefaultItem(menu, 1, FALSE);
    STEP(SetMenuDefaultItem(menu, 2, FALSE), "1");
    STEP(GetMenuState(menu, 1, MF_BYCOMMAND) & MF_DEFAULT, "0");
    STEP(GetMenuDefaultItem(menu, FALSE, 0), "2");
    EnableMenuItem(menu, 2, MF_GRAYED);
    STEP(GetMenuDefaultItem(menu, FALSE, 0) == nothing, "yes");
    STEP(GetMenuDefaultItem(menu, FALSE, GMDI_USEDISABLED), "2");
    STEP(SetMenuDefaultItem(menu, nothing, FALSE), "1");
    STEP(GetMenuDefaultItem(menu, FALSE, GMDI_USEDISABLED) == nothing, "yes");
    DestroyMenu(menu);
}

CASE("menu_changes.radio", "Radio marks are those of one menu", "")
{
    const HMENU menu = CreateMenu();
    const HMENU below = popup(1);
    AppendMenuA(below, MF_STRING, 3, "z");
    AppendMenuA(menu, MF_STRING | MF_CHECKED, 2, "y");
    AppendMenuA(menu, MF_POPUP, reinterpret_cast<UINT_PTR>(below), "below");
    STEP(CheckMenuRadioItem(menu, 1, 3, 3, MF_BYCOMMAND), "1");
    STEP(GetMenuState(menu, 3, MF_BYCOMMAND) & MF_CHECKED, "8");
    STEP(GetMenuState(menu, 2, MF_BYCOMMAND) & MF_CHECKED, "8");
    DestroyMenu(menu);
}

CASE("menu_changes.bitmaps", "An item has a bitmap for each of its two marks", "")
{
    const HMENU menu = popup(1);
    const HBITMAP off = CreateBitmap(8, 8, 1, 1, nullptr), on = CreateBitmap(8, 8, 1, 1, nullptr);
    STEP(SetMenuItemBitmaps(menu, 1, MF_BYCOMMAND, off, on), "1");
    auto info = asking(MIIM_CHECKMARKS);
    STEP(GetMenuItemInfoA(menu, 1, FALSE, &info), "1");
    STEP(info.hbmpUnchecked == off, "yes");
    STEP(info.hbmpChecked == on, "yes");
    DestroyMenu(menu);
    DeleteObject(off);
    DeleteObject(on);
}

CASE("menu_changes.separators", "A separator is gray, whatever makes it one", "")
{
    const HMENU menu = popup(1);
    auto info = asking(MIIM_FTYPE);
    info.fType = MFT_SEPARATOR;
    STEP(InsertMenuItemA(menu, 0, TRUE, &info), "1");
    STEP(GetMenuState(menu, 0, MF_BYPOSITION) & (MF_SEPARATOR | MF_GRAYED), "2049",
         differs("wine-8.0", "2048", "only AppendMenu and its like make it gray"));
    DestroyMenu(menu);
}
