// The memory that a program may have of an edit control's text: EM_GETHANDLE and EM_SETHANDLE.
#pragma once

#include <string>
#include <string_view>

#include <windef.h>

namespace compat {

/// There is none until somebody asks for it; from then on it has what the text is. Characters have
/// one byte where a function with such texts made the control.
class EditMemory {
  public:
    EditMemory() = default;
    EditMemory(const EditMemory &) = delete;
    EditMemory &operator=(const EditMemory &) = delete;
    ~EditMemory();

    void have_narrow_text(bool narrow) { narrow_ = narrow; }
    /// Null: there was no room for it.
    HLOCAL with(std::u16string_view text);
    /// Whether somebody asked.
    bool is_known() const { return memory_ != nullptr; }
    /// The program's in place of this one, which the program has freed or will free; what it has.
    std::u16string take(HLOCAL memory);

  private:
    HLOCAL memory_ = nullptr;
    bool narrow_ = false;
};

} // namespace compat
