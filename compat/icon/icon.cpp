#include "compat/icon/icon.hpp"

#include "compat/icon/png.hpp"
#include "compat/resource/byte_reader.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <wingdi.h>

namespace compat {
namespace {

constexpr std::uint32_t opaque = 0xFF000000;
constexpr int largest = 1024; // pixels on a side

std::size_t row_size(int width, int bits)
{
    return (static_cast<std::size_t>(width) * static_cast<std::size_t>(bits) + 31) / 32 * 4;
}

/// The bytes of a DIB's pixels, whose rows go from the bottom up.
class Rows {
  public:
    Rows(std::span<const std::byte> bytes, int width, int height, int bits)
        : bytes_(bytes), size_(row_size(width, bits)), height_(height), bits_(bits)
    {
    }

    unsigned byte(int x, int y) const
    {
        return static_cast<unsigned>(bytes_[static_cast<std::size_t>(height_ - 1 - y) * size_ +
                                            static_cast<std::size_t>(x)]);
    }
    /// Of up to 8 bits.
    unsigned index(int x, int y) const
    {
        // NOLINTNEXTLINE(clang-analyzer-core.DivideZero): is_depth() has been asked
        const int per_byte = 8 / bits_;
        const unsigned whole = byte(x / per_byte, y);
        const int shift = 8 - bits_ - x % per_byte * bits_;
        return whole >> shift & ((1U << bits_) - 1);
    }
    std::uint32_t colour(int x, int y) const
    {
        const int at = x * bits_ / 8;
        if (bits_ == 16) { // 5 bits each
            const unsigned value = byte(at, y) | byte(at + 1, y) << 8;
            const auto widened = [](unsigned part) { return (part & 31) * 255 / 31; };
            return widened(value >> 10) << 16 | widened(value >> 5) << 8 | widened(value);
        }
        const std::uint32_t rgb = byte(at, y) | byte(at + 1, y) << 8 | byte(at + 2, y) << 16;
        return bits_ == 32 ? rgb | byte(at + 3, y) << 24 : rgb;
    }

  private:
    std::span<const std::byte> bytes_;
    std::size_t size_;
    int height_;
    int bits_;
};

bool is_depth(int bits)
{
    constexpr std::array depths{1, 4, 8, 16, 24, 32};
    return std::find(depths.begin(), depths.end(), bits) != depths.end();
}

std::optional<Icon> read_dib_icon(std::span<const std::byte> bytes)
{
    ByteReader reader(bytes);
    const DWORD header = reader.dword();
    Icon icon;
    icon.width = static_cast<int>(reader.dword());
    icon.height = static_cast<int>(reader.dword()) / 2; // the mask stands below
    reader.word();                                      // planes
    const int bits = reader.word();
    const DWORD compression = reader.dword();
    reader.skip(12);
    const DWORD used = reader.dword();
    if (!reader.good() || header < sizeof(BITMAPINFOHEADER) || compression != BI_RGB ||
        !is_depth(bits) || icon.width <= 0 || icon.height <= 0 || icon.width > largest ||
        icon.height > largest)
        return std::nullopt;
    ByteReader rest(bytes);
    rest.skip(header);
    std::vector<std::uint32_t> palette;
    if (bits <= 8) {
        palette.resize(used ? std::min<DWORD>(used, 256) : std::size_t{1} << bits);
        for (auto &colour : palette)
            colour = rest.dword() & ~opaque;
    }
    const auto height = static_cast<std::size_t>(icon.height);
    const Rows picture(rest.bytes(row_size(icon.width, bits) * height), icon.width, icon.height,
                       bits);
    const auto mask_bytes = rest.bytes(row_size(icon.width, 1) * height);
    if (!rest.good())
        return std::nullopt;
    const Rows mask(mask_bytes, icon.width, icon.height, 1);
    for (int y = 0; y < icon.height; ++y) {
        for (int x = 0; x < icon.width; ++x) {
            std::uint32_t colour = 0;
            if (bits > 8)
                colour = picture.colour(x, y);
            else if (const unsigned index = picture.index(x, y); index < palette.size())
                colour = palette[index];
            icon.has_alpha |= colour >> 24 != 0;
            icon.colours.push_back(colour);
            icon.mask.push_back(mask.index(x, y) != 0);
        }
    }
    return icon;
}

} // namespace

std::uint32_t Icon::seen(int x, int y) const
{
    const auto place = at(x, y);
    if (has_alpha)
        return colours[place];
    if (!mask[place])
        return colours[place] | opaque;
    // What would invert what is below is black.
    return (colours[place] & ~opaque) != 0 ? opaque : 0;
}

std::optional<Icon> read_icon(std::span<const std::byte> bytes, POINT hot, bool is_cursor)
{
    auto icon = is_png(bytes) ? read_png(bytes) : read_dib_icon(bytes);
    if (icon) {
        icon->is_cursor = is_cursor;
        icon->hot = is_cursor ? hot : POINT{icon->width / 2, icon->height / 2};
    }
    return icon;
}

std::optional<Icon> read_icon(std::span<const std::byte> bytes, bool is_cursor)
{
    if (!is_cursor)
        return read_icon(bytes, {}, false);
    ByteReader reader(bytes);
    const POINT hot{static_cast<short>(reader.word()), static_cast<short>(reader.word())};
    return reader.good() ? read_icon(bytes.subspan(reader.position()), hot, true) : std::nullopt;
}

std::vector<IconEntry> read_icon_group(std::span<const std::byte> bytes, bool is_cursor)
{
    ByteReader reader(bytes);
    reader.skip(4);
    std::vector<IconEntry> entries(reader.word());
    for (auto &entry : entries) {
        if (is_cursor) {
            entry.width = reader.word();
            entry.height = reader.word() / 2;
        } else {
            const unsigned size = reader.word(); // a byte each; 0 stands for 256
            entry.width = size & 0xFF ? static_cast<int>(size & 0xFF) : 256;
            entry.height = size >> 8 ? static_cast<int>(size >> 8) : 256;
            reader.skip(2);
        }
        reader.word(); // planes
        entry.bits = reader.word();
        entry.size = reader.dword();
        entry.id = reader.word();
    }
    return reader.good() ? entries : std::vector<IconEntry>();
}

std::vector<IconEntry> read_icon_file(std::span<const std::byte> bytes)
{
    ByteReader reader(bytes);
    constexpr WORD icons = 1, cursors = 2;
    const WORD reserved = reader.word(), type = reader.word();
    if (reserved != 0 || (type != icons && type != cursors))
        return {};
    std::vector<IconEntry> entries(reader.word());
    for (auto &entry : entries) {
        const unsigned size = reader.word();
        entry.width = size & 0xFF ? static_cast<int>(size & 0xFF) : 256;
        entry.height = size >> 8 ? static_cast<int>(size >> 8) : 256;
        reader.skip(2);
        const WORD x_or_planes = reader.word(), y_or_bits = reader.word();
        if (type == cursors)
            entry.hot = {x_or_planes, y_or_bits};
        else
            entry.bits = y_or_bits;
        entry.size = reader.dword();
        entry.id = reader.dword();
        if (entry.id > bytes.size() || entry.size > bytes.size() - entry.id)
            return {};
    }
    return reader.good() ? entries : std::vector<IconEntry>();
}

const IconEntry *best_entry(const std::vector<IconEntry> &entries, int width, int height)
{
    const auto distance = [=](const IconEntry &entry) {
        return std::abs(entry.width - width) + std::abs(entry.height - height);
    };
    const auto best = std::min_element(
        entries.begin(), entries.end(), [&](const IconEntry &a, const IconEntry &b) {
            return distance(a) != distance(b) ? distance(a) < distance(b) : a.bits > b.bits;
        });
    return best == entries.end() ? nullptr : &*best;
}

} // namespace compat
