#pragma once

// Windows for the cases of user32's functions.

#include "support.hpp"

#include <string>

/// A call that sets its error itself: nothing is left of the ones before.
#define AFRESH(call) (SetLastError(0), call)

/// A number that no window has.
inline const HWND nobody = reinterpret_cast<HWND>(static_cast<UINT_PTR>(0x7F7F7F7F));

/// A window of a class of its own, hidden, with what default procedures make of it.
class PlainWindow {
  public:
    explicit PlainWindow(const char *text = "plain", DWORD style = WS_OVERLAPPEDWINDOW,
                         HWND parent = nullptr, UINT_PTR id = 0)
        : handle_(create(text, style, parent, id))
    {
    }
    ~PlainWindow()
    {
        if (IsWindow(handle_))
            DestroyWindow(handle_);
    }
    PlainWindow(const PlainWindow &) = delete;
    PlainWindow &operator=(const PlainWindow &) = delete;

    operator HWND() const { return handle_; }

  private:
    static HWND create(const char *text, DWORD style, HWND parent, UINT_PTR id)
    {
        WNDCLASSA c = {};
        c.lpfnWndProc = DefWindowProcA;
        c.hInstance = GetModuleHandleA(nullptr);
        c.lpszClassName = "api-checks-plain";
        RegisterClassA(&c); // the second window finds it registered
        const HWND made = CreateWindowExA(0, "api-checks-plain", text, style, 10, 20, 200, 100,
                                          parent, reinterpret_cast<HMENU>(id), nullptr, nullptr);
        conformance::require(made != nullptr, "CreateWindow");
        return made;
    }

    HWND handle_;
};
