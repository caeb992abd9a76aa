// What is in a bitmap, as icons and image lists want it.
#pragma once

#include <cstdint>
#include <vector>

#include <windef.h>

namespace compat {

/// As 0x00RRGGBB (with what the bitmap has in the highest byte), rows from the top.
std::vector<std::uint32_t> pixels_of(HBITMAP bitmap, int width, int height);

} // namespace compat
