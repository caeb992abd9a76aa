// Menus that are open: what the owner is told, and what keys and the mouse choose.

#include "window_support.hpp"

#include <cstdlib>
#include <vector>

using namespace conformance;

namespace {

std::string seen; // what the test's window is told of menus
HMENU bar, popup, below;
LRESULT answer_to_letters = MAKELRESULT(0, MNC_CLOSE);
bool ends_when_idle = false;
RECT popup_place; // where the popup was then

std::string name_of(HMENU menu)
{
    return menu == bar ? "bar" : menu == popup ? "popup" : menu == below ? "below" : "?";
}

void note(const std::string &text)
{
    seen += (seen.empty() ? "" : " ") + text;
}

LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const auto number = [](auto value) { return std::to_string(static_cast<long long>(value)); };
    switch (message) {
    case WM_ENTERMENULOOP:
        note("ENTER(" + number(wparam) + ")");
        break;
    case WM_EXITMENULOOP:
        note("EXIT(" + number(wparam) + ")");
        break;
    case WM_INITMENU:
        note("INIT(" + name_of(reinterpret_cast<HMENU>(wparam)) + ")");
        break;
    case WM_INITMENUPOPUP:
        note("POPUP(" + name_of(reinterpret_cast<HMENU>(wparam)) + "," + number(LOWORD(lparam)) +
             ")");
        break;
    case WM_UNINITMENUPOPUP:
        note("UNINIT(" + name_of(reinterpret_cast<HMENU>(wparam)) + ")");
        break;
    case WM_MENUSELECT:
        if (HIWORD(wparam) == 0xFFFF)
            note("SELECT(none)");
        else
            note("SELECT(" + name_of(reinterpret_cast<HMENU>(lparam)) + "," +
                 number(LOWORD(wparam)) + (HIWORD(wparam) & MF_POPUP ? ",popup" : "") +
                 (HIWORD(wparam) & MF_GRAYED ? ",gray" : "") + ")");
        break;
    case WM_COMMAND:
        note("COMMAND(" + number(wparam) + ")");
        break;
    case WM_MENUCOMMAND:
        note("MENUCOMMAND(" + name_of(reinterpret_cast<HMENU>(lparam)) + "," + number(wparam) +
             ")");
        break;
    case WM_MENUCHAR:
        note("CHAR(" + std::string(1, static_cast<char>(LOWORD(wparam))) + ")");
        return answer_to_letters;
    case WM_ENTERIDLE:
        if (ends_when_idle) {
            GetWindowRect(reinterpret_cast<HWND>(lparam), &popup_place);
            EndMenu();
        }
        break;
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

/// A window with the bar "File{New, Open, -, More{Deep}} Help".
class MenuWindow {
  public:
    MenuWindow()
    {
        WNDCLASSA c = {};
        c.lpfnWndProc = procedure;
        c.hInstance = GetModuleHandleA(nullptr);
        c.lpszClassName = "api-checks-tracking";
        RegisterClassA(&c);
        below = CreatePopupMenu();
        AppendMenuA(below, MF_STRING, 31, "&Deep");
        popup = CreatePopupMenu();
        AppendMenuA(popup, MF_STRING, 11, "&New");
        AppendMenuA(popup, MF_STRING | MF_GRAYED, 12, "&Open");
        AppendMenuA(popup, MF_SEPARATOR, 0, nullptr);
        AppendMenuA(popup, MF_POPUP, reinterpret_cast<UINT_PTR>(below), "&More");
        bar = CreateMenu();
        AppendMenuA(bar, MF_POPUP, reinterpret_cast<UINT_PTR>(popup), "&File");
        AppendMenuA(bar, MF_STRING, 20, "&Help");
        handle_ = CreateWindowA("api-checks-tracking", "", WS_OVERLAPPEDWINDOW | WS_VISIBLE, 10, 10,
                                300, 200, nullptr, bar, nullptr, nullptr);
        require(handle_ != nullptr, "CreateWindow");
        SetForegroundWindow(handle_);
        pump();
        seen.clear();
    }
    ~MenuWindow() { DestroyWindow(handle_); }
    MenuWindow(const MenuWindow &) = delete;
    MenuWindow &operator=(const MenuWindow &) = delete;

    operator HWND() const { return handle_; }

    static void pump()
    {
        MSG message;
        while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
            DispatchMessageA(&message);
    }

  private:
    HWND handle_;
};

/// Keys that wait when the menu opens.
void press(HWND window, const std::vector<WPARAM> &keys)
{
    for (const WPARAM key : keys)
        PostMessageA(window, WM_KEYDOWN, key, 1);
}

/// What was seen while the popup was open, and after.
std::string tracked(HWND window, UINT flags, const std::vector<WPARAM> &keys)
{
    seen.clear();
    press(window, keys);
    const int result = TrackPopupMenu(popup, flags, 50, 50, 0, window, nullptr);
    MenuWindow::pump();
    return std::to_string(result) + ": " + seen;
}

/// The same of the bar.
std::string tracked_bar(HWND window, char letter, const std::vector<WPARAM> &keys)
{
    seen.clear();
    press(window, keys);
    SendMessageA(window, WM_SYSCOMMAND, SC_KEYMENU, letter);
    MenuWindow::pump();
    return seen;
}

} // namespace

CASE("menu_tracking.popup", "A popup tells its owner what happens, and posts what is chosen", "")
{
    const MenuWindow window;
    STEP(tracked(window, 0, {VK_DOWN, VK_RETURN}),
         "1: ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,11) UNINIT(popup) SELECT(none) "
         "EXIT(1) COMMAND(11)");
    STEP(tracked(window, 0, {VK_ESCAPE}),
         "1: ENTER(1) INIT(popup) POPUP(popup,0) UNINIT(popup) SELECT(none) EXIT(1)");
}

CASE("menu_tracking.command", "With TPM_RETURNCMD the result is the item, and nothing is posted",
     "")
{
    const MenuWindow window;
    STEP(tracked(window, TPM_RETURNCMD, {VK_DOWN, VK_RETURN}),
         "11: ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,11) UNINIT(popup) SELECT(none) "
         "EXIT(1)");
    STEP(tracked(window, TPM_RETURNCMD | TPM_NONOTIFY, {VK_DOWN, VK_RETURN}),
         "11: SELECT(popup,11) SELECT(none) EXIT(1)");
    STEP(tracked(window, TPM_RETURNCMD | TPM_NONOTIFY, {VK_ESCAPE}), "0: SELECT(none) EXIT(1)");
}

CASE("menu_tracking.steps", "Keys pass over lines, stop at gray items, and go into menus below", "")
{
    const MenuWindow window;
    STEP(tracked(window, 0, {VK_DOWN, VK_DOWN, VK_DOWN, VK_RIGHT, VK_RETURN}),
         "1: ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,11) SELECT(popup,12,gray) "
         "SELECT(popup,3,popup) POPUP(below,3) SELECT(below,31) UNINIT(below) UNINIT(popup) "
         "SELECT(none) EXIT(1) COMMAND(31)");
}

CASE("menu_tracking.bar", "The bar opens by Alt's letter, and posts what is chosen", "")
{
    const MenuWindow window;
    STEP(tracked_bar(window, 'f', {VK_RETURN}),
         "ENTER(0) INIT(bar) SELECT(bar,0,popup) POPUP(popup,0) SELECT(popup,11) UNINIT(popup) "
         "SELECT(none) EXIT(0) COMMAND(11)");
    STEP(tracked_bar(window, 0, {VK_RIGHT, VK_RETURN}),
         "ENTER(0) INIT(bar) SELECT(bar,0,popup) SELECT(bar,20) SELECT(none) EXIT(0) COMMAND(20)");
}

CASE("menu_tracking.letter", "A letter of an item chooses it; of another one the owner is asked",
     "")
{
    const MenuWindow window;
    seen.clear();
    PostMessageA(window, WM_CHAR, 'n', 1);
    TrackPopupMenu(popup, 0, 50, 50, 0, window, nullptr);
    MenuWindow::pump();
    STEP(seen, "ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,11) UNINIT(popup) SELECT(none) "
               "EXIT(1) COMMAND(11)");
    seen.clear();
    PostMessageA(window, WM_CHAR, 'x', 1);
    TrackPopupMenu(popup, 0, 50, 50, 0, window, nullptr);
    MenuWindow::pump();
    STEP(seen, "ENTER(1) INIT(popup) POPUP(popup,0) CHAR(x) UNINIT(popup) SELECT(none) EXIT(1)");
}

CASE("menu_tracking.by_position", "With MNS_NOTIFYBYPOS the owner gets the menu and the position",
     "")
{
    const MenuWindow window;
    MENUINFO info = {};
    info.cbSize = sizeof info;
    info.fMask = MIM_STYLE;
    info.dwStyle = MNS_NOTIFYBYPOS;
    SetMenuInfo(popup, &info);
    STEP(tracked(window, 0, {VK_DOWN, VK_RETURN}),
         "1: ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,11) UNINIT(popup) SELECT(none) "
         "EXIT(1) MENUCOMMAND(popup,0)");
}

CASE("menu_tracking.errors", "What is no menu, no window or open already is not opened", "")
{
    const MenuWindow window;
    STEP(AFRESH(ok(TrackPopupMenu(nullptr, 0, 0, 0, 0, window, nullptr))), "no/1401");
    STEP(AFRESH(ok(TrackPopupMenu(popup, 0, 0, 0, 0, nobody, nullptr))), "no/1400");
    TPMPARAMS wrong = {};
    wrong.cbSize = 1;
    press(window, {VK_ESCAPE}); // for whom it opens nevertheless
    STEP(AFRESH(ok(TrackPopupMenuEx(nullptr, 0, 0, 0, window, nullptr))), "no/1401");
    MenuWindow::pump();
    STEP(EndMenu(), "0", differs("wine-8.0", "1", "Wine does not look whether one is open"));
    wrong.cbSize = sizeof wrong;
    wrong.rcExclude = {0, 0, 10, 10};
    press(window, {VK_DOWN, VK_RETURN});
    STEP(TrackPopupMenuEx(popup, TPM_RETURNCMD, 5, 5, window, &wrong), "11");
}

CASE("menu_tracking.places", "Items of the bar lie side by side, and are found at their places", "")
{
    const MenuWindow window;
    RECT first = {}, second = {}, none = {};
    STEP(GetMenuItemRect(window, bar, 0, &first), "1");
    STEP(GetMenuItemRect(window, bar, 1, &second), "1");
    STEP(GetMenuItemRect(window, bar, 2, &none), "0");
    STEP(AFRESH(ok(GetMenuItemRect(window, reinterpret_cast<HMENU>(nobody), 0, &none))), "no/1401",
         differs("wine-8.0", "no/0", "Wine says not why"));
    STEP(first.right == second.left && first.top == second.top, "yes");
    const POINT in_first = {(first.left + first.right) / 2, (first.top + first.bottom) / 2};
    const POINT in_second = {(second.left + second.right) / 2, in_first.y};
    STEP(MenuItemFromPoint(window, bar, in_first), "0");
    STEP(MenuItemFromPoint(window, bar, in_second), "1");
    STEP(MenuItemFromPoint(window, bar, POINT{-100, -100}), "-1");
    STEP(SendMessageA(window, WM_NCHITTEST, 0, MAKELPARAM(in_first.x, in_first.y)) == HTMENU,
         "yes");
}

CASE("menu_tracking.highlight", "An item of the bar can be made to look chosen", "")
{
    const MenuWindow window;
    STEP(HiliteMenuItem(window, bar, 1, MF_BYPOSITION | MF_HILITE), "1");
    STEP((GetMenuState(bar, 1, MF_BYPOSITION) & MF_HILITE) != 0, "yes");
    STEP(HiliteMenuItem(window, bar, 1, MF_BYPOSITION | MF_UNHILITE), "1");
    STEP((GetMenuState(bar, 1, MF_BYPOSITION) & MF_HILITE) != 0, "no",
         differs("wine-8.0", "yes", "Wine does not take the look away again"));
    STEP(HiliteMenuItem(window, bar, 99, MF_BYCOMMAND | MF_HILITE), "0");
}

CASE("menu_tracking.mouse", "A press in the bar opens a menu, and one on an item chooses it", "")
{
    const MenuWindow window;
    RECT file = {};
    GetMenuItemRect(window, bar, 0, &file);
    const auto click = [](int x, int y) {
        SetCursorPos(x, y);
        mouse_event(MOUSEEVENTF_LEFTDOWN, 0, 0, 0, 0);
        mouse_event(MOUSEEVENTF_LEFTUP, 0, 0, 0, 0);
    };
    const int x = (file.left + file.right) / 2;
    click(x, (file.top + file.bottom) / 2);
    click(x, file.bottom + 12); // the popup opens below the item: its first item
    MenuWindow::pump();
    STEP(seen, "ENTER(0) INIT(bar) SELECT(bar,0,popup) POPUP(popup,0) SELECT(popup,11) "
               "UNINIT(popup) SELECT(none) EXIT(0) COMMAND(11)");
}

CASE("menu_tracking.around", "Upwards from nothing is the last item", "")
{
    const MenuWindow window;
    STEP(tracked(window, 0, {VK_UP, VK_ESCAPE}),
         "1: ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,3,popup) UNINIT(popup) SELECT(none) "
         "EXIT(1)");
}

CASE("menu_tracking.answers", "The owner may say which item a letter is for", "")
{
    const MenuWindow window;
    const auto letter = [&](LRESULT answer) {
        answer_to_letters = answer;
        seen.clear();
        PostMessageA(window, WM_CHAR, 'x', 1);
        PostMessageA(window, WM_KEYDOWN, VK_ESCAPE, 1);
        TrackPopupMenu(popup, 0, 50, 50, 0, window, nullptr);
        MenuWindow::pump();
        answer_to_letters = MAKELRESULT(0, MNC_CLOSE);
        return seen;
    };
    STEP(letter(MAKELRESULT(0, MNC_SELECT)),
         "ENTER(1) INIT(popup) POPUP(popup,0) CHAR(x) SELECT(popup,11) UNINIT(popup) SELECT(none) "
         "EXIT(1)",
         differs("wine-8.0",
                 "ENTER(1) INIT(popup) POPUP(popup,0) CHAR(x) UNINIT(popup) SELECT(none) EXIT(1)",
                 "documented: the item is selected"));
    STEP(letter(MAKELRESULT(0, MNC_EXECUTE)),
         "ENTER(1) INIT(popup) POPUP(popup,0) CHAR(x) SELECT(popup,11) UNINIT(popup) SELECT(none) "
         "EXIT(1) COMMAND(11)");
}

CASE("menu_tracking.ampersands", "Two ampersands are one in the text, and mark no letter", "")
{
    const MenuWindow window;
    AppendMenuA(popup, MF_STRING, 41, "A&&B&C");
    seen.clear();
    PostMessageA(window, WM_CHAR, 'c', 1);
    PostMessageA(window, WM_KEYDOWN, VK_ESCAPE, 1);
    TrackPopupMenu(popup, 0, 50, 50, 0, window, nullptr);
    MenuWindow::pump();
    STEP(seen, "ENTER(1) INIT(popup) POPUP(popup,0) SELECT(popup,41) UNINIT(popup) SELECT(none) "
               "EXIT(1) COMMAND(41)");
}

CASE("menu_tracking.disabled", "What is disabled is not chosen, gray or not", "")
{
    const MenuWindow window;
    EnableMenuItem(popup, 11, MF_DISABLED);
    STEP(tracked(window, 0, {VK_DOWN, VK_RETURN, VK_ESCAPE}).find("COMMAND") == std::string::npos,
         "yes");
}

CASE("menu_tracking.silent", "With TPM_NONOTIFY alone nothing is posted", "")
{
    const MenuWindow window;
    STEP(tracked(window, TPM_NONOTIFY, {VK_DOWN, VK_RETURN}),
         "1: SELECT(popup,11) SELECT(none) EXIT(1)",
         differs("wine-8.0", "1: SELECT(popup,11) SELECT(none) EXIT(1) COMMAND(11)",
                 "documented: no message for the item"));
}

CASE("menu_tracking.next_in_bar", "From one menu of the bar to the next open one", "")
{
    const MenuWindow window;
    const HMENU view = CreatePopupMenu();
    AppendMenuA(view, MF_STRING, 51, "&Zoom");
    InsertMenuA(bar, 1, MF_BYPOSITION | MF_POPUP, reinterpret_cast<UINT_PTR>(view), "&View");
    DrawMenuBar(window);
    STEP(tracked_bar(window, 'f', {VK_RIGHT, VK_RETURN}),
         "ENTER(0) INIT(bar) SELECT(bar,0,popup) POPUP(popup,0) SELECT(popup,11) UNINIT(popup) "
         "SELECT(bar,1,popup) POPUP(?,1) SELECT(?,51) UNINIT(?) SELECT(none) EXIT(0) COMMAND(51)",
         differs("wine-8.0",
                 "ENTER(0) INIT(bar) SELECT(bar,0,popup) SELECT(bar,1,popup) POPUP(?,1) "
                 "SELECT(?,51) UNINIT(?) SELECT(none) EXIT(0) COMMAND(51)",
                 "the first menu is not open yet"));
}

CASE("menu_tracking.aligned", "A popup stands where the flags say, and on the screen", "")
{
    const MenuWindow window;
    const auto opened = [&](UINT flags, int x, const RECT *exclude = nullptr) {
        TPMPARAMS how = {};
        how.cbSize = sizeof how;
        if (exclude)
            how.rcExclude = *exclude;
        ends_when_idle = true;
        TrackPopupMenuEx(popup, flags, x, 50, window, exclude ? &how : nullptr);
        ends_when_idle = false;
        MenuWindow::pump();
        return popup_place;
    };
    STEP(opened(0, 200).left, "200");
    STEP(opened(TPM_RIGHTALIGN, 300).right, "300");
    const RECT centred = opened(TPM_CENTERALIGN, 300);
    STEP(std::abs(centred.left + centred.right - 600) <= 1, "yes");
    const int width = GetSystemMetrics(SM_CXSCREEN);
    STEP(opened(0, width - 5).right <= width, "yes");
    const RECT kept = {width - 100, 40, width, 80};
    STEP(opened(0, width - 5, &kept).right <= width - 100, "yes",
         differs("wine-8.0", "no", "documented: it is not to be covered"));
}

namespace {

void at(int x, int y, DWORD what)
{
    SetCursorPos(x, y);
    if (what)
        mouse_event(what, 0, 0, 0, 0);
}

POINT middle(HWND window, UINT item)
{
    RECT place = {};
    GetMenuItemRect(window, bar, item, &place);
    return {(place.left + place.right) / 2, (place.top + place.bottom) / 2};
}

} // namespace

CASE("menu_tracking.closed", "A second press on an item of the bar closes its menu", "")
{
    const MenuWindow window;
    const POINT file = middle(window, 0);
    for (int i = 0; i < 2; ++i) {
        at(file.x, file.y, MOUSEEVENTF_LEFTDOWN);
        at(file.x, file.y, MOUSEEVENTF_LEFTUP);
    }
    MenuWindow::pump();
    STEP(seen, "ENTER(0) INIT(bar) SELECT(bar,0,popup) POPUP(popup,0) UNINIT(popup) SELECT(none) "
               "EXIT(0)");
}

CASE("menu_tracking.right_button", "The right button chooses with TPM_RIGHTBUTTON only", "")
{
    const MenuWindow window;
    const auto chosen = [&](UINT flags) {
        seen.clear();
        at(60, 62, MOUSEEVENTF_RIGHTDOWN);
        at(60, 62, MOUSEEVENTF_RIGHTUP);
        ends_when_idle = true;
        TrackPopupMenu(popup, flags, 50, 50, 0, window, nullptr);
        ends_when_idle = false;
        MenuWindow::pump();
        return seen.find("COMMAND(11)") != std::string::npos;
    };
    STEP(chosen(0), "no");
    STEP(chosen(TPM_RIGHTBUTTON), "yes");
}
