// What the system's controls have in common.
#pragma once

#include <memory>
#include <string>

#include <winuser.h>

namespace compat {

/// One for each window of a control's class, from WM_NCCREATE to WM_NCDESTROY; only the window's
/// own thread uses it. Everything else it asks and does by Win32's own functions, as any program
/// could.
class Control {
  public:
    explicit Control(HWND window) : window_(window) {}
    Control(const Control &) = delete;
    Control &operator=(const Control &) = delete;
    virtual ~Control() = default;

    virtual LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam);

  protected:
    HWND window() const { return window_; }
    /// Who is told and asked: the parent, or another window.
    HWND parent() const { return listener_ ? listener_ : GetParent(window_); }
    void tell_instead(HWND listener) { listener_ = listener; }
    DWORD style() const { return static_cast<DWORD>(GetWindowLongW(window_, GWL_STYLE)); }
    bool enabled() const { return IsWindowEnabled(window_) != FALSE; }
    int id() const { return GetDlgCtrlID(window_); }
    HFONT font() const { return font_; }
    TEXTMETRICW font_metrics() const;
    RECT area() const;
    std::u16string text() const;

    /// WM_COMMAND to the parent.
    void notify(int code) const;
    /// The brush for the background, and the context with the colours, that the parent chooses by a
    /// WM_CTLCOLOR… message.
    HBRUSH background(HDC context, UINT message) const;
    /// All of it is drawn anew when the queue is empty.
    void redraw(bool erase = true) const { InvalidateRect(window_, nullptr, erase); }

    /// Draws it all; `context` has the control's font.
    virtual void paint(HDC context) = 0;

  private:
    void paint_window(HDC given);

    const HWND window_;
    HWND listener_ = nullptr;
    HFONT font_ = nullptr;
};

/// The control of a window, null where it has none (yet, or any more).
std::shared_ptr<Control> control_of(HWND window);
void attach_control(HWND window, std::shared_ptr<Control> control);

/// The window procedure of a class whose windows are `Kind`s.
template <class Kind>
LRESULT CALLBACK control_procedure(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    if (message == WM_NCCREATE && !control_of(window))
        attach_control(window, std::make_shared<Kind>(window));
    const auto control = control_of(window); // lives through messages that destroy the window
    if (!control)
        return DefWindowProcW(window, message, wparam, lparam);
    const auto result = control->handle(message, wparam, lparam);
    if (message == WM_NCDESTROY)
        attach_control(window, nullptr);
    return result;
}

} // namespace compat
