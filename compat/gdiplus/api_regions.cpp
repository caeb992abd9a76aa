// Regions of GDI as regions of GDI+, and back, by their rectangles.
#include "compat/gdiplus/behind.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

#include <gdiplus.h>

namespace Gdiplus::DllExports {
GpStatus WINGDIPAPI GdipCreateRegionHrgn(HRGN handle, GpRegion **region)
{
    const DWORD size = handle && region ? GetRegionData(handle, 0, nullptr) : 0;
    if (size == 0)
        return InvalidParameter;
    std::vector<std::byte> bytes(size);
    auto *const data = reinterpret_cast<RGNDATA *>(bytes.data());
    GetRegionData(handle, size, data);
    GpStatus status = COMPAT_BEHIND(GdipCreateRegion)(region);
    if (status == Ok)
        status = COMPAT_BEHIND(GdipSetEmpty)(*region);
    const auto *const boxes = reinterpret_cast<const RECT *>(data->Buffer);
    for (DWORD i = 0; i < data->rdh.nCount && status == Ok; ++i) {
        const RECT &box = boxes[i];
        const Rect rectangle(box.left, box.top, box.right - box.left, box.bottom - box.top);
        status = COMPAT_BEHIND(GdipCombineRegionRectI)(*region, &rectangle, CombineModeUnion);
    }
    return status;
}

/// Null for a region without an end.
GpStatus WINGDIPAPI GdipGetRegionHRgn(GpRegion *region, GpGraphics *graphics, HRGN *handle)
{
    if (!region || !handle)
        return InvalidParameter;
    *handle = nullptr;
    BOOL infinite = FALSE;
    if (graphics)
        COMPAT_BEHIND(GdipIsInfiniteRegion)(region, graphics, &infinite);
    if (infinite)
        return Ok;
    GpMatrix *identity = nullptr;
    UINT count = 0;
    COMPAT_BEHIND(GdipCreateMatrix)(&identity);
    GpStatus status = COMPAT_BEHIND(GdipGetRegionScansCount)(region, &count, identity);
    std::vector<Rect> boxes(count);
    INT copied = static_cast<INT>(count);
    if (status == Ok && count > 0)
        status = COMPAT_BEHIND(GdipGetRegionScansI)(region, boxes.data(), &copied, identity);
    COMPAT_BEHIND(GdipDeleteMatrix)(identity);
    if (status != Ok)
        return status;
    *handle = CreateRectRgn(0, 0, 0, 0);
    for (const auto &box : boxes) {
        const HRGN part = CreateRectRgn(box.X, box.Y, box.X + box.Width, box.Y + box.Height);
        CombineRgn(*handle, *handle, part, RGN_OR);
        DeleteObject(part);
    }
    return Ok;
}

/// libgdiplus has only the other one. The smallest that holds it.
GpStatus WINGDIPAPI GdipGetRegionBoundsI(GpRegion *region, GpGraphics *graphics, GpRect *bounds)
{
    if (!bounds)
        return InvalidParameter;
    GpRectF exact;
    const GpStatus status = COMPAT_BEHIND(GdipGetRegionBounds)(region, graphics, &exact);
    if (status != Ok)
        return status;
    const auto down = [](REAL value) { return static_cast<INT>(std::floor(value)); };
    const auto up = [](REAL value) { return static_cast<INT>(std::ceil(value)); };
    bounds->X = down(exact.X);
    bounds->Y = down(exact.Y);
    bounds->Width = up(exact.X + exact.Width) - bounds->X;
    bounds->Height = up(exact.Y + exact.Height) - bounds->Y;
    return Ok;
}

GpStatus WINGDIPAPI GdipSetClipHrgn(GpGraphics *graphics, HRGN handle, CombineMode mode)
{
    GpRegion *region = nullptr;
    GpStatus status = GdipCreateRegionHrgn(handle, &region);
    if (status == Ok)
        status = COMPAT_BEHIND(GdipSetClipRegion)(graphics, region, mode);
    if (region)
        COMPAT_BEHIND(GdipDeleteRegion)(region);
    return status;
}

} // namespace Gdiplus::DllExports
