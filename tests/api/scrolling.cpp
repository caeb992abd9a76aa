// Where a window's scroll bars stand.

#include "window_support.hpp"

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

} // namespace

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
