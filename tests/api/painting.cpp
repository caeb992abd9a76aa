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

namespace {

std::string order;

LRESULT CALLBACK named(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_PAINT) {
        char name[20];
        GetWindowTextA(window, name, sizeof name);
        order += std::string(name) + " ";
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

/// Who is drawn, in which order, when all messages are handled.
std::string drawn()
{
    order.clear();
    MSG message;
    while (PeekMessageA(&message, nullptr, 0, 0, PM_REMOVE))
        DispatchMessageA(&message);
    return order;
}

class NamedWindow : public PlainWindow {
  public:
    NamedWindow(const char *name, HWND parent)
        : PlainWindow(name, (parent ? WS_CHILD : WS_POPUP) | WS_VISIBLE, parent)
    {
        SetWindowLongPtrA(*this, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(named));
    }
};

} // namespace

CASE("painting.order", "Windows are drawn from the front, and each before those inside it", "")
{
    const NamedWindow behind("behind", nullptr), outer("outer", behind), inner("inner", outer),
        next("next", behind), front("front", nullptr);
    STEP(drawn(), "front behind outer inner next ");
    for (const HWND window : {HWND(inner), HWND(next), HWND(outer), HWND(behind), HWND(front)})
        InvalidateRect(window, nullptr, FALSE);
    STEP(drawn(), "front behind outer inner next ");
    InvalidateRect(next, nullptr, FALSE);
    InvalidateRect(inner, nullptr, FALSE);
    STEP(drawn(), "inner next ");
    SetWindowPos(next, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE | SWP_NOREDRAW);
    InvalidateRect(inner, nullptr, FALSE);
    InvalidateRect(next, nullptr, FALSE);
    STEP(drawn(), "next inner ");
    InvalidateRect(behind, nullptr, FALSE);
    STEP(drawn(), "behind next outer inner ");
}

CASE("painting.children",
     "What is drawn or not inside a window is so with it, if not said otherwise", "")
{
    const NamedWindow parent("parent", nullptr), child("child", parent);
    drawn();
    InvalidateRect(parent, nullptr, FALSE);
    ValidateRect(parent, nullptr);
    STEP(drawn(), "");
    InvalidateRect(parent, nullptr, FALSE);
    ValidateRgn(parent, nullptr);
    STEP(drawn(), "");
    RedrawWindow(parent, nullptr, nullptr, RDW_INVALIDATE);
    RedrawWindow(parent, nullptr, nullptr, RDW_VALIDATE | RDW_NOCHILDREN);
    STEP(drawn(), "child ");
    RedrawWindow(parent, nullptr, nullptr, RDW_INVALIDATE | RDW_NOCHILDREN);
    STEP(drawn(), "parent ");
    SetWindowLongA(parent, GWL_STYLE, GetWindowLongA(parent, GWL_STYLE) | WS_CLIPCHILDREN);
    InvalidateRect(parent, nullptr, FALSE);
    STEP(drawn(), "parent ");
    RedrawWindow(parent, nullptr, nullptr, RDW_INVALIDATE | RDW_ALLCHILDREN);
    ValidateRect(parent, nullptr);
    STEP(drawn(), "child ");
    RedrawWindow(parent, nullptr, nullptr, RDW_INVALIDATE | RDW_ALLCHILDREN);
    RedrawWindow(parent, nullptr, nullptr, RDW_VALIDATE | RDW_ALLCHILDREN);
    STEP(drawn(), "");
}

CASE("painting.frames", "A frame is drawn again with what is around it", "")
{
    const PlainWindow parent("parent", WS_POPUP | WS_VISIBLE);
    const HWND child = CreateWindowA("EDIT", "", WS_CHILD | WS_VISIBLE | WS_BORDER, 20, 20, 60, 20,
                                     parent, nullptr, nullptr, nullptr);
    const auto corner = [&] {
        drawn();
        const HDC context = GetWindowDC(child);
        const COLORREF colour = GetPixel(context, 0, 0);
        ReleaseDC(child, context);
        return colour;
    };
    const COLORREF frame = corner();
    const HDC context = GetDC(parent);
    SetPixel(context, 20, 20, frame ^ 0xFFFFFF);
    ReleaseDC(parent, context);
    STEP(corner() != frame, "yes");
    const RECT beside = {0, 0, 20, 20}, around = {0, 0, 40, 40};
    InvalidateRect(parent, &beside, TRUE);
    STEP(corner() != frame, "yes");
    InvalidateRect(parent, &around, TRUE);
    STEP(corner() == frame, "yes");
}
