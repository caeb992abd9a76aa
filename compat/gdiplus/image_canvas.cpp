#include "compat/gdiplus/image_canvas.hpp"

namespace compat::gdiplus {

HDC ImageCanvas::lend()
{
    before_ = pixels_of(image_);
    Pixels colours = before_;
    for (auto &value : colours.values)
        value &= 0x00FFFFFF;
    bitmap_ = colours.values.empty() ? nullptr : section_with(colours);
    if (!bitmap_)
        return nullptr;
    const HDC context = CreateCompatibleDC(nullptr);
    SelectObject(context, bitmap_);
    return context;
}

void ImageCanvas::take_back()
{
    const Pixels drawn = pixels_of(bitmap_);
    for (std::size_t i = 0; i < drawn.values.size(); ++i) {
        if ((drawn.values[i] ^ before_.values[i]) & 0x00FFFFFF)
            before_.values[i] = drawn.values[i];
    }
    set_pixels(image_, before_);
    DeleteDC(lent);
    DeleteObject(bitmap_);
}

} // namespace compat::gdiplus
