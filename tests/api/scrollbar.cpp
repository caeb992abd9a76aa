// Scroll bars that are controls.

#include "control_support.hpp"

using namespace conformance;

namespace {

std::string heard; // "2 5@30": SB_ codes, and the position of those that have one

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_HSCROLL || message == WM_VSCROLL) {
        const int code = LOWORD(wparam);
        heard += (heard.empty() ? "" : " ") + std::string(message == WM_HSCROLL ? "h" : "v") +
                 std::to_string(code);
        if (code == SB_THUMBPOSITION || code == SB_THUMBTRACK)
            heard += "@" + std::to_string(HIWORD(wparam));
    }
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
