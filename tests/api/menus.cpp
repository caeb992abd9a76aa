// Menus as data, and the keys that stand for their items.

#include "support.hpp"

#include <utility>
#include <vector>

using namespace conformance;

namespace {

std::string seen; // the messages of the test's window

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_COMMAND)
        seen += " COMMAND(" + std::to_string(HIWORD(wparam)) + "," +
                std::to_string(LOWORD(wparam)) + ")";
    if (message == WM_INITMENU)
        seen += reinterpret_cast<HMENU>(wparam) == GetMenu(window) ? " INITMENU" : " INITMENU?";
    if (message == WM_INITMENUPOPUP)
        seen += " INITMENUPOPUP(" + std::to_string(lparam) + ")";
    return DefWindowProcA(window, message, wparam, lparam);
}

HWND window_with_menu(DWORD style = WS_OVERLAPPEDWINDOW, HWND parent = nullptr)
{
    WNDCLASSA c = {};
    c.lpfnWndProc = note;
    c.lpszClassName = "api-checks-menu";
    c.lpszMenuName = MAKEINTRESOURCEA(50);
    RegisterClassA(&c);
    return CreateWindowA("api-checks-menu", "", style, 0, 0, 100, 100, parent, nullptr, nullptr,
                         nullptr);
}

/// The items, "state text", in order.
std::string items(HMENU menu)
{
    std::string all;
    for (int i = 0; i < GetMenuItemCount(menu); ++i) {
        char text[32] = "";
        GetMenuStringA(menu, static_cast<UINT>(i), text, sizeof text, MF_BYPOSITION);
        wsprintfA(text + lstrlenA(text), ":%d:%x", GetMenuItemID(menu, i),
                  GetMenuState(menu, static_cast<UINT>(i), MF_BYPOSITION));
        all += (i ? " " : "") + std::string(text);
        if (const HMENU below = GetSubMenu(menu, i))
            all += "{" + items(below) + "}";
    }
    return all;
}

/// Modifier keys that are down.
void hold(const std::vector<int> &keys)
{
    BYTE state[256] = {};
    for (const int key : keys)
        state[key] = 0x80;
    SetKeyboardState(state);
}

std::string press(HWND window, HACCEL table, UINT message, WPARAM key,
                  const std::vector<int> &held = {}, LPARAM lparam = 0)
{
    hold(held);
    MSG m = {};
    m.hwnd = window;
    m.message = message;
    m.wParam = key;
    m.lParam = lparam;
    const int translated = TranslateAcceleratorA(window, table, &m);
    return std::to_string(translated) + std::exchange(seen, "");
}

constexpr LPARAM alt_down = 0x20000000;

} // namespace

CASE("menus.of_resources", "Both forms of a menu resource", "")
{
    const HMENU menu = LoadMenuA(nullptr, MAKEINTRESOURCEA(50));
    STEP(items(menu), "&File:-1:410{&New\tCtrl+N:105:0 :0:803 E&xit:110:8 "
                      "Sub:-1:111{S:106:1}} &Help:104:0");
    STEP(ok(DestroyMenu(menu)), "yes");
    const HMENU extended = LoadMenuW(nullptr, MAKEINTRESOURCEW(60));
    STEP(items(extended), "&Ex:-1:210{A:901:8 :0:800}");
    DestroyMenu(extended);
    STEP(made(LoadMenuA(nullptr, "NO")), "null/1814");
    STEP(made(LoadMenuW(nullptr, L"NO")), "null/1814");
}

CASE("menus.items", "Items come, change and go", "")
{
    const HMENU menu = CreateMenu();
    const HMENU below = CreatePopupMenu();
    STEP(ok(AppendMenuA(menu, MF_STRING, 1, "one")), "yes");
    STEP(ok(AppendMenuA(menu, MF_SEPARATOR, 0, nullptr)), "yes");
    STEP(ok(AppendMenuW(below, MF_STRING | MF_CHECKED, 2, L"two")), "yes");
    STEP(ok(AppendMenuA(menu, MF_POPUP, reinterpret_cast<UINT_PTR>(below), "sub")), "yes");
    STEP(items(menu), "one:1:0 :0:803 sub:-1:110{two:2:8}");
    STEP(ok(InsertMenuA(menu, 2, MF_BYCOMMAND, 20, "before two")), "yes");
    STEP(ok(InsertMenuA(menu, 99, MF_BYPOSITION, 23, "last")), "yes");
    STEP(ok(InsertMenuW(menu, 0, MF_BYPOSITION, 22, L"first")), "yes");
    STEP(ok(ModifyMenuA(menu, 1, MF_BYCOMMAND, 11, "ONE")), "yes");
    STEP(ModifyMenuA(menu, 999, MF_BYCOMMAND, 11, "ONE"), "0");
    STEP(ok(ModifyMenuW(menu, 23, MF_BYCOMMAND, 23, L"LAST")), "yes");
    STEP(items(menu), "first:22:0 ONE:11:0 :0:803 sub:-1:210{before two:20:0 two:2:8} LAST:23:0");
    STEP(ok(DeleteMenu(menu, 11, MF_BYCOMMAND)), "yes");
    STEP(DeleteMenu(menu, 11, MF_BYCOMMAND), "0");
    STEP(ok(RemoveMenu(menu, 2, MF_BYPOSITION)), "yes");
    STEP(RemoveMenu(menu, 9, MF_BYPOSITION), "0");
    STEP(items(menu), "first:22:0 :0:803 LAST:23:0");
    STEP(ok(IsMenu(below)), "yes");
    STEP(ok(AppendMenuA(menu, MF_POPUP, reinterpret_cast<UINT_PTR>(below), "again")), "yes");
    STEP(ok(DestroyMenu(menu)), "yes");
    STEP(ok(IsMenu(below)), "no/1401");
    STEP(ok(IsMenu(nullptr)), "no/1401");
    STEP(DestroyMenu(menu), "0");
    STEP(AppendMenuA(menu, MF_STRING, 1, "one"), "0");
}

CASE("menus.states", "What items are enabled and checked", "")
{
    const HMENU menu = LoadMenuA(nullptr, MAKEINTRESOURCEA(50));
    STEP(EnableMenuItem(menu, 105, MF_GRAYED), "0");
    STEP(EnableMenuItem(menu, 105, MF_DISABLED), "1");
    STEP(EnableMenuItem(menu, 105, MF_ENABLED), "2");
    STEP(EnableMenuItem(menu, 999, MF_ENABLED), "-1");
    STEP(EnableMenuItem(menu, 0, MF_BYPOSITION | MF_GRAYED), "0");
    STEP(GetMenuState(menu, 0, MF_BYPOSITION) == (0x400 | MF_POPUP | MF_GRAYED), "yes");
    STEP(CheckMenuItem(menu, 110, MF_UNCHECKED) == MF_CHECKED, "yes");
    STEP(CheckMenuItem(menu, 110, MF_CHECKED), "0");
    STEP(CheckMenuItem(menu, 999, MF_CHECKED) == 0xFFFFFFFF, "yes");
    STEP(GetMenuState(menu, 110, MF_BYCOMMAND), "8");
    STEP(GetMenuState(menu, 999, MF_BYCOMMAND) == 0xFFFFFFFF, "yes");
    char text[8] = "zz";
    STEP(GetMenuStringA(menu, 104, text, 4, MF_BYCOMMAND), "3");
    STEP(text, "&He", differs("wine-8.0", "&Hel", "documented: the zero is within the size"));
    STEP(GetMenuStringA(menu, 104, nullptr, 0, MF_BYCOMMAND), "5");
    STEP(and_error(GetMenuStringA(menu, 999, text, 4, MF_BYCOMMAND)), "0/1456");
    STEP(and_error(GetMenuStringW(menu, 999, nullptr, 0, MF_BYCOMMAND)), "0/1456");
    DestroyMenu(menu);
    STEP(GetMenuItemCount(menu), "-1");
    STEP(GetMenuItemID(menu, 0) == 0xFFFFFFFF, "yes");
    STEP(GetSubMenu(menu, 0) == nullptr, "yes");
}

CASE("menus.of_windows", "A window has its class's menu, and takes it along", "")
{
    const HWND window = window_with_menu();
    const HMENU menu = GetMenu(window);
    STEP(GetMenuItemCount(menu), "2");
    STEP(SetMenu(window, nullptr), "1");
    STEP(GetMenu(window) == nullptr, "yes");
    STEP(ok(IsMenu(menu)), "yes");
    STEP(SetMenu(window, menu), "1");
    STEP(ok(SetMenu(window, reinterpret_cast<HMENU>(7))), "no/1401");
    const HWND child = window_with_menu(WS_CHILD, window);
    STEP(GetMenu(child) == nullptr, "yes");
    STEP(SetMenu(child, menu), "0");
    DestroyWindow(window);
    STEP(IsMenu(menu), "0");
    STEP(made(GetMenu(window)), "null/1400");
    STEP(made(CreateWindowA("api-checks-menu", "", WS_OVERLAPPED, 0, 0, 9, 9, nullptr,
                            reinterpret_cast<HMENU>(0x7777), nullptr, nullptr)),
         "null/1401");
}

CASE("menus.accelerator_tables", "Tables are loaded, made, copied and destroyed", "")
{
    const HACCEL table = LoadAcceleratorsA(nullptr, "KEYS");
    STEP(CopyAcceleratorTableA(table, nullptr, 0), "6");
    ACCEL entries[9] = {};
    STEP(CopyAcceleratorTableA(table, entries, 9), "6");
    STEP(entries[0].key, "107");
    STEP(entries[3].fVirt == (FVIRTKEY | FCONTROL), "yes");
    STEP(entries[5].fVirt == (FVIRTKEY | FALT | FNOINVERT), "yes");
    STEP(CopyAcceleratorTableW(table, entries, 2), "2");
    STEP(CopyAcceleratorTableA(reinterpret_cast<HACCEL>(5), entries, 2), "0");
    const HACCEL own = CreateAcceleratorTableA(entries, 2);
    STEP(CopyAcceleratorTableA(own, nullptr, 0), "2");
    STEP(made(CreateAcceleratorTableA(entries, 0)), "null/87");
    STEP(made(CreateAcceleratorTableW(entries, 0)), "null/87");
    STEP(DestroyAcceleratorTable(own), "1");
    STEP(DestroyAcceleratorTable(own), "0");
    DestroyAcceleratorTable(table);
    STEP(made(LoadAcceleratorsA(nullptr, "NO")), "null/1814");
    STEP(made(LoadAcceleratorsW(nullptr, L"NO")), "null/1814");
}

CASE("menus.accelerators", "Keys become commands when all modifiers are as the table says", "")
{
    const HWND window = window_with_menu();
    const HACCEL table = LoadAcceleratorsW(nullptr, L"KEYS");
    SetMenu(window, nullptr);
    STEP(press(window, table, WM_CHAR, 'k'), "1 COMMAND(1,102)");
    STEP(press(window, table, WM_CHAR, 'K'), "0");
    STEP(press(window, table, WM_SYSCHAR, 'K', {VK_MENU}, alt_down), "1 COMMAND(1,103)");
    STEP(press(window, table, WM_SYSCHAR, 'K', {}, alt_down), "0");
    STEP(press(window, table, WM_SYSKEYDOWN, 'K', {VK_MENU}, alt_down), "1 COMMAND(1,103)");
    STEP(press(window, table, WM_SYSKEYDOWN, 'K'), "0");
    STEP(press(window, table, WM_KEYDOWN, VK_F1), "1 COMMAND(1,104)");
    STEP(press(window, table, WM_KEYDOWN, VK_F1, {VK_CONTROL}), "0");
    STEP(press(window, table, WM_KEYUP, VK_F1), "0");
    STEP(press(window, table, WM_CHAR, VK_F1), "0");
    STEP(press(window, table, WM_KEYDOWN, 'N', {VK_CONTROL}), "1 COMMAND(1,105)");
    STEP(press(window, table, WM_KEYDOWN, 'N'), "0");
    STEP(press(window, table, WM_KEYDOWN, 'N', {VK_CONTROL, VK_SHIFT}), "0");
    STEP(press(window, table, WM_KEYDOWN, 'S', {VK_CONTROL, VK_SHIFT}), "1 COMMAND(1,106)");
    STEP(press(window, table, WM_SYSKEYDOWN, VK_F5, {VK_MENU}, alt_down), "1 COMMAND(1,107)");
    STEP(press(nullptr, table, WM_KEYDOWN, VK_F1), "0");
    STEP(press(window, nullptr, WM_KEYDOWN, VK_F1), "0");
    MSG m = {};
    m.message = WM_KEYDOWN;
    m.wParam = VK_F1;
    STEP(TranslateAcceleratorW(window, table, &m), "1");
    seen.clear();
    DestroyWindow(window);
}

CASE("menus.accelerators_of_items", "A key of a menu's item asks the menu first", "")
{
    const HWND window = window_with_menu(WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    const HACCEL table = LoadAcceleratorsA(nullptr, "KEYS");
    const HMENU menu = GetMenu(window);
    STEP(press(window, table, WM_KEYDOWN, VK_F1), "1 INITMENU COMMAND(1,104)");
    STEP(press(window, table, WM_KEYDOWN, 'N', {VK_CONTROL}),
         "1 INITMENU INITMENUPOPUP(0) COMMAND(1,105)");
    STEP(press(window, table, WM_KEYDOWN, 'S', {VK_CONTROL, VK_SHIFT}),
         "1 INITMENU INITMENUPOPUP(3)");
    EnableMenuItem(menu, 105, MF_DISABLED);
    STEP(press(window, table, WM_KEYDOWN, 'N', {VK_CONTROL}), "1 INITMENU INITMENUPOPUP(0)");
    EnableMenuItem(menu, 105, MF_ENABLED);
    EnableWindow(window, FALSE);
    STEP(press(window, table, WM_KEYDOWN, 'N', {VK_CONTROL}), "1");
    STEP(press(window, table, WM_KEYDOWN, VK_F5, {VK_MENU}), "1 COMMAND(1,107)");
    EnableWindow(window, TRUE);
    ShowWindow(window, SW_MINIMIZE);
    STEP(press(window, table, WM_KEYDOWN, 'N', {VK_CONTROL}), "1 INITMENU INITMENUPOPUP(0)");
    STEP(press(window, table, WM_KEYDOWN, VK_F5, {VK_MENU}), "1 COMMAND(1,107)");
    DestroyWindow(window);
}

CASE("menus.keys", "A thread's keys are what SetKeyboardState says; posted keys press none", "")
{
    BYTE state[256] = {};
    state[VK_SHIFT] = 0x80;
    state[VK_CAPITAL] = 1;
    STEP(ok(SetKeyboardState(state)), "yes");
    STEP(GetKeyState(VK_SHIFT) < 0, "yes");
    STEP(GetKeyState(VK_CAPITAL), "1");
    STEP(GetKeyState('A'), "0");
    BYTE read[256] = {};
    STEP(ok(GetKeyboardState(read)), "yes");
    STEP(read[VK_SHIFT], "128");
    PostThreadMessageA(GetCurrentThreadId(), WM_KEYDOWN, 'Q', 0);
    MSG m;
    STEP(PeekMessageA(&m, nullptr, WM_KEYDOWN, WM_KEYDOWN, PM_REMOVE), "1");
    STEP(GetKeyState('Q'), "0");
}
