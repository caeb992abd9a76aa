// What is to be drawn after a window inside another one was moved.

#include "window_support.hpp"

using namespace conformance;

namespace {

/// Whether the place of a window is to be drawn.
bool to_draw(HWND window, int x, int y)
{
    const HRGN region = CreateRectRgn(0, 0, 0, 0);
    GetUpdateRgn(window, region, FALSE);
    const bool is_in = PtInRegion(region, x, y) != FALSE;
    DeleteObject(region);
    return is_in;
}

/// A window of 100 by 80 pixels with one of 20 by 10 inside, and nothing to draw.
struct Both {
    Both() : outer("outer", WS_POPUP | WS_VISIBLE), inner("inner", WS_CHILD | WS_VISIBLE, outer, 1)
    {
        MoveWindow(outer, 0, 0, 100, 80, FALSE);
        MoveWindow(inner, 10, 10, 20, 10, FALSE);
        clean();
    }
    void clean() const
    {
        ValidateRect(outer, nullptr);
        ValidateRect(inner, nullptr);
    }
    PlainWindow outer;
    PlainWindow inner;
};

} // namespace

CASE("moved_windows.left", "Where a window was, the one around it draws", "")
{
    const Both w;
    STEP(MoveWindow(w.inner, 50, 40, 20, 10, TRUE), "1");
    STEP(to_draw(w.outer, 15, 15), "yes");
    STEP(to_draw(w.outer, 90, 70), "no");
    w.clean();
    STEP(MoveWindow(w.inner, 50, 40, 10, 10, TRUE), "1");
    STEP(to_draw(w.outer, 65, 45), "yes");
    w.clean();
    STEP(MoveWindow(w.inner, 10, 10, 20, 10, FALSE), "1");
    STEP(to_draw(w.outer, 55, 45), "no");
    STEP(MoveWindow(w.inner, 10, 10, 20, 10, TRUE), "1");
    STEP(to_draw(w.outer, 15, 15), "no");
}

CASE("moved_windows.gone", "Where a window is no more, the one around it draws", "")
{
    const Both w;
    ShowWindow(w.inner, SW_HIDE);
    STEP(to_draw(w.outer, 15, 15), "yes");
    w.clean();
    ShowWindow(w.inner, SW_SHOW);
    STEP(to_draw(w.inner, 5, 5), "yes");
    w.clean();
    DestroyWindow(w.inner);
    STEP(to_draw(w.outer, 15, 15), "yes");
}

CASE("moved_windows.uncovered", "What comes to light draws, whatever its parent's style", "")
{
    const Both w;
    const PlainWindow other("other", WS_CHILD | WS_VISIBLE, w.outer, 2);
    SetWindowLongA(w.outer, GWL_STYLE, GetWindowLongA(w.outer, GWL_STYLE) | WS_CLIPCHILDREN);
    SetWindowLongA(w.inner, GWL_STYLE, GetWindowLongA(w.inner, GWL_STYLE) | WS_CLIPSIBLINGS);
    MoveWindow(other, 20, 10, 20, 10, FALSE);
    w.clean();
    ValidateRect(other, nullptr);
    MoveWindow(w.inner, 50, 40, 20, 10, TRUE);
    STEP(to_draw(other, 5, 5), "yes");
    STEP(to_draw(other, 15, 5), "no");
    ValidateRect(other, nullptr);
    MoveWindow(w.inner, 20, 10, 20, 10, TRUE);
    ValidateRect(other, nullptr);
    DestroyWindow(w.inner);
    STEP(to_draw(other, 5, 5), "yes");
}
