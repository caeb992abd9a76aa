// Text with colours: classes "RICHEDIT", "RichEdit20A", "RichEdit20W" and "RICHEDIT50W".
#pragma once

#include "compat/common_control/rich_text.hpp"
#include "compat/control/edit.hpp"

#include <optional>
#include <string>

#include <richedit.h>

namespace compat {

/// An edit control whose characters have looks. Lines end in CR LF inside, as with any edit
/// control; to the program a line's end is one character.
class RichEditControl : public EditControl {
  public:
    explicit RichEditControl(HWND window) : RichEditControl(window, false) {}
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  protected:
    RichEditControl(HWND window, bool wide);

  private:
    // rich_edit.cpp
    std::optional<LRESULT> rich_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> range_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> place_message(UINT message, WPARAM wparam, LPARAM lparam);
    std::optional<LRESULT> format_message(UINT message, WPARAM wparam, LPARAM lparam);
    LRESULT select(const CHARRANGE &range);
    LRESULT text_length(const GETTEXTLENGTHEX &how) const;
    LRESULT get_range_text(std::size_t begin, std::size_t end, LPARAM buffer) const;
    LRESULT set_look(WPARAM which, const CHARFORMATW &format);
    LRESULT get_look(bool of_selection, CHARFORMATW &format) const;
    void tell_selection() const;
    void tell(int code) const override;
    void text_changed() override;
    std::u16string accepted(std::u16string_view text) const override;
    void paint_paper(HDC context) override;
    int draw_part(HDC context, std::size_t from, std::size_t to, POINT at, bool lit) override;

    // rich_edit_stream.cpp
    LRESULT stream_in(UINT format, EDITSTREAM &stream);
    LRESULT stream_out(UINT format, EDITSTREAM &stream) const;

    /// Positions as the program counts them, and back.
    std::size_t outside(std::size_t position) const;
    std::size_t inside(std::size_t position) const;
    const std::u16string &whole() const { return text_and_selection().text(); }

    const bool wide_; // texts in messages of its own
    RichText looks_;
    std::optional<Look> typed_; // of what is typed next
    DWORD events_ = ENM_NONE;
    std::optional<COLORREF> paper_; // none: the system's
};

/// Of the classes that have UTF-16 in their own messages.
class WideRichEditControl final : public RichEditControl {
  public:
    explicit WideRichEditControl(HWND window) : RichEditControl(window, true) {}
};

} // namespace compat
