#include "compat/gdi/dib_header.hpp"

#include <cstring>

namespace compat {
namespace {

bool is_core(const BITMAPINFO &info)
{
    return info.bmiHeader.biSize == sizeof(BITMAPCOREHEADER);
}

bool is_header(const BITMAPINFO &info)
{
    return info.bmiHeader.biSize >= sizeof(BITMAPINFOHEADER);
}

BITMAPCOREHEADER &core(BITMAPINFO &info)
{
    return reinterpret_cast<BITMAPCOREINFO &>(info).bmciHeader;
}

void put(std::byte *&to, const void *data, std::size_t size)
{
    std::memcpy(to, data, size);
    to += size;
}

std::vector<RGBQUAD> colours_of(const Surface &surface, int bits)
{
    if (surface.format().bits == bits && !surface.is_monochrome())
        return {surface.palette().begin(), surface.palette().end()};
    return default_palette(bits);
}

} // namespace

bool asks_for_format(const BITMAPINFO &info)
{
    const auto &as_core = reinterpret_cast<const BITMAPCOREINFO &>(info).bmciHeader;
    return is_core(info) ? as_core.bcBitCount == 0
                         : is_header(info) && info.bmiHeader.biBitCount == 0;
}

bool describe_format(const BitmapObject &bitmap, BITMAPINFO &info)
{
    const auto &surface = *bitmap.surface;
    const int bits = surface.format().bits;
    if (is_core(info)) {
        core(info) = {sizeof(BITMAPCOREHEADER), static_cast<WORD>(surface.width()),
                      static_cast<WORD>(surface.height()), 1, static_cast<WORD>(bits)};
        return true;
    }
    if (!is_header(info))
        return false;
    auto &header = info.bmiHeader;
    header.biWidth = surface.width();
    header.biHeight = surface.height();
    header.biPlanes = 1;
    header.biBitCount = static_cast<WORD>(bits);
    // A device's pixels of 16 and 32 bits are told by masks.
    header.biCompression = bitmap.section             ? bitmap.section->biCompression
                           : bits == 16 || bits == 32 ? BI_BITFIELDS
                                                      : BI_RGB;
    header.biSizeImage = static_cast<DWORD>(row_bytes(surface.width(), bits, 4) * surface.height());
    header.biXPelsPerMeter = 0;
    header.biYPelsPerMeter = 0;
    header.biClrUsed = 0;
    header.biClrImportant = 0;
    return true;
}

void write_colours(const BitmapObject &bitmap, BITMAPINFO &info, UINT usage)
{
    auto *to = reinterpret_cast<std::byte *>(&info) + info.bmiHeader.biSize;
    const auto &surface = *bitmap.surface;
    const int bits = is_core(info) ? core(info).bcBitCount : info.bmiHeader.biBitCount;
    if (!is_core(info) && is_header(info)) {
        info.bmiHeader.biClrUsed = 0;
        if (info.bmiHeader.biCompression == BI_BITFIELDS && (bits == 16 || bits == 32)) {
            const auto format =
                surface.format().bits == bits ? surface.format() : format_of_bits(bits);
            auto *masks = reinterpret_cast<std::byte *>(&info) + sizeof(BITMAPINFOHEADER);
            for (const auto mask : {format.red, format.green, format.blue})
                put(masks, &mask, sizeof mask);
            return;
        }
    }
    if (bits != 1 && bits != 4 && bits != 8)
        return;
    WORD index = 0;
    for (const auto &colour : colours_of(surface, bits)) {
        if (usage == DIB_PAL_COLORS)
            put(to, &index, sizeof index);
        else
            put(to, &colour, is_core(info) ? sizeof(RGBTRIPLE) : sizeof(RGBQUAD));
        ++index;
    }
}

void write_image_size(const Dib &dib, BITMAPINFO &info)
{
    if (!is_core(info))
        info.bmiHeader.biSizeImage = static_cast<DWORD>(dib.image_size);
}

} // namespace compat
