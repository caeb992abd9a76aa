// BI_RLE4 and BI_RLE8.
#pragma once

#include "compat/gdi/surface.hpp"

#include <cstddef>
#include <span>

namespace compat {

/// Unpacks into a picture of 4 or 8 bits; what the bytes leave out, or what is missing of them,
/// stays as it is. Microsoft: "Bitmap compression".
void unpack_runs(std::span<const std::byte> bytes, Surface &picture);

} // namespace compat
