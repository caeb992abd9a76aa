// Windows' names of fonts, and what fontconfig is asked for.
#pragma once

#include <string>
#include <string_view>

#include <wingdi.h>

namespace compat {

struct FontNames {
    std::string families;      // in order, separated by commas; UTF-8
    std::u16string face;       // what the program is told
    std::string language;      // whose shapes of characters; "" for any
    BYTE family = FF_DONTCARE; // FF_…
};

/// For a font that a program asks for: by its name, if Windows has such a font; otherwise the name
/// itself, and something of the same kind for where it is not installed.
FontNames font_names(const LOGFONTW &wanted);

/// Whether Windows comes with a font of that name.
bool is_windows_font(std::u16string_view face);

/// The character set of fonts by default: that of the program's code page.
BYTE default_charset();

std::u16string_view face_name(const LOGFONTW &font);

} // namespace compat
