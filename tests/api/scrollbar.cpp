// Scroll bars that are controls.

#include "control_support.hpp"

using namespace conformance;

namespace {

int held_for = 0;  // how many codes the mouse is held down for; 0: it is none of the window's
std::string heard; // "2 5@30": SB_ codes, and the position of those that have one

bool strays = false; // the mouse goes elsewhere first, and comes up after a time

void let_go(HWND bar)
{
    if (!strays) {
        PostMessageA(bar, WM_LBUTTONUP, 0, MAKELPARAM(5, 8));
        return;
    }
    PostMessageA(bar, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(100, 8));
    SetTimer(GetParent(bar), reinterpret_cast<UINT_PTR>(bar), 400, nullptr);
}

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_HSCROLL || message == WM_VSCROLL) {
        const int code = LOWORD(wparam);
        heard += (heard.empty() ? "" : " ") + std::string(message == WM_HSCROLL ? "h" : "v") +
                 std::to_string(code);
        if (code == SB_THUMBPOSITION || code == SB_THUMBTRACK)
            heard += "@" + std::to_string(HIWORD(wparam));
        if (held_for > 0 && --held_for == 0)
            let_go(reinterpret_cast<HWND>(lparam));
    }
    if (message == WM_TIMER)
        PostMessageA(reinterpret_cast<HWND>(wparam), WM_LBUTTONUP, 0, MAKELPARAM(5, 8));
    return DefWindowProcA(window, message, wparam, lparam);
}

std::string told()
{
    const std::string all = heard;
    heard.clear();
    return all.empty() ? "-" : all;
}

HWND bar_in(HWND parent, DWORD style)
{
    SetWindowLongPtrA(parent, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note));
    const HWND bar = CreateWindowExA(0, "SCROLLBAR", "", WS_CHILD | WS_VISIBLE | style, 0, 0,
                                     style & SBS_VERT ? 17 : 200, style & SBS_VERT ? 200 : 17,
                                     parent, nullptr, GetModuleHandleA(nullptr), nullptr);
    SetScrollRange(bar, SB_CTL, 0, 100, FALSE);
    heard.clear();
    return bar;
}

std::string after(HWND bar, WPARAM key)
{
    SendMessageA(bar, WM_KEYDOWN, key, 0);
    return told();
}

} // namespace

CASE("scrollbar.keys", "Keys are steps, which end when the key comes up", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    STEP(made(bar), "yes");
    STEP(after(bar, VK_LEFT), "h0");
    STEP(after(bar, VK_RIGHT), "h1");
    STEP(after(bar, VK_PRIOR), "h2");
    STEP(after(bar, VK_NEXT), "h3");
    STEP(after(bar, VK_HOME), "h6");
    STEP(after(bar, VK_END), "h7");
    STEP(after(bar, 'A'), "-");
    SendMessageA(bar, WM_KEYUP, VK_END, 0);
    STEP(told(), "h8", differs("wine-8.0", "-", "does not tell that a key came up"));
    const HWND upright = bar_in(parent, SBS_VERT);
    STEP(after(upright, VK_DOWN), "v1");
}

CASE("scrollbar.state", "A control's bar has a range and a position, and can be hidden", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    STEP(SetScrollPos(bar, SB_CTL, 30, FALSE), "0");
    STEP(GetScrollPos(bar, SB_CTL), "30");
    STEP(ShowScrollBar(bar, SB_CTL, FALSE), "1");
    STEP(IsWindowVisible(bar), "0");
    ShowScrollBar(bar, SB_CTL, TRUE);
    STEP(IsWindowVisible(bar), "1");
    SCROLLINFO info{sizeof info, SIF_PAGE | SIF_DISABLENOSCROLL, 0, 0, 10, 0, 0};
    SetScrollInfo(bar, SB_CTL, &info, FALSE);
    STEP(SetScrollPos(bar, SB_CTL, 99, FALSE), "30");
    STEP(GetScrollPos(bar, SB_CTL), "91");
    info.nPage = 500;
    SetScrollInfo(bar, SB_CTL, &info, FALSE);
    info.fMask = SIF_PAGE;
    GetScrollInfo(bar, SB_CTL, &info);
    STEP(info.nPage, "101");
}

namespace {

/// The button comes up by itself: Wine waits for that.
std::string pressed(HWND bar, int x, int to = -1)
{
    if (to >= 0)
        PostMessageA(bar, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(to, 8));
    PostMessageA(bar, WM_LBUTTONUP, 0, MAKELPARAM(to >= 0 ? to : x, 8));
    SendMessageA(bar, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(x, 8));
    for (MSG message; PeekMessageA(&message, bar, WM_MOUSEFIRST, WM_MOUSELAST, PM_REMOVE);)
        DispatchMessageA(&message);
    return told();
}

} // namespace

CASE("scrollbar.mouse", "Arrows, the space beside the thumb and the thumb take the mouse", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ | WS_TABSTOP);
    SetScrollPos(bar, SB_CTL, 50, FALSE);
    STEP(pressed(bar, 5), "h0 h8");
    STEP(GetFocus() == bar, "yes");
    STEP(pressed(bar, 195), "h1 h8");
    STEP(pressed(bar, 30), "h2 h8");
    STEP(pressed(bar, 170), "h3 h8");
    const std::string dragged = pressed(bar, 100, 110);
    STEP(dragged.find("h5@") != std::string::npos, "yes");
    STEP(dragged.find("h4@") != std::string::npos, "yes");
    STEP(dragged.substr(dragged.size() - 2), "h8");
}

namespace {

/// The arrow is held down until that many codes have come.
std::string held(HWND bar, int codes)
{
    POINT arrow{195, 8}; // where the mouse is, too, should it be asked
    ClientToScreen(bar, &arrow);
    SetCursorPos(arrow.x, arrow.y);
    held_for = codes;
    SendMessageA(bar, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(195, 8));
    for (MSG message; held_for > 0 && GetMessageA(&message, nullptr, 0, 0) > 0;)
        DispatchMessageA(&message);
    return told();
}

} // namespace

CASE("scrollbar.held", "An arrow that is held down scrolls on and on", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    STEP(held(bar, 4), "h1 h1 h1 h1 h8");
}

CASE("scrollbar.strays", "It scrolls only while the mouse is on it", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    strays = true;
    const auto all = held(bar, 2);
    strays = false;
    KillTimer(parent, reinterpret_cast<UINT_PTR>(bar));
    STEP(all, "h1 h1 h8");
}

CASE("scrollbar.far", "The thumb goes back when the mouse is far away", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    SetScrollPos(bar, SB_CTL, 50, FALSE);
    PostMessageA(bar, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(140, 8));
    PostMessageA(bar, WM_MOUSEMOVE, MK_LBUTTON, MAKELPARAM(140, 1000));
    PostMessageA(bar, WM_LBUTTONUP, 0, MAKELPARAM(140, 1000));
    SendMessageA(bar, WM_LBUTTONDOWN, MK_LBUTTON, MAKELPARAM(100, 8));
    const auto all = told();
    STEP(all.substr(all.size() - std::string("h4@50 h8").size()), "h4@50 h8");
}

CASE("scrollbar.messages", "A control does by messages what the functions do", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    STEP(SendMessageA(bar, SBM_SETPOS, 40, FALSE), "0");
    STEP(SendMessageA(bar, SBM_GETPOS, 0, 0), "40");
    STEP(GetScrollPos(bar, SB_CTL), "40");
    STEP(SendMessageA(bar, SBM_SETRANGE, 10, 30), "40",
         differs("wine-8.0", "0", "does not tell where the thumb was"));
    int least = 0, most = 0;
    SendMessageA(bar, SBM_GETRANGE, reinterpret_cast<WPARAM>(&least),
                 reinterpret_cast<LPARAM>(&most));
    STEP(std::to_string(least) + "-" + std::to_string(most), "10-30");
    STEP(SendMessageA(bar, SBM_SETRANGEREDRAW, 0, 50), "0");
    SCROLLINFO info{sizeof info, SIF_POS | SIF_PAGE, 0, 0, 5, 20, 0};
    STEP(SendMessageA(bar, SBM_SETSCROLLINFO, FALSE, reinterpret_cast<LPARAM>(&info)), "20");
    info = {sizeof info, SIF_ALL, 0, 0, 0, 0, 0};
    STEP(SendMessageA(bar, SBM_GETSCROLLINFO, 0, reinterpret_cast<LPARAM>(&info)), "1");
    STEP(info.nMax, "50");
    STEP(info.nPage, "5");
    STEP(info.nPos, "20");
}

CASE("scrollbar.disabled", "Arrows that are disabled do nothing", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    SetScrollPos(bar, SB_CTL, 50, FALSE);
    STEP(EnableScrollBar(bar, SB_CTL, ESB_DISABLE_LTUP), "1");
    STEP(EnableScrollBar(bar, SB_CTL, ESB_DISABLE_LTUP), "0",
         differs("wine-8.0", "1", "says so of a control each time"));
    STEP(IsWindowEnabled(bar), "1");
    STEP(pressed(bar, 5), "-", differs("wine-8.0", "h0 h8", "scrolls all the same"));
    STEP(pressed(bar, 195), "h1 h8");
    STEP(EnableScrollBar(bar, SB_CTL, ESB_DISABLE_BOTH), "1");
    STEP(IsWindowEnabled(bar), "0");
    STEP(EnableScrollBar(bar, SB_CTL, ESB_ENABLE_BOTH), "1");
    STEP(IsWindowEnabled(bar), "1");
    STEP(pressed(bar, 5), "h0 h8");
    STEP(EnableScrollBar(nullptr, SB_CTL, ESB_DISABLE_BOTH), "0");
}

CASE("scrollbar.aligned", "A bar may be as thick as a frame's", "")
{
    Parent parent;
    const auto place = [&](DWORD style) {
        const HWND bar = CreateWindowExA(0, "SCROLLBAR", "", WS_CHILD | style, 10, 20, 100, 100,
                                         parent, nullptr, nullptr, nullptr);
        RECT found{};
        GetWindowRect(bar, &found);
        MapWindowPoints(nullptr, parent, reinterpret_cast<POINT *>(&found), 2);
        return std::to_string(found.left) + " " + std::to_string(found.top) + " " +
               std::to_string(found.right) + " " + std::to_string(found.bottom);
    };
    const auto upper = std::to_string(20 + GetSystemMetrics(SM_CYHSCROLL) + 1);
    const auto lower = std::to_string(120 - GetSystemMetrics(SM_CYHSCROLL) - 1);
    const auto left = std::to_string(10 + GetSystemMetrics(SM_CXVSCROLL) + 1);
    const auto right = std::to_string(110 - GetSystemMetrics(SM_CXVSCROLL) - 1);
    STEP(place(SBS_HORZ), "10 20 110 120");
    STEP(place(SBS_HORZ | SBS_TOPALIGN) == "10 20 110 " + upper, "yes");
    STEP(place(SBS_HORZ | SBS_BOTTOMALIGN) == "10 " + lower + " 110 120", "yes");
    STEP(place(SBS_VERT | SBS_LEFTALIGN) == "10 20 " + left + " 120", "yes");
    STEP(place(SBS_VERT | SBS_RIGHTALIGN) == right + " 20 110 120", "yes");
}

CASE("scrollbar.info", "GetScrollBarInfo tells where the thumb is", "")
{
    Parent parent;
    const HWND bar = bar_in(parent, SBS_HORZ);
    SCROLLBARINFO info{};
    info.cbSize = sizeof info;
    STEP(GetScrollBarInfo(bar, OBJID_CLIENT, &info), "1");
    RECT place{};
    GetWindowRect(bar, &place);
    STEP(EqualRect(&place, &info.rcScrollBar), "1");
    STEP(info.dxyLineButton == GetSystemMetrics(SM_CXHSCROLL), "yes");
    STEP(info.xyThumbTop == info.dxyLineButton, "yes");
    SetScrollPos(bar, SB_CTL, 100, FALSE);
    GetScrollBarInfo(bar, OBJID_CLIENT, &info);
    STEP(info.xyThumbBottom + info.dxyLineButton, "200");
    STEP(info.rgstate[0], "0");
    info.cbSize = 1;
    STEP(GetScrollBarInfo(bar, OBJID_CLIENT, &info), "0");
    info.cbSize = sizeof info;
    STEP(GetScrollBarInfo(nullptr, OBJID_CLIENT, &info), "0");
}
