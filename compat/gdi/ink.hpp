// What pens and brushes draw with: pixels of a surface's format.
#pragma once

#include "compat/gdi/device_context.hpp"

#include <cstdint>
#include <vector>

namespace compat {

/// A tile that is repeated; of one pixel for a plain colour. Some of its places may be left out.
class Ink {
  public:
    static Ink nothing() { return Ink(0, 0, {}); }
    static Ink plain(std::uint32_t pixel) { return Ink(1, 1, {pixel}); }
    Ink(int width, int height, std::vector<std::uint32_t> pixels)
        : width_(width), height_(height), pixels_(std::move(pixels))
    {
    }

    bool draws() const { return !pixels_.empty(); }
    bool is_plain() const { return pixels_.size() == 1; }
    /// The first pixel of the tile: of a plain colour, its pixel.
    std::uint32_t first() const { return pixels_.front(); }
    /// By places on the surface.
    std::uint32_t at(int x, int y) const { return pixels_[index(x, y)]; }
    bool leaves_out(int x, int y) const { return !drawn_.empty() && !drawn_[index(x, y)]; }

    void begin_at(POINT on_surface) { origin_ = on_surface; }
    /// Where nothing is drawn, as in the gaps of a hatch.
    void draw_only(std::vector<bool> drawn) { drawn_ = std::move(drawn); }

  private:
    std::size_t index(int x, int y) const
    {
        const auto within = [](int value, int size) {
            return static_cast<std::size_t>((value % size + size) % size);
        };
        return within(y - origin_.y, height_) * static_cast<std::size_t>(width_) +
               within(x - origin_.x, width_);
    }

    int width_;
    int height_;
    POINT origin_{};
    std::vector<std::uint32_t> pixels_;
    std::vector<bool> drawn_;
};

/// Of the brush as the context has it: its colours, its background, its brush origin.
Ink brush_ink(const DeviceContext &context, const BrushObject &brush, const Surface &surface);
/// Of the pen's colour; its dashes are the line's affair.
Ink pen_ink(const DeviceContext &context, const PenObject &pen, const Surface &surface);

} // namespace compat
