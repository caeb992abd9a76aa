// A bitmap's pixels in the program's hands. libgdiplus has members behind those of BitmapData, and
// writes them, too: it gets a longer one of ours.
#include "compat/gdiplus/behind.hpp"

#include <array>
#include <cstddef>
#include <map>
#include <mutex>

namespace {

struct OfLibrary {
    Gdiplus::BitmapData data;
    alignas(std::max_align_t) std::array<std::byte, 256> others; // 56 are used
};

struct Locked {
    std::mutex mutex;
    std::map<Gdiplus::GpBitmap *, OfLibrary> of; // guarded by mutex; a bitmap is locked once
};

Locked &locked()
{
    static auto &the_only = *new Locked; // lives as long as the process, like the Runtime
    return the_only;
}

} // namespace

namespace Gdiplus::DllExports {

GpStatus WINGDIPAPI GdipBitmapLockBits(GpBitmap *bitmap, const GpRect *rectangle, UINT flags,
                                       PixelFormat format, BitmapData *data)
{
    if (!bitmap || !data)
        return InvalidParameter;
    OfLibrary library{*data, {}};
    const GpStatus status =
        COMPAT_BEHIND(GdipBitmapLockBits)(bitmap, rectangle, flags, format, &library.data);
    if (status != Ok)
        return status;
    *data = library.data;
    const std::lock_guard guard(locked().mutex);
    locked().of[bitmap] = library;
    return Ok;
}

GpStatus WINGDIPAPI GdipBitmapUnlockBits(GpBitmap *bitmap, BitmapData *data)
{
    if (!bitmap || !data)
        return InvalidParameter;
    std::unique_lock guard(locked().mutex);
    auto node = locked().of.extract(bitmap);
    guard.unlock();
    if (!node)
        return WrongState;
    return COMPAT_BEHIND(GdipBitmapUnlockBits)(bitmap, &node.mapped().data);
}

} // namespace Gdiplus::DllExports
