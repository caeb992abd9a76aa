// What of a window is to be drawn.

#include "picture.hpp"
#include "window_support.hpp"

using namespace conformance;

namespace {

std::string place(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + " " +
           std::to_string(r.right - r.left) + "x" + std::to_string(r.bottom - r.top);
}

std::string to_draw(HWND window)
{
    RECT r = {9, 9, 9, 9};
    const BOOL is_there = GetUpdateRect(window, &r, FALSE);
    return (is_there ? "yes " : "no ") + place(r);
}

/// The kind of the region that is to be drawn, and its box.
std::string region_to_draw(HWND window)
{
    const HRGN region = CreateRectRgn(0, 0, 0, 0);
    const int kind = GetUpdateRgn(window, region, FALSE);
    RECT box = {9, 9, 9, 9};
    GetRgnBox(region, &box);
    DeleteObject(region);
    return std::to_string(kind) + " " + place(box);
}

int painted = 0, erased = 0;

LRESULT CALLBACK counting(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_PAINT)
        ++painted;
    if (message == WM_ERASEBKGND)
        ++erased;
    return DefWindowProcA(window, message, wparam, lparam);
}

std::string seen()
{
    const std::string text =
        std::to_string(painted) + " painted, " + std::to_string(erased) + " erased";
    painted = erased = 0;
    return text;
}

} // namespace

CASE("painting.parts", "Parts that are to be drawn come together and go again", "")
{
    const PlainWindow w("painted", WS_POPUP | WS_VISIBLE);
    MoveWindow(w, 0, 0, 100, 80, FALSE);
    STEP(ValidateRect(w, nullptr), "1");
    STEP(to_draw(w), "no 0,0 0x0");
    const RECT left = {0, 0, 20, 80}, right = {50, 0, 60, 80};
    STEP(InvalidateRect(w, &left, FALSE), "1");
    STEP(to_draw(w), "yes 0,0 20x80");
    STEP(InvalidateRect(w, &right, FALSE), "1");
    STEP(to_draw(w), "yes 0,0 60x80");
    STEP(ValidateRect(w, nullptr), "1");
    STEP(to_draw(w), "no 0,0 0x0");
    STEP(AFRESH(ok(ValidateRect(nobody, nullptr))), "no/1400");
    STEP(AFRESH(ok(GetUpdateRect(nobody, nullptr, FALSE))), "no/1400");
}

CASE("painting.regions", "Regions are to be drawn, and are no more", "")
{
    const PlainWindow w("painted", WS_POPUP | WS_VISIBLE);
    MoveWindow(w, 0, 0, 100, 80, FALSE);
    ValidateRgn(w, nullptr);
    STEP(region_to_draw(w), "1 0,0 0x0");
    const HRGN corner = CreateRectRgn(0, 0, 20, 10);
    const HRGN below = CreateRectRgn(0, 10, 50, 20);
    const HRGN both = CreateRectRgn(0, 0, 0, 0);
    CombineRgn(both, corner, below, RGN_OR);
    STEP(InvalidateRgn(w, both, FALSE), "1");
    STEP(region_to_draw(w), "3 0,0 50x20");
    STEP(ValidateRgn(w, below), "1");
    STEP(region_to_draw(w), "2 0,0 20x10");
    STEP(ValidateRgn(w, nullptr), "1");
    STEP(InvalidateRgn(w, nullptr, FALSE), "1");
    STEP(region_to_draw(w), "2 0,0 100x80");
    DeleteObject(corner);
    DeleteObject(below);
    STEP(AFRESH(ok(InvalidateRgn(nobody, both, FALSE))), "no/1400");
    STEP(AFRESH(ok(ValidateRgn(nobody, both))), "no/1400");
    STEP(AFRESH(count(static_cast<DWORD>(GetUpdateRgn(nobody, both, FALSE)))), "0/1400",
         differs("wine-8.0", "0/87", "Wine calls the window a wrong parameter"));
    STEP(count(static_cast<DWORD>(GetUpdateRgn(w, no_region(), FALSE))), "0/6",
         differs("wine-8.0", "0/0", leaves_error));
    DeleteObject(both);
}

CASE("painting.redrawn", "RedrawWindow does all of it in one call", "")
{
    const PlainWindow w("painted", WS_POPUP | WS_VISIBLE);
    MoveWindow(w, 0, 0, 100, 80, FALSE);
    ValidateRect(w, nullptr);
    SetWindowLongPtrA(w, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(counting));
    seen();
    const RECT left = {0, 0, 20, 80};
    STEP(RedrawWindow(w, &left, nullptr, RDW_INVALIDATE), "1");
    STEP(to_draw(w), "yes 0,0 20x80");
    STEP(seen(), "0 painted, 0 erased");
    STEP(RedrawWindow(w, nullptr, nullptr, RDW_UPDATENOW), "1");
    STEP(seen(), "1 painted, 0 erased");
    STEP(to_draw(w), "no 0,0 0x0");
    STEP(RedrawWindow(w, nullptr, nullptr, RDW_INVALIDATE | RDW_ERASE | RDW_UPDATENOW), "1");
    STEP(seen(), "1 painted, 1 erased");
    STEP(RedrawWindow(w, nullptr, nullptr, RDW_INVALIDATE | RDW_ERASE | RDW_ERASENOW), "1");
    STEP(seen(), "0 painted, 1 erased");
    const HRGN top = CreateRectRgn(0, 0, 100, 70);
    STEP(RedrawWindow(w, nullptr, top, RDW_VALIDATE), "1");
    STEP(to_draw(w), "yes 0,70 100x10");
    STEP(RedrawWindow(w, nullptr, nullptr, RDW_VALIDATE), "1");
    STEP(RedrawWindow(w, nullptr, nullptr, RDW_INTERNALPAINT | RDW_UPDATENOW), "1");
    STEP(seen(), "1 painted, 0 erased");
    STEP(AFRESH(ok(RedrawWindow(nobody, nullptr, nullptr, RDW_INVALIDATE))), "no/1400");
    DeleteObject(top);
}

CASE("painting.contexts", "A window's contexts begin at its corner, or at its client area's", "")
{
    const PlainWindow w("painted", WS_POPUP | WS_BORDER | WS_VISIBLE);
    MoveWindow(w, 30, 40, 100, 80, FALSE);
    const auto origin = [](HDC context) {
        POINT at = {};
        GetDCOrgEx(context, &at);
        return std::to_string(at.x) + "," + std::to_string(at.y);
    };
    HDC context = GetWindowDC(w);
    STEP(made(context), "yes");
    STEP(WindowFromDC(context) == w, "yes");
    STEP(origin(context), "30,40");
    STEP(ReleaseDC(w, context), "1");
    context = GetDCEx(w, nullptr, DCX_CACHE);
    STEP(made(context), "yes");
    STEP(origin(context), "31,41");
    ReleaseDC(w, context);
    context = GetDCEx(w, nullptr, DCX_CACHE | DCX_WINDOW);
    STEP(origin(context), "30,40");
    ReleaseDC(w, context);
    const HDC memory = CreateCompatibleDC(nullptr);
    STEP(AFRESH(made(WindowFromDC(memory))), "null/0");
    DeleteDC(memory);
    STEP(AFRESH(made(GetWindowDC(nobody))), "null/1400");
    STEP(AFRESH(made(GetDCEx(nobody, nullptr, DCX_CACHE))), "null/1400");
}
