#include "compat/gdi/dib.hpp"

#include "compat/gdi/run_length.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <limits>

namespace compat {
namespace {

constexpr DWORD v4_header_size = 108; // from here on masks are in the header

constexpr std::array<RGBQUAD, 20> system_colours = {{
    {0x00, 0x00, 0x00, 0}, {0x00, 0x00, 0x80, 0}, {0x00, 0x80, 0x00, 0}, {0x00, 0x80, 0x80, 0},
    {0x80, 0x00, 0x00, 0}, {0x80, 0x00, 0x80, 0}, {0x80, 0x80, 0x00, 0}, {0xC0, 0xC0, 0xC0, 0},
    {0xC0, 0xDC, 0xC0, 0}, {0xF0, 0xCA, 0xA6, 0}, {0xF0, 0xFB, 0xFF, 0}, {0xA4, 0xA0, 0xA0, 0},
    {0x80, 0x80, 0x80, 0}, {0x00, 0x00, 0xFF, 0}, {0x00, 0xFF, 0x00, 0}, {0x00, 0xFF, 0xFF, 0},
    {0xFF, 0x00, 0x00, 0}, {0xFF, 0x00, 0xFF, 0}, {0xFF, 0xFF, 0x00, 0}, {0xFF, 0xFF, 0xFF, 0},
}};

bool has_depth(int bits, DWORD compression)
{
    switch (compression) {
    case BI_RGB:
        return bits == 1 || bits == 4 || bits == 8 || bits == 16 || bits == 24 || bits == 32;
    case BI_RLE4:
        return bits == 4;
    case BI_RLE8:
        return bits == 8;
    case BI_BITFIELDS:
        return bits == 16 || bits == 32;
    default:
        return false;
    }
}

/// Walks over the header; what lies beyond the end is missing.
struct Source {
    const std::byte *bytes;
    std::size_t size;

    template <class Data>
    bool read(std::size_t at, Data &data) const
    {
        if (at > size || size - at < sizeof data)
            return false;
        std::memcpy(&data, bytes + at, sizeof data);
        return true;
    }
};

/// Microsoft: "BITMAPCOREHEADER".
bool read_core(const Source &from, Dib &dib, DWORD &colours)
{
    BITMAPCOREHEADER header;
    if (!from.read(0, header) || header.bcPlanes != 1)
        return false;
    dib.width = header.bcWidth;
    dib.height = header.bcHeight;
    dib.format.bits = header.bcBitCount;
    colours = header.bcBitCount <= 8 ? 1U << header.bcBitCount : 0;
    return true;
}

bool read_header(const Source &from, Dib &dib, DWORD &colours)
{
    BITMAPINFOHEADER header;
    constexpr LONG lowest = std::numeric_limits<LONG>::min();
    if (!from.read(0, header) || header.biPlanes == 0 || header.biHeight == lowest)
        return false;
    dib.width = header.biWidth;
    dib.height = std::abs(header.biHeight);
    dib.top_down = header.biHeight < 0;
    dib.compression = header.biCompression;
    dib.format.bits = header.biBitCount;
    dib.image_size = header.biSizeImage;
    const DWORD most = header.biBitCount <= 8 ? 1U << header.biBitCount : 256;
    colours = header.biBitCount > 8 ? header.biClrUsed
              : header.biClrUsed    ? std::min(header.biClrUsed, most)
                                    : most;
    return true;
}

bool read_masks(const Source &from, Dib &dib)
{
    if (dib.format.bits <= 8)
        return true;
    if (dib.compression != BI_BITFIELDS) {
        dib.format = format_of_bits(dib.format.bits);
        return true;
    }
    constexpr std::size_t masks = sizeof(BITMAPINFOHEADER);
    if (!from.read(masks, dib.format.red) || !from.read(masks + 4, dib.format.green) ||
        !from.read(masks + 8, dib.format.blue))
        return false;
    if (dib.header_size < v4_header_size)
        dib.header_size = std::max(dib.header_size, masks + 12);
    return dib.format.red && dib.format.green && dib.format.blue;
}

bool read_palette(const Source &from, Dib &dib, DWORD colours, std::size_t entry, UINT usage)
{
    const auto at = dib.header_size;
    const std::size_t step = usage == DIB_PAL_COLORS ? sizeof(WORD) : entry;
    dib.header_size += colours * step;
    if (dib.format.bits > 8)
        return true;
    for (DWORD i = 0; i < colours; ++i) {
        RGBQUAD colour{};
        if (usage == DIB_PAL_COLORS) { // of the palette that a context begins with
            WORD index = 0;
            if (!from.read(at + i * step, index))
                return false;
            colour = system_colours[index % system_colours.size()];
        } else {
            RGBTRIPLE triple;
            if (!from.read(at + i * step, triple))
                return false;
            colour = {triple.rgbtBlue, triple.rgbtGreen, triple.rgbtRed, 0};
        }
        dib.palette.push_back(colour);
    }
    dib.palette.resize(std::size_t{1} << dib.format.bits);
    return true;
}

std::optional<Dib> read_from(const Source &from, UINT usage)
{
    Dib dib;
    DWORD header_size = 0;
    DWORD colours = 0;
    if (usage > DIB_PAL_COLORS || !from.read(0, header_size))
        return std::nullopt;
    dib.header_size = header_size;
    const bool is_core = header_size == sizeof(BITMAPCOREHEADER);
    if (!is_core && header_size < sizeof(BITMAPINFOHEADER))
        return std::nullopt;
    if (!(is_core ? read_core(from, dib, colours) : read_header(from, dib, colours)))
        return std::nullopt;
    if (!has_depth(dib.format.bits, dib.compression) || dib.width <= 0 || dib.height <= 0 ||
        !fits_in_memory(dib.width, dib.height, dib.format.bits))
        return std::nullopt;
    const std::size_t entry = is_core ? sizeof(RGBTRIPLE) : sizeof(RGBQUAD);
    if (!read_masks(from, dib) || !read_palette(from, dib, colours, entry, usage))
        return std::nullopt;
    if (dib.image_size == 0 || !dib.is_compressed())
        dib.image_size = static_cast<std::size_t>(row_bytes(dib.width, dib.format.bits, 4)) *
                         static_cast<std::size_t>(dib.height);
    return dib;
}

} // namespace

PixelFormat format_of_bits(int bits)
{
    switch (bits) {
    case 16:
        return {16, 0x7C00, 0x03E0, 0x001F};
    case 24:
    case 32:
        return {bits, 0xFF0000, 0xFF00, 0xFF};
    default:
        return {bits, 0, 0, 0};
    }
}

std::vector<RGBQUAD> default_palette(int bits)
{
    if (bits == 1)
        return {{0, 0, 0, 0}, {255, 255, 255, 0}};
    std::vector<RGBQUAD> colours;
    if (bits == 4) {
        // The first eight and the last eight of the system's; of the greys the lighter one first.
        colours.assign(system_colours.begin(), system_colours.begin() + 8);
        colours.insert(colours.end(), system_colours.end() - 8, system_colours.end());
        std::swap(colours[7], colours[8]);
    } else if (bits == 8) {
        colours.assign(system_colours.begin(), system_colours.begin() + 10);
        for (int i = 0; i < 216; ++i)
            colours.push_back({static_cast<BYTE>(i / 36 * 51), static_cast<BYTE>(i / 6 % 6 * 51),
                               static_cast<BYTE>(i % 6 * 51), 0});
        for (int i = 0; i < 20; ++i) {
            const auto grey = static_cast<BYTE>((i + 1) * 12);
            colours.push_back({grey, grey, grey, 0});
        }
        colours.insert(colours.end(), system_colours.begin() + 10, system_colours.end());
    }
    return colours;
}

std::optional<Dib> read_dib(const BITMAPINFO *info, UINT usage)
{
    if (!info)
        return std::nullopt;
    // The program vouches for what the header says that follows it.
    return read_from({reinterpret_cast<const std::byte *>(info), SIZE_MAX / 2}, usage);
}

std::optional<Dib> read_dib(const std::byte *bytes, std::size_t size)
{
    return read_from({bytes, size}, DIB_RGB_COLORS);
}

std::shared_ptr<Surface> picture_of(const Dib &dib, const void *bits, int rows)
{
    std::shared_ptr<Surface> picture;
    if (dib.is_compressed()) {
        picture = std::make_shared<Surface>(dib.width, rows, dib.format, 4, true);
        unpack_runs({static_cast<const std::byte *>(bits), dib.image_size}, *picture);
    } else {
        // Who gets a picture for reading does not write.
        auto *const memory = static_cast<std::byte *>(const_cast<void *>(bits));
        picture =
            std::make_shared<Surface>(dib.width, rows, dib.format, 4, !dib.top_down,
                                      std::shared_ptr<std::byte[]>(memory, [](std::byte *) {}));
    }
    picture->set_palette(dib.palette);
    return picture;
}

} // namespace compat
