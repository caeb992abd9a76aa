// Bitmaps of GDI, icons and resources as images, and images as these. Handles stay the caller's.
#include "compat/gdiplus/pixels.hpp"

#include <algorithm>

#include <winuser.h>

using namespace compat::gdiplus;

namespace Gdiplus::DllExports {
namespace {

/// Nothing is seen where the mask is set.
void apply_mask(Pixels &pixels, const Pixels &mask)
{
    for (std::size_t i = 0; i < std::min(pixels.values.size(), mask.values.size()); ++i) {
        if (mask.values[i] & 0x00FFFFFF)
            pixels.values[i] = 0;
    }
}

bool has_alpha(HBITMAP bitmap, const Pixels &opaque, Pixels &with_alpha)
{
    BITMAP description{};
    if (GetObjectW(bitmap, sizeof description, &description) == 0 || description.bmBitsPixel != 32)
        return false;
    with_alpha = opaque;
    GetBitmapBits(bitmap, static_cast<LONG>(opaque.values.size() * sizeof opaque.values[0]),
                  with_alpha.values.data());
    return std::ranges::any_of(with_alpha.values,
                               [](std::uint32_t value) { return (value >> 24) != 0; });
}

/// On the colour, as far as they let it be seen.
void blend(Pixels &pixels, ARGB background)
{
    for (auto &value : pixels.values) {
        const std::uint32_t alpha = value >> 24;
        const auto part = [&](int shift) {
            const std::uint32_t over = value >> shift & 0xFF;
            const std::uint32_t below =
                (background >> shift & 0xFF) * (background >> 24) / 255; // premultiplied
            return std::min<std::uint32_t>((over * alpha + below * (255 - alpha)) / 255, 255)
                   << shift;
        };
        const std::uint32_t opacity = alpha + (background >> 24) * (255 - alpha) / 255;
        value = opacity << 24 | part(16) | part(8) | part(0);
    }
}

} // namespace

GpStatus WINGDIPAPI GdipCreateBitmapFromHBITMAP(HBITMAP handle, HPALETTE, GpBitmap **bitmap)
{
    if (!handle || !bitmap)
        return InvalidParameter;
    const Pixels pixels = pixels_of(handle);
    if (pixels.values.empty())
        return InvalidParameter;
    return bitmap_with(pixels, PixelFormat32bppRGB, bitmap);
}

/// A DIB section; what is transparent shows the background.
GpStatus WINGDIPAPI GdipCreateHBITMAPFromBitmap(GpBitmap *bitmap, HBITMAP *handle, ARGB background)
{
    if (!bitmap || !handle)
        return InvalidParameter;
    Pixels pixels = pixels_of(bitmap);
    blend(pixels, background);
    *handle = pixels.values.empty() ? nullptr : section_with(pixels);
    return *handle ? Ok : GenericError;
}

GpStatus WINGDIPAPI GdipCreateBitmapFromGdiDib(const BITMAPINFO *info, VOID *bits,
                                               GpBitmap **bitmap)
{
    if (!info || !bits || !bitmap)
        return InvalidParameter;
    const HDC screen = GetDC(nullptr);
    const HBITMAP handle =
        CreateDIBitmap(screen, &info->bmiHeader, CBM_INIT, bits, info, DIB_RGB_COLORS);
    ReleaseDC(nullptr, screen);
    const GpStatus status = GdipCreateBitmapFromHBITMAP(handle, nullptr, bitmap);
    DeleteObject(handle);
    return status;
}

GpStatus WINGDIPAPI GdipCreateBitmapFromHICON(HICON icon, GpBitmap **bitmap)
{
    ICONINFO info{};
    if (!bitmap || !GetIconInfo(icon, &info))
        return InvalidParameter;
    Pixels pixels = info.hbmColor ? pixels_of(info.hbmColor) : Pixels{};
    Pixels with_alpha;
    if (info.hbmColor && has_alpha(info.hbmColor, pixels, with_alpha))
        pixels = with_alpha;
    else
        apply_mask(pixels, pixels_of(info.hbmMask));
    DeleteObject(info.hbmColor);
    DeleteObject(info.hbmMask);
    // A cursor of two colours is of no use as an image: its pixels invert.
    return pixels.values.empty() ? InvalidParameter
                                 : bitmap_with(pixels, PixelFormat32bppARGB, bitmap);
}

GpStatus WINGDIPAPI GdipCreateHICONFromBitmap(GpBitmap *bitmap, HICON *icon)
{
    if (!bitmap || !icon)
        return InvalidParameter;
    const Pixels pixels = pixels_of(bitmap);
    if (pixels.values.empty())
        return GenericError;
    ICONINFO info{TRUE, 0, 0, CreateBitmap(pixels.width, pixels.height, 1, 1, nullptr),
                  section_with(pixels)};
    *icon = CreateIconIndirect(&info);
    DeleteObject(info.hbmMask);
    DeleteObject(info.hbmColor);
    return *icon ? Ok : GenericError;
}

GpStatus WINGDIPAPI GdipCreateBitmapFromResource(HINSTANCE instance, const WCHAR *name,
                                                 GpBitmap **bitmap)
{
    if (!bitmap)
        return InvalidParameter;
    const auto handle =
        static_cast<HBITMAP>(LoadImageW(instance, name, IMAGE_BITMAP, 0, 0, LR_CREATEDIBSECTION));
    const GpStatus status = GdipCreateBitmapFromHBITMAP(handle, nullptr, bitmap);
    DeleteObject(handle);
    return status;
}

} // namespace Gdiplus::DllExports
