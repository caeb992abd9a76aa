// What of a window is to be drawn.

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
