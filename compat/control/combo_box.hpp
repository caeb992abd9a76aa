// An edit control or a text with a list of choices: class "ComboBox".
#pragma once

#include "compat/control/control.hpp"

#include <memory>
#include <optional>
#include <string>

namespace compat {

class ComboListControl;

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
    bool owner_drawn() const
    {
        return (style() & (CBS_OWNERDRAWFIXED | CBS_OWNERDRAWVARIABLE)) != 0;
    }
    bool has_strings() const { return !owner_drawn() || (style() & CBS_HASSTRINGS); }

    // combo_box.cpp: what is asked of it
    std::optional<LRESULT> list_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> edit_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> own_message(UINT message, WPARAM wparam, LPARAM lparam);
    bool create(const CREATESTRUCTW &how);
    LRESULT ask_owner(UINT message, LPARAM lparam);
    LRESULT get_text(WPARAM size, char16_t *to) const;
    LRESULT set_dropped_width(WPARAM width);
    LRESULT set_item_height(int index, LPARAM height);
    LRESULT get_info(COMBOBOXINFO *info) const;

    // combo_box_input.cpp: what a person does with it
    std::optional<LRESULT> input_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT command(HWND from, int code);
    LRESULT edit_command(int code);
    void list_chose();
    void focus(bool gained);
    LRESULT key(UINT message, WPARAM key);
    LRESULT mouse(UINT message, POINT at);
    LRESULT wheel(WPARAM wparam, LPARAM lparam);
    void send_key_to_list(UINT message, WPARAM key);

    // combo_box_list.cpp: its list, and what is chosen there
    void drop();
    enum class Ending { chosen, cancelled };
    void close(Ending ending);
    RECT dropped_place() const;
    LRESULT item_heights(LRESULT at_most) const;
    void choose_typed();
    LRESULT find_typed(const std::u16string &typed) const;
    LRESULT select(int index);
    /// The chosen item's text in the edit control, or drawn.
    void show_choice();
    std::u16string item_text(LRESULT index) const;
    LRESULT current() const { return SendMessageW(list_, LB_GETCURSEL, 0, 0); }
    /// What is shown as the choice: not what the mouse just goes over.
    LRESULT shown() const;
    std::optional<int> end_hover() const;
    std::shared_ptr<ComboListControl> list() const;

    // combo_box_view.cpp: its sizes and its looks
    void arrange();
    int font_height() const;
    int closed_height() const;
    int dropped_height() const;
    int dropped_width() const;
    void limit(WINDOWPOS &place);
    RECT button() const;
    RECT item() const;
    void paint(HDC context) override;
    void paint_choice(HDC context);
    void draw_by_owner(HDC context, const RECT &place);

    HWND list_ = nullptr;
    HWND edit_ = nullptr;
    int asked_height_ = 0; // of the list, by the height that the program gave to all
    int asked_width_ = 0;  // CB_SETDROPPEDWIDTH
    int item_height_ = 18; // of what is typed or shown
    int turned_ = 0;       // of the wheel, less than a step
    bool extended_ = false;
    bool dropped_ = false;
    bool focused_ = false;
    bool pressed_ = false; // the button that drops the list
    bool turning_ = false; // what the list leaves of the wheel would come back
    bool by_key_ = false;  // what the list tells now comes from a key
};

} // namespace compat
