// Shapes of windows, and how windows come and go.

#include "picture.hpp"
#include "window_support.hpp"

using namespace conformance;

namespace {

std::string box_of(HWND window)
{
    RECT box = {};
    const int complexity = GetWindowRgnBox(window, &box);
    return std::to_string(complexity) + ": " + std::to_string(box.left) + " " +
           std::to_string(box.top) + " " + std::to_string(box.right) + " " +
           std::to_string(box.bottom);
}

std::string colour_at(HWND window, int x, int y)
{
    const HDC context = GetDC(window);
    const COLORREF colour = GetPixel(context, x, y);
    ReleaseDC(window, context);
    return colour == GetSysColor(COLOR_3DDKSHADOW) ? "child"
           : colour == RGB(255, 255, 255)          ? "white"
                                                   : "other";
}

HWND found_at(HWND window, int x, int y)
{
    POINT place{x, y};
    ClientToScreen(window, &place);
    return WindowFromPoint(place);
}

} // namespace

CASE("window_looks.region", "A window keeps the region that it was given", "")
{
    const PlainWindow window;
    const HRGN copy = CreateRectRgn(0, 0, 1, 1);
    STEP(GetWindowRgn(window, copy), "0");
    STEP(box_of(window), "0: 0 0 0 0");
    STEP(SetWindowRgn(window, CreateRectRgn(10, 20, 30, 40), TRUE), "1");
    STEP(GetWindowRgn(window, copy), "2");
    STEP(box_of(window), "2: 10 20 30 40");
    STEP(SetWindowRgn(window, CreateEllipticRgn(0, 0, 50, 50), FALSE), "1");
    STEP(GetWindowRgn(window, copy), "3");
    STEP(SetWindowRgn(window, nullptr, TRUE), "1");
    STEP(GetWindowRgn(window, copy), "0");
    STEP(AFRESH(SetWindowRgn(nobody, copy, TRUE)), "0");
    DeleteObject(copy);
}

CASE("window_looks.child", "A child is not found outside its region", "")
{
    const PlainWindow parent("parent", WS_POPUP | WS_VISIBLE);
    const HWND child = CreateWindowExA(0, "BUTTON", "", WS_CHILD | WS_VISIBLE, 0, 0, 40, 40, parent,
                                       nullptr, nullptr, nullptr);
    STEP(found_at(parent, 5, 5) == child, "yes");
    STEP(SetWindowRgn(child, CreateRectRgn(20, 20, 40, 40), TRUE), "1");
    STEP(found_at(parent, 5, 5) == parent, "yes");
    STEP(found_at(parent, 25, 25) == child, "yes");
    DestroyWindow(child);
}

CASE("window_looks.drawn", "A child is not drawn outside its region", "")
{
    const PlainWindow parent("parent", WS_POPUP | WS_VISIBLE);
    const HWND child = CreateWindowExA(0, "STATIC", "", WS_CHILD | WS_VISIBLE | SS_BLACKRECT, 0, 0,
                                       40, 40, parent, nullptr, nullptr, nullptr);
    const RECT all{0, 0, 40, 40};
    const auto draw = [&] {
        const HDC context = GetDC(parent);
        FillRect(context, &all, static_cast<HBRUSH>(GetStockObject(WHITE_BRUSH)));
        ReleaseDC(parent, context);
        RedrawWindow(child, nullptr, nullptr, RDW_INVALIDATE | RDW_ERASE | RDW_UPDATENOW);
    };
    draw();
    STEP(colour_at(parent, 5, 5), "child");
    STEP(SetWindowRgn(child, CreateRectRgn(20, 20, 40, 40), TRUE), "1");
    draw();
    STEP(colour_at(parent, 5, 5), "white",
         differs("wine-8.0", "child", "Wine draws the child there all the same"));
    STEP(colour_at(parent, 25, 25), "child");
    DestroyWindow(child);
}

CASE("window_looks.animation", "A window is shown and hidden as if it took its time", "")
{
    const PlainWindow window;
    STEP(AnimateWindow(window, 10, AW_BLEND | AW_HIDE), "0");
    STEP(AnimateWindow(window, 10, AW_SLIDE | AW_HOR_POSITIVE), "1");
    STEP(IsWindowVisible(window), "1");
    STEP(AnimateWindow(window, 10, AW_BLEND), "0");
    STEP(AnimateWindow(window, 10, AW_CENTER | AW_HIDE), "1");
    STEP(IsWindowVisible(window), "0");
    STEP(AnimateWindow(nobody, 10, AW_BLEND), "0");
}

CASE("window_looks.layers", "A layered window keeps how it is laid over others", "")
{
    const PlainWindow window;
    COLORREF key = 1;
    BYTE alpha = 2;
    DWORD flags = 3;
    STEP(AFRESH(SetLayeredWindowAttributes(window, 0, 100, LWA_ALPHA)), "0");
    SetWindowLongA(window, GWL_EXSTYLE, WS_EX_LAYERED);
    STEP(GetLayeredWindowAttributes(window, &key, &alpha, &flags), "0");
    STEP(SetLayeredWindowAttributes(window, 0, 255, LWA_ALPHA), "1");
    STEP(GetLayeredWindowAttributes(window, &key, &alpha, &flags), "1");
    STEP(alpha, "255");
    STEP(flags, "2");
}
