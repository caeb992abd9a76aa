// A list of texts, of which one or some are selected: class "ListBox".
#pragma once

#include "compat/control/control.hpp"
#include "compat/control/list_items.hpp"

#include <optional>

namespace compat {

class ListBoxControl : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    // list_box.cpp: the messages
    std::optional<LRESULT> item_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> selection_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> view_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT add(WPARAM where, LPARAM text, bool sorted);
    LRESULT remove(WPARAM index);
    LRESULT find(WPARAM after, LPARAM text, bool exact) const;
    LRESULT get_text(WPARAM index, char16_t *to) const;
    LRESULT set_one(int index);
    LRESULT set_selected(bool on, LPARAM index);
    LRESULT selected_items(WPARAM most, int *to) const;
    void items_changed();

    // list_box_input.cpp
    LRESULT mouse(UINT message, POINT at, WPARAM keys);
    LRESULT key(WPARAM key);
    LRESULT character(char16_t unit);
    /// As a person does it, which the parent hears of.
    void choose(int index, bool shift, bool control);
    void focus(bool gained);

    // list_box_view.cpp
    void paint(HDC context) override;
    void paint_item(HDC context, int index, const RECT &place, HBRUSH paper);
    void measure();
    void scroll_to(int index);
    void set_top(int index);
    void update_scroll_bar();
    int item_height() const { return height_; }
    int visible_items() const;
    std::optional<int> item_at(POINT at) const;
    RECT place_of(int index) const;

    int count() const { return items_.count(); }
    bool has_strings() const;
    bool many() const { return (style() & (LBS_MULTIPLESEL | LBS_EXTENDEDSEL)) != 0; }
    bool owner_drawn() const
    {
        return (style() & (LBS_OWNERDRAWFIXED | LBS_OWNERDRAWVARIABLE)) != 0;
    }
    void tell(int code) const;

    ListItems items_;
    int chosen_ = -1; // of one selection; with many, the one that was clicked last
    int anchor_ = -1; // where a range begins
    int caret_ = 0;
    int top_ = 0;
    int height_ = 16;
    int extent_ = 0; // LB_SETHORIZONTALEXTENT
    bool focused_ = false;
    bool tracking_ = false; // the mouse is down
};

/// The list of a combo box, which is created with the combo box as its parameter: class
/// "ComboLBox".
class ComboListControl final : public ListBoxControl {
  public:
    using ListBoxControl::ListBoxControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;
};

} // namespace compat
