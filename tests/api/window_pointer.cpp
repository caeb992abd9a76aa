// The mouse over windows: what is below it, what a press does, and injected input.

#include "window_support.hpp"

#include <utility>

using namespace conformance;

namespace {

std::string seen; // what the test's windows hear, each behind its letter
LRESULT answer_to_activation = 0;

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const char *const name = message == WM_LBUTTONDOWN     ? "DOWN"
                             : message == WM_LBUTTONDBLCLK ? "DOUBLE"
                             : message == WM_XBUTTONDOWN   ? "X"
                             : message == WM_PARENTNOTIFY  ? "NOTIFY"
                             : message == WM_MOUSELEAVE    ? "LEAVE"
                                                           : nullptr;
    if (name) {
        char letter[2] = "";
        GetWindowTextA(window, letter, 2);
        seen += (seen.empty() ? "" : " ") + std::string(letter) + ":" + name;
        if (message == WM_XBUTTONDOWN)
            seen += "(" + std::to_string(HIWORD(wparam)) + ")";
        return 0;
    }
    if (message == WM_MOUSEACTIVATE && answer_to_activation)
        return answer_to_activation;
    return DefWindowProcA(window, message, wparam, lparam);
}

/// At 100, 100 and 50 pixels large.
class PointedAt {
  public:
    explicit PointedAt(UINT class_style = 0, DWORD ex_style = 0)
    {
        WNDCLASSA c = {};
        c.style = class_style;
        c.lpfnWndProc = note;
        c.hInstance = GetModuleHandleA(nullptr);
        c.lpszClassName = class_style ? "api-checks-pointed-double" : "api-checks-pointed";
        RegisterClassA(&c);
        handle_ = CreateWindowExA(ex_style, c.lpszClassName, "w", WS_POPUP | WS_VISIBLE, 100, 100,
                                  50, 50, nullptr, nullptr, nullptr, nullptr);
        require(handle_ != nullptr, "CreateWindow");
        SetForegroundWindow(handle_);
        SetWindowPos(handle_, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE);
        pumped();
    }
    ~PointedAt() { DestroyWindow(handle_); }
    PointedAt(const PointedAt &) = delete;
    PointedAt &operator=(const PointedAt &) = delete;
    operator HWND() const { return handle_; }

    static std::string pumped()
    {
        MSG m;
        while (PeekMessageA(&m, nullptr, 0, 0, PM_REMOVE))
            DispatchMessageA(&m);
        return std::exchange(seen, "");
    }

  private:
    HWND handle_;
};

void press(DWORD down = MOUSEEVENTF_LEFTDOWN, DWORD up = MOUSEEVENTF_LEFTUP, DWORD data = 0)
{
    mouse_event(down, 0, 0, data, 0);
    mouse_event(up, 0, 0, data, 0);
}

LRESULT hit(HWND window, int x, int y)
{
    return SendMessageA(window, WM_NCHITTEST, 0, MAKELPARAM(x, y));
}

} // namespace

CASE("window_pointer.double_click", "A third press is no second double click", "")
{
    const PointedAt w(CS_DBLCLKS);
    SetDoubleClickTime(5000);
    SetCursorPos(110, 105);
    PointedAt::pumped();
    press();
    press();
    press();
    press();
    STEP(PointedAt::pumped(), "w:DOWN w:DOUBLE w:DOWN w:DOUBLE");
    SetDoubleClickTime(0);
    STEP(GetDoubleClickTime(), "500");
    const PointedAt plain;
    SetCursorPos(111, 106);
    PointedAt::pumped();
    press();
    press();
    STEP(PointedAt::pumped(), "w:DOWN w:DOWN");
}

CASE("window_pointer.parents", "A parent hears of a press in its child, unless that says no", "")
{
    const PointedAt w;
    for (const DWORD silent : {DWORD{0}, DWORD{WS_EX_NOPARENTNOTIFY}}) {
        const HWND child = CreateWindowExA(silent, "api-checks-pointed", "c", WS_CHILD | WS_VISIBLE,
                                           0, 0, 50, 50, w, nullptr, nullptr, nullptr);
        SetCursorPos(silent ? 120 : 110, 105);
        PointedAt::pumped();
        press();
        STEP(PointedAt::pumped(), silent ? "c:DOWN" : "w:NOTIFY c:DOWN");
        DestroyWindow(child);
        PointedAt::pumped();
    }
}

CASE("window_pointer.activation", "A press activates a window, which may eat it", "")
{
    const PointedAt w;
    const PlainWindow other("other", WS_POPUP | WS_VISIBLE);
    SetCursorPos(110, 105);
    const auto pressed = [&](LRESULT answer) {
        SetWindowPos(w, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE);
        SetActiveWindow(other);
        SetWindowPos(w, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE | SWP_NOACTIVATE);
        PointedAt::pumped();
        answer_to_activation = answer;
        press();
        const auto heard = PointedAt::pumped();
        answer_to_activation = 0;
        return heard + (GetActiveWindow() == w ? " active" : " not active");
    };
    STEP(pressed(MA_ACTIVATE), "w:DOWN active");
    STEP(pressed(MA_NOACTIVATE), "w:DOWN not active");
    STEP(pressed(MA_ACTIVATEANDEAT), " active");
    STEP(pressed(MA_NOACTIVATEANDEAT), " not active");
}

CASE("window_pointer.more_buttons", "Of the other buttons it is said which one it is", "")
{
    const PointedAt w;
    SetCursorPos(110, 105);
    PointedAt::pumped();
    mouse_event(MOUSEEVENTF_XDOWN, 0, 0, XBUTTON2, 0);
    STEP(GetAsyncKeyState(VK_XBUTTON2) < 0, "yes");
    STEP(GetAsyncKeyState(VK_XBUTTON1) < 0, "no");
    mouse_event(MOUSEEVENTF_XUP, 0, 0, XBUTTON2, 0);
    STEP(PointedAt::pumped(), "w:X(2)");
}

CASE("window_pointer.left", "A window is told once that the mouse has left it", "")
{
    const PointedAt w;
    const PlainWindow other;
    SetCursorPos(110, 105);
    PointedAt::pumped();
    TRACKMOUSEEVENT track = {};
    track.cbSize = sizeof track;
    track.dwFlags = TME_LEAVE;
    track.hwndTrack = w;
    STEP(TrackMouseEvent(&track), "1");
    track.dwFlags = TME_LEAVE | TME_CANCEL;
    track.hwndTrack = other;
    TrackMouseEvent(&track);
    track.dwFlags = TME_QUERY;
    STEP(TrackMouseEvent(&track), "1");
    STEP(track.hwndTrack == w, "yes");
    SetCursorPos(112, 106);
    STEP(PointedAt::pumped(), "");
    track.dwFlags = TME_QUERY;
    TrackMouseEvent(&track);
    STEP(track.hwndTrack == w, "yes");
}

CASE("window_pointer.frames", "What is at the edges of a frame", "")
{
    const PlainWindow top("top", WS_POPUP | WS_THICKFRAME | WS_VISIBLE);
    MoveWindow(top, 100, 100, 200, 150, FALSE);
    STEP(hit(top, 101, 170) == HTLEFT, "yes");
    STEP(hit(top, 298, 170) == HTRIGHT, "yes");
    STEP(hit(top, 200, 101) == HTTOP, "yes");
    STEP(hit(top, 200, 248) == HTBOTTOM, "yes");
    STEP(hit(top, 101, 101) == HTTOPLEFT, "yes");
    STEP(hit(top, 298, 248) == HTBOTTOMRIGHT, "yes");
    const PlainWindow bars("bars", WS_POPUP | WS_VSCROLL | WS_HSCROLL | WS_VISIBLE);
    MoveWindow(bars, 100, 100, 200, 150, FALSE);
    STEP(hit(bars, 298, 170) == HTVSCROLL, "yes");
    STEP(hit(bars, 200, 248) == HTHSCROLL, "yes");
    STEP(hit(bars, 298, 248) == HTGROWBOX, "yes");
    const PlainWindow child("child", WS_CHILD | WS_VSCROLL | WS_HSCROLL | WS_VISIBLE, top);
    MoveWindow(child, 0, 0, 100, 80, FALSE);
    POINT corner = {98, 78};
    ClientToScreen(top, &corner);
    STEP(hit(child, corner.x, corner.y) == HTGROWBOX, "no",
         differs("wine-8.0", "yes", "does not look whether it is a child"));
}

CASE("window_pointer.clip", "A smaller place for the mouse takes it along", "")
{
    SetCursorPos(200, 200);
    const RECT clip = {10, 20, 40, 60};
    ClipCursor(&clip);
    POINT at = {};
    GetCursorPos(&at);
    STEP(at.x, "39");
    STEP(at.y, "59");
    ClipCursor(nullptr);
}

CASE("window_pointer.popups", "Only a window's own popups are hidden with it", "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE), other("other", WS_POPUP | WS_VISIBLE);
    const PlainWindow popup("popup", WS_POPUP | WS_VISIBLE, other);
    const PlainWindow hidden("hidden", WS_POPUP, top);
    ShowOwnedPopups(top, FALSE);
    STEP(IsWindowVisible(popup), "1");
    ShowOwnedPopups(top, TRUE);
    STEP(IsWindowVisible(hidden), "0");
}

CASE("window_pointer.system_menu", "A window's menu goes with it", "")
{
    HMENU menu = nullptr;
    {
        const PlainWindow top("top");
        menu = GetSystemMenu(top, FALSE);
        STEP(IsMenu(menu), "1");
    }
    STEP(IsMenu(menu), "0");
}

CASE("window_pointer.erased", "What was to be erased is, though less is asked for later", "")
{
    const PlainWindow top("top", WS_POPUP | WS_VISIBLE);
    MoveWindow(top, 0, 0, 100, 100, FALSE);
    UpdateWindow(top);
    ValidateRect(top, nullptr);
    static int erased;
    erased = 0;
    SetWindowLongPtrA(top, GWLP_WNDPROC,
                      reinterpret_cast<LONG_PTR>(static_cast<WNDPROC>(
                          [](HWND window, UINT message, WPARAM wparam, LPARAM lparam) -> LRESULT {
                              erased += message == WM_ERASEBKGND;
                              return DefWindowProcA(window, message, wparam, lparam);
                          })));
    InvalidateRect(top, nullptr, TRUE);
    InvalidateRect(top, nullptr, FALSE);
    UpdateWindow(top);
    STEP(erased, "1");
    InvalidateRect(top, nullptr, TRUE);
    STEP(GetUpdateRect(top, nullptr, TRUE), "1");
    STEP(erased, "2");
    ValidateRect(top, nullptr);
    InvalidateRect(top, nullptr, FALSE);
    UpdateWindow(top);
    STEP(erased, "2");
}

CASE("window_pointer.disabled", "A disabled window is passed over by the mouse", "")
{
    const PointedAt w;
    const HWND child = CreateWindowExA(0, "api-checks-pointed", "c", WS_CHILD | WS_VISIBLE, 0, 0,
                                       50, 50, w, nullptr, nullptr, nullptr);
    EnableWindow(child, FALSE);
    STEP(WindowFromPoint({110, 105}) == w, "yes");
    EnableWindow(child, TRUE);
    STEP(WindowFromPoint({110, 105}) == child, "yes");
}

CASE("window_pointer.pressed_before", "A key that was pressed since is told of, once", "")
{
    const PointedAt w;
    GetAsyncKeyState('Q');
    keybd_event('Q', 0, 0, 0);
    keybd_event('Q', 0, KEYEVENTF_KEYUP, 0);
    STEP(GetAsyncKeyState('Q') & 1, "1");
    STEP(GetAsyncKeyState('Q') & 1, "0");
    keybd_event(VK_LSHIFT, 0x2A, 0, 0);
    keybd_event(VK_RSHIFT, 0x36, 0, 0);
    keybd_event(VK_LSHIFT, 0x2A, KEYEVENTF_KEYUP, 0);
    STEP(GetAsyncKeyState(VK_SHIFT) < 0, "yes",
         differs("wine-8.0", "no", "forgets the other side"));
    keybd_event(VK_RSHIFT, 0x36, KEYEVENTF_KEYUP, 0);
    STEP(GetAsyncKeyState(VK_SHIFT) < 0, "no");
    PointedAt::pumped();
    STEP(MapVirtualKeyA(VK_RCONTROL, MAPVK_VK_TO_VSC), "29");
    BYTE none[256] = {};
    wchar_t text[3] = L"zz";
    STEP(ToUnicode('A', 0x1E, none, text, 3, 0), "1");
    STEP(narrow(text), "a");
}
