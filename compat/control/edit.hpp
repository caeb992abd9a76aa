// Text that can be edited: class "Edit".
#pragma once

#include "compat/control/control.hpp"
#include "compat/control/edit_lines.hpp"
#include "compat/control/edit_margins.hpp"
#include "compat/control/edit_memory.hpp"
#include "compat/control/edit_tabs.hpp"
#include "compat/control/edit_text.hpp"
#include "compat/control/edit_words.hpp"

#include <optional>
#include <string>

namespace compat {

class EditControl : public Control {
  public:
    explicit EditControl(HWND window);
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  protected:
    // What controls that are built upon it do in their own way.
    /// To the parent: EN_….
    virtual void tell(int code) const { notify(code); }
    /// The text is another one, and not yet laid out.
    virtual void text_changed() {}
    /// What a text becomes before it is the control's: letters' case, one line.
    virtual std::u16string accepted(std::u16string_view text) const;
    /// What the text is drawn on, and its colours.
    virtual void paint_paper(HDC context);
    /// A part of a line, selected or not; where the next one begins.
    virtual int draw_part(HDC context, std::size_t from, std::size_t to, POINT at, bool lit);

    DWORD style() const { return (Control::style() & ~ignored_styles_) | assumed_styles_; }
    /// Bits that mean something else.
    void ignore_styles(DWORD bits) { ignored_styles_ = bits; }
    /// Bits that are as if they were always set.
    void assume_styles(DWORD bits) { assumed_styles_ = bits; }
    /// Whatever the font is.
    void fix_margins(EditMargins margins)
    {
        margins_ = margins;
        margins_are_fixed_ = true;
    }
    EditText &text_and_selection() { return text_; }
    const EditText &text_and_selection() const { return text_; }
    std::size_t line_of(std::size_t position) const { return lines_.line_of(position); }
    POINT place_of(std::size_t position) const;
    std::size_t position_at(POINT at) const;
    void limit_to(std::size_t units) { limit_ = units; }
    bool multi_line() const { return (style() & ES_MULTILINE) != 0; }

  private:
    // edit.cpp: what the messages come to
    std::optional<LRESULT> edit_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> line_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> place_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> clipboard_message(UINT message);
    void create(const CREATESTRUCTW &how);
    void set_text(const char16_t *text);
    LRESULT get_text(std::size_t size, char16_t *buffer) const;
    LRESULT get_line(std::size_t line, char16_t *buffer) const;
    void set_selection(WPARAM begin, LPARAM end);
    LRESULT get_selection(DWORD *begin, DWORD *end) const;
    LRESULT line_index(WPARAM line) const;
    LRESULT line_length(WPARAM position) const;
    void set_limit(WPARAM limit);
    LRESULT character_at(POINT at) const;
    bool set_tabs(std::size_t count, const UINT *stops);
    void set_memory(HLOCAL memory);
    /// With CR CR LF where the width ends a line, if EM_FMTLINES asked for that.
    std::u16string text_to_give() const;
    void set_margins(WPARAM which, int left, int right);
    void set_style(DWORD bits, bool on);
    LRESULT dialog_code(const MSG *message) const;

    // edit_input.cpp: keys, characters and the mouse
    LRESULT key(WPARAM key);
    LRESULT character(char16_t unit);
    bool command(char16_t unit);
    void delete_by_key(bool control, bool shift);
    void drag_on();
    void stop_selecting();
    LRESULT mouse(UINT message, POINT at, WPARAM keys);
    void move_by_key(WPARAM key, bool control, bool selecting);
    std::size_t up_or_down(std::ptrdiff_t lines) const;
    void delete_at_caret(bool forward);

    // edit_change.cpp: the text changes, and the parent hears of it
    /// As typed: cut off where it is too much (EN_MAXTEXT).
    void insert(std::u16string text, bool can_undo = true);
    /// Takes from the end of it what the control has no room for.
    bool cut_to_size(std::u16string &text) const;
    void changed();
    void copy() const;
    void paste();

    // edit_view.cpp: lines, places and painting
    void paint(HDC context) override;
    void paint_line(HDC context, std::size_t line, int top);
    void lay_out();
    /// The lines that show these positions are drawn anew.
    void redraw_lines(std::size_t first, std::size_t last) const;
    /// All that the last change of the text has changed.
    void redraw_change(const EditLines &former) const;
    /// What differs from the way it was selected before.
    void redraw_selection(std::size_t former_anchor, std::size_t former_caret) const;
    void focus(bool gained);
    void place_caret() const;
    RECT format_area() const;
    EditLines laid_out(std::u16string_view text) const;
    int line_height() const;
    std::u16string shown(std::size_t begin, std::size_t end) const;
    int width_of(std::u16string_view text) const;
    bool wraps() const;
    int width_of_line(HDC context, std::u16string_view line) const;
    int letter_width() const;
    int longest_line() const;
    bool read_only() const { return (style() & ES_READONLY) != 0; }

    // edit_scroll.cpp
    void scroll_to_caret();
    /// How far it went.
    std::ptrdiff_t scroll_to_line(std::ptrdiff_t line, std::ptrdiff_t last);
    void scroll_to_column(int pixels);
    LRESULT scroll_vertically(int code, int position);
    LRESULT scroll_sideways(int code, int position);
    LRESULT turn_wheel(int by);
    void update_scroll_bars() const;
    std::ptrdiff_t lines_in_sight() const;
    std::ptrdiff_t line_at_top() const { return static_cast<std::ptrdiff_t>(first_line_); }
    std::ptrdiff_t last_page() const;

    DWORD ignored_styles_ = 0;
    DWORD assumed_styles_ = 0;
    EditText text_;
    EditLines lines_;
    std::size_t limit_ = 30000;
    char16_t password_ = 0;
    bool modified_ = false;
    bool focused_ = false;
    bool selecting_ = false; // by the mouse
    POINT mouse_{};          // where it was last
    std::size_t first_line_ = 0;
    int scrolled_ = 0;              // to the right, in pixels
    int wheel_ = 0;                 // turned, but not by a whole line yet
    std::optional<RECT> rectangle_; // EM_SETRECT's
    EditTabs tabs_;
    EditWords words_;
    EditMemory memory_;
    const bool narrow_; // made by a function with texts of one byte a character
    bool gives_soft_breaks_ = false;
    int line_start_ = 0; // where the line that is being drawn begins
    EditMargins margins_;
    bool margins_are_fixed_ = false;
};

} // namespace compat
