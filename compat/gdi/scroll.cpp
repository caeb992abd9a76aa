#include "compat/gdi/scroll.hpp"

#include <vector>

namespace compat {
namespace {

/// Bits per pixel do not matter: pixels are taken out and put back one by one.
std::vector<std::uint32_t> pixels_of(const Surface &surface, const RECT &part)
{
    std::vector<std::uint32_t> pixels;
    pixels.reserve(static_cast<std::size_t>(part.right - part.left) *
                   static_cast<std::size_t>(part.bottom - part.top));
    for (int y = part.top; y < part.bottom; ++y)
        for (int x = part.left; x < part.right; ++x)
            pixels.push_back(surface.pixel(x, y));
    return pixels;
}

} // namespace

Region scroll_pixels(Painter &painter, const RECT &scrolled, const RECT &clip, int x, int y)
{
    if (!painter.can_draw())
        return {};
    const Region from(scrolled);
    const auto within = painter.drawable() & Region(clip);
    const auto arriving = within & moved(from & painter.drawable(), x, y);
    const auto box = arriving.box();
    auto &surface = painter.surface();
    const auto pixels =
        pixels_of(surface, {box.left - x, box.top - y, box.right - x, box.bottom - y});
    for (const auto &part : arriving.boxes()) {
        for (int row = part.y1; row < part.y2; ++row) {
            const auto *at =
                pixels.data() + static_cast<std::ptrdiff_t>(row - box.top) * (box.right - box.left);
            for (int column = part.x1; column < part.x2; ++column)
                surface.set_pixel(column, row, at[column - box.left]);
        }
    }
    painter.drew(box);
    return (within & (from | moved(from, x, y))) - arriving;
}

} // namespace compat
