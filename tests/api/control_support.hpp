#pragma once

// A window with controls in it, which writes down what they tell it.

#include "support.hpp"

inline LRESULT ask(HWND control, UINT message, WPARAM wparam = 0, LPARAM lparam = 0)
{
    return SendMessageA(control, message, wparam, lparam);
}

/// The window is destroyed at the end, and its controls with it.
class Parent {
  public:
    Parent();
    ~Parent();
    Parent(const Parent &) = delete;
    Parent &operator=(const Parent &) = delete;

    operator HWND() const { return window_; }
    /// A visible control of 100 by `height` pixels, with that identifier.
    HWND add(const char *class_name, const char *text, DWORD style, int id, int height = 20) const;
    /// The codes of WM_COMMAND and WM_NOTIFY since the last call, each behind its control:
    /// "1:0 2:300 3!-12", "-".
    std::string told();
    /// The same, what comes several times in a row once.
    std::string told_once();
    /// What is written behind a WM_NOTIFY ("3!-12(5)"), and what that returns.
    using Answer = LRESULT (*)(NMHDR &message, std::string &details);
    void answer(Answer how) { answer_ = how; }

  private:
    static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

    void note(const std::string &what);
    LRESULT notified(NMHDR &message);

    HWND window_;
    std::string told_;
    Answer answer_ = nullptr;
};

/// A key that is down for this thread as long as this lives.
class Held {
  public:
    explicit Held(BYTE key) : key_(key) { set(0x80); }
    ~Held() { set(0); }
    Held(const Held &) = delete;
    Held &operator=(const Held &) = delete;

  private:
    void set(BYTE state) const;

    BYTE key_;
};

/// The control's text.
std::string text_of(HWND control);
