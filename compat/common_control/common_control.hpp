// What the controls of comctl32 have in common.
#pragma once

#include "compat/control/control.hpp"

#include <string>

#include <commctrl.h>

namespace compat {

/// A control that tells its parent by WM_NOTIFY, in the encoding that the parent wants.
class CommonControl : public Control {
  public:
    using Control::Control;
    LRESULT handle(UINT message, WPARAM wparam, LPARAM lparam) override;

  protected:
    /// Whether texts in WM_NOTIFY are UTF-16.
    bool tells_wide() const { return wide_; }
    /// WM_NOTIFY; what the parent returns.
    LRESULT tell(UINT code) const;
    /// The same with more behind the header, which is filled in.
    LRESULT tell(UINT code, NMHDR &message) const;
    /// Until the program sets another font, texts are in the one of Windows' own windows.
    void take_default_font();

  private:
    bool wide_ = false;
};

/// Between a program's text, of the A or the W form of a message, and ours. A null text is empty.
std::u16string text_from(LPARAM text, bool wide);
/// How many characters were written before the zero; `room` counts it.
LRESULT text_to(LPARAM buffer, std::u16string_view text, bool wide, std::size_t room);
/// How many characters it has in that form.
std::size_t length_of(std::u16string_view text, bool wide);

void fill(HDC context, const RECT &area, COLORREF colour);
/// `colour`, or the system's where it is CLR_DEFAULT.
COLORREF or_system(COLORREF colour, int system);

} // namespace compat
