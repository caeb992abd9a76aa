// Menu bars: their lines, what they take of a window, and who is told.

#include "window_support.hpp"

#include <vector>

using namespace conformance;

namespace {

std::string seen; // what the test's window is told
int sizes = 0;    // how often it is told its size

LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_SIZE)
        ++sizes;
    if (message == WM_MENUSELECT && HIWORD(wparam) != 0xFFFF)
        seen += " SELECT(" + std::to_string(LOWORD(wparam)) + ")";
    if (message == WM_COMMAND)
        seen += " COMMAND(" + std::to_string(LOWORD(wparam)) + ")";
    return DefWindowProcA(window, message, wparam, lparam);
}

/// A window with a bar, empty at first.
class BarWindow {
  public:
    BarWindow()
    {
        WNDCLASSA c = {};
        c.lpfnWndProc = procedure;
        c.lpszClassName = "api-checks-bars";
        RegisterClassA(&c);
        handle_ = CreateWindowExA(WS_EX_CLIENTEDGE, "api-checks-bars", "",
                                  WS_OVERLAPPEDWINDOW | WS_VISIBLE, 10, 10, 300, 240, nullptr,
                                  CreateMenu(), nullptr, nullptr);
        require(handle_ != nullptr, "CreateWindow");
        SetForegroundWindow(handle_);
        empty_ = client_height();
        seen.clear();
        sizes = 0;
    }
    ~BarWindow() { DestroyWindow(handle_); }
    BarWindow(const BarWindow &) = delete;
    BarWindow &operator=(const BarWindow &) = delete;

    operator HWND() const { return handle_; }
    HMENU menu_bar() const { return GetMenu(handle_); }

    /// Items 1, 2, … behind those that are there.
    void append_items(int count, UINT flags = MF_STRING, const char *text = "A long text")
    {
        for (; count > 0; --count)
            AppendMenuA(menu_bar(), flags, static_cast<UINT>(GetMenuItemCount(menu_bar()) + 1),
                        text);
    }
    void make_wide(int wanted) { MoveWindow(handle_, 10, 10, wanted, 240, TRUE); }

    int client_height() const
    {
        RECT client = {};
        GetClientRect(handle_, &client);
        return client.bottom;
    }
    /// How many lines of a bar the client area has given way for.
    std::string lines_taken() const
    {
        const int line = GetSystemMetrics(SM_CYMENU) - 1, taken = empty_ - client_height();
        return taken == 0                ? "0"
               : (taken - 1) % line == 0 ? std::to_string((taken - 1) / line)
                                         : std::to_string(taken) + " pixels";
    }

    RECT place_of(int item) const
    {
        RECT found = {};
        GetMenuItemRect(handle_, menu_bar(), static_cast<UINT>(item), &found);
        return found;
    }
    /// The numbers of the items in each line: "12/3".
    std::string lines_of_items() const
    {
        std::string all;
        for (int i = 0; i < GetMenuItemCount(menu_bar()); ++i) {
            if (i > 0 && place_of(i).top != place_of(i - 1).top)
                all += place_of(i).top == place_of(i - 1).bottom ? "/" : "?";
            all += std::to_string(i + 1);
        }
        return all;
    }

    static void pump()
    {
        MSG message;
        while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
            DispatchMessageA(&message);
    }

  private:
    HWND handle_;
    int empty_ = 0;
};

/// So wide that three of the window's items fit into a line, and not four.
void three_in_a_line(BarWindow &window)
{
    window.make_wide(1000);
    const RECT first = window.place_of(0);
    RECT client = {};
    GetClientRect(window, &client);
    window.make_wide(1000 - client.right + (first.right - first.left) * 7 / 2);
}

} // namespace

CASE("menu_bars.lines", "What does not fit into a line of the bar goes into the next one", "")
{
    BarWindow window;
    STEP(window.lines_taken(), "0");
    window.append_items(1);
    DrawMenuBar(window);
    STEP(window.lines_taken(), "1");
    window.append_items(7);
    three_in_a_line(window);
    STEP(window.lines_of_items(), "123/456/78");
    STEP(window.lines_taken(), "3");
    STEP(window.place_of(3).left == window.place_of(0).left, "yes");
    window.make_wide(1000);
    STEP(window.lines_of_items(), "12345678");
    STEP(window.lines_taken(), "1");
    SetMenu(window, nullptr);
    STEP(window.lines_taken(), "0");
}

CASE("menu_bars.narrow", "An item that is wider than the bar has a line, and ends with it", "")
{
    BarWindow window;
    window.append_items(1, MF_STRING, std::string(200, 'w').c_str());
    window.append_items(1);
    DrawMenuBar(window);
    STEP(window.lines_of_items(), "1/2");
    RECT client = {};
    GetClientRect(window, &client);
    const int edges = 2 * GetSystemMetrics(SM_CXEDGE);
    STEP(window.place_of(0).right - window.place_of(0).left == client.right + edges, "yes");
}

CASE("menu_bars.breaks", "MF_MENUBREAK and MF_MENUBARBREAK begin a line, but for the first item",
     "")
{
    BarWindow window;
    window.make_wide(1000);
    window.append_items(1, MF_STRING | MF_MENUBREAK);
    window.append_items(1);
    window.append_items(1, MF_STRING | MF_MENUBREAK);
    window.append_items(1, MF_STRING | MF_MENUBARBREAK);
    window.append_items(1);
    DrawMenuBar(window);
    STEP(window.lines_of_items(), "12/3/45");
    STEP(window.lines_taken(), "3");
}

CASE("menu_bars.right", "From MF_RIGHTJUSTIFY on the last line's items are at the right", "")
{
    BarWindow window;
    window.make_wide(1000);
    window.append_items(2);
    window.append_items(1, MF_STRING | MF_RIGHTJUSTIFY);
    window.append_items(1);
    DrawMenuBar(window);
    RECT client = {};
    GetClientRect(window, &client);
    MapWindowPoints(window, nullptr, reinterpret_cast<POINT *>(&client), 2);
    const int edge = GetSystemMetrics(SM_CXEDGE);
    STEP(window.place_of(0).left == client.left - edge, "yes");
    STEP(window.place_of(1).left == window.place_of(0).right, "yes");
    STEP(window.place_of(2).left > window.place_of(1).right, "yes");
    STEP(window.place_of(3).left == window.place_of(2).right, "yes");
    STEP(window.place_of(3).right == client.right + edge, "yes");
}

CASE("menu_bars.separators", "A separator in a bar has no width", "")
{
    BarWindow window;
    window.append_items(1);
    window.append_items(1, MF_SEPARATOR);
    window.append_items(1);
    DrawMenuBar(window);
    STEP(window.place_of(1).right - window.place_of(1).left, "0");
    STEP(window.place_of(2).left == window.place_of(0).right, "yes");
}

CASE("menu_bars.assumed", "AdjustWindowRectEx reckons with one line", "")
{
    RECT without = {0, 0, 100, 100}, with = without;
    AdjustWindowRectEx(&without, WS_OVERLAPPEDWINDOW, FALSE, 0);
    AdjustWindowRectEx(&with, WS_OVERLAPPEDWINDOW, TRUE, 0);
    STEP(without.top - with.top == GetSystemMetrics(SM_CYMENU), "yes");
}

CASE("menu_bars.told", "A window is told its size when the bar has taken of it, and only then", "")
{
    BarWindow window;
    window.append_items(1);
    STEP(sizes, "0");
    STEP(DrawMenuBar(window), "1");
    STEP(sizes, "1");
    STEP(DrawMenuBar(window), "1");
    STEP(sizes, "1");
    window.append_items(9);
    DrawMenuBar(window);
    STEP(sizes, "2");
    ModifyMenuA(window.menu_bar(), 9, MF_BYPOSITION, 10, "A long text");
    DrawMenuBar(window);
    STEP(sizes, "2");
    SetMenu(window, nullptr);
    STEP(sizes, "3");
}

CASE("menu_bars.found", "Items of the second line are found by their places", "")
{
    BarWindow window;
    window.append_items(5);
    three_in_a_line(window);
    const RECT fifth = window.place_of(4), third = window.place_of(2);
    const POINT in_fifth = {fifth.left + 3, fifth.bottom - 3};
    STEP(MenuItemFromPoint(window, window.menu_bar(), in_fifth), "4");
    STEP(SendMessageA(window, WM_NCHITTEST, 0, MAKELPARAM(in_fifth.x, in_fifth.y)) == HTMENU,
         "yes");
    const POINT beside = {third.left + 3, fifth.bottom - 3};
    STEP(MenuItemFromPoint(window, window.menu_bar(), beside), "-1");
    STEP(SendMessageA(window, WM_NCHITTEST, 0, MAKELPARAM(beside.x, beside.y)) == HTMENU, "yes");
    STEP(SendMessageA(window, WM_NCHITTEST, 0, MAKELPARAM(beside.x, fifth.bottom + 5)) == HTCLIENT,
         "yes");
}

CASE("menu_bars.mouse", "A menu of the second line opens below its item", "")
{
    BarWindow window;
    window.append_items(4);
    const HMENU popup = CreatePopupMenu();
    AppendMenuA(popup, MF_STRING, 51, "First");
    AppendMenuA(window.menu_bar(), MF_POPUP, reinterpret_cast<UINT_PTR>(popup), "A long text");
    three_in_a_line(window);
    STEP(window.lines_of_items(), "123/45");
    BarWindow::pump();
    const RECT fifth = window.place_of(4);
    const auto click = [](int x, int y) {
        SetCursorPos(x, y);
        mouse_event(MOUSEEVENTF_LEFTDOWN, 0, 0, 0, 0);
        mouse_event(MOUSEEVENTF_LEFTUP, 0, 0, 0, 0);
    };
    click(fifth.left + 5, fifth.top + 5);
    click(fifth.left + 5, fifth.bottom + 12);
    BarWindow::pump();
    STEP(seen, " SELECT(4) SELECT(51) COMMAND(51)");
}

CASE("menu_bars.keys", "The arrow keys go through all lines", "")
{
    BarWindow window;
    window.append_items(5);
    three_in_a_line(window);
    BarWindow::pump();
    for (const WPARAM key : {VK_RIGHT, VK_RIGHT, VK_RIGHT, VK_LEFT, VK_RIGHT, VK_RETURN})
        PostMessageA(window, WM_KEYDOWN, key, 1);
    SendMessageA(window, WM_SYSCOMMAND, SC_KEYMENU, 0);
    BarWindow::pump();
    STEP(seen, " SELECT(1) SELECT(2) SELECT(3) SELECT(4) SELECT(3) SELECT(4) COMMAND(4)");
}

CASE("menu_bars.information", "GetMenuBarInfo tells of the bar and of its items", "")
{
    BarWindow window;
    window.append_items(5);
    three_in_a_line(window);
    MENUBARINFO info = {};
    info.cbSize = sizeof info;
    const auto ask = [&](LONG object, LONG item) {
        SetLastError(0);
        return ok(GetMenuBarInfo(window, object, item, &info));
    };
    STEP(ask(OBJID_MENU, 0), "yes");
    const RECT first = window.place_of(0), fifth = window.place_of(4);
    STEP(info.hMenu == window.menu_bar(), "yes");
    STEP(info.hwndMenu == nullptr, "yes");
    STEP(info.fBarFocused != 0, "no");
    STEP(info.rcBar.left == first.left && info.rcBar.top == first.top, "yes");
    STEP(info.rcBar.right > window.place_of(2).right && info.rcBar.bottom > fifth.top, "yes");
    STEP(ask(OBJID_MENU, 5), "yes");
    STEP(EqualRect(&info.rcBar, &fifth), "1");
    STEP(ask(OBJID_MENU, 6), "no/0");
    STEP(ask(OBJID_MENU, -1), "no/0");
    STEP(ask(OBJID_CLIENT, 0), "no/1401");
    STEP(ask(17, 0), "no/0");
    STEP(ask(OBJID_SYSMENU, 0), "yes");
    info.cbSize = 3;
    STEP(ask(OBJID_MENU, 0), "no/87");
    info.cbSize = sizeof info;
    STEP(AFRESH(ok(GetMenuBarInfo(nobody, OBJID_MENU, 0, &info))), "no/1400");
    SetMenu(window, nullptr);
    STEP(ask(OBJID_MENU, 0), "no/0");
}
