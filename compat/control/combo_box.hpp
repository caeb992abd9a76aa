// An edit control or a text with a list of choices: class "ComboBox".
#pragma once

#include "compat/control/control.hpp"

#include <optional>

namespace compat {

/// Its list is a list box (class "ComboLBox"): inside of it for CBS_SIMPLE, else a popup; what is
/// typed in is an edit control. Messages to it become messages to these.
class ComboBoxControl final : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    DWORD kind() const { return style() & 3; } // CBS_SIMPLE …
    bool has_edit() const { return kind() != CBS_DROPDOWNLIST; }
    bool drops() const { return kind() != CBS_SIMPLE; }

    bool create(const CREATESTRUCTW &how);
    void arrange();
    std::optional<LRESULT> list_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> edit_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT command(HWND from, int code);
    LRESULT select(int index);
    LRESULT key(WPARAM key);
    void show_list(bool show, bool chosen = false);
    /// The chosen item's text in the edit control, or drawn.
    void show_choice();
    LRESULT current() const { return SendMessageW(list_, LB_GETCURSEL, 0, 0); }
    RECT button() const;

    void paint(HDC context) override;

    HWND list_ = nullptr;
    HWND edit_ = nullptr;
    int dropped_height_ = 0;
    int line_height_ = 16;
    bool dropped_ = false;
    bool focused_ = false;
    bool setting_ = false; // the edit control gets the text of what was chosen
};

} // namespace compat
