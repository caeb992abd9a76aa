// Pixels in memory.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <wingdi.h>

namespace compat {

/// How a pixel is stored. Rows of fewer than 8 bits begin at each byte's highest one.
struct PixelFormat {
    int bits = 32;                // 1, 4, 8, 16, 24 or 32
    std::uint32_t red = 0xFF0000; // where a colour's part is, from 16 bits on
    std::uint32_t green = 0xFF00;
    std::uint32_t blue = 0xFF;

    friend bool operator==(const PixelFormat &, const PixelFormat &) = default;
};

constexpr PixelFormat monochrome{1, 0, 0, 0};
constexpr PixelFormat screen_format{};

/// A picture. A pixel is a number in its format: mixing works on these, not on colours. Whoever
/// holds gdi_mutex() may use it.
class Surface {
  public:
    /// Black, in memory of its own. Rows are aligned to `alignment` bytes.
    Surface(int width, int height, PixelFormat format, int alignment = 4, bool bottom_up = false);
    /// In somebody else's memory, of memory_size() bytes.
    Surface(int width, int height, PixelFormat format, int alignment, bool bottom_up,
            std::shared_ptr<std::byte[]> memory);
    Surface(const Surface &) = delete;
    Surface &operator=(const Surface &) = delete;

    int width() const { return width_; }
    int height() const { return height_; }
    const PixelFormat &format() const { return format_; }
    RECT rectangle() const { return {0, 0, width_, height_}; }
    /// Bytes from one row to the next in memory.
    int row_bytes() const { return row_bytes_; }
    int alignment() const { return alignment_; }
    bool bottom_up() const { return bottom_up_; }
    /// The first row in memory: the lowest one of a picture that is bottom-up.
    std::byte *memory() { return memory_.get(); }
    std::size_t memory_size() const
    {
        return static_cast<std::size_t>(row_bytes_) * static_cast<std::size_t>(height_);
    }

    /// Colours by number, for up to 8 bits.
    std::span<const RGBQUAD> palette() const { return palette_; }
    /// One bit without colours of its own: takes those of the context that it is copied to.
    bool is_monochrome() const { return format_.bits == 1 && palette_.empty(); }
    void set_palette(std::vector<RGBQUAD> colours) { palette_ = std::move(colours); }

    /// Outside of the picture: undefined. `y` counts from the top.
    std::uint32_t pixel(int x, int y) const;
    void set_pixel(int x, int y, std::uint32_t value);
    std::byte *row(int y);
    const std::byte *row(int y) const { return const_cast<Surface *>(this)->row(y); }
    /// Where 32 bits are a pixel.
    std::uint32_t *row32(int y) { return reinterpret_cast<std::uint32_t *>(row(y)); }

    /// The pixel that comes nearest, and what a pixel looks like.
    std::uint32_t pixel_of(COLORREF colour) const;
    COLORREF colour_of(std::uint32_t pixel) const;
    /// All bits of a pixel.
    std::uint32_t all_bits() const { return format_.bits == 32 ? ~0U : (1U << format_.bits) - 1; }

  private:
    int width_;
    int height_;
    PixelFormat format_;
    int alignment_;
    int row_bytes_;
    bool bottom_up_;
    std::shared_ptr<std::byte[]> memory_;
    std::vector<RGBQUAD> palette_;
};

/// Whether memory for such a picture can be had: a picture has less than 2 GB.
bool fits_in_memory(long long width, long long height, int bits);

/// Bytes of a row of `width` pixels.
int row_bytes(int width, int bits, int alignment);

} // namespace compat
