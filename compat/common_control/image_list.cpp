#include "compat/common_control/image_list.hpp"

#include "compat/icon/bitmap_pixels.hpp"
#include "compat/icon/icon_table.hpp"
#include "compat/kernel/user_handles.hpp"

#include <algorithm>
#include <utility>

#include <winuser.h>

namespace compat {
namespace {

constexpr std::uint32_t colour_bits = 0x00FFFFFF, white = 0x00FFFFFF, black = 0;

UserHandles<HIMAGELIST, ImageList> &handles()
{
    static auto &the_only = *new UserHandles<HIMAGELIST, ImageList>;
    return the_only;
}

std::uint32_t to_pixel(COLORREF colour)
{
    return RGB(GetBValue(colour), GetGValue(colour), GetRValue(colour));
}

/// `share` of 255 of the upper one, for each colour.
std::uint32_t mixed(std::uint32_t below, std::uint32_t above, std::uint32_t share)
{
    std::uint32_t result = 0;
    for (const int shift : {0, 8, 16}) {
        const std::uint32_t a = below >> shift & 0xFF, b = above >> shift & 0xFF;
        result |= (a * (255 - share) + b * share + 127) / 255 << shift;
    }
    return result;
}

/// Pixels of memory with a context to copy from and to.
class Pixels {
  public:
    Pixels(HDC like, SIZE size) : size_(size), context_(CreateCompatibleDC(like))
    {
        BITMAPINFO info{};
        info.bmiHeader.biSize = sizeof info.bmiHeader;
        info.bmiHeader.biWidth = size.cx;
        info.bmiHeader.biHeight = -size.cy;
        info.bmiHeader.biPlanes = 1;
        info.bmiHeader.biBitCount = 32;
        void *bits = nullptr;
        bitmap_ = CreateDIBSection(nullptr, &info, DIB_RGB_COLORS, &bits, nullptr, 0);
        bits_ = static_cast<std::uint32_t *>(bits);
        former_ = SelectObject(context_, bitmap_);
    }
    Pixels(const Pixels &) = delete;
    Pixels &operator=(const Pixels &) = delete;
    ~Pixels()
    {
        SelectObject(context_, former_);
        DeleteObject(bitmap_);
        DeleteDC(context_);
    }
    operator HDC() const { return context_; }
    std::uint32_t &at(int x, int y) const { return bits_[y * size_.cx + x]; }

  private:
    const SIZE size_;
    const HDC context_;
    HBITMAP bitmap_ = nullptr;
    HGDIOBJ former_ = nullptr;
    std::uint32_t *bits_ = nullptr;
};

/// What one pixel becomes.
class Blending {
  public:
    Blending(const ImageList &list, const ImageDrawing &how)
        : style_(how.style), has_masks_(list.has_masks), fore_(how.fore)
    {
        const COLORREF back = how.back == CLR_DEFAULT ? list.back : how.back;
        if (back != CLR_NONE && !(style_ & ILD_TRANSPARENT))
            back_ = to_pixel(back);
        if (fore_ == CLR_DEFAULT)
            fore_ = GetSysColor(COLOR_HIGHLIGHT);
    }

    std::uint32_t operator()(std::uint32_t there, const Icon &image, std::size_t at) const
    {
        const std::uint32_t below = back_.value_or(there);
        const bool through = has_masks_ && !image.has_alpha && image.mask[at];
        if (has_masks_ && (style_ & ILD_MASK))
            return !through ? black : back_ ? white : there;
        const std::uint32_t colour = image.colours[at] & colour_bits;
        if (through)
            return (below & colour_bits) ^ colour; // which is black, but for what inverts
        const std::uint32_t lit = blended(colour, below);
        return image.has_alpha ? mixed(below, lit, image.colours[at] >> 24) : lit;
    }

  private:
    std::uint32_t blended(std::uint32_t colour, std::uint32_t below) const
    {
        const std::uint32_t share = style_ & ILD_BLEND50 ? 128 : style_ & ILD_BLEND25 ? 64 : 0;
        return mixed(colour, fore_ == CLR_NONE ? below : to_pixel(fore_), share);
    }

    const UINT style_;
    const bool has_masks_;
    COLORREF fore_;
    std::optional<std::uint32_t> back_;
};

/// One picture out of a row of them; what the bitmap is too low for is black.
Icon cut_out(const ImageList &list, const std::vector<std::uint32_t> &row, SIZE size, int number)
{
    Icon image;
    image.width = list.size.cx;
    image.height = list.size.cy;
    image.hot = {image.width / 2, image.height / 2};
    const auto count =
        static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    image.colours.resize(count);
    image.mask.resize(count);
    for (int y = 0; y < std::min<int>(image.height, size.cy); ++y) {
        for (int x = 0; x < image.width; ++x)
            image.colours[image.at(x, y)] =
                row[static_cast<std::size_t>(y * size.cx + number * image.width + x)];
    }
    image.has_alpha =
        list.may_have_alpha && std::any_of(image.colours.begin(), image.colours.end(),
                                           [](std::uint32_t pixel) { return pixel >> 24 != 0; });
    return image;
}

/// Where it is seen through a picture is black.
void punch(Icon &image, const Icon &where)
{
    for (std::size_t i = 0; i < image.colours.size(); ++i) {
        image.mask[i] = where.mask[i];
        if (where.mask[i])
            image.colours[i] = 0;
    }
}

} // namespace

HIMAGELIST new_image_list(ImageList list)
{
    return handles().insert(std::make_shared<ImageList>(std::move(list)));
}

std::shared_ptr<ImageList> image_list_of(HIMAGELIST list)
{
    return handles().find(list);
}

bool forget_image_list(HIMAGELIST list)
{
    return handles().take(list) != nullptr;
}

int add_images(ImageList &list, HBITMAP bitmap, const SeenThrough &what)
{
    BITMAP description{};
    if (!GetObjectW(bitmap, sizeof description, &description))
        return -1;
    const SIZE size{description.bmWidth, description.bmHeight};
    const auto row = pixels_of(bitmap, size.cx, size.cy);
    const auto mask = what.mask ? pixels_of(what.mask, size.cx, size.cy) : row;
    std::optional<std::uint32_t> colour;
    if (what.colour)
        colour = *what.colour == CLR_DEFAULT ? row.front() & colour_bits : to_pixel(*what.colour);
    const int first = static_cast<int>(list.images.size());
    for (int i = 0; i < size.cx / list.size.cx; ++i) {
        auto image = cut_out(list, row, size, i);
        auto where = cut_out(list, mask, size, i);
        for (std::size_t at = 0; at < where.mask.size(); ++at) {
            const std::uint32_t pixel = where.colours[at] & colour_bits;
            where.mask[at] = what.mask ? pixel != 0 : colour && pixel == *colour;
        }
        punch(image, where);
        list.images.push_back(std::move(image));
    }
    return first;
}

int put_icon(ImageList &list, int index, const Icon &icon)
{
    auto image = scaled(icon, list.size.cx, list.size.cy);
    image.hot = {image.width / 2, image.height / 2};
    image.is_cursor = false;
    if (image.has_alpha && !list.may_have_alpha) {
        constexpr std::uint32_t half = 0x80;
        for (std::size_t i = 0; i < image.colours.size(); ++i)
            image.mask[i] = image.colours[i] >> 24 < half;
        image.has_alpha = false;
        punch(image, Icon(image));
    }
    if (index == -1) {
        list.images.push_back(std::move(image));
        return static_cast<int>(list.images.size()) - 1;
    }
    list.images[static_cast<std::size_t>(index)] = std::move(image);
    return index;
}

void draw_image(HDC context, const ImageList &list, int index, const ImageDrawing &how)
{
    const auto &image = list.at(index);
    const SIZE size{how.size.cx > 0 ? std::min(how.size.cx, list.size.cx) : list.size.cx,
                    how.size.cy > 0 ? std::min(how.size.cy, list.size.cy) : list.size.cy};
    const Pixels pixels(context, size);
    BitBlt(pixels, 0, 0, size.cx, size.cy, context, how.at.x, how.at.y, SRCCOPY);
    const Blending blending(list, how);
    for (int y = 0; y < size.cy; ++y) {
        for (int x = 0; x < size.cx; ++x)
            pixels.at(x, y) = blending(pixels.at(x, y), image, image.at(x, y));
    }
    BitBlt(context, how.at.x, how.at.y, size.cx, size.cy, pixels, 0, 0, SRCCOPY);
}

} // namespace compat
