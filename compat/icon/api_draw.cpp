// Icons on a device context, and as bitmaps.
#include "compat/icon/icon_table.hpp"
#include "compat/kernel/last_error.hpp"

#include <algorithm>

#include <winerror.h>
#include <winuser.h>

namespace compat {
namespace {

BOOL fail(DWORD error)
{
    set_last_error(error);
    return FALSE;
}

std::uint32_t multiplied(std::uint32_t pixel)
{
    const std::uint32_t alpha = pixel >> 24;
    const auto part = [=](int shift) { return (pixel >> shift & 0xFF) * alpha / 255 << shift; };
    return alpha << 24 | part(16) | part(8) | part(0);
}

/// Its colours as a DIB section, multiplied by their alpha if they have one.
HBITMAP colours_of(const Icon &icon)
{
    BITMAPINFO info{};
    info.bmiHeader.biSize = sizeof info.bmiHeader;
    info.bmiHeader.biWidth = icon.width;
    info.bmiHeader.biHeight = -icon.height;
    info.bmiHeader.biPlanes = 1;
    info.bmiHeader.biBitCount = 32;
    void *bits = nullptr;
    const HBITMAP bitmap = CreateDIBSection(nullptr, &info, DIB_RGB_COLORS, &bits, nullptr, 0);
    if (bitmap)
        std::transform(
            icon.colours.begin(), icon.colours.end(), static_cast<std::uint32_t *>(bits),
            [&](std::uint32_t pixel) { return icon.has_alpha ? multiplied(pixel) : pixel; });
    return bitmap;
}

HBITMAP mask_of(const Icon &icon)
{
    const std::size_t row = static_cast<std::size_t>(icon.width + 15) / 16 * 2;
    std::vector<BYTE> bits(row * static_cast<std::size_t>(icon.height));
    for (int y = 0; y < icon.height; ++y) {
        for (int x = 0; x < icon.width; ++x) {
            if (icon.mask[icon.at(x, y)])
                bits[static_cast<std::size_t>(y) * row + static_cast<std::size_t>(x) / 8] |=
                    static_cast<BYTE>(0x80 >> x % 8);
        }
    }
    return CreateBitmap(icon.width, icon.height, 1, 1, bits.data());
}

/// A bitmap that can be copied from, while this lives.
class Source {
  public:
    Source(HDC like, HBITMAP bitmap)
        : context_(CreateCompatibleDC(like)),
          bitmap_(bitmap),
          former_(SelectObject(context_, bitmap))
    {
    }
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    ~Source()
    {
        SelectObject(context_, former_);
        DeleteObject(bitmap_);
        DeleteDC(context_);
    }
    operator HDC() const { return context_; }

  private:
    const HDC context_;
    const HBITMAP bitmap_;
    const HGDIOBJ former_;
};

void draw(HDC context, const Icon &icon, const RECT &place, UINT how)
{
    const int width = place.right - place.left, height = place.bottom - place.top;
    if (icon.has_alpha && how & DI_IMAGE) {
        const Source colours(context, colours_of(icon));
        const BLENDFUNCTION blend{AC_SRC_OVER, 0, 255, AC_SRC_ALPHA};
        AlphaBlend(context, place.left, place.top, width, height, colours, 0, 0, icon.width,
                   icon.height, blend);
        return;
    }
    const COLORREF text = SetTextColor(context, RGB(0, 0, 0));
    const COLORREF paper = SetBkColor(context, RGB(255, 255, 255));
    if (how & DI_MASK) {
        const Source mask(context, mask_of(icon));
        StretchBlt(context, place.left, place.top, width, height, mask, 0, 0, icon.width,
                   icon.height, how & DI_IMAGE ? SRCAND : SRCCOPY);
    }
    if (how & DI_IMAGE) {
        const Source colours(context, colours_of(icon));
        StretchBlt(context, place.left, place.top, width, height, colours, 0, 0, icon.width,
                   icon.height, how & DI_MASK ? SRCINVERT : SRCCOPY);
    }
    SetTextColor(context, text);
    SetBkColor(context, paper);
}

} // namespace
} // namespace compat

using namespace compat;

BOOL WINAPI DrawIconEx(HDC context, int x, int y, HICON handle, int width, int height, UINT,
                       HBRUSH background, UINT how)
{
    const int wanted_width = width ? width : GetSystemMetrics(SM_CXICON);
    const int wanted_height = height ? height : GetSystemMetrics(SM_CYICON);
    const auto icon = icon_of(handle, wanted_width, wanted_height);
    if (!icon)
        return is_icon(handle) ? TRUE : fail(ERROR_INVALID_CURSOR_HANDLE);
    if (width == 0)
        width = how & DI_DEFAULTSIZE ? wanted_width : icon->width;
    if (height == 0)
        height = how & DI_DEFAULTSIZE ? wanted_height : icon->height;
    const RECT place{x, y, x + width, y + height};
    if (background)
        FillRect(context, &place, background);
    draw(context, *icon, place, how & DI_NORMAL ? how : UINT{DI_NORMAL});
    return TRUE;
}

BOOL WINAPI DrawIcon(HDC context, int x, int y, HICON icon)
{
    return DrawIconEx(context, x, y, icon, 0, 0, 0, nullptr, DI_NORMAL | DI_DEFAULTSIZE);
}

BOOL WINAPI GetIconInfo(HICON handle, PICONINFO info)
{
    if (!info)
        return fail(ERROR_INVALID_PARAMETER);
    const auto icon = icon_of(handle, GetSystemMetrics(SM_CXICON), GetSystemMetrics(SM_CYICON));
    if (!icon)
        return fail(ERROR_INVALID_CURSOR_HANDLE);
    info->fIcon = !icon->is_cursor;
    info->xHotspot = static_cast<DWORD>(icon->hot.x);
    info->yHotspot = static_cast<DWORD>(icon->hot.y);
    info->hbmMask = mask_of(*icon);
    info->hbmColor = colours_of(*icon);
    return TRUE;
}
