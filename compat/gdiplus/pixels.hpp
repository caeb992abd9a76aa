// Pixels between GDI+'s bitmaps and GDI's.
#pragma once

#include <cstdint>
#include <vector>

#include <gdiplus.h>

namespace compat::gdiplus {

/// Rows from the top down; 0xAARRGGBB, not multiplied.
struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint32_t> values;
};

/// None for what is no bitmap with pixels.
Pixels pixels_of(Gdiplus::GpBitmap *bitmap);
/// In the image's own format, if it has the size; false: it has not.
bool set_pixels(Gdiplus::GpBitmap *bitmap, const Pixels &pixels);

/// A new bitmap with a copy of them.
Gdiplus::GpStatus bitmap_with(const Pixels &pixels, Gdiplus::PixelFormat format,
                              Gdiplus::GpBitmap **bitmap);

/// All opaque; none if it is no bitmap.
Pixels pixels_of(HBITMAP bitmap);
/// A DIB section of 32 bits with them; null where there is no memory.
HBITMAP section_with(const Pixels &pixels);

} // namespace compat::gdiplus
