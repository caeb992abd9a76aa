#include "compat/gdi/conversion.hpp"

#include <algorithm>
#include <cstring>

namespace compat {
namespace {

bool have_same_pixels(const Surface &a, const Surface &b)
{
    if (!(a.format() == b.format()))
        return false;
    const auto same = [](const RGBQUAD &x, const RGBQUAD &y) {
        return x.rgbRed == y.rgbRed && x.rgbGreen == y.rgbGreen && x.rgbBlue == y.rgbBlue;
    };
    return a.format().bits > 8 || std::equal(a.palette().begin(), a.palette().end(),
                                             b.palette().begin(), b.palette().end(), same);
}

std::vector<std::uint32_t> nearest_pixels(const Surface &from, const Surface &to)
{
    std::vector<std::uint32_t> table;
    for (std::uint32_t i = 0; i <= from.all_bits(); ++i)
        table.push_back(to.pixel_of(from.colour_of(i)));
    return table;
}

/// The pixel of exactly this colour in a picture of two, if there is one.
std::optional<std::uint32_t> exact_pixel(const Surface &surface, COLORREF colour)
{
    const auto nearest = surface.pixel_of(colour);
    if (surface.colour_of(nearest) == (colour & 0xFFFFFF))
        return nearest;
    return std::nullopt;
}

} // namespace

Conversion::Conversion(const Surface &from, const Surface &to)
    : from_(&from), to_(&to), same_(have_same_pixels(from, to))
{
    if (!same_ && from.format().bits <= 8)
        table_ = nearest_pixels(from, to);
    last_result_ = to.pixel_of(from.colour_of(0));
}

Conversion::Conversion(const Surface &from, const Surface &to, const ContextColours &colours)
    : Conversion(from, to)
{
    if (same_)
        return;
    if (to.is_monochrome()) {
        if (colours.source_background)
            background_ = from.pixel_of(*colours.source_background);
    } else if (from.is_monochrome()) {
        if (to.format().bits > 1) {
            table_ = {to.pixel_of(colours.text), to.pixel_of(colours.background)};
        } else {
            const auto one = exact_pixel(to, colours.background).value_or(1);
            table_ = {exact_pixel(to, colours.text).value_or(1 - one), one};
        }
    }
}

std::uint32_t Conversion::operator()(std::uint32_t pixel) const
{
    if (same_)
        return pixel;
    if (background_) {
        const auto colour_bits =
            from_->format().bits > 8
                ? from_->format().red | from_->format().green | from_->format().blue
                : from_->all_bits();
        return (pixel & colour_bits) == *background_;
    }
    if (!table_.empty())
        return table_[pixel];
    if (pixel != last_) {
        last_ = pixel;
        last_result_ = to_->pixel_of(from_->colour_of(pixel));
    }
    return last_result_;
}

std::uint32_t contrasting_pixel(const DeviceContext &context, const Surface &surface,
                                COLORREF colour)
{
    if (surface.format().bits > 1)
        return surface.pixel_of(colour);
    if (const auto exact = exact_pixel(surface, colour))
        return *exact;
    const auto background = surface.pixel_of(context.state.background);
    return colour == context.state.background ? background : 1 - background;
}

} // namespace compat
