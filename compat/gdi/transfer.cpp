#include "compat/gdi/transfer.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>

namespace compat {
namespace {

/// Of the source, for one place of the destination: from `first` up to and including `last`.
struct Range {
    int first;
    int last;
};

/// Along one direction: which of the source's places go to each of the destination's. GDI gives a
/// place of the longer side the one of the shorter side that its middle falls into, and the lower
/// one where it falls between two.
class Scale {
  public:
    Scale(int from, int from_size, int to, int to_size)
        : from_(from_size < 0 ? from + from_size + 1 : from),
          from_size_(std::abs(from_size)),
          to_(to_size < 0 ? to + to_size + 1 : to),
          to_size_(std::abs(to_size)),
          mirrors_from_(from_size < 0),
          mirrors_to_(to_size < 0)
    {
    }

    Range operator()(int to) const
    {
        const long long i = mirrors_to_ ? to_size_ - 1 - (to - to_) : to - to_;
        int first = 0;
        int last = 0;
        if (from_size_ <= to_size_) {
            first = last = static_cast<int>(((2 * i + 1) * from_size_ - 1) / (2LL * to_size_));
        } else {
            first = begin(i);
            last = begin(i + 1) - 1;
        }
        if (!mirrors_from_)
            return {from_ + first, from_ + last};
        return {from_ + from_size_ - 1 - first, from_ + from_size_ - 1 - last};
    }

    /// The places of the destination, from `low` up to `high`, whose sources are all there.
    void cut(LONG &low, LONG &high, int source_size) const
    {
        const auto is_there = [&](int to) {
            const auto range = (*this)(to);
            return std::min(range.first, range.last) >= 0 &&
                   std::max(range.first, range.last) < source_size;
        };
        while (low < high && !is_there(low))
            ++low;
        while (low < high && !is_there(high - 1))
            --high;
    }

  private:
    /// The first place of the source that goes to place `i` or beyond.
    int begin(long long i) const
    {
        // The least j with ((2j + 1) · to − 1) / (2 · from) ≥ i.
        const long long needed = 2LL * from_size_ * i + 1;
        const long long twice = (needed + to_size_ - 1) / to_size_; // 2j + 1 is at least this
        return static_cast<int>(twice / 2);
    }

    int from_;
    int from_size_;
    int to_;
    int to_size_;
    bool mirrors_from_;
    bool mirrors_to_;
};

/// Sums of the parts of many pixels.
class Mean {
  public:
    explicit Mean(const Surface &surface) : surface_(surface) {}

    void add(std::uint32_t pixel)
    {
        const auto colour = surface_.colour_of(pixel);
        sums_[0] += GetRValue(colour);
        sums_[1] += GetGValue(colour);
        sums_[2] += GetBValue(colour);
        ++count_;
    }
    std::uint32_t pixel() const
    {
        const auto part = [this](std::size_t i) { return (sums_[i] + count_ / 2) / count_; };
        return surface_.pixel_of(RGB(part(0), part(1), part(2)));
    }

  private:
    const Surface &surface_;
    std::array<std::uint32_t, 3> sums_{};
    std::uint32_t count_ = 0;
};

template <class Use>
void for_each_pixel(const Surface &from, Range x, Range y, Use use)
{
    const auto [top, bottom] = std::minmax(y.first, y.last);
    const auto [left, right] = std::minmax(x.first, x.last);
    for (int row = top; row <= bottom; ++row) {
        for (int column = left; column <= right; ++column)
            use(from.pixel(column, row));
    }
}

std::uint32_t merged(const Surface &from, Range x, Range y, int mode)
{
    if ((x.first == x.last && y.first == y.last) || mode == COLORONCOLOR)
        return from.pixel(x.last, y.last);
    if (mode == HALFTONE) {
        Mean mean(from);
        for_each_pixel(from, x, y, [&](std::uint32_t pixel) { mean.add(pixel); });
        return mean.pixel();
    }
    const bool is_and = mode != WHITEONBLACK;
    std::uint32_t result = is_and ? from.all_bits() : 0;
    for_each_pixel(from, x, y,
                   [&](std::uint32_t pixel) { result = is_and ? result & pixel : result | pixel; });
    return result;
}

} // namespace

RECT Extent::rectangle() const
{
    const auto side = [](int at, int size) {
        return size < 0 ? std::pair{at + size + 1, at + 1} : std::pair{at, at + size};
    };
    const auto [left, right] = side(x, width);
    const auto [top, bottom] = side(y, height);
    return {left, top, right, bottom};
}

Extent extent_on_surface(const DeviceContext &context, int x, int y, int width, int height)
{
    const auto first = context.on_surface(POINT{x, y});
    const auto last = context.on_surface(POINT{x + width, y + height});
    return {first.x, first.y, last.x - first.x, last.y - first.y};
}

Transfer::Transfer(const Surface &from, const Extent &source, const Extent &destination,
                   const RECT &visible, int stretch_mode)
{
    if (!source.width || !source.height || !destination.width || !destination.height)
        return;
    const auto all = destination.rectangle();
    part_ = {std::max(all.left, visible.left), std::max(all.top, visible.top),
             std::min(all.right, visible.right), std::min(all.bottom, visible.bottom)};
    const Scale columns(source.x, source.width, destination.x, destination.width);
    const Scale rows(source.y, source.height, destination.y, destination.height);
    columns.cut(part_.left, part_.right, from.width());
    rows.cut(part_.top, part_.bottom, from.height());
    if (empty())
        return;
    const auto width = static_cast<std::size_t>(part_.right - part_.left);
    pixels_.resize(width * static_cast<std::size_t>(part_.bottom - part_.top));
    std::vector<Range> x_of(width);
    for (LONG x = part_.left; x < part_.right; ++x)
        x_of[static_cast<std::size_t>(x - part_.left)] = columns(x);
    auto to = pixels_.begin();
    for (LONG y = part_.top; y < part_.bottom; ++y) {
        const auto y_of = rows(y);
        for (const auto &range : x_of)
            *to++ = merged(from, range, y_of, stretch_mode);
    }
}

} // namespace compat
