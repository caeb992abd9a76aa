// Where the words of an edit control's text are.
#pragma once

#include "compat/control/edit_text.hpp"

#include <cstddef>
#include <string_view>

#include <winuser.h>

namespace compat {

/// Words and the blanks behind them, until a program says by its own procedure what words are.
class EditWords {
  public:
    /// EM_SETWORDBREAKPROC; null: as at first. It is given text of one byte a character where a
    /// function with such texts made the control.
    void ask(EDITWORDBREAKPROCW procedure, bool narrow);
    EDITWORDBREAKPROCW asked() const { return procedure_; }

    /// Where the next word begins, or the one before.
    std::size_t next(const EditText &text, std::size_t position) const;
    std::size_t previous(const EditText &text, std::size_t position) const;
    /// Where the word that a position is in begins.
    std::size_t begin(const EditText &text, std::size_t position) const;
    /// How much of a line stays where there is room for `fits` units of it, which are not all; by
    /// the procedure that was set.
    std::size_t staying(std::u16string_view line, std::size_t fits) const;

  private:
    std::size_t call(std::u16string_view text, std::size_t at, int code) const;

    EDITWORDBREAKPROCW procedure_ = nullptr;
    bool narrow_ = false;
};

} // namespace compat
