// What a program asks for when it wants a colour.
#pragma once

#include <array>

#include <windef.h>

namespace compat {

struct ColourQuestion {
    HWND owner = nullptr;
    COLORREF colour = 0;            // at first; afterwards the one that was chosen
    std::array<COLORREF, 16> own{}; // the person's, which may change
};

/// False: nothing was chosen; `own` may have changed nevertheless.
bool ask_for_colour(ColourQuestion &question);

} // namespace compat
