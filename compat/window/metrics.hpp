// Sizes of the desktop: those of Windows 10 at 96 dots an inch, on a screen of 1024 by 768.
#pragma once

#include "compat/gdi/screen.hpp"

#include <windef.h>

namespace compat::metrics {

using compat::screen_height;
using compat::screen_width;
constexpr int border = 1;
constexpr int edge = 2;
constexpr int dialog_frame = 3;
constexpr int sizing_frame = 8; // with the padding that surrounds it
constexpr int caption = 23;
constexpr int menu_bar = 20;
constexpr int scroll_bar = 17; // of either direction
constexpr int minimised_width = 160;
constexpr int minimised_height = caption + 8;

/// How far a window of that style reaches beyond its client area, on each side.
struct Margins {
    int left = 0, top = 0, right = 0, bottom = 0;
};
Margins margins(DWORD style, DWORD ex_style, bool menu);
/// Up to the menu bar: without the edge that is around the client area.
Margins outer_margins(DWORD style, DWORD ex_style);

} // namespace compat::metrics
