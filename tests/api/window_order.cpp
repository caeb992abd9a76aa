// Windows in front of others, their places and what of them is drawn anew.

#include "window_support.hpp"

#include <utility>

using namespace conformance;

namespace {

std::string seen;

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const char *const name = message == WM_WINDOWPOSCHANGING  ? "CHANGING"
                             : message == WM_WINDOWPOSCHANGED ? "CHANGED"
                             : message == WM_MOVE             ? "MOVE"
                             : message == WM_SIZE             ? "SIZE"
                             : message == WM_SHOWWINDOW       ? "SHOW"
                                                              : nullptr;
    if (name)
        seen += (seen.empty() ? "" : " ") + std::string(name);
    return DefWindowProcA(window, message, wparam, lparam);
}

std::string heard()
{
    return std::exchange(seen, "");
}

/// "cab": the letters of the children, from the front to the back.
std::string order(HWND parent)
{
    std::string all;
    for (HWND child = GetWindow(parent, GW_CHILD); child; child = GetWindow(child, GW_HWNDNEXT)) {
        char letter[2] = "";
        GetWindowTextA(child, letter, 2);
        all += letter;
    }
    return all;
}

constexpr UINT only_order = SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE;
constexpr UINT only_place = SWP_NOZORDER | SWP_NOACTIVATE;

bool is_invalid(HWND window)
{
    const bool result = GetUpdateRect(window, nullptr, FALSE) != FALSE;
    ValidateRect(window, nullptr);
    return result;
}

} // namespace

CASE("window_order.behind", "A child goes to the front, to the back, or behind another one", "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE);
    const PlainWindow a("a", WS_CHILD, top), b("b", WS_CHILD, top), c("c", WS_CHILD, top);
    STEP(order(top), "abc");
    SetWindowPos(a, HWND_BOTTOM, 0, 0, 0, 0, only_order);
    STEP(order(top), "bca");
    SetWindowPos(b, c, 0, 0, 0, 0, only_order);
    STEP(order(top), "cba");
    SetWindowPos(a, HWND_TOP, 0, 0, 0, 0, only_order);
    STEP(order(top), "acb");
    STEP(FindWindowExA(top, a, nullptr, nullptr) == c, "yes");
}

CASE("window_order.told", "A window hears what changes, unless it is not to", "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE);
    SetWindowLongPtrA(top, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note));
    SetWindowPos(top, nullptr, 50, 60, 70, 80, only_place);
    heard();
    SetWindowPos(top, nullptr, 51, 60, 70, 80, only_place);
    STEP(heard(), "CHANGING CHANGED MOVE");
    SetWindowPos(top, nullptr, 51, 60, 75, 80, only_place);
    STEP(heard(), "CHANGING CHANGED SIZE");
    SetWindowPos(top, nullptr, 51, 60, 75, 80, only_place);
    STEP(heard(), "CHANGING");
    SetWindowPos(top, nullptr, 52, 60, 75, 80, only_place | SWP_NOSENDCHANGING);
    STEP(heard(), "CHANGED MOVE");
    ShowWindow(top, SW_HIDE);
    STEP(heard().substr(0, 4), "SHOW");
}

CASE("window_order.small", "A window that is smaller than its frame has an empty client area", "")
{

    const PlainWindow top("top", WS_POPUP);
    const PlainWindow narrow_one("narrow", WS_CHILD | WS_THICKFRAME, top);
    MoveWindow(narrow_one, 0, 0, 4, 3, FALSE);
    RECT inside = {9, 9, 9, 9};
    GetClientRect(narrow_one, &inside);
    STEP(inside.right, "0");
    STEP(inside.bottom, "0");
}

CASE("window_order.drawn_anew", "A window of another size is drawn anew, unless it is not to be",
     "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE);
    MoveWindow(top, 0, 0, 100, 100, FALSE);
    UpdateWindow(top);
    is_invalid(top);
    MoveWindow(top, 0, 0, 120, 100, FALSE);
    STEP(is_invalid(top), "no");
    MoveWindow(top, 0, 0, 150, 100, TRUE);
    STEP(is_invalid(top), "yes");
}

CASE("window_order.children", "Children are drawn anew with their parent, unless they are clipped",
     "")
{
    for (const DWORD clipped : {DWORD{0}, DWORD{WS_CLIPCHILDREN}}) {
        const PlainWindow top("top", WS_POPUP | WS_VISIBLE | clipped);
        const PlainWindow child("child", WS_CHILD | WS_VISIBLE, top);
        MoveWindow(top, 0, 0, 100, 100, FALSE);
        MoveWindow(child, 10, 10, 50, 50, FALSE);
        UpdateWindow(top);
        is_invalid(child);
        is_invalid(top);
        InvalidateRect(top, nullptr, FALSE);
        STEP(is_invalid(child), clipped ? "no" : "yes");
    }
}

CASE("window_order.new_parent", "A child in another parent is drawn anew, and no parent of its own",
     "")
{
    const PlainWindow a("a", WS_POPUP | WS_VISIBLE), b("b", WS_POPUP | WS_VISIBLE);
    const PlainWindow child("child", WS_CHILD | WS_VISIBLE, a);
    const PlainWindow inner("inner", WS_CHILD | WS_VISIBLE, child);
    UpdateWindow(a);
    is_invalid(child);
    STEP(SetParent(child, b) == a, "yes");
    STEP(is_invalid(child), "yes");
    STEP(AFRESH(made(SetParent(child, inner))), "null/87");
}

CASE("window_order.deferred", "Of two places for one window the later one counts", "")
{
    const PlainWindow top("top", WS_POPUP);
    HDWP places = BeginDeferWindowPos(2);
    places = DeferWindowPos(places, top, nullptr, 1, 2, 30, 40, SWP_NOZORDER);
    places = DeferWindowPos(places, top, nullptr, 5, 6, 70, 80, SWP_NOZORDER);
    STEP(EndDeferWindowPos(places), "1");
    RECT place = {};
    GetWindowRect(top, &place);
    STEP(place.left, "5");
    STEP(place.right, "75");
}

CASE("window_order.enabled_popup", "Of a window's popups the enabled one is meant", "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE);
    const PlainWindow off("off", WS_POPUP | WS_VISIBLE | WS_DISABLED, top);
    STEP(GetWindow(top, GW_ENABLEDPOPUP) == off, "no");
}

CASE("window_order.destroyed", "Windows that are gone when it is their turn are passed over", "")
{
    const PlainWindow top("top", WS_POPUP);
    const PlainWindow a("a", WS_CHILD, top), b("b", WS_CHILD, top), c("c", WS_CHILD, top);
    static HWND victim;
    static int calls;
    victim = b;
    calls = 0;
    STEP(EnumChildWindows(
             top,
             [](HWND window, LPARAM) -> BOOL {
                 ++calls;
                 if (window != victim)
                     DestroyWindow(victim);
                 return TRUE;
             },
             0),
         "1");
    STEP(calls, "2");
}

CASE("window_order.maximised_again", "What a window was comes back after it was large and small",
     "")
{
    const PlainWindow top("top");
    MoveWindow(top, 30, 40, 200, 100, FALSE);
    ShowWindow(top, SW_MAXIMIZE);
    ShowWindow(top, SW_SHOWNA);
    STEP(IsZoomed(top), "1");
    ShowWindow(top, SW_MINIMIZE);
    WINDOWPLACEMENT placement = {};
    placement.length = sizeof placement;
    GetWindowPlacement(top, &placement);
    STEP(placement.rcNormalPosition.left, "30");
    STEP(placement.rcNormalPosition.right, "230");
}

CASE("window_order.icons", "A window has a large icon and a small one", "")
{
    const PlainWindow top("top");
    const HICON large = LoadIconA(nullptr, IDI_APPLICATION),
                small_one = LoadIconA(nullptr, IDI_ERROR);
    SendMessageA(top, WM_SETICON, ICON_BIG, reinterpret_cast<LPARAM>(large));
    STEP(SendMessageA(top, WM_SETICON, ICON_SMALL, reinterpret_cast<LPARAM>(small_one)), "0");
    STEP(SendMessageA(top, WM_GETICON, ICON_BIG, 0) == reinterpret_cast<LRESULT>(large), "yes");
    STEP(SendMessageA(top, WM_GETICON, ICON_SMALL, 0) == reinterpret_cast<LRESULT>(small_one),
         "yes");
}

CASE("window_order.colours", "Lists and fields are white, the rest is as buttons are", "")
{
    const PlainWindow top("top");
    const HDC context = GetDC(top);
    const auto paper = [&](UINT message) {
        SendMessageA(top, message, reinterpret_cast<WPARAM>(context), 0);
        return GetBkColor(context);
    };
    STEP(paper(WM_CTLCOLORLISTBOX) == GetSysColor(COLOR_WINDOW), "yes");
    STEP(paper(WM_CTLCOLOREDIT) == GetSysColor(COLOR_WINDOW), "yes");
    STEP(paper(WM_CTLCOLORSTATIC) == GetSysColor(COLOR_3DFACE), "yes");
    ReleaseDC(top, context);
}

CASE("window_order.scroll_range", "With SIF_DISABLENOSCROLL a bar with nothing to scroll stays", "")
{
    const PlainWindow top("top", WS_OVERLAPPEDWINDOW | WS_VSCROLL);
    SCROLLINFO info = {sizeof info, SIF_RANGE | SIF_PAGE | SIF_DISABLENOSCROLL, 0, 9, 20, 0, 0};
    SetScrollInfo(top, SB_VERT, &info, FALSE);
    STEP((GetWindowLongA(top, GWL_STYLE) & WS_VSCROLL) != 0, "yes");
    info.fMask = SIF_RANGE | SIF_PAGE;
    SetScrollInfo(top, SB_VERT, &info, FALSE);
    STEP((GetWindowLongA(top, GWL_STYLE) & WS_VSCROLL) != 0, "no");
}

CASE("window_order.frames", "An edge takes two pixels, a thin one takes one", "")
{
    RECT place = {0, 0, 10, 10};
    AdjustWindowRectEx(&place, WS_POPUP, FALSE, WS_EX_CLIENTEDGE);
    STEP(place.right, "12");
    place = {0, 0, 10, 10};
    AdjustWindowRectEx(&place, WS_POPUP, FALSE, WS_EX_STATICEDGE);
    STEP(place.right, "11");
}
