#include "compat/gdi/bitmap.hpp"

#include "compat/gdi/conversion.hpp"
#include "compat/gdi/gdi_table.hpp"

#include <algorithm>
#include <utility>

namespace compat {
namespace {

bool is_black_and_white(const Dib &dib)
{
    const auto is = [&](std::size_t index, BYTE value) {
        const auto &colour = dib.palette[index];
        return colour.rgbRed == value && colour.rgbGreen == value && colour.rgbBlue == value;
    };
    return dib.format.bits == 1 && is(0, 0) && is(1, 255);
}

BITMAPINFOHEADER header_of(const Dib &dib)
{
    BITMAPINFOHEADER header{};
    header.biSize = sizeof header;
    header.biWidth = dib.width;
    header.biHeight = dib.height;
    header.biPlanes = 1;
    header.biBitCount = static_cast<WORD>(dib.format.bits);
    header.biCompression = dib.compression;
    header.biSizeImage = static_cast<DWORD>(dib.image_size);
    header.biClrUsed = static_cast<DWORD>(dib.palette.size());
    return header;
}

} // namespace

HBITMAP new_bitmap(std::shared_ptr<BitmapObject> bitmap)
{
    if (!bitmap)
        return nullptr;
    const GdiLock lock(gdi_mutex());
    return static_cast<HBITMAP>(gdi_objects().insert(std::move(bitmap)));
}

std::shared_ptr<BitmapObject> device_bitmap(int width, int height, int bits)
{
    if (width == 0 || height == 0)
        width = height = bits = 1;
    constexpr int depths[] = {1, 4, 8, 16, 24, 32};
    const auto *const depth = std::lower_bound(std::begin(depths), std::end(depths), bits);
    if (depth == std::end(depths) || !fits_in_memory(width, height, *depth))
        return nullptr;
    auto surface = std::make_shared<Surface>(width, height, format_of_bits(*depth), 2);
    if (*depth == 4 || *depth == 8)
        surface->set_palette(default_palette(*depth));
    return std::make_shared<BitmapObject>(std::move(surface));
}

std::shared_ptr<BitmapObject> section_bitmap(const Dib &dib, std::shared_ptr<std::byte[]> memory)
{
    if (!memory)
        memory.reset(new std::byte[dib.image_size]());
    const auto surface = std::make_shared<Surface>(dib.width, dib.height, dib.format, 4,
                                                   !dib.top_down, std::move(memory));
    surface->set_palette(dib.palette);
    auto bitmap = std::make_shared<BitmapObject>(surface);
    bitmap->section = header_of(dib);
    return bitmap;
}

void copy_picture(const Surface &from, int from_row, Surface &to, int to_row, int rows)
{
    const Conversion conversion(from, to);
    const int width = std::min(from.width(), to.width());
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < width; ++x)
            to.set_pixel(x, to_row + y, conversion(from.pixel(x, from_row + y)));
    }
}

std::shared_ptr<BitmapObject> device_bitmap_of(const Dib &dib, const void *bits)
{
    const int depth = is_black_and_white(dib) ? 1 : screen_format.bits;
    auto bitmap = device_bitmap(dib.width, dib.height, depth);
    if (bitmap)
        copy_picture(*picture_of(dib, bits, dib.height), 0, *bitmap->surface, 0, dib.height);
    return bitmap;
}

} // namespace compat
