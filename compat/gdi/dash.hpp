// Broken lines.
#pragma once

#include "compat/gdi/gdi_object.hpp"
#include "compat/gdi/painter.hpp"

#include <vector>

namespace compat {

/// In pixels, by turns of a dash and of a gap; none for a line without gaps. A geometric pen has
/// them by its own width.
std::vector<int> dash_lengths(const PenObject &pen, int width);

/// The parts of a line that are dashes, for a wide one.
std::vector<std::vector<POINT>> dashes_of(std::vector<POINT> points, bool closed,
                                          const std::vector<int> &lengths);

/// One of one pixel's width.
class DashedLine {
  public:
    explicit DashedLine(std::vector<int> lengths)
        : lengths_(std::move(lengths)), left_(lengths_.front())
    {
    }

    /// One more line, whose dashes go on where the last one's ended.
    void add(POINT from, POINT to);

    const std::vector<Span> &dashes() const { return parts_[0]; }
    const std::vector<Span> &gaps() const { return parts_[1]; }

  private:
    std::vector<int> lengths_;
    std::size_t which_ = 0;
    int left_;
    std::vector<Span> parts_[2];
};

} // namespace compat
