// What a program asks for when it wants a font.
#pragma once

#include <string>

#include <wingdi.h>

namespace compat {

struct FontQuestion {
    HWND owner = nullptr;
    DWORD flags = 0; // CF_
    LOGFONTW font{}; // at first, with CF_INITTOLOGFONTSTRUCT; afterwards the one that was chosen
    int tenths = 0;  // of a point
    COLORREF colour = 0;
    std::u16string style;    // "Bold Italic"; at first, with CF_USESTYLE
    int least = 0, most = 0; // points, with CF_LIMITSIZE
};

/// False: nothing was chosen.
bool ask_for_font(FontQuestion &question);

} // namespace compat
