// Pictures as programs describe them: BITMAPINFO and its older form.
#pragma once

#include "compat/gdi/surface.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include <wingdi.h>

namespace compat {

/// What a BITMAPINFO says.
struct Dib {
    int width = 0;
    int height = 0; // never negative
    bool top_down = false;
    DWORD compression = BI_RGB;
    PixelFormat format;
    std::vector<RGBQUAD> palette; // as many as the pixels can have, for up to 8 bits
    std::size_t header_size = 0;  // with masks and colours: where pixels follow, if they do
    std::size_t image_size = 0;

    bool is_compressed() const { return compression == BI_RLE4 || compression == BI_RLE8; }
};

/// None for a size, a depth or a compression that there is not, or that makes no sense together.
std::optional<Dib> read_dib(const BITMAPINFO *info, UINT usage);
/// The same from `size` bytes: also none where these do not have all of the header.
std::optional<Dib> read_dib(const std::byte *bytes, std::size_t size);

/// The program's pixels, in the place where they are: `rows` of them, of which the lowest ones of
/// the picture. Compressed ones are unpacked into memory of the surface's own.
std::shared_ptr<Surface> picture_of(const Dib &dib, const void *bits, int rows);

/// Colours that a picture of up to 8 bits has where nobody gives others.
std::vector<RGBQUAD> default_palette(int bits);

/// 1, 4, 8, 16, 24 or 32 bits as a device's bitmap has them.
PixelFormat format_of_bits(int bits);

} // namespace compat
