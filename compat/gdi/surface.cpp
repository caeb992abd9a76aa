#include "compat/gdi/surface.hpp"

#include <bit>
#include <cstring>
#include <limits>
#include <utility>

namespace compat {
namespace {

int distance(COLORREF a, const RGBQUAD &b)
{
    const int red = GetRValue(a) - b.rgbRed;
    const int green = GetGValue(a) - b.rgbGreen;
    const int blue = GetBValue(a) - b.rgbBlue;
    return red * red + green * green + blue * blue;
}

std::uint32_t part_of_pixel(unsigned value, std::uint32_t mask)
{
    if (!mask)
        return 0;
    const int bits = std::popcount(mask);
    const auto scaled = bits < 8 ? value >> (8 - bits) : value << (bits - 8);
    return (scaled << std::countr_zero(mask)) & mask;
}

BYTE part_of_colour(std::uint32_t pixel, std::uint32_t mask)
{
    if (!mask)
        return 0;
    const int bits = std::popcount(mask);
    const auto value = (pixel & mask) >> std::countr_zero(mask);
    if (bits >= 8)
        return static_cast<BYTE>(value >> (bits - 8));
    // The highest bits once more below, so that all ones become 255.
    const auto high = value << (8 - bits);
    return static_cast<BYTE>(high | high >> bits);
}

constexpr RGBQUAD black_and_white[] = {{0, 0, 0, 0}, {255, 255, 255, 0}};

std::span<const RGBQUAD> colours_of(const Surface &surface)
{
    return surface.is_monochrome() ? std::span(black_and_white) : surface.palette();
}

} // namespace

int row_bytes(int width, int bits, int alignment)
{
    const int unit = 8 * alignment;
    return (width * bits + unit - 1) / unit * alignment;
}

bool fits_in_memory(long long width, long long height, int bits)
{
    constexpr long long most = std::numeric_limits<int>::max();
    return width <= most / bits - 32 && height * ((width * bits + 31) / 32 * 4) <= most;
}

Surface::Surface(int width, int height, PixelFormat format, int alignment, bool bottom_up)
    : Surface(width, height, format, alignment, bottom_up, nullptr)
{
    memory_.reset(new std::byte[memory_size()]());
}

Surface::Surface(int width, int height, PixelFormat format, int alignment, bool bottom_up,
                 std::shared_ptr<std::byte[]> memory)
    : width_(width),
      height_(height),
      format_(format),
      alignment_(alignment),
      row_bytes_(compat::row_bytes(width, format.bits, alignment)),
      bottom_up_(bottom_up),
      memory_(std::move(memory))
{
}

std::byte *Surface::row(int y)
{
    return memory_.get() +
           static_cast<std::ptrdiff_t>(bottom_up_ ? height_ - 1 - y : y) * row_bytes_;
}

std::uint32_t Surface::pixel(int x, int y) const
{
    const std::byte *const at = row(y);
    switch (format_.bits) {
    case 1:
        return std::to_integer<std::uint32_t>(at[x / 8]) >> (7 - x % 8) & 1;
    case 4:
        return std::to_integer<std::uint32_t>(at[x / 2]) >> (x % 2 ? 0 : 4) & 15;
    default:
        std::uint32_t value = 0;
        const int bytes = format_.bits / 8;
        std::memcpy(&value, at + x * bytes, static_cast<std::size_t>(bytes));
        return value;
    }
}

void Surface::set_pixel(int x, int y, std::uint32_t value)
{
    std::byte *const at = row(y);
    const auto put = [](std::byte &in, std::uint32_t bits, int shift, std::uint32_t mask) {
        in = (in & ~static_cast<std::byte>(mask << shift)) |
             static_cast<std::byte>((bits & mask) << shift);
    };
    switch (format_.bits) {
    case 1:
        put(at[x / 8], value, 7 - x % 8, 1);
        break;
    case 4:
        put(at[x / 2], value, x % 2 ? 0 : 4, 15);
        break;
    default:
        const int bytes = format_.bits / 8;
        std::memcpy(at + x * bytes, &value, static_cast<std::size_t>(bytes));
    }
}

std::uint32_t Surface::pixel_of(COLORREF colour) const
{
    if (format_.bits > 8)
        return part_of_pixel(GetRValue(colour), format_.red) |
               part_of_pixel(GetGValue(colour), format_.green) |
               part_of_pixel(GetBValue(colour), format_.blue);
    const auto colours = colours_of(*this);
    std::uint32_t best = 0;
    int least = std::numeric_limits<int>::max();
    for (std::uint32_t i = 0; i < colours.size(); ++i) {
        if (const int away = distance(colour, colours[i]); away < least) {
            least = away;
            best = i;
        }
    }
    return best;
}

COLORREF Surface::colour_of(std::uint32_t pixel) const
{
    if (format_.bits > 8)
        return RGB(part_of_colour(pixel, format_.red), part_of_colour(pixel, format_.green),
                   part_of_colour(pixel, format_.blue));
    const auto colours = colours_of(*this);
    if (pixel >= colours.size())
        return 0;
    const auto &colour = colours[pixel];
    return RGB(colour.rgbRed, colour.rgbGreen, colour.rgbBlue);
}

} // namespace compat
