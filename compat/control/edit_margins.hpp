// The margins that a font gives an edit control.
#pragma once

#include <optional>

#include <windef.h>
#include <wingdi.h>

namespace compat {

struct EditMargins {
    int left = 0, right = 0;
};

/// EC_USEFONTINFO in a control that has been given that font; null: its own, which needs none.
/// Nothing: the control is too narrow for them, and keeps those that it has.
std::optional<EditMargins> margins_by_font(HWND control, HFONT font);

/// WM_SETFONT. Fonts of Chinese, Japanese and Korean give other ones than EC_USEFONTINFO.
std::optional<EditMargins> margins_of_new_font(HWND control, HFONT font);

} // namespace compat
