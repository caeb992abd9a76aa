// Cached bitmaps, which libgdiplus has not: copies, drawn pixel by pixel.
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
    const GpStatus status = GdipCloneImage(bitmap, &copy);
    *cached = reinterpret_cast<GpCachedBitmap *>(copy);
    return status;
}

GpStatus WINGDIPAPI GdipDeleteCachedBitmap(GpCachedBitmap *cached)
{
    return cached ? GdipDisposeImage(image_of(cached)) : InvalidParameter;
}

GpStatus WINGDIPAPI GdipDrawCachedBitmap(GpGraphics *graphics, GpCachedBitmap *cached, INT x, INT y)
{
    if (!graphics || !cached)
        return InvalidParameter;
    UINT width = 0;
    UINT height = 0;
    GdipGetImageWidth(image_of(cached), &width);
    GdipGetImageHeight(image_of(cached), &height);
    return GdipDrawImageRectI(graphics, image_of(cached), x, y, static_cast<INT>(width),
                              static_cast<INT>(height));
}

} // namespace Gdiplus::DllExports
