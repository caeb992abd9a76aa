// Pixels of a picture, put where they go: stretched, mirrored, cut.
#pragma once

#include "compat/gdi/painter.hpp"

#include <cstdint>
#include <vector>

namespace compat {

/// A corner and how far the other one is, in pixels of a surface. Negative: the other way, and the
/// picture is mirrored; the corner belongs to it all the same.
struct Extent {
    int x;
    int y;
    int width;
    int height;

    RECT rectangle() const;
};

/// As logical numbers give it.
Extent extent_on_surface(const DeviceContext &context, int x, int y, int width, int height);

/// What is copied: pixels of the source for a part of the destination.
class Transfer {
  public:
    /// What can be seen of it: no more than `visible` of the destination, and what the source has.
    Transfer(const Surface &from, const Extent &source, const Extent &destination,
             const RECT &visible, int stretch_mode);

    const RECT &part() const { return part_; }
    bool empty() const { return part_.left >= part_.right || part_.top >= part_.bottom; }
    /// The source's pixel for one of the destination.
    std::uint32_t at(int x, int y) const { return row(y)[x - part_.left]; }
    const std::uint32_t *row(int y) const
    {
        return pixels_.data() + static_cast<std::size_t>(y - part_.top) *
                                    static_cast<std::size_t>(part_.right - part_.left);
    }

  private:
    RECT part_{};
    std::vector<std::uint32_t> pixels_;
};

} // namespace compat
