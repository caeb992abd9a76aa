#include "compat/gdiplus/pixels.hpp"

#include "compat/gdiplus/behind.hpp"

#include <algorithm>
#include <cstddef>

#include <wingdi.h>

namespace compat::gdiplus {
namespace {

using namespace Gdiplus::DllExports;

std::size_t area(int width, int height)
{
    return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
}

std::uint32_t *row(const Gdiplus::BitmapData &data, int y)
{
    auto *const bytes = static_cast<BYTE *>(data.Scan0);
    return reinterpret_cast<std::uint32_t *>(bytes + static_cast<std::ptrdiff_t>(y) * data.Stride);
}

BITMAPINFO top_down(int width, int height)
{
    BITMAPINFO info{};
    info.bmiHeader = {sizeof info.bmiHeader, width, -height, 1, 32, BI_RGB, 0, 0, 0, 0, 0};
    return info;
}

} // namespace

Pixels pixels_of(Gdiplus::GpBitmap *bitmap)
{
    UINT width = 0;
    UINT height = 0;
    COMPAT_BEHIND(GdipGetImageWidth)(bitmap, &width);
    COMPAT_BEHIND(GdipGetImageHeight)(bitmap, &height);
    Pixels pixels{static_cast<int>(width), static_cast<int>(height), {}};
    const Gdiplus::Rect whole(0, 0, pixels.width, pixels.height);
    Gdiplus::BitmapData data;
    if (GdipBitmapLockBits(bitmap, &whole, Gdiplus::ImageLockModeRead, PixelFormat32bppARGB,
                           &data) != Gdiplus::Ok)
        return {};
    for (int y = 0; y < pixels.height; ++y)
        pixels.values.insert(pixels.values.end(), row(data, y), row(data, y) + pixels.width);
    GdipBitmapUnlockBits(bitmap, &data);
    return pixels;
}

bool set_pixels(Gdiplus::GpBitmap *bitmap, const Pixels &pixels)
{
    const Gdiplus::Rect whole(0, 0, pixels.width, pixels.height);
    Gdiplus::BitmapData data;
    if (GdipBitmapLockBits(bitmap, &whole, Gdiplus::ImageLockModeWrite, PixelFormat32bppARGB,
                           &data) != Gdiplus::Ok)
        return false;
    for (int y = 0; y < pixels.height; ++y)
        std::copy_n(pixels.values.data() + area(y, pixels.width), pixels.width, row(data, y));
    GdipBitmapUnlockBits(bitmap, &data);
    return true;
}

Gdiplus::GpStatus bitmap_with(const Pixels &pixels, Gdiplus::PixelFormat format,
                              Gdiplus::GpBitmap **bitmap)
{
    const Gdiplus::GpStatus status = COMPAT_BEHIND(GdipCreateBitmapFromScan0)(
        pixels.width, pixels.height, 0, format, nullptr, bitmap);
    if (status != Gdiplus::Ok)
        return status;
    return set_pixels(*bitmap, pixels) ? Gdiplus::Ok : Gdiplus::GenericError;
}

Pixels pixels_of(HBITMAP bitmap)
{
    BITMAP description{};
    if (GetObjectW(bitmap, sizeof description, &description) == 0)
        return {};
    Pixels pixels{description.bmWidth, description.bmHeight, {}};
    pixels.values.resize(area(pixels.width, pixels.height));
    BITMAPINFO info = top_down(pixels.width, pixels.height);
    const HDC context = CreateCompatibleDC(nullptr);
    const int rows = GetDIBits(context, bitmap, 0, static_cast<UINT>(pixels.height),
                               pixels.values.data(), &info, DIB_RGB_COLORS);
    DeleteDC(context);
    if (rows != pixels.height)
        return {};
    for (auto &value : pixels.values)
        value |= 0xFF000000;
    return pixels;
}

HBITMAP section_with(const Pixels &pixels)
{
    const BITMAPINFO info = top_down(pixels.width, pixels.height);
    void *bits = nullptr;
    const HBITMAP bitmap = CreateDIBSection(nullptr, &info, DIB_RGB_COLORS, &bits, nullptr, 0);
    if (bitmap)
        std::ranges::copy(pixels.values, static_cast<std::uint32_t *>(bits));
    return bitmap;
}

} // namespace compat::gdiplus
