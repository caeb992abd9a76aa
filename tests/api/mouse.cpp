// The mouse without a hand on it: its place, its buttons as the program presses them, capture,
// caret.

#include "window_support.hpp"

using namespace conformance;

namespace {

std::string seen; // the mouse messages that the test's window gets

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const char *const name = message == WM_LBUTTONDOWN      ? "DOWN"
                             : message == WM_LBUTTONUP      ? "UP"
                             : message == WM_RBUTTONDOWN    ? "RDOWN"
                             : message == WM_CAPTURECHANGED ? "LOST"
                             : message == WM_MOUSEWHEEL     ? "WHEEL"
                             : message == WM_MOUSELEAVE     ? "LEAVE"
                                                            : nullptr;
    if (!name)
        return DefWindowProcA(window, message, wparam, lparam);
    char text[64];
    wsprintfA(text, "%s%s(%x,%x)", seen.empty() ? "" : " ", name, static_cast<UINT>(wparam),
              message == WM_CAPTURECHANGED ? 0 : static_cast<UINT>(lparam));
    seen += text;
    return 0;
}

class MouseWindow {
  public:
    MouseWindow()
    {
        WNDCLASSA c = {};
        c.lpfnWndProc = note;
        c.hInstance = GetModuleHandleA(nullptr);
        c.lpszClassName = "api-checks-mouse";
        RegisterClassA(&c);
        handle_ = CreateWindowA("api-checks-mouse", "", WS_POPUP | WS_VISIBLE, 100, 100, 50, 50,
                                nullptr, nullptr, nullptr, nullptr);
        require(handle_ != nullptr, "CreateWindow");
        SetForegroundWindow(handle_);
        SetWindowPos(handle_, HWND_TOP, 0, 0, 0, 0, SWP_NOMOVE | SWP_NOSIZE);
        pumped();
    }
    ~MouseWindow() { DestroyWindow(handle_); }
    MouseWindow(const MouseWindow &) = delete;
    MouseWindow &operator=(const MouseWindow &) = delete;

    operator HWND() const { return handle_; }

    std::string pumped() const
    {
        MSG m;
        while (PeekMessageA(&m, nullptr, 0, 0, PM_REMOVE))
            DispatchMessageA(&m);
        std::string text;
        std::swap(text, seen);
        return text;
    }

  private:
    HWND handle_;
};

std::string cursor()
{
    POINT p = {-1, -1};
    if (!GetCursorPos(&p))
        return "no";
    return std::to_string(p.x) + "," + std::to_string(p.y);
}

std::string place(const RECT &r)
{
    return std::to_string(r.left) + "," + std::to_string(r.top) + " " +
           std::to_string(r.right - r.left) + "x" + std::to_string(r.bottom - r.top);
}

} // namespace

CASE("mouse.place", "The cursor is where the program puts it, and stays where it may be", "")
{
    STEP(SetCursorPos(150, 160), "1");
    STEP(cursor(), "150,160");
    STEP(SetCursorPos(-50, -60), "1");
    STEP(cursor(), "0,0");
    const RECT clip = {10, 20, 40, 60};
    RECT told = {};
    STEP(ClipCursor(&clip), "1");
    STEP(GetClipCursor(&told), "1");
    STEP(place(told), "10,20 30x40");
    STEP(SetCursorPos(200, 200), "1");
    STEP(cursor(), "39,59");
    STEP(ClipCursor(nullptr), "1");
    STEP(GetClipCursor(&told), "1");
    STEP(told.left == 0 && told.right == GetSystemMetrics(SM_CXSCREEN), "yes");
    mouse_event(MOUSEEVENTF_MOVE | MOUSEEVENTF_ABSOLUTE, 0, 0, 0, 0);
    STEP(cursor(), "0,0");
}

CASE("mouse.look", "The cursor's look, and how often it was shown and hidden", "")
{
    const HCURSOR arrow = LoadCursorA(nullptr, MAKEINTRESOURCEA(32512));
    const HCURSOR wait = LoadCursorA(nullptr, MAKEINTRESOURCEA(32514));
    SetCursor(arrow);
    STEP(SetCursor(wait) == arrow, "yes");
    STEP(GetCursor() == wait, "yes");
    STEP(SetCursor(nullptr) == wait, "yes");
    STEP(GetCursor() == nullptr, "yes");
    const int before = ShowCursor(FALSE);
    STEP(ShowCursor(FALSE) == before - 1, "yes");
    STEP(ShowCursor(TRUE) == before, "yes");
    ShowCursor(TRUE);
    CURSORINFO info = {};
    info.cbSize = sizeof info;
    STEP(GetCursorInfo(&info), "1");
    info.cbSize = 1;
    STEP(AFRESH(ok(GetCursorInfo(&info))), "no/87",
         differs("wine-8.0", "yes", "Wine does not look at the size"));
}

CASE("mouse.captured", "A window may have the mouse, and is told when it has it no more", "")
{
    const MouseWindow w;
    const PlainWindow other;
    STEP(GetCapture() == nullptr, "yes");
    STEP(SetCapture(w) == nullptr, "yes");
    STEP(GetCapture() == w, "yes");
    STEP(SetCapture(other) == w, "yes");
    STEP(w.pumped(), "LOST(0,0)");
    STEP(ReleaseCapture(), "1");
    STEP(GetCapture() == nullptr, "yes");
    STEP(ReleaseCapture(), "1");
    STEP(SetCapture(nobody) == nullptr, "yes");
    STEP(SwapMouseButton(FALSE), "0");
}

CASE("mouse.pressed", "Buttons that the program presses come to the window at the cursor", "")
{
    const MouseWindow w;
    SetCursorPos(110, 105);
    w.pumped();
    mouse_event(MOUSEEVENTF_LEFTDOWN, 0, 0, 0, 0);
    STEP(GetAsyncKeyState(VK_LBUTTON) < 0, "yes");
    mouse_event(MOUSEEVENTF_LEFTUP, 0, 0, 0, 0);
    STEP(w.pumped(), "DOWN(1,5000a) UP(0,5000a)");
    STEP(GetAsyncKeyState(VK_LBUTTON) < 0, "no");
    INPUT one = {};
    one.type = INPUT_MOUSE;
    one.mi.dwFlags = MOUSEEVENTF_RIGHTDOWN;
    STEP(SendInput(1, &one, sizeof one), "1");
    STEP(w.pumped(), "RDOWN(2,5000a)");
    one.mi.dwFlags = MOUSEEVENTF_RIGHTUP;
    STEP(SendInput(1, &one, sizeof one), "1");
    // Outside of the window, unless it has captured the mouse.
    SetCapture(w);
    SetCursorPos(90, 95);
    mouse_event(MOUSEEVENTF_LEFTDOWN, 0, 0, 0, 0);
    STEP(w.pumped(), "DOWN(1,fffbfff6)");
    mouse_event(MOUSEEVENTF_LEFTUP, 0, 0, 0, 0);
    STEP(w.pumped(), "UP(0,fffbfff6)");
}

CASE("mouse.left", "A window is told when the mouse is no longer there", "")
{
    const MouseWindow w;
    SetCursorPos(300, 300);
    TRACKMOUSEEVENT track = {};
    track.cbSize = sizeof track;
    track.dwFlags = TME_LEAVE;
    track.hwndTrack = w;
    STEP(TrackMouseEvent(&track), "1");
    STEP(w.pumped(), "LEAVE(0,0)",
         differs("wine-8.0", "", "documented: at once when the mouse is not there"));
    track.cbSize = 1;
    STEP(AFRESH(ok(TrackMouseEvent(&track))), "no/87");
    track.cbSize = sizeof track;
    track.hwndTrack = nobody;
    STEP(AFRESH(ok(TrackMouseEvent(&track))), "no/1400");
}

CASE("mouse.points", "A point in a message is two numbers with a sign", "")
{
    const LPARAM packed = MAKELPARAM(static_cast<WORD>(-3), 500);
    const POINTS p = MAKEPOINTS(packed);
    STEP(p.x, "-3");
    STEP(p.y, "500");
}

CASE("mouse.caret", "A window's caret", "")
{
    const MouseWindow w;
    const PlainWindow other;
    POINT p = {};
    STEP(CreateCaret(w, nullptr, 2, 10), "1");
    STEP(SetCaretPos(7, 8), "1");
    STEP(GetCaretPos(&p), "1");
    STEP(p.x == 7 && p.y == 8, "yes");
    STEP(GetCaretBlinkTime() >= 200 && GetCaretBlinkTime() <= 1200, "yes");
    STEP(ShowCaret(w), "1");
    STEP(HideCaret(w), "1");
    STEP(AFRESH(ok(ShowCaret(other))), "no/5");
    STEP(AFRESH(ok(HideCaret(other))), "no/5");
    STEP(DestroyCaret(), "1");
    const char *const without = "Wine does not miss the caret";
    STEP(AFRESH(ok(DestroyCaret())), "no/5", differs("wine-8.0", "yes", without));
    STEP(AFRESH(ok(SetCaretPos(1, 2))), "no/5", differs("wine-8.0", "yes", without));
    STEP(AFRESH(ok(CreateCaret(nobody, nullptr, 2, 10))), "no/1400");
}
