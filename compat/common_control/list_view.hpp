// Items in rows with columns: class "SysListView32".
#pragma once

#include "compat/common_control/header.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace compat {

class ListViewControl final : public CommonControl {
  public:
    using CommonControl::CommonControl;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  private:
    static constexpr int label_margin = 2;

    struct Cell {
        std::u16string text;
        bool asked = false; // LPSTR_TEXTCALLBACK: the parent has the text
    };
    struct Row {
        std::vector<Cell> cells; // at least one
        UINT state = 0;
        LPARAM data = 0;
        int image = 0;
        int indent = 0;
    };

    // list_view.cpp: the window and the messages
    bool may_be_created(const CREATESTRUCTW &how) const;
    void create();
    std::optional<LRESULT> item_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> state_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> view_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> input_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT hear_header(const NMHDR &message);

    // list_view_columns.cpp
    std::optional<LRESULT> column_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT insert_column(int index, const LVCOLUMNW &column, bool wide);
    LRESULT delete_column(int index);
    LRESULT get_column(int index, LVCOLUMNW &column, bool wide) const;
    LRESULT set_column(int index, const LVCOLUMNW &column, bool wide);
    LRESULT set_column_width(int index, int width);
    void put_column(HeaderControl::Item &item, const LVCOLUMNW &column, bool wide) const;
    std::vector<HeaderControl::Item> &columns() const { return header().items(); }
    HeaderControl &header() const { return *header_; }
    int widest_text(int column) const;

    // list_view_items.cpp: the items, and what the parent hears of them
    LRESULT insert_item(const LVITEMW &item, bool wide);
    LRESULT set_item(const LVITEMW &item, bool wide);
    LRESULT get_item(int index, LVITEMW &item, bool wide);
    LRESULT set_text(int index, int subitem, LPARAM text, bool wide);
    LRESULT get_text(int index, const LVITEMW &item, bool wide);
    LRESULT delete_item(int index);
    LRESULT delete_all();
    LRESULT find(int after, const LVFINDINFOW &what, bool wide);
    LRESULT next_item(int after, UINT flags) const;
    LRESULT sort(PFNLVCOMPARE compare, LPARAM parameter, bool by_index);
    LRESULT change_states(int index, UINT state, UINT mask);
    /// One item's. False: the parent does not allow it.
    bool change_state(int index, UINT state, UINT mask);
    int place_in_order(const std::u16string &text);
    LRESULT tell_change(UINT code, int index, UINT former, UINT state, UINT changed) const;
    LRESULT tell_item(UINT code, int index, int subitem = 0) const;
    std::u16string text_of(int index, int subitem);
    Cell &cell(int index, int subitem);
    void put_text(Cell &cell, LPARAM text, bool wide) const;

    // list_view_images.cpp
    std::optional<LRESULT> image_message(UINT message, WPARAM wparam, LPARAM lparam);
    void drop_images();
    SIZE image_size() const;
    int image_of(int index);
    RECT image_place(int index) const;
    void paint_image(HDC context, int index, bool lit);

    // list_view_input.cpp: the mouse and the keys
    LRESULT mouse_down(UINT message, POINT at, WPARAM keys);
    LRESULT mouse_up(UINT message, POINT at);
    LRESULT double_click(UINT message, POINT at);
    LRESULT key(WPARAM key);
    LRESULT character(char16_t unit);
    LRESULT wheel(int distance);
    LRESULT tell_click(UINT code, POINT at);
    void select_only(int index);
    void select_range(int index);
    void deselect_others(int index);
    void activate(int index) const;
    void focus(bool gained);

    // list_view_view.cpp: places and painting
    void measure();
    void lay_out();
    void paint(HDC context) override;
    void paint_row(HDC context, int index, const RECT &row);
    void paint_cell(HDC context, int index, std::size_t column, RECT place, bool lit);
    void scroll_to_row(int top);
    void scroll_sideways(int to);
    void ensure_visible(int index);
    LRESULT scroll_by_bar(int bar, WPARAM wparam);
    LRESULT hit_test(LVHITTESTINFO &test, bool subitems);
    LRESULT item_rectangle(int index, RECT *place);
    LRESULT subitem_rectangle(int index, RECT *place);
    RECT row_place(int index) const;
    RECT cell_place(int index, std::size_t column) const;
    RECT label_place(int index);
    RECT rows_area() const;
    int rows_visible() const;
    int width_of(std::u16string_view text) const;
    int whole_width() const;

    int count() const { return static_cast<int>(rows_.size()); }
    bool has(long long index) const { return index >= 0 && index < count(); }
    /// A subitem that has a column, or the item itself.
    bool has(long long index, int subitem) const
    {
        return has(index) && subitem >= 0 &&
               (subitem == 0 || static_cast<std::size_t>(subitem) < columns().size());
    }
    Row &row(int index) { return rows_[static_cast<std::size_t>(index)]; }
    const Row &row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
    bool is_report() const { return (style() & LVS_TYPEMASK) == LVS_REPORT; }
    bool has_titles() const { return is_report() && !(style() & LVS_NOCOLUMNHEADER); }
    bool selects_one() const { return (style() & LVS_SINGLESEL) != 0; }
    bool whole_rows() const { return (extended_ & LVS_EX_FULLROWSELECT) != 0; }
    void items_changed();

    std::vector<Row> rows_;
    std::shared_ptr<HeaderControl> header_;
    HWND header_window_ = nullptr;
    HIMAGELIST small_images_ = nullptr; // in front of the items
    HIMAGELIST large_images_ = nullptr; // of views that are not there
    DWORD extended_ = 0;
    COLORREF back_ = CLR_DEFAULT;
    COLORREF text_ = CLR_DEFAULT;
    COLORREF text_back_ = CLR_DEFAULT;
    int focused_ = -1;
    int mark_ = -1; // where a range begins
    int top_ = 0;
    int scrolled_ = 0; // to the right, in pixels
    int row_height_ = 16;
    int wheel_rest_ = 0;
    bool has_focus_ = false;
    bool pressed_ = false; // a button of the mouse went down here
};

} // namespace compat
