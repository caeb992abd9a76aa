// Buttons, check boxes, radio buttons and frames around groups: class "Button".
#pragma once

#include "compat/control/control.hpp"

namespace compat {

class ButtonControl final : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    LRESULT mouse(UINT message, POINT at);
    LRESULT key(UINT message, WPARAM key);
    LRESULT focus(UINT message);
    /// The button is let go over itself: what it is set to changes by itself (BS_AUTO…), and the
    /// parent is told.
    void click();
    void click_by_message();
    void check(WPARAM value);
    void push(bool down);
    void set_kind(DWORD kind, bool redraw_it);
    void check_only_this_of_group();
    LRESULT dialog_code() const;

    void paint(HDC context) override;
    void paint_push(HDC context, RECT area);
    void paint_mark(HDC context, RECT area);
    void paint_group(HDC context, RECT area);
    void paint_owner_drawn(HDC context, const RECT &area, UINT action);
    void draw_label(HDC context, RECT area, UINT format);

    DWORD kind() const { return style() & BS_TYPEMASK; }
    bool is_push() const { return kind() == BS_PUSHBUTTON || kind() == BS_DEFPUSHBUTTON; }
    bool is_radio() const { return kind() == BS_RADIOBUTTON || kind() == BS_AUTORADIOBUTTON; }
    bool tells_all() const;

    UINT state_ = BST_UNCHECKED; // with BST_PUSHED and BST_FOCUS
    HANDLE image_ = nullptr;
    bool by_key_ = false; // the space bar holds it down
};

} // namespace compat
