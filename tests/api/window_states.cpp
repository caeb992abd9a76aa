// What state windows are in: shown, minimised, active, and where.

#include "window_support.hpp"

using namespace conformance;

namespace {

std::string place(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + " " +
           std::to_string(r.right - r.left) + "x" + std::to_string(r.bottom - r.top);
}

} // namespace

CASE("window_states.shown", "Windows are shown, minimised, maximised and hidden", "")
{
    const PlainWindow w("states");
    STEP(IsWindowVisible(w), "0");
    STEP(ShowWindow(w, SW_SHOW), "0");
    STEP(IsWindowVisible(w), "1");
    STEP(IsIconic(w), "0");
    STEP(IsZoomed(w), "0");
    STEP(CloseWindow(w), "1");
    STEP(IsIconic(w), "1");
    STEP(OpenIcon(w), "1");
    STEP(IsIconic(w), "0");
    STEP(ShowWindow(w, SW_MAXIMIZE), "1");
    STEP(IsZoomed(w), "1");
    STEP(ShowWindow(w, SW_HIDE), "1");
    STEP(IsWindowVisible(w), "0");
    STEP(IsWindowUnicode(w), "0");
    STEP(AFRESH(ok(IsWindowVisible(nobody))), "no/1400");
    STEP(AFRESH(ok(IsIconic(nobody))), "no/1400");
    STEP(AFRESH(ok(IsZoomed(nobody))), "no/1400");
    STEP(AFRESH(ok(CloseWindow(nobody))), "no/1400",
         differs("wine-8.0", "yes", "Wine does not look at the window"));
    STEP(AFRESH(ok(OpenIcon(nobody))), "no/1400");
    STEP(AFRESH(ok(IsWindowUnicode(nobody))), "no/1400");
    STEP(AFRESH(ok(IsWindow(nobody))), "no/1400");
}

CASE("window_states.active", "One window of the thread is active, and in the foreground", "")
{
    const PlainWindow a("a", WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    const PlainWindow b("b", WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    const PlainWindow child("child", WS_CHILD | WS_VISIBLE, b);
    STEP(SetActiveWindow(a) != nullptr, "yes");
    STEP(GetActiveWindow() == a, "yes");
    STEP(SetActiveWindow(b) == a, "yes");
    STEP(AFRESH(made(SetActiveWindow(nobody))), "null/1400");
    STEP(SetForegroundWindow(a), "1");
    STEP(GetForegroundWindow() == a, "yes");
    STEP(GetActiveWindow() == a, "yes");
    STEP(AFRESH(ok(SetForegroundWindow(nobody))), "no/1400");
    SetFocus(child);
    STEP(GetActiveWindow() == b, "yes");
    STEP(GetFocus() == child, "yes");
    STEP(SetFocus(b) == child, "yes");
}

CASE("window_states.places", "Points and sizes of windows on the screen and inside", "")
{
    const PlainWindow top("top", WS_POPUP);
    const PlainWindow child("child", WS_CHILD, top);
    STEP(MoveWindow(top, 100, 50, 300, 200, FALSE), "1");
    STEP(MoveWindow(child, 30, 40, 20, 10, FALSE), "1");
    POINT p = {1, 2};
    STEP(ClientToScreen(child, &p), "1");
    STEP(p.x == 131 && p.y == 92, "yes");
    STEP(ScreenToClient(child, &p), "1");
    STEP(p.x == 1 && p.y == 2, "yes");
    STEP(AFRESH(ok(ClientToScreen(nobody, &p))), "no/1400");
    STEP(AFRESH(ok(ScreenToClient(nobody, &p))), "no/1400");
    // From one window to another; the result is how far.
    POINT two[] = {{0, 0}, {5, 6}};
    STEP(MapWindowPoints(child, top, two, 2) == MAKELONG(30, 40), "yes");
    STEP(two[1].x == 35 && two[1].y == 46, "yes");
    STEP(MapWindowPoints(nullptr, top, two, 1) == MAKELONG(-100, -50), "yes");
    STEP(two[0].x == -70 && two[0].y == -10, "yes");
    RECT r = {1, 1, 3, 3};
    STEP(MapWindowPoints(top, HWND_DESKTOP, reinterpret_cast<POINT *>(&r), 2) == MAKELONG(100, 50),
         "yes");
    STEP(place(r), "101,51 2x2");
    STEP(AFRESH(and_error(MapWindowPoints(nobody, top, two, 2))), "0/1400");
    STEP(AFRESH(and_error(MapWindowPoints(top, nobody, two, 2))), "0/1400");
    RECT inner = {0, 0, 100, 100};
    STEP(AdjustWindowRect(&inner, WS_POPUP, FALSE), "1");
    STEP(place(inner), "0,0 100x100");
    STEP(AdjustWindowRectEx(&inner, WS_POPUP | WS_BORDER, FALSE, 0), "1");
    STEP(place(inner), "-1,-1 102x102");
}

CASE("window_states.hit", "Which window, and which child, is at a point", "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE);
    const PlainWindow child("child", WS_CHILD | WS_VISIBLE, top);
    const PlainWindow hidden("hidden", WS_CHILD, top);
    const PlainWindow disabled("disabled", WS_CHILD | WS_VISIBLE | WS_DISABLED, top);
    MoveWindow(top, 100, 50, 300, 200, FALSE);
    MoveWindow(child, 0, 0, 20, 20, FALSE);
    MoveWindow(hidden, 30, 0, 20, 20, FALSE);
    MoveWindow(disabled, 60, 0, 20, 20, FALSE);
    SetWindowPos(top, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE);
    STEP(WindowFromPoint({105, 55}) == child, "yes");
    STEP(WindowFromPoint({135, 55}) == top, "yes");
    STEP(WindowFromPoint({165, 55}) == top, "yes");
    STEP(ChildWindowFromPoint(top, {5, 5}) == child, "yes");
    STEP(ChildWindowFromPoint(top, {35, 5}) == hidden, "yes");
    STEP(ChildWindowFromPoint(top, {65, 5}) == disabled, "yes");
    STEP(ChildWindowFromPoint(top, {200, 5}) == top, "yes");
    STEP(ChildWindowFromPoint(top, {500, 5}) == nullptr, "yes");
    STEP(ChildWindowFromPointEx(top, {35, 5}, CWP_SKIPINVISIBLE) == top, "yes");
    STEP(ChildWindowFromPointEx(top, {65, 5}, CWP_SKIPDISABLED) == top, "yes");
    STEP(RealChildWindowFromPoint(top, {5, 5}) == child, "yes");
    STEP(AFRESH(made(ChildWindowFromPoint(nobody, {5, 5}))), "null/1400");
    STEP(AFRESH(made(ChildWindowFromPointEx(nobody, {5, 5}, CWP_ALL))), "null/1400");
}

CASE("window_states.placement", "Where a window is when it is as it was", "")
{
    const PlainWindow w("placement");
    WINDOWPLACEMENT p = {};
    p.length = sizeof p;
    STEP(GetWindowPlacement(w, &p), "1");
    STEP(place(p.rcNormalPosition), "10,20 200x100");
    STEP(p.showCmd, "1");
    ShowWindow(w, SW_MINIMIZE);
    STEP(GetWindowPlacement(w, &p), "1");
    STEP(p.showCmd, "2");
    STEP(place(p.rcNormalPosition), "10,20 200x100");
    p.showCmd = SW_SHOWNORMAL;
    p.rcNormalPosition = {40, 50, 340, 250};
    STEP(SetWindowPlacement(w, &p), "1");
    STEP(IsIconic(w), "0");
    RECT r;
    GetWindowRect(w, &r);
    STEP(place(r), "40,50 300x200");
    STEP(AFRESH(ok(GetWindowPlacement(nobody, &p))), "no/1400");
    STEP(AFRESH(ok(SetWindowPlacement(nobody, &p))), "no/1400");
    p.length = 1;
    STEP(AFRESH(ok(SetWindowPlacement(w, &p))), "no/87");
    WINDOWINFO info = {};
    info.cbSize = sizeof info;
    STEP(GetWindowInfo(w, &info), "1");
    STEP(place(info.rcWindow), "40,50 300x200");
    STEP((info.dwStyle & WS_VISIBLE) != 0, "yes");
    STEP(info.atomWindowType != 0, "yes");
    STEP(AFRESH(ok(GetWindowInfo(nobody, &info))), "no/1400");
}

CASE("window_states.deferred", "Several windows change their places together", "")
{
    const PlainWindow top("top", WS_POPUP);
    const PlainWindow a("a", WS_CHILD, top), b("b", WS_CHILD, top);
    HDWP places = BeginDeferWindowPos(1);
    STEP(places != nullptr, "yes");
    places = DeferWindowPos(places, a, nullptr, 1, 2, 3, 4, SWP_NOZORDER);
    STEP(places != nullptr, "yes");
    places = DeferWindowPos(places, b, nullptr, 5, 6, 7, 8, SWP_NOZORDER);
    RECT r;
    GetClientRect(a, &r);
    STEP(place(r), "0,0 200x100");
    STEP(EndDeferWindowPos(places), "1");
    GetClientRect(a, &r);
    STEP(place(r), "0,0 3x4");
    GetClientRect(b, &r);
    STEP(place(r), "0,0 7x8");
    places = BeginDeferWindowPos(1);
    STEP(AFRESH(made(DeferWindowPos(places, nobody, nullptr, 1, 2, 3, 4, SWP_NOZORDER))),
         "null/1400");
    STEP(AFRESH(ok(EndDeferWindowPos(nullptr))), "no/1405",
         differs("wine-8.0", "no/0", "Wine sets no error"));
    STEP(AFRESH(made(BeginDeferWindowPos(-1))), "null/87");
}

CASE("window_states.popups", "The last popup of a window, and all of them shown or hidden", "")
{
    const PlainWindow top("top", WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    STEP(GetLastActivePopup(top) == top, "yes");
    const PlainWindow popup("popup", WS_POPUP | WS_VISIBLE, top);
    SetActiveWindow(popup);
    STEP(GetLastActivePopup(top) == popup, "yes");
    STEP(ShowOwnedPopups(top, FALSE), "1");
    STEP(IsWindowVisible(popup), "0");
    STEP(ShowOwnedPopups(top, TRUE), "1");
    STEP(IsWindowVisible(popup), "1");
    STEP(AFRESH(ok(ShowOwnedPopups(nobody, TRUE))), "no/1400",
         differs("wine-8.0", "yes", "Wine does not look at the window"));
    STEP(FlashWindow(top, TRUE) != 0, "no");
    STEP(AFRESH(ok(FlashWindow(nobody, TRUE))), "no/87");
    STEP(ShowWindowAsync(top, SW_HIDE), "1");
    STEP(IsWindowVisible(top), "0");
    STEP(AFRESH(ok(ShowWindowAsync(nobody, SW_HIDE))), "no/1400");
}

CASE("window_states.gui_thread", "What a thread's windows are doing", "")
{
    const PlainWindow w("gui", WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    SetActiveWindow(w);
    GUITHREADINFO info = {};
    info.cbSize = sizeof info;
    STEP(GetGUIThreadInfo(GetCurrentThreadId(), &info), "1");
    STEP(info.hwndActive == w, "yes");
    STEP(info.hwndFocus == w, "yes");
    STEP(info.hwndCapture == nullptr, "yes");
    info.cbSize = 1;
    STEP(AFRESH(ok(GetGUIThreadInfo(GetCurrentThreadId(), &info))), "no/87");
    info.cbSize = sizeof info;
    STEP(AFRESH(ok(GetGUIThreadInfo(0x7FFFFFF0, &info))), "no/87");
    STEP(IsGUIThread(FALSE), "1");
}

CASE("window_states.more", "Other ways to show a window, and to ask about it", "")
{
    const PlainWindow w("more", WS_OVERLAPPEDWINDOW | WS_VISIBLE);
    wchar_t text[16] = L"";
    STEP(InternalGetWindowText(w, text, 16), "4");
    STEP(narrow(text), "more");
    STEP(AFRESH(and_error(InternalGetWindowText(nobody, text, 16))), "0/1400");
    CloseWindow(w);
    SwitchToThisWindow(w, TRUE);
    STEP(IsIconic(w), "0");
    STEP(GetForegroundWindow() == w, "yes");
    FLASHWINFO flash = {};
    flash.cbSize = sizeof flash;
    flash.hwnd = w;
    flash.dwFlags = FLASHW_STOP;
    STEP(FlashWindowEx(&flash) != 0, "yes");
    flash.hwnd = nobody;
    STEP(AFRESH(ok(FlashWindowEx(&flash))), "no/87");
    const PlainWindow popup("popup", WS_POPUP | WS_VISIBLE, w);
    STEP(AnyPopup() != 0, "yes");
}

CASE("window_states.mdi", "A frame without a client is a window like any other", "")
{
    const PlainWindow frame("frame"), child("child", WS_CHILD, frame);
    STEP(DefFrameProcA(frame, nullptr, WM_GETTEXTLENGTH, 0, 0), "5");
    STEP(DefFrameProcW(frame, nullptr, WM_GETTEXTLENGTH, 0, 0), "5");
    STEP(DefMDIChildProcA(child, WM_GETTEXTLENGTH, 0, 0), "5");
    STEP(DefMDIChildProcW(child, WM_GETTEXTLENGTH, 0, 0), "5");
    MSG m = {};
    m.message = WM_KEYDOWN;
    m.wParam = VK_F4;
    STEP(TranslateMDISysAccel(frame, &m), "0");
}
