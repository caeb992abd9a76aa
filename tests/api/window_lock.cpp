// LockWindowUpdate: a window that nothing is drawn in.

#include "window_support.hpp"

using namespace conformance;

namespace {

COLORREF drawn(HWND window, COLORREF colour)
{
    const HDC context = GetDC(window);
    SetPixel(context, 5, 5, colour);
    ReleaseDC(window, context);
    const HDC again = GetDC(window);
    const COLORREF found = GetPixel(again, 5, 5);
    ReleaseDC(window, again);
    return found;
}

const char drawn_in_wine[] = "Wine remembers the window, and draws in it all the same";

} // namespace

CASE("window_lock.drawn", "Nothing is drawn in a window that is locked, and in those inside it", "")
{
    const PlainWindow window("locked", WS_POPUP | WS_VISIBLE);
    const HWND child = CreateWindowExA(0, "STATIC", "", WS_CHILD | WS_VISIBLE, 0, 0, 40, 40, window,
                                       nullptr, nullptr, nullptr);
    UpdateWindow(child);
    STEP(drawn(child, RGB(255, 0, 0)) == RGB(255, 0, 0), "yes");
    STEP(LockWindowUpdate(window), "1");
    STEP(drawn(child, RGB(0, 255, 0)) == RGB(0, 255, 0), "no",
         differs("wine-8.0", "yes", drawn_in_wine));
    STEP(LockWindowUpdate(nullptr), "1");
    STEP(drawn(child, RGB(0, 0, 255)) == RGB(0, 0, 255), "yes");
    DestroyWindow(child);
}

CASE("window_lock.one", "One window is locked at a time", "")
{
    const PlainWindow window("one", WS_POPUP | WS_VISIBLE);
    const PlainWindow other("other", WS_POPUP | WS_VISIBLE);
    STEP(LockWindowUpdate(window), "1");
    STEP(LockWindowUpdate(other), "0");
    STEP(LockWindowUpdate(nullptr), "1");
    STEP(LockWindowUpdate(other), "1");
    STEP(LockWindowUpdate(nullptr), "1");
    STEP(LockWindowUpdate(nobody), "0", differs("wine-8.0", "1", "takes any number"));
    LockWindowUpdate(nullptr);
}

CASE("window_lock.after", "What was locked is to be drawn anew", "")
{
    const PlainWindow window("after", WS_POPUP | WS_VISIBLE);
    UpdateWindow(window);
    ValidateRect(window, nullptr);
    STEP(GetUpdateRect(window, nullptr, FALSE), "0");
    LockWindowUpdate(window);
    STEP(drawn(window, RGB(1, 2, 3)) == RGB(1, 2, 3), "no",
         differs("wine-8.0", "yes", drawn_in_wine));
    LockWindowUpdate(nullptr);
    STEP(GetUpdateRect(window, nullptr, FALSE), "1", differs("wine-8.0", "0", drawn_in_wine));
}
