// The text of an edit control, and what is selected in it: no window, no fonts.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace compat {

/// Positions count UTF-16 units and never lie inside of a pair of surrogates or of CR LF when they
/// come from move_…(). Every change can be undone, and the undoing, too: one step, as Windows has
/// it.
class EditText {
  public:
    const std::u16string &text() const { return text_; }
    std::size_t size() const { return text_.size(); }
    std::size_t anchor() const { return anchor_; }
    std::size_t caret() const { return caret_; }
    std::size_t selection_begin() const { return anchor_ < caret_ ? anchor_ : caret_; }
    std::size_t selection_end() const { return anchor_ < caret_ ? caret_ : anchor_; }
    bool has_selection() const { return anchor_ != caret_; }
    std::u16string_view selected() const;

    /// All of it; nothing is selected, nothing can be undone.
    void assign(std::u16string text);
    /// What is beyond the end is at the end.
    void select(std::size_t anchor, std::size_t caret);
    void move_caret(std::size_t to, bool selecting);

    /// In place of what is selected; the caret is behind it. Without `can_undo` nothing can be
    /// undone afterwards.
    void replace(std::u16string_view with, bool can_undo = true);
    bool can_undo() const { return undo_.has_value(); }
    /// What was put in by undoing is selected.
    bool undo();
    void forget_undo() { undo_.reset(); }
    /// `inserted` units at `at` have taken the place of `removed` ones.
    struct Extent {
        std::size_t at = 0, inserted = 0, removed = 0;
    };
    const Extent &last_change() const { return last_change_; }

    /// One character further, over a pair or a line's end as a whole.
    std::size_t next(std::size_t position) const;
    std::size_t previous(std::size_t position) const;
    /// Where the next word begins, or the one before; the end of a line is one, too.
    std::size_t next_word(std::size_t position) const;
    std::size_t previous_word(std::size_t position) const;

  private:
    /// `inserted` units at `at` took the place of `removed`.
    struct Change {
        std::size_t at;
        std::size_t inserted;
        std::u16string removed;
    };
    void remember(std::size_t at, std::u16string_view with, std::u16string removed);

    std::u16string text_;
    std::size_t anchor_ = 0;
    std::size_t caret_ = 0;
    std::optional<Change> undo_;
    Extent last_change_;
};

} // namespace compat
