#pragma once

// A window with controls in it, which writes down what they tell it.

#include "support.hpp"

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
    /// The codes of WM_COMMAND since the last call, each behind its control: "1:0 2:300", "-".
    std::string told();

  private:
    static LRESULT CALLBACK procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam);

    HWND window_;
    std::string told_;
};

/// The control's text.
std::string text_of(HWND control);
