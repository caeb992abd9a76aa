// Which fonts there are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <wingdi.h>

namespace compat {

/// Whether fontconfig has a font of that name.
bool is_installed(std::u16string_view face);

struct ListedFont {
    ENUMLOGFONTEXW font;
    NEWTEXTMETRICEXW metrics;
};

/// Without a name: all of them, each with each character set that it has; with one: its styles.
/// Of another character set than DEFAULT_CHARSET only those that have it.
std::vector<ListedFont> list_fonts(std::u16string_view face, BYTE charset);

} // namespace compat
