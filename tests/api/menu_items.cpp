// What menus say of missing items, and their items by way of structures.

#include "window_support.hpp"

#include <iterator>

using namespace conformance;

namespace {

const HMENU no_menu = reinterpret_cast<HMENU>(static_cast<UINT_PTR>(0x7F7F7F7F));
constexpr const char *no_error = "Wine sets no error";

/// A menu with items 1 to 3, the last one with a menu below it that has item 31.
HMENU small_menu()
{
    const HMENU menu = CreateMenu(), below = CreatePopupMenu();
    AppendMenuA(below, MF_STRING, 31, "below");
    AppendMenuA(menu, MF_STRING, 1, "one");
    AppendMenuA(menu, MF_STRING, 2, "two");
    AppendMenuA(menu, MF_POPUP, reinterpret_cast<UINT_PTR>(below), "three");
    return menu;
}

std::string text_of(HMENU menu, UINT position)
{
    char text[32] = "";
    GetMenuStringA(menu, position, text, sizeof text, MF_BYPOSITION);
    return text;
}

MENUITEMINFOA asking(UINT mask)
{
    MENUITEMINFOA info = {};
    info.cbSize = sizeof info;
    info.fMask = mask;
    return info;
}

MENUITEMINFOW asking_wide(UINT mask)
{
    MENUITEMINFOW info = {};
    info.cbSize = sizeof info;
    info.fMask = mask;
    return info;
}

} // namespace

CASE("menu_items.no_menu", "What is no menu has no items", "")
{
    char text[8] = "";
    STEP(AFRESH(ok(AppendMenuA(no_menu, MF_STRING, 1, "x"))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(AppendMenuW(no_menu, MF_STRING, 1, L"x"))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(InsertMenuA(no_menu, 0, MF_BYPOSITION, 1, "x"))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(InsertMenuW(no_menu, 0, MF_BYPOSITION, 1, L"x"))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(ModifyMenuA(no_menu, 0, MF_BYPOSITION, 1, "x"))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(ModifyMenuW(no_menu, 0, MF_BYPOSITION, 1, L"x"))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(RemoveMenu(no_menu, 0, MF_BYPOSITION))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(DeleteMenu(no_menu, 0, MF_BYPOSITION))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(DestroyMenu(no_menu))), "no/1401", differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(and_error(GetMenuItemCount(no_menu))), "-1/1401",
         differs("wine-8.0", "-1/0", no_error));
    STEP(AFRESH(ok(CheckMenuRadioItem(no_menu, 0, 1, 1, MF_BYPOSITION))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(SetMenuDefaultItem(no_menu, 0, TRUE))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(and_error(static_cast<int>(GetMenuDefaultItem(no_menu, TRUE, 0)))), "-1/1401",
         differs("wine-8.0", "-1/0", no_error));
    STEP(AFRESH(ok(SetMenuItemBitmaps(no_menu, 0, MF_BYPOSITION, nullptr, nullptr))), "no/1401",
         differs("wine-8.0", "no/1456", no_error));
    STEP(AFRESH(and_error(GetMenuStringA(no_menu, 0, text, 8, MF_BYPOSITION))), "0/1401",
         differs("wine-8.0", "0/1456", no_error));
    auto info = asking(MIIM_ID);
    STEP(AFRESH(ok(GetMenuItemInfoA(no_menu, 0, TRUE, &info))), "no/1401",
         differs("wine-8.0", "no/1456", no_error));
    STEP(AFRESH(ok(SetMenuItemInfoA(no_menu, 0, TRUE, &info))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(InsertMenuItemA(no_menu, 0, TRUE, &info))), "no/1401",
         differs("wine-8.0", "no/0", no_error));
    MENUINFO of_menu = {};
    of_menu.cbSize = sizeof of_menu;
    of_menu.fMask = MIM_STYLE;
    STEP(AFRESH(ok(GetMenuInfo(no_menu, &of_menu))), "no/87");
    STEP(AFRESH(ok(SetMenuInfo(no_menu, &of_menu))), "no/1401");
    STEP(static_cast<int>(GetMenuItemID(no_menu, 0)), "-1");
    STEP(static_cast<int>(GetMenuState(no_menu, 0, MF_BYPOSITION)), "-1");
    STEP(GetSubMenu(no_menu, 0) == nullptr, "yes");
    STEP(EnableMenuItem(no_menu, 0, MF_BYPOSITION), "-1");
    STEP(static_cast<int>(CheckMenuItem(no_menu, 0, MF_BYPOSITION)), "-1");
}

CASE("menu_items.no_item", "Items that are not there", "")
{
    const HMENU menu = small_menu();
    STEP(AFRESH(ok(ModifyMenuA(menu, 99, MF_BYCOMMAND, 1, "x"))), "no/1456",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(ModifyMenuW(menu, 99, MF_BYCOMMAND, 1, L"x"))), "no/1456",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(RemoveMenu(menu, 99, MF_BYCOMMAND))), "no/1456",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(DeleteMenu(menu, 99, MF_BYCOMMAND))), "no/1456",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(and_error(GetMenuStringW(menu, 99, nullptr, 0, MF_BYCOMMAND))), "0/1456");
    auto info = asking(MIIM_ID);
    STEP(AFRESH(ok(GetMenuItemInfoA(menu, 99, FALSE, &info))), "no/1456");
    STEP(AFRESH(ok(SetMenuItemInfoA(menu, 99, FALSE, &info))), "no/1456",
         differs("wine-8.0", "no/0", no_error));
    STEP(static_cast<int>(GetMenuItemID(menu, 9)), "-1");
    STEP(static_cast<int>(GetMenuState(menu, 99, MF_BYCOMMAND)), "-1");
    STEP(GetSubMenu(menu, 9) == nullptr, "yes");
    STEP(EnableMenuItem(menu, 99, MF_BYCOMMAND), "-1");
    STEP(static_cast<int>(CheckMenuItem(menu, 99, MF_BYCOMMAND)), "-1");
    DestroyMenu(menu);
}

CASE("menu_items.accelerators", "What is no table of accelerators", "")
{
    const HACCEL no_table = reinterpret_cast<HACCEL>(static_cast<UINT_PTR>(0x7F7F7F7F));
    const PlainWindow w;
    ACCEL entry = {};
    MSG m = {};
    m.message = WM_KEYDOWN;
    m.wParam = VK_F1;
    STEP(AFRESH(and_error(CopyAcceleratorTableA(no_table, &entry, 1))), "0/1403",
         differs("wine-8.0", "0/0", no_error));
    STEP(AFRESH(and_error(CopyAcceleratorTableW(no_table, &entry, 1))), "0/1403",
         differs("wine-8.0", "0/0", no_error));
    STEP(AFRESH(ok(DestroyAcceleratorTable(no_table))), "no/1403",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(and_error(TranslateAcceleratorA(w, no_table, &m))), "0/1403",
         differs("wine-8.0", "0/0", no_error));
    STEP(AFRESH(and_error(TranslateAcceleratorW(w, no_table, &m))), "0/1403",
         differs("wine-8.0", "0/0", no_error));
}

CASE("menu_items.structures", "Items are read, written and made by a structure", "")
{
    const HMENU menu = small_menu();
    char buffer[16] = "";
    auto info = asking(MIIM_ID | MIIM_STATE | MIIM_FTYPE | MIIM_STRING | MIIM_SUBMENU | MIIM_DATA);
    info.dwTypeData = buffer;
    info.cch = sizeof buffer;
    STEP(GetMenuItemInfoA(menu, 1, FALSE, &info), "1");
    STEP(info.wID, "1");
    STEP(info.cch, "3");
    STEP(buffer, "one");
    STEP(info.fState, "0");
    STEP(info.fType, "0");
    STEP(info.hSubMenu == nullptr, "yes");
    info = asking(MIIM_SUBMENU);
    STEP(GetMenuItemInfoA(menu, 2, TRUE, &info), "1");
    STEP(info.hSubMenu == GetSubMenu(menu, 2), "yes");
    wchar_t wide[16] = L"";
    auto info_wide = asking_wide(MIIM_STRING);
    STEP(GetMenuItemInfoW(menu, 2, FALSE, &info_wide), "1");
    STEP(info_wide.cch, "3");
    info_wide.dwTypeData = wide;
    info_wide.cch = 3;
    STEP(GetMenuItemInfoW(menu, 2, FALSE, &info_wide), "1");
    STEP(narrow(wide), "tw");
    STEP(info_wide.cch, "2");

    info = asking(MIIM_ID | MIIM_STATE | MIIM_STRING | MIIM_DATA);
    char changed[] = "changed";
    info.wID = 11;
    info.fState = MFS_CHECKED | MFS_GRAYED;
    info.dwTypeData = changed;
    info.dwItemData = 1234;
    STEP(SetMenuItemInfoA(menu, 1, FALSE, &info), "1");
    STEP(text_of(menu, 0), "changed");
    STEP(GetMenuState(menu, 11, MF_BYCOMMAND) == (MF_CHECKED | MF_GRAYED | MF_DISABLED), "yes");
    info = asking(MIIM_DATA);
    STEP(GetMenuItemInfoA(menu, 11, FALSE, &info), "1");
    STEP(info.dwItemData, "1234");
    info_wide = asking_wide(MIIM_STATE);
    info_wide.fState = MFS_ENABLED;
    STEP(SetMenuItemInfoW(menu, 0, TRUE, &info_wide), "1");
    STEP(GetMenuState(menu, 11, MF_BYCOMMAND), "0");

    wchar_t added[] = L"added";
    info_wide = asking_wide(MIIM_ID | MIIM_STRING);
    info_wide.wID = 5;
    info_wide.dwTypeData = added;
    STEP(InsertMenuItemW(menu, 1, TRUE, &info_wide), "1");
    STEP(text_of(menu, 1), "added");
    info = asking(MIIM_FTYPE | MIIM_ID);
    info.fType = MFT_SEPARATOR;
    info.wID = 6;
    STEP(InsertMenuItemA(menu, 31, FALSE, &info), "1");
    STEP(GetMenuItemCount(GetSubMenu(menu, 3)), "2");
    STEP(GetMenuState(menu, 6, MF_BYCOMMAND) & MF_SEPARATOR, "2048");
    info.cbSize = 7;
    STEP(AFRESH(ok(InsertMenuItemA(menu, 0, TRUE, &info))), "no/87");
    STEP(AFRESH(ok(GetMenuItemInfoA(menu, 0, TRUE, &info))), "no/87");
    STEP(AFRESH(ok(SetMenuItemInfoA(menu, 0, TRUE, &info))), "no/87");
    info_wide.cbSize = 7;
    STEP(AFRESH(ok(InsertMenuItemW(menu, 0, TRUE, &info_wide))), "no/87");
    STEP(AFRESH(ok(GetMenuItemInfoW(menu, 0, TRUE, &info_wide))), "no/87");
    STEP(AFRESH(ok(SetMenuItemInfoW(menu, 0, TRUE, &info_wide))), "no/87");
    DestroyMenu(menu);
}

CASE("menu_items.marks", "Radio marks, the default item, and what a menu has itself", "")
{
    const HMENU menu = CreatePopupMenu();
    for (const UINT id : {1, 2, 3})
        AppendMenuA(menu, MF_STRING, id, "x");
    CheckMenuItem(menu, 1, MF_CHECKED);
    STEP(CheckMenuRadioItem(menu, 1, 3, 2, MF_BYCOMMAND), "1");
    STEP(GetMenuState(menu, 1, MF_BYCOMMAND), "0");
    auto info = asking(MIIM_FTYPE | MIIM_STATE);
    STEP(GetMenuItemInfoA(menu, 2, FALSE, &info), "1");
    STEP(info.fType == MFT_RADIOCHECK && info.fState == MFS_CHECKED, "yes");
    STEP(CheckMenuRadioItem(menu, 1, 3, 3, MF_BYCOMMAND), "1");
    STEP(GetMenuState(menu, 3, MF_BYCOMMAND) & MF_CHECKED, "8");
    STEP(GetMenuState(menu, 2, MF_BYCOMMAND) & MF_CHECKED, "0");
    STEP(GetMenuDefaultItem(menu, FALSE, 0) == 0xFFFFFFFF, "yes");
    STEP(SetMenuDefaultItem(menu, 2, FALSE), "1");
    STEP(GetMenuDefaultItem(menu, FALSE, 0), "2");
    STEP(GetMenuDefaultItem(menu, TRUE, 0), "1");
    STEP(GetMenuState(menu, 2, MF_BYCOMMAND) & MF_DEFAULT, "4096");
    STEP(SetMenuItemBitmaps(menu, 0, MF_BYPOSITION, nullptr, nullptr), "1");
    MENUINFO of_menu = {};
    of_menu.cbSize = sizeof of_menu;
    of_menu.fMask = MIM_MENUDATA | MIM_STYLE;
    of_menu.dwMenuData = 77;
    of_menu.dwStyle = MNS_NOCHECK;
    STEP(SetMenuInfo(menu, &of_menu), "1");
    of_menu.dwMenuData = 0;
    of_menu.dwStyle = 0;
    STEP(GetMenuInfo(menu, &of_menu), "1");
    STEP(of_menu.dwMenuData == 77 && of_menu.dwStyle == MNS_NOCHECK, "yes");
    of_menu.cbSize = 1;
    STEP(AFRESH(ok(GetMenuInfo(menu, &of_menu))), "no/87");
    STEP(AFRESH(ok(SetMenuInfo(menu, &of_menu))), "no/87");
    DestroyMenu(menu);
}

CASE("menu_items.separators", "What becomes a separator gets no text, and keeps the one it had", "")
{
    const HMENU menu = CreateMenu();
    STEP(AppendMenuA(menu, MF_SEPARATOR, 1, "text"), "1");
    STEP(text_of(menu, 0), "");
    STEP(AppendMenuA(menu, MF_SEPARATOR, 2, nullptr), "1");
    STEP(text_of(menu, 1), "");
    STEP(AppendMenuW(menu, MF_STRING, 3, nullptr), "1");
    STEP(GetMenuState(menu, 3, MF_BYCOMMAND) & MF_SEPARATOR, "2048");
    STEP(AppendMenuA(menu, MF_STRING, 4, ""), "1");
    STEP(GetMenuState(menu, 4, MF_BYCOMMAND) & MF_SEPARATOR, "0");
    STEP(AppendMenuA(menu, MF_STRING, 5, "five"), "1");
    STEP(ModifyMenuA(menu, 5, MF_SEPARATOR, 5, "more"), "1");
    STEP(text_of(menu, 4), "five");
    DestroyMenu(menu);
}

CASE("menu_items.of_the_system", "A window's menu at its icon", "")
{
    const PlainWindow w("system", WS_OVERLAPPEDWINDOW);
    const HMENU menu = GetSystemMenu(w, FALSE);
    STEP(IsMenu(menu), "1");
    STEP(GetSystemMenu(w, FALSE) == menu, "yes");
    STEP(GetMenuState(menu, SC_CLOSE, MF_BYCOMMAND) != 0xFFFFFFFF, "yes");
    STEP(DeleteMenu(menu, SC_CLOSE, MF_BYCOMMAND), "1");
    STEP(GetMenuState(menu, SC_CLOSE, MF_BYCOMMAND) == 0xFFFFFFFF, "yes");
    STEP(AppendMenuA(menu, MF_STRING, 0x10, "own"), "1");
    STEP(GetSystemMenu(w, TRUE) == nullptr, "yes");
    STEP(GetMenuState(GetSystemMenu(w, FALSE), SC_CLOSE, MF_BYCOMMAND) != 0xFFFFFFFF, "yes");
    const PlainWindow bare("bare", WS_POPUP);
    STEP(GetSystemMenu(bare, FALSE) == nullptr, "yes");
    STEP(AFRESH(made(GetSystemMenu(nobody, FALSE))), "null/1400");
    STEP(DrawMenuBar(w), "1");
    STEP(AFRESH(ok(DrawMenuBar(nobody))), "no/1400");
}
