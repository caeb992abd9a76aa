// A list of texts, of which one or some are selected: class "ListBox".
#pragma once

#include "compat/control/control.hpp"
#include "compat/control/list_items.hpp"
#include "compat/control/list_layout.hpp"

#include <optional>
#include <vector>

namespace compat {

class ListBoxControl : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    // list_box.cpp
    void created(const CREATESTRUCTW &how);
    LRESULT resized();
    void focus(bool gained);

    // list_box_items.cpp: which ones there are
    std::optional<LRESULT> item_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT add(WPARAM where, LPARAM text, bool sorted);
    LRESULT insert(int at, ListItem item);
    LRESULT remove(WPARAM index);
    void remove_all();
    LRESULT set_count(int count);
    LRESULT add_files(UINT attributes, const char16_t *pattern);
    void tell_deleted(int index) const;
    LRESULT find(WPARAM after, LPARAM text, bool exact) const;
    LRESULT get_text(WPARAM index, char16_t *to) const;
    int place_in_order(const ListItem &item) const;
    void items_changed();

    // list_box_selection.cpp: which ones are selected
    std::optional<LRESULT> selection_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT set_one(int index);
    LRESULT set_selected(bool on, LPARAM index);
    void select(int index, bool on);
    void select_range(int from, int to, bool on);
    void set_caret(int index);
    LRESULT selected_items(WPARAM most, int *to) const;
    /// As a person does it, which the parent hears of.
    void choose(int index, bool shift, bool control);

    // list_box_input.cpp
    std::optional<LRESULT> input_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT mouse(UINT message, POINT at, WPARAM keys);
    void drag(POINT at);
    void drag_beyond();
    void drag_to(int index);
    LRESULT key(WPARAM key);
    LRESULT character(char16_t unit);
    void go_to(int index);
    std::optional<int> asked_of_parent(UINT message, WPARAM what) const;

    // list_box_view.cpp: where they are, and what is seen of them
    std::optional<LRESULT> view_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT set_height(int index, LPARAM height);
    LRESULT set_tab_stops(int count, const int *stops);
    void scroll(int bar, WPARAM how);
    void turn_wheel(int amount);
    void measure();
    int measured(int index, ULONG_PTR data, int height) const;
    void fit_height();
    void scroll_to(int index);
    void set_top(int index);
    void update_scroll_bars();
    void set_bar(int bar, int last, int page, int position) const;

    // list_box_painting.cpp
    void paint(HDC context) override;
    void paint_item(HDC context, int index, UINT action, HBRUSH paper);
    void draw_text(HDC context, int index, const RECT &place, HBRUSH paper);
    /// At once, as owners of owner-drawn lists expect.
    void repaint(int index, UINT action);

    int count() const { return items_.count(); }
    bool has_strings() const;
    bool many() const { return (style() & (LBS_MULTIPLESEL | LBS_EXTENDEDSEL)) != 0; }
    bool owner_drawn() const
    {
        return (style() & (LBS_OWNERDRAWFIXED | LBS_OWNERDRAWVARIABLE)) != 0;
    }
    void tell(int code) const;

    ListItems items_;
    ListLayout layout_;
    DWORD bars_ = 0; // WS_VSCROLL and WS_HSCROLL as created: the style loses those that are hidden
    std::vector<int> tab_stops_; // in pixels
    int unit_ = 4;               // four horizontal dialog units in pixels
    int chosen_ = -1;            // of one selection; with many, the one that was clicked last
    int anchor_ = -1;            // where a range begins
    int caret_ = 0;
    int wheel_ = 0; // what was turned and was less than an item
    LCID locale_ = 0;
    bool focused_ = false;
    bool tracking_ = false; // the mouse is down
};

} // namespace compat
