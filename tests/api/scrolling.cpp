// Where a window's scroll bars stand.

#include "window_support.hpp"

#include <vector>

using namespace conformance;

namespace {

constexpr const char *no_error = "Wine sets no error, or does not fail";

std::string told(HWND window, int bar)
{
    SCROLLINFO info = {};
    info.cbSize = sizeof info;
    info.fMask = SIF_ALL;
    SetLastError(0);
    if (!GetScrollInfo(window, bar, &info))
        return "no/" + std::to_string(GetLastError());
    return std::to_string(info.nMin) + "-" + std::to_string(info.nMax) + " page " +
           std::to_string(info.nPage) + " at " + std::to_string(info.nPos);
}

std::string scrolled; // what the test's window is told

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message != WM_VSCROLL && message != WM_HSCROLL)
        return DefWindowProcA(window, message, wparam, lparam);
    constexpr const char *codes[] = {"LINEUP",   "LINEDOWN",      "PAGEUP",
                                     "PAGEDOWN", "THUMBPOSITION", "THUMBTRACK",
                                     "TOP",      "BOTTOM",        "ENDSCROLL"};
    scrolled += (scrolled.empty() ? "" : " ") + std::string(message == WM_VSCROLL ? "V" : "H") +
                codes[LOWORD(wparam)];
    if (LOWORD(wparam) == SB_THUMBTRACK || LOWORD(wparam) == SB_THUMBPOSITION)
        scrolled += HIWORD(wparam) > 0 ? "(>0)" : "(0)";
    return 0;
}

/// A window with both bars, 0 to 99 and a page of 10.
HWND window_with_bars()
{
    WNDCLASSA c = {};
    c.lpfnWndProc = note;
    c.hInstance = GetModuleHandleA(nullptr);
    c.lpszClassName = "api-checks-scrolling";
    RegisterClassA(&c);
    const HWND window =
        CreateWindowA("api-checks-scrolling", "", WS_POPUP | WS_VISIBLE | WS_VSCROLL | WS_HSCROLL,
                      100, 100, 300, 300, nullptr, nullptr, nullptr, nullptr);
    require(window != nullptr, "CreateWindow");
    SCROLLINFO info = {};
    info.cbSize = sizeof info;
    info.fMask = SIF_RANGE | SIF_PAGE | SIF_POS;
    info.nMax = 99;
    info.nPage = 10;
    SetScrollInfo(window, SB_VERT, &info, TRUE);
    SetScrollInfo(window, SB_HORZ, &info, TRUE);
    SetForegroundWindow(window);
    return window;
}

/// What is told when the button goes down at a place of the window, and up at another one.
std::string pressed(POINT down, POINT up)
{
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
    scrolled.clear();
    SetCursorPos(100 + down.x, 100 + down.y);
    mouse_event(MOUSEEVENTF_LEFTDOWN, 0, 0, 0, 0);
    if (up.x != down.x || up.y != down.y)
        SetCursorPos(100 + up.x, 100 + up.y);
    mouse_event(MOUSEEVENTF_LEFTUP, 0, 0, 0, 0);
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
    return scrolled;
}

} // namespace

CASE("scrolling.by_mouse", "The bars of a frame take the mouse: arrows, pages and the thumb", "")
{
    const HWND window = window_with_bars();
    STEP(pressed({292, 276}, {292, 276}), "VLINEDOWN VENDSCROLL");
    STEP(pressed({292, 8}, {292, 8}), "VLINEUP VENDSCROLL");
    STEP(pressed({292, 200}, {292, 200}), "VPAGEDOWN VENDSCROLL");
    STEP(pressed({292, 22}, {292, 150}),
         "VTHUMBTRACK(0) VTHUMBTRACK(>0) VTHUMBPOSITION(>0) VENDSCROLL");
    STEP(pressed({276, 292}, {276, 292}), "HLINEDOWN HENDSCROLL");
    STEP(GetScrollPos(window, SB_VERT), "0"); // to move the thumb is the program's business
    DestroyWindow(window);
}

namespace {

/// The pixels along the middle of the vertical bar.
std::vector<COLORREF> bar_pixels(HWND window)
{
    std::vector<COLORREF> pixels;
    const HDC context = GetWindowDC(window);
    for (int y = 0; y < 283; ++y)
        pixels.push_back(GetPixel(context, 292, y));
    ReleaseDC(window, context);
    return pixels;
}

} // namespace

CASE("scrolling.redrawn", "A bar of the frame is drawn at once, if that is asked for", "")
{
    const HWND window = window_with_bars();
    UpdateWindow(window);
    const auto before = bar_pixels(window);
    SetScrollPos(window, SB_VERT, 50, FALSE);
    STEP(bar_pixels(window) == before, "yes");
    SetScrollPos(window, SB_VERT, 60, TRUE);
    const auto moved = bar_pixels(window);
    STEP(moved == before, "no");
    EnableScrollBar(window, SB_VERT, ESB_DISABLE_BOTH);
    STEP(bar_pixels(window) == moved, "no");
    DestroyWindow(window);
}

CASE("scrolling.bars", "A bar has a range, a page and a position, which stays within", "")
{
    const PlainWindow w("bars", WS_OVERLAPPEDWINDOW | WS_HSCROLL | WS_VSCROLL);
    STEP(told(w, SB_VERT), "0-100 page 0 at 0");
    STEP(SetScrollRange(w, SB_VERT, 10, 50, FALSE), "1");
    STEP(SetScrollPos(w, SB_VERT, 20, FALSE), "10");
    STEP(GetScrollPos(w, SB_VERT), "20");
    STEP(SetScrollPos(w, SB_VERT, 90, FALSE), "20");
    STEP(GetScrollPos(w, SB_VERT), "50");
    int low = 0, high = 0;
    STEP(GetScrollRange(w, SB_VERT, &low, &high), "1");
    STEP(low == 10 && high == 50, "yes");
    SCROLLINFO info = {};
    info.cbSize = sizeof info;
    info.fMask = SIF_PAGE | SIF_POS;
    info.nPage = 11;
    info.nPos = 99;
    STEP(SetScrollInfo(w, SB_VERT, &info, FALSE), "40");
    STEP(told(w, SB_VERT), "10-50 page 11 at 40");
    info.cbSize = 1;
    STEP(AFRESH(ok(GetScrollInfo(w, SB_VERT, &info))), "no/87",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(ok(GetScrollInfo(nobody, SB_VERT, &info))), "no/1400",
         differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(and_error(GetScrollPos(nobody, SB_VERT))), "0/1400",
         differs("wine-8.0", "0/0", no_error));
    STEP(AFRESH(and_error(SetScrollPos(nobody, SB_VERT, 1, FALSE))), "0/1400",
         differs("wine-8.0", "0/0", no_error));
    STEP(AFRESH(ok(GetScrollRange(nobody, SB_VERT, &low, &high))), "no/1400",
         differs("wine-8.0", "yes", no_error));
    STEP(AFRESH(ok(SetScrollRange(nobody, SB_VERT, 0, 1, FALSE))), "no/1400",
         differs("wine-8.0", "yes", no_error));
    STEP(AFRESH(and_error(SetScrollInfo(nobody, SB_VERT, &info, FALSE))), "0/1400",
         differs("wine-8.0", "0/0", no_error));
    const PlainWindow bare("bare", WS_POPUP);
    STEP(told(bare, SB_VERT), "no/1447", differs("wine-8.0", "no/0", no_error));
    STEP(AFRESH(and_error(GetScrollPos(bare, SB_VERT))), "0/1447",
         differs("wine-8.0", "0/0", no_error));
}

CASE("scrolling.shown", "Bars come and go with the window's style", "")
{
    const PlainWindow w("bars", WS_POPUP);
    STEP(ShowScrollBar(w, SB_VERT, TRUE), "1");
    STEP((GetWindowLongA(w, GWL_STYLE) & WS_VSCROLL) != 0, "yes");
    STEP(ShowScrollBar(w, SB_BOTH, FALSE), "1");
    STEP((GetWindowLongA(w, GWL_STYLE) & (WS_VSCROLL | WS_HSCROLL)) == 0, "yes");
    STEP(AFRESH(ok(ShowScrollBar(nobody, SB_VERT, TRUE))), "no/1400",
         differs("wine-8.0", "yes", no_error));
}
