// Objects that always exist.
#pragma once

#include <wingdi.h>

namespace compat {

/// As GetStockObject.
HGDIOBJ stock_object(int index);

/// What a context for memory has selected at first.
HBITMAP one_pixel_bitmap();

/// A solid brush that nobody can delete.
HBRUSH permanent_brush(COLORREF colour);

} // namespace compat
