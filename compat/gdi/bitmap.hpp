// Bitmaps are made.
#pragma once

#include "compat/gdi/dib.hpp"
#include "compat/gdi/gdi_object.hpp"

#include <memory>

namespace compat {

HBITMAP new_bitmap(std::shared_ptr<BitmapObject> bitmap);

/// In a device's format, black; null where there is no such format or not as much memory. A side of
/// 0 makes one pixel of one bit.
std::shared_ptr<BitmapObject> device_bitmap(int width, int height, int bits);

/// Black; the memory that is given, or its own.
std::shared_ptr<BitmapObject> section_bitmap(const Dib &dib,
                                             std::shared_ptr<std::byte[]> memory = nullptr);

/// Copies a picture to another one of the same size, by nearest colours, from row `from_row` of the
/// one to row `to_row` of the other on.
void copy_picture(const Surface &from, int from_row, Surface &to, int to_row, int rows);

/// A device's bitmap with the DIB's pixels: of one bit where the DIB is black and white.
std::shared_ptr<BitmapObject> device_bitmap_of(const Dib &dib, const void *bits);

} // namespace compat
