// What DefWindowProc makes of keys that belong to the system.

#include "window_support.hpp"

#include <utility>

using namespace conformance;

namespace {

std::string seen; // "COMMAND(f100,66)": WM_SYSCOMMAND; "CONTEXT"

LRESULT CALLBACK note(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_SYSCOMMAND) {
        char text[64];
        wsprintfA(text, "%sCOMMAND(%x,%x)", seen.empty() ? "" : " ", static_cast<UINT>(wparam),
                  static_cast<UINT>(lparam));
        seen += text;
        return 0;
    }
    if (message == WM_CONTEXTMENU)
        seen += (seen.empty() ? "" : " ") + std::string("CONTEXT(") +
                (reinterpret_cast<HWND>(wparam) == window ? "own" : "other") + ")";
    return DefWindowProcA(window, message, wparam, lparam);
}

constexpr LPARAM alt = 0x20000000;

class KeyWindow {
  public:
    KeyWindow() : window_("keys", WS_OVERLAPPEDWINDOW | WS_VISIBLE)
    {
        SetWindowLongPtrA(window_, GWLP_WNDPROC, reinterpret_cast<LONG_PTR>(note));
    }
    operator HWND() const { return window_; }
    std::string after(UINT message, WPARAM key, LPARAM lparam = 0) const
    {
        SendMessageA(window_, message, key, lparam);
        for (MSG m; PeekMessageA(&m, window_, WM_SYSCOMMAND, WM_SYSCOMMAND, PM_REMOVE);)
            DispatchMessageA(&m);
        return std::exchange(seen, "");
    }

  private:
    PlainWindow window_;
};

} // namespace

CASE("window_keys.alt", "Alt alone is for the menu, with another key between it is not", "")
{
    const KeyWindow w;
    STEP(w.after(WM_SYSKEYDOWN, VK_MENU, alt), "");
    STEP(w.after(WM_SYSKEYUP, VK_MENU), "COMMAND(f100,0)");
    w.after(WM_SYSKEYDOWN, VK_MENU, alt);
    w.after(WM_SYSKEYDOWN, 'X', alt);
    STEP(w.after(WM_SYSKEYUP, VK_MENU), "");
    STEP(w.after(WM_SYSKEYUP, VK_MENU), "");
    STEP(w.after(WM_SYSKEYDOWN, VK_F10), "");
    STEP(w.after(WM_SYSKEYUP, VK_F10), "COMMAND(f100,0)");
}

CASE("window_keys.close", "Alt and F4 close the window", "")
{
    const KeyWindow w;
    STEP(w.after(WM_SYSKEYDOWN, VK_F4, alt), "COMMAND(f060,0)");
    STEP(w.after(WM_SYSKEYDOWN, VK_F4, 0), "");
}

CASE("window_keys.letters", "A letter with Alt is for the menu", "")
{
    const KeyWindow w;
    STEP(w.after(WM_SYSCHAR, 'f', alt), "COMMAND(f100,66)");
    STEP(w.after(WM_SYSCHAR, 'f', 0), "");
}

CASE("window_keys.context", "The menu's key and the right button ask for a menu", "")
{
    const KeyWindow w;
    const PlainWindow child("child", WS_CHILD | WS_VISIBLE, w);
    STEP(w.after(WM_KEYUP, VK_APPS), "CONTEXT(own)",
         differs("wine-8.0", "", "documented: the key asks for it"));
    STEP(w.after(WM_RBUTTONUP, 0, MAKELPARAM(5, 5)), "CONTEXT(own)");
    SendMessageA(child, WM_CONTEXTMENU, reinterpret_cast<WPARAM>(static_cast<HWND>(child)), 0);
    STEP(std::exchange(seen, ""), "CONTEXT(other)");
}
