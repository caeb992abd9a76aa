// ScrollWindow and ScrollDC: what moves, and what is to be drawn anew.

#include "picture.hpp"
#include "window_support.hpp"

using namespace conformance;

namespace {

constexpr const char *within = "Wine moves nothing from outside of the clipping rectangle into it";
constexpr const char *other_kind = "Wine tells the kind of another region";

std::string place(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + " " +
           std::to_string(r.right - r.left) + "x" + std::to_string(r.bottom - r.top);
}

std::string to_draw(HWND window)
{
    const HRGN region = CreateRectRgn(0, 0, 0, 0);
    const int kind = GetUpdateRgn(window, region, FALSE);
    RECT box = {};
    GetRgnBox(region, &box);
    DeleteObject(region);
    return std::to_string(kind) + " " + place(box);
}

/// A window of 100 by 80 pixels with nothing to draw.
struct Drawn : PlainWindow {
    Drawn() : PlainWindow("scrolled", WS_POPUP | WS_VISIBLE)
    {
        MoveWindow(*this, 0, 0, 100, 80, FALSE);
        clean();
    }
    void clean() const { ValidateRect(*this, nullptr); }
};

} // namespace

CASE("scrolled_windows.all", "What comes into the window is to be drawn", "")
{
    const Drawn w;
    STEP(ScrollWindow(w, 0, -10, nullptr, nullptr) != 0, "yes");
    STEP(to_draw(w), "2 0,70 100x10");
    w.clean();
    STEP(ScrollWindow(w, 5, 0, nullptr, nullptr) != 0, "yes");
    STEP(to_draw(w), "2 0,0 5x80");
    w.clean();
    STEP(ScrollWindow(w, 5, 10, nullptr, nullptr) != 0, "yes");
    STEP(to_draw(w), "3 0,0 100x80");
    w.clean();
    STEP(ScrollWindow(w, 0, 0, nullptr, nullptr) != 0, "yes");
    STEP(to_draw(w), "1 0,0 0x0");
    STEP(ScrollWindow(w, 0, 200, nullptr, nullptr) != 0, "yes");
    STEP(to_draw(w), "2 0,0 100x80");
    STEP(AFRESH(ok(ScrollWindow(nobody, 0, 1, nullptr, nullptr))), "no/1400");
}

CASE("scrolled_windows.part", "A part of the window moves, within another part", "")
{
    const Drawn w;
    const RECT part = {10, 10, 50, 50}, clip = {10, 20, 50, 60};
    STEP(ScrollWindow(w, 0, -10, &part, &part) != 0, "yes");
    STEP(to_draw(w), "2 10,40 40x10");
    w.clean();
    STEP(ScrollWindow(w, 0, 10, &part, nullptr) != 0, "yes");
    STEP(to_draw(w), "2 10,10 40x10");
    w.clean();
    STEP(ScrollWindow(w, 0, 10, &part, &clip) != 0, "yes");
    STEP(to_draw(w), "1 0,0 0x0", differs("wine-8.0", "2 10,20 40x10", within));
    w.clean();
    STEP(ScrollWindow(w, 0, -5, nullptr, &clip) != 0, "yes");
    STEP(to_draw(w), "1 0,0 0x0", differs("wine-8.0", "2 10,55 40x5", within));
}

CASE("scrolled_windows.extended", "ScrollWindowEx tells what is bare, and invalidates if asked", "")
{
    const Drawn w;
    RECT box = {9, 9, 9, 9};
    const HRGN region = CreateRectRgn(0, 0, 0, 0);
    STEP(ScrollWindowEx(w, 0, -10, nullptr, nullptr, region, &box, 0), "2",
         differs("wine-8.0", "1", other_kind));
    STEP(place(box), "0,70 100x10");
    RECT of_region = {};
    GetRgnBox(region, &of_region);
    STEP(place(of_region), "0,70 100x10");
    DeleteObject(region);
    STEP(to_draw(w), "1 0,0 0x0");
    STEP(ScrollWindowEx(w, 0, -10, nullptr, nullptr, nullptr, nullptr, SW_INVALIDATE), "2",
         differs("wine-8.0", "1", other_kind));
    STEP(to_draw(w), "2 0,70 100x10");
}

CASE("scrolled_windows.late", "What was to be drawn already moves, too", "")
{
    const Drawn w;
    const RECT line = {0, 30, 100, 40};
    InvalidateRect(w, &line, FALSE);
    STEP(ScrollWindow(w, 0, -10, nullptr, nullptr) != 0, "yes");
    const HRGN region = CreateRectRgn(0, 0, 0, 0);
    GetUpdateRgn(w, region, FALSE);
    STEP(PtInRegion(region, 5, 25), "1");
    STEP(PtInRegion(region, 5, 45), "0");
    STEP(PtInRegion(region, 5, 75), "1");
    DeleteObject(region);
    w.clean();
    InvalidateRect(w, &line, FALSE);
    RECT box = {};
    ScrollWindowEx(w, 0, -10, nullptr, nullptr, nullptr, &box, 0);
    STEP(place(box), "0,70 100x10");
}

CASE("scrolled_windows.children", "Windows inside move with all of it, and stay with a part", "")
{
    const Drawn w;
    const PlainWindow child("child", WS_CHILD | WS_VISIBLE, w, 1);
    MoveWindow(child, 20, 30, 10, 10, FALSE);
    const auto at = [&] {
        RECT r = {};
        GetWindowRect(child, &r);
        MapWindowPoints(nullptr, w, reinterpret_cast<POINT *>(&r), 2);
        return place(r);
    };
    STEP(ScrollWindow(w, 3, -10, nullptr, nullptr) != 0, "yes");
    STEP(at(), "23,20 10x10");
    const RECT part = {0, 0, 100, 80};
    STEP(ScrollWindow(w, 3, -10, &part, nullptr) != 0, "yes");
    STEP(at(), "23,20 10x10");
    const RECT left = {0, 0, 20, 80};
    STEP(ScrollWindowEx(w, 0, 5, &left, nullptr, nullptr, nullptr, SW_SCROLLCHILDREN) != 0, "yes");
    STEP(at(), "23,20 10x10");
    STEP(ScrollWindowEx(w, 0, 5, &part, nullptr, nullptr, nullptr, SW_SCROLLCHILDREN) != 0, "yes");
    STEP(at(), "23,25 10x10");
}

CASE("scrolled_windows.caret", "The caret goes with what it stands in", "")
{
    const Drawn w;
    SetFocus(w);
    STEP(CreateCaret(w, nullptr, 2, 10), "1");
    SetCaretPos(10, 20);
    ScrollWindow(w, 5, -10, nullptr, nullptr);
    POINT at = {};
    GetCaretPos(&at);
    STEP(std::to_string(at.x) + "," + std::to_string(at.y), "15,10");
    DestroyCaret();
}

CASE("scrolled_windows.pixels", "ScrollDC moves pixels and tells what is bare", "")
{
    Picture p(6, 3);
    p.pixel(0, 1) = 0xFF0000;
    p.pixel(1, 1) = 0x00FF00;
    const RECT all = {0, 0, 6, 3};
    RECT box = {};
    const HRGN region = CreateRectRgn(0, 0, 0, 0);
    STEP(ScrollDC(p, 2, 1, nullptr, nullptr, nullptr, nullptr), "1");
    STEP(p.take(), "....../rg..../..rg../");
    STEP(ScrollDC(p, 2, 1, &all, &all, region, &box), "1");
    STEP(place(box), "0,0 6x3");
    RECT r = {};
    GetRgnBox(region, &r);
    STEP(place(r), "0,0 6x3");
    STEP(PtInRegion(region, 3, 2), "0");
    DeleteObject(region);
    p.pixel(0, 0) = 0xFF0000;
    p.pixel(3, 0) = 0x00FF00;
    const RECT left = {0, 0, 2, 1}, both = {0, 0, 4, 1};
    STEP(ScrollDC(p, 1, 0, &left, &both, nullptr, &box), "1");
    STEP(p.take().substr(0, 7), "rr.g../");
    STEP(place(box), "0,0 1x1");
    STEP(AFRESH(ScrollDC(no_context(), 1, 0, nullptr, nullptr, nullptr, nullptr)), "0");
}
