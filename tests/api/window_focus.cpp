// The keyboard: which window has it, gets it and loses it.

#include "window_support.hpp"

#include <utility>

using namespace conformance;

namespace {

std::string seen; // what the test's windows hear, each behind its letter

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    const char *const name = message == WM_SETFOCUS         ? "FOCUS"
                             : message == WM_KILLFOCUS      ? "UNFOCUS"
                             : message == WM_ACTIVATEAPP    ? "APP"
                             : message == WM_CAPTURECHANGED ? "LOST"
                             : message == WM_ENABLE         ? "ENABLE"
                                                            : nullptr;
    if (name) {
        char letter[2] = "";
        GetWindowTextA(window, letter, 2);
        seen += (seen.empty() ? "" : " ") + std::string(letter) + ":" + name;
        if (message == WM_ACTIVATEAPP || message == WM_ENABLE)
            seen += wparam ? "(1)" : "(0)";
    }
    return DefWindowProcA(window, message, wparam, lparam);
}

std::string heard()
{
    return std::exchange(seen, "");
}

/// Its text is its letter.
class Listener {
  public:
    Listener(const char *letter, DWORD style, HWND parent = nullptr)
        : window_(letter, style, parent)
    {
        SetWindowLongPtrA(window_, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note));
    }
    operator HWND() const { return window_; }

  private:
    PlainWindow window_;
};

constexpr DWORD shown = WS_OVERLAPPEDWINDOW | WS_VISIBLE;

} // namespace

CASE("window_focus.children", "The keyboard goes from child to child, and both hear of it", "")
{
    const Listener top("t", shown);
    const Listener a("a", WS_CHILD | WS_VISIBLE, top), b("b", WS_CHILD | WS_VISIBLE, top);
    SetFocus(a);
    heard();
    STEP(SetFocus(b) == a, "yes");
    STEP(heard(), "a:UNFOCUS b:FOCUS");
    STEP(SetFocus(b) == b, "yes");
    STEP(heard(), "");
}

CASE("window_focus.taken", "A window that is disabled or hidden loses the keyboard", "")
{
    const Listener top("t", shown);
    const Listener a("a", WS_CHILD | WS_VISIBLE, top), b("b", WS_CHILD | WS_VISIBLE, top);
    SetFocus(a);
    heard();
    STEP(EnableWindow(a, FALSE), "0");
    STEP(heard(), "a:UNFOCUS a:ENABLE(0)");
    STEP(GetFocus() == a, "no");
    STEP(SetFocus(a) == nullptr, "yes");
    STEP(heard(), "");
    STEP(EnableWindow(a, TRUE), "1");
    STEP(heard(), "a:ENABLE(1)");
    SetFocus(b);
    heard();
    ShowWindow(b, SW_HIDE);
    STEP(GetFocus() == b, "no");
    STEP(EnableWindow(a, TRUE), "0");
}

CASE("window_focus.active", "Another window of the thread leaves the application active", "")
{
    const Listener a("a", shown), b("b", shown);
    SetActiveWindow(a);
    heard();
    SetActiveWindow(b);
    STEP(heard().find("APP") == std::string::npos, "yes");
    STEP(GetFocus() == b, "yes");
    SetFocus(a);
    STEP(GetActiveWindow() == a, "yes");
}

CASE("window_focus.minimised", "A minimised window that becomes active has no keyboard", "")
{
    const Listener a("a", shown);
    ShowWindow(a, SW_MINIMIZE);
    SetFocus(nullptr);
    SendMessageA(a, WM_ACTIVATE, WA_ACTIVE, 0);
    STEP(GetFocus() == a, "no");
}

CASE("window_focus.captured", "A window hears that it has lost the mouse, to itself, too", "")
{
    const Listener a("a", shown);
    SetCapture(a);
    heard();
    STEP(SetCapture(a) == a, "yes");
    STEP(heard(), "a:LOST");
    SendMessageA(a, WM_CANCELMODE, 0, 0);
    STEP(GetCapture() == nullptr, "yes");
    STEP(heard(), "a:LOST");
}

CASE("window_focus.visible", "A window is visible if all that it lies in are", "")
{
    const Listener top("t", WS_OVERLAPPEDWINDOW);
    const Listener child("c", WS_CHILD | WS_VISIBLE, top);
    STEP(IsWindowVisible(child), "0");
    ShowWindow(top, SW_SHOWNA);
    STEP(IsWindowVisible(child), "1");
}

CASE("window_focus.caret", "A new caret stands where the former one stood", "")
{
    const Listener top("t", shown);
    CreateCaret(top, nullptr, 2, 10);
    SetCaretPos(7, 8);
    STEP(CreateCaret(top, nullptr, 3, 10), "1");
    POINT at = {9, 9};
    GetCaretPos(&at);
    STEP(at.x, "7");
    STEP(at.y, "8");
    DestroyCaret();
}

namespace {

HWND goes_to = nullptr; // where the keyboard goes when it leaves the window

LRESULT CALLBACK sends_on(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_KILLFOCUS && goes_to)
        SetFocus(std::exchange(goes_to, nullptr));
    return note(window, message, wparam, lparam);
}

} // namespace

CASE("window_focus.sent_on", "A window that loses the keyboard may send it elsewhere", "")
{
    const Listener top("t", shown);
    const Listener a("a", WS_CHILD | WS_VISIBLE, top), b("b", WS_CHILD | WS_VISIBLE, top),
        c("c", WS_CHILD | WS_VISIBLE, top);
    SetWindowLongPtrA(a, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(sends_on));
    SetFocus(a);
    heard();
    goes_to = c;
    SetFocus(b);
    STEP(GetFocus() == c, "yes");
    STEP(heard().find("b:FOCUS") == std::string::npos, "yes");
}
