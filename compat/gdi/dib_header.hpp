// What GetDIBits tells of a bitmap.
#pragma once

#include "compat/gdi/dib.hpp"
#include "compat/gdi/gdi_object.hpp"

namespace compat {

/// The program wants to know the bitmap's format: it named no depth.
bool asks_for_format(const BITMAPINFO &info);
/// Size and depth. False for a header that there is not.
bool describe_format(const BitmapObject &bitmap, BITMAPINFO &info);
/// The colours, or the masks, of the format that the program wants.
void write_colours(const BitmapObject &bitmap, BITMAPINFO &info, UINT usage);
void write_image_size(const Dib &dib, BITMAPINFO &info);

} // namespace compat
