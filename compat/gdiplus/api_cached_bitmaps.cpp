// Cached bitmaps, which libgdiplus has not: copies, drawn pixel by pixel.
#include "compat/gdiplus/behind.hpp"

#include <gdiplus.h>

namespace Gdiplus::DllExports {
namespace {

GpImage *image_of(GpCachedBitmap *cached)
{
    return reinterpret_cast<GpImage *>(cached);
}

} // namespace

GpStatus WINGDIPAPI GdipCreateCachedBitmap(GpBitmap *bitmap, GpGraphics *graphics,
                                           GpCachedBitmap **cached)
{
    if (!bitmap || !graphics || !cached)
        return InvalidParameter;
    GpImage *copy = nullptr;
    const GpStatus status = COMPAT_BEHIND(GdipCloneImage)(bitmap, &copy);
    *cached = reinterpret_cast<GpCachedBitmap *>(copy);
    return status;
}

GpStatus WINGDIPAPI GdipDeleteCachedBitmap(GpCachedBitmap *cached)
{
    return cached ? COMPAT_BEHIND(GdipDisposeImage)(image_of(cached)) : InvalidParameter;
}

GpStatus WINGDIPAPI GdipDrawCachedBitmap(GpGraphics *graphics, GpCachedBitmap *cached, INT x, INT y)
{
    if (!graphics || !cached)
        return InvalidParameter;
    UINT width = 0;
    UINT height = 0;
    COMPAT_BEHIND(GdipGetImageWidth)(image_of(cached), &width);
    COMPAT_BEHIND(GdipGetImageHeight)(image_of(cached), &height);
    return GdipDrawImageRectI(graphics, image_of(cached), x, y, static_cast<INT>(width),
                              static_cast<INT>(height));
}

} // namespace Gdiplus::DllExports
